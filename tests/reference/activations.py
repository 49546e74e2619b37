#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes activations.csv: every activation with its first and second derivative, correctly rounded.

Run by hand, after apt-get install python3-mpmath:  python3 tests/reference/activations.py
Only definitions are written down here; the derivatives come from them (jets.py), with as many digits as it takes.

A line "@ id p1 p2 ..." starts a function at the parameters p1, p2, ... Each line below it holds
    x f f' f'' scale' scale''
as hexadecimal doubles. f'' is * at a kink where the sides disagree. scale' and scale'' are the size of the terms that
cancel in f' and f'' (for a product x·g: g and x·g'; 2g' and x·g''), left out where that is the size of the result.
"""
import math
import pathlib
import random

from mpmath import mp, mpf

import jets
from jets import Jet, cos, erf, exp, expm1, log1p, normal_cdf, sigmoid, sin, softplus, sqrt, tanh
from rounding import hex_text, nearest_double

LARGEST = 1.7e308


class Function:
    """f maps a jet and the parameters to a jet. `scale` is the length on the x axis on which it changes."""

    def __init__(self, f, sets=((),), kinks=lambda *p: (), terms=None, scale=lambda *p: 1, limits=True, points=()):
        self.f, self.sets, self.kinks, self.terms = f, sets, kinks, terms
        self.scale, self.limits, self.points = scale, limits, points


def gated(g, **facts):
    """x·g(x)."""
    def terms(x, *p):
        gate = g(x, *p)
        return ((gate.value, x.value * gate.first), (2 * gate.first, x.value * gate.second))
    return Function(lambda x, *p: x * g(x, *p), terms=terms, **facts)


def clipped_line(x, low, high, slope, at_low, at_high):
    if x.value <= low:
        return Jet(at_low)
    return Jet(at_high) if x.value >= high else at_low + (x - low) * slope


def elu(x, alpha):
    return x if x.value > 0 else mpf(alpha) * expm1(x)


def leaky(x, slope):
    return x if x.value > 0 else x * slope


def hard_sigmoid(x):
    return clipped_line(x, -3, 3, mpf(1) / 6, 0, 1)


def sparse_plus(x):
    if x.value <= -1:
        return Jet(0)
    return x if x.value >= 1 else (x + 1) * (x + 1) / 4


def elish_factors(x):
    return (x if x.value > 0 else expm1(x)), sigmoid(x)


def elish_terms(x):
    u, v = elish_factors(x)
    return ((u.first * v.value, u.value * v.first), (u.second * v.value, 2 * u.first * v.first, u.value * v.second))


def gelu_tanh_gate(x):
    # ½(1 + tanh u) is σ(2u)
    return sigmoid(2 * mp.sqrt(2 / mp.pi) * (x + mpf("0.044715") * x * x * x))


def sinc(x):
    return sin(x) / x if x.value else Jet(1, 0, mpf(-1) / 3)


def sinc_terms(x):
    """Near 0, where the derivatives are smooth, nothing excuses the quotient's cancellation."""
    v = x.value
    if abs(v) < 1.5:
        return ((), ())
    return ((mp.cos(v) / v, mp.sin(v) / v**2), (mp.sin(v) / v, 2 * mp.cos(v) / v**2, 2 * mp.sin(v) / v**3))


def gaussian_terms(x):
    e = mp.exp(-x.value**2)
    return ((), (4 * x.value**2 * e, 2 * e))


def snake_terms(x, a):
    """1 + sin 2ax and 2a(cos² ax − sin² ax)."""
    s, c = mp.sin(a * x.value), mp.cos(a * x.value)
    return ((mpf(1), 2 * s * c), (2 * a * s * s, 2 * a * c * c))


def zero_kink(*_):
    return (0.0,)


PERIODIC_POINTS = [k * math.pi for k in (1, -2, 100, 1000, 1e5)] + [(k + 0.5) * math.pi for k in (0, -3, 1000, 1e6)] + [
    1e5, -123456.789, 6381956970095103 * 2.0**797, 2.0**60 + 256]

FUNCTIONS = {
    "sigmoid": Function(sigmoid),
    "tanh": Function(tanh),
    "hard_sigmoid": Function(hard_sigmoid, kinks=lambda: (-3.0, 3.0)),
    "hard_tanh": Function(lambda x, low, high: clipped_line(x, low, high, 1, low, high),
                          [(-1.0, 1.0), (-2.0, 0.5), (0.25, 3.0)], kinks=lambda low, high: (low, high)),
    "softsign": Function(lambda x: x / (1 + jets.absolute(x)), kinks=zero_kink),
    "arctan": Function(jets.atan),
    "erf": Function(erf),
    "gudermannian": Function(lambda x: 2 * jets.atan(tanh(x / 2))),
    "isru": Function(lambda x, alpha: x / sqrt(1 + alpha * x * x), [(1.0,), (25.0,), (0.01,)],
                     scale=lambda alpha: alpha**-0.5),
    "lecun_tanh": Function(lambda x: mpf("1.7159") * tanh(2 * x / 3), scale=lambda: 1.5),
    "log_sigmoid": Function(lambda x: -softplus(-x)),
    "step": Function(lambda x: Jet(x.value > 0), kinks=zero_kink),
    "sign": Function(lambda x: Jet(mp.sign(x.value)), kinks=zero_kink),

    "relu": Function(lambda x: leaky(x, 0), kinks=zero_kink),
    "relu6": Function(lambda x: clipped_line(x, 0, 6, 1, 0, 6), kinks=lambda: (0.0, 6.0)),
    "leaky_relu": Function(leaky, [(0.01,), (0.3,), (1.0,)], kinks=zero_kink),
    "prelu": Function(leaky, [(0.25,), (-0.5,), (1.25,)], kinks=zero_kink),
    "rrelu": Function(lambda x, low, high: leaky(x, (low + high) / 2), [(1 / 8, 1 / 3), (0.05, 0.9)], kinks=zero_kink),
    "threshold": Function(lambda x, threshold, value: x if x.value > threshold else Jet(value),
                          [(0.0, 0.0), (1.0, -2.0), (-1.5, 20.0)], kinks=lambda threshold, value: (threshold,)),
    "elu": Function(elu, [(1.0,), (0.1,), (2.5,)], kinks=zero_kink),
    "celu": Function(lambda x, alpha: x if x.value > 0 else alpha * expm1(x / alpha),
                     [(1.0,), (0.1,), (-1.0,), (3.0,)], kinks=zero_kink, scale=abs),
    "selu": Function(lambda x: mpf("1.0507009873554805") * elu(x, "1.6732632423543772"), kinks=zero_kink),
    "softplus": Function(lambda x, beta: softplus(beta * x) / beta, [(1.0,), (0.01,), (100.0,), (5.3,)],
                         scale=lambda beta: 1 / beta),
    "squareplus": Function(lambda x, b: (x + sqrt(x * x + b)) / 2, [(4.0,), (0.01,), (0.3,)],
                           scale=lambda b: b**0.5),
    "sparse_plus": Function(sparse_plus, kinks=lambda: (-1.0, 1.0)),
    "relu_squared": Function(lambda x: x * x if x.value > 0 else Jet(0), kinks=zero_kink),
    "abs": Function(jets.absolute, kinks=zero_kink),

    "hard_shrink": Function(lambda x, cut: x if abs(x.value) > cut else Jet(0), [(0.5,), (2.0,)],
                            kinks=lambda cut: (-cut, cut)),
    "soft_shrink": Function(lambda x, cut: x - cut * mp.sign(x.value) if abs(x.value) > cut else Jet(0),
                            [(0.5,), (2.0,)], kinks=lambda cut: (-cut, cut)),
    "tanh_shrink": Function(lambda x: x - tanh(x)),

    "gelu": gated(normal_cdf),
    "gelu_tanh": gated(gelu_tanh_gate, points=[-2.5, -4.1, -5.7, -7.0, -8.0, -9.3, -13.1, -17.0, -20.9, -21.3, -21.6]),
    "silu": gated(sigmoid),
    "swish": gated(lambda x, beta: sigmoid(beta * x), sets=[(1.0,), (-2.0,), (0.1,), (10.0,)],
                   scale=lambda beta: 1 / abs(beta)),
    "mish": gated(lambda x: tanh(softplus(x))),
    "hard_swish": gated(hard_sigmoid, kinks=lambda: (-3.0, 3.0)),
    "elish": Function(lambda x: elish_factors(x)[0] * elish_factors(x)[1], kinks=zero_kink, terms=elish_terms),
    "lisht": gated(tanh),
    "tanh_exp": gated(lambda x: tanh(exp(x))),
    "serf": gated(lambda x: erf(softplus(x)), points=[5.3, 7.7, 19.4, 24.6, 26.4]),
    "phish": gated(lambda x: tanh(x * normal_cdf(x))),
    "logish": gated(lambda x: log1p(sigmoid(x))),

    "sin": Function(lambda x, omega: sin(omega * x), [(1.0,), (30.0,), (0.25,)], scale=lambda omega: 1 / omega,
                    limits=False, points=PERIODIC_POINTS),
    "cos": Function(lambda x, omega: cos(omega * x), [(1.0,), (30.0,), (0.25,)], scale=lambda omega: 1 / omega,
                    limits=False, points=PERIODIC_POINTS),
    "snake": Function(lambda x, a: x + sin(a * x) * sin(a * x) / a, [(1.0,), (10.0,), (0.05,)], terms=snake_terms,
                      scale=lambda a: 1 / a, limits=False, points=PERIODIC_POINTS),
    "gcu": gated(cos, limits=False, points=PERIODIC_POINTS),
    "sinc": Function(sinc, terms=sinc_terms, points=PERIODIC_POINTS),
    "gaussian": Function(lambda x: exp(-x * x), terms=gaussian_terms, points=[5.1, -9.7, 13.3, 18.9, -23.4, 26.3, 27.2]),

    "identity": Function(lambda x: x),
    "exponential": Function(exp),
    "bent_identity": Function(lambda x: (sqrt(x * x + 1) - 1) / 2 + x),
    "sparse_sigmoid": Function(lambda x: clipped_line(x, -1, 1, mpf(1) / 2, 0, 1), kinks=lambda: (-1.0, 1.0)),
}


def evaluate(function, parameters, x):
    """f, f', f'' and the two scales at the precision that is set."""
    point = Jet(x, 1)
    exact = [mpf(p) for p in parameters]
    jet = function.f(point, *exact)
    scales = function.terms(point, *exact) if function.terms else ((), ())
    return [jet.value, jet.first, jet.second] + [max((abs(t) for t in terms), default=mpf(0)) for terms in scales]


def agree(a, b, may_vanish):
    """To 30 digits. Where everything cancels, two zeros mean nothing before there are digits for the smallest double."""
    tiny = mpf(10)**-400 if may_vanish else 0
    return all(abs(u - v) <= abs(v) * mpf(10)**-30 and (v or may_vanish) or max(abs(u), abs(v)) < tiny
               for u, v in zip(a, b))


def accurate(function, parameters, x):
    """More and more digits until they make no difference."""
    previous = None
    for digits in (60, 160, 800, 2000, 5000):
        mp.dps = digits
        result = evaluate(function, parameters, x)
        if previous and agree(previous, result, digits >= 2000):
            return result
        previous = result
    raise ArithmeticError(f"{digits} digits do not settle x = {x!r} at {parameters}")


def roots(function, parameters, reach):
    """The zeros of f, f' and f'' nearest to 0, as doubles."""
    mp.dps = 40
    grid = [reach * (i + 0.137) / 160 for i in range(-160, 160)]
    values = [evaluate(function, parameters, mpf(x)) for x in grid]
    for order in range(3):
        crossings = [(a, b) for a, b, u, v in zip(grid, grid[1:], values, values[1:])
                     if mp.sign(u[order]) * mp.sign(v[order]) < 0]
        for low, high in sorted(crossings, key=lambda c: abs(c[0]))[:3]:
            low, high = mpf(low), mpf(high)
            rising = evaluate(function, parameters, high)[order] > 0
            for _ in range(110):
                middle = (low + high) / 2
                above = evaluate(function, parameters, middle)[order] > 0
                low, high = (low, middle) if above == rising else (middle, high)
            yield nearest_double(low) if abs(low) > 1e-20 else 0.0


def neighbours(x):
    up, down = math.nextafter(x, math.inf), math.nextafter(x, -math.inf)
    return [x, up, down]


def points(function, parameters, seed):
    generator = random.Random(seed)
    scale = function.scale(*parameters)
    near_zero = [5e-324, 3e-310, 2.3e-308, 1e-300, 3e-162, 1e-100, 1e-20, 1e-8, 3e-5, 1e-3]
    tails = [10, 12.7, 15, 17.3, 18.4, 19.1, 20, 22.2, 25, 27.3, 30, 33.1, 36.6, 37.4, 38.1, 38.56, 40, 100.3, 353.5,
             500.7, 708.1, 711, 735.3, 744.4, 745.1, 746, 1e3]
    far = [1e4, 1e6, 1e10, 1e22, 1e60, 1e77, 1e100, 1e103, 1e154, 1e160, 1e200, 1e300, LARGEST]
    if not parameters or parameters != function.sets[0]:
        far = [x for x in far if x not in (1e6, 1e60, 1e200)]
    magnitudes = near_zero + [t * scale for t in tails] + far
    yield 0.0
    for magnitude in magnitudes:
        yield from (magnitude, -magnitude)
    for reach, count in ((1, 8), (6, 16), (30, 10)):
        for _ in range(count):
            yield generator.uniform(-reach, reach) * scale
    for kink in function.kinks(*parameters):
        yield from neighbours(kink)
        yield from (kink - 1e-9, kink + 1e-9)
    for root in roots(function, parameters, 8 * scale):
        yield from neighbours(root)
        yield from (root * (1 + 3e-10), root - 1e-5 * scale)
    for point in function.points:
        yield from (point, -point) if len(function.points) < 8 else (point,)


def is_representable(function, parameters, x):
    """Whether ωx is; there is no use in asking for the phase of what overflows."""
    return function.limits or all(abs(x) * 2 * abs(p) < LARGEST for p in parameters)


def sides_agree(function, parameters, kink):
    mp.dps = 120
    left, right = (evaluate(function, parameters, mpf(kink) + side * mpf(10)**-90)[2] for side in (-1, 1))
    return abs(left - right) <= mpf(10)**-60


def row(function, parameters, x):
    f, first, second, scale_first, scale_second = map(nearest_double, accurate(function, parameters, mpf(x)))
    fields = [hex_text(v) for v in (x, f, first, second)]
    if x in function.kinks(*parameters) and not sides_agree(function, parameters, x):
        fields[3] = "*"
    scales = [f"{s:.3g}" if s > 1.05 * abs(v) else "" for s, v in ((scale_first, first), (scale_second, second))]
    return ",".join(fields + scales).rstrip(",")


def limit_rows(function, parameters):
    """At ±10¹⁰⁰⁰ everything that has a limit has reached it."""
    if not function.limits:
        return
    for sign in (-1, 1):
        mp.dps = 100
        limit = evaluate(function, parameters, sign * mpf(10)**1000)[:3]
        yield ",".join(map(hex_text, [sign * math.inf, *map(nearest_double, limit)]))


#: Where the program was once wrong, which the points above did not show.
FOUND = [
    ("softplus", (0.7,), [-3.423261208507522, 0.0]),
    ("softplus", (3.0,), [-1.2505266073591992]),
    ("cos", (7.335648070672755,), [8.35114445987629]),
    ("snake", (10.0,), [11.388273369263]),
    ("tanh", (), [-2.46859, 0.442787, 7.56144]),
    ("phish", (), [1.23456, -1.80214, -3.550045835061173e-05]),
    ("lisht", (), [-0.359325]),
]


def found_lines():
    for identifier, parameters, xs in FOUND:
        yield " ".join(["@", identifier, *map(hex_text, parameters)])
        yield from (row(FUNCTIONS[identifier], parameters, x) for x in xs)


def main():
    lines = []
    for identifier, function in FUNCTIONS.items():
        for number, parameters in enumerate(function.sets):
            lines.append(" ".join(["@", identifier, *map(hex_text, parameters)]))
            xs = sorted(set(map(float, points(function, parameters, f"{identifier} {number}"))))
            lines += [row(function, parameters, x) for x in xs
                      if abs(x) <= LARGEST and is_representable(function, parameters, x)]
            lines += limit_rows(function, parameters)
        print(identifier, len(lines), flush=True)
    lines += found_lines()
    pathlib.Path(__file__).with_suffix(".csv").write_text("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
