#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Derives the polynomials of the vector functions with mpmath and writes coefficients.h beside this file.

    python3 derive.py

Each polynomial, and each quotient of two, interpolates its function at the Chebyshev nodes of the interval, which is
within a factor of about log(degree) of the best possible, at 60 digits; the coefficients are then rounded to doubles.
The comment above each gives the largest error found with the rounded coefficients on a fine grid.
"""

from pathlib import Path

from mpmath import (atan, atanh, cos, erf, erfc, exp, log, lu_solve, matrix, mp, mpf, nstr, pi, polyval, sin, sqrt, tan,
                    tanh, taylor)

mp.dps = 60


def tail_of_series(f, start, step=2, count=25):
    """f without its Taylor coefficients below x^start, over x^start, in z = x^step: the formula would cancel at 0."""
    series = taylor(f, 0, start + step * count)[start::step]
    return lambda z: polyval(series[::-1], z)


CENTRE = 4  # of the map from [0, ∞) to [−1, 1): q = (t − CENTRE)/(t + CENTRE)
LARGEST = 28  # t beyond which e^(−t²) is zero as a double


def scaled_error_function(q):
    t = CENTRE * (1 + q) / (1 - q)
    return (t + CENTRE) * exp(t * t) * erfc(t)


exponential = tail_of_series(exp, 2, step=1, count=40)
logarithm = tail_of_series(atanh, 3, count=60)
error_function = tail_of_series(erf, 1)
sine = tail_of_series(sin, 3)
cosine = tail_of_series(cos, 4)
arctangent = tail_of_series(atan, 3, count=90)
sinc_slope = tail_of_series(lambda x: x * cos(x) - sin(x), 3)
sinc_curvature = tail_of_series(lambda x: (2 - x * x) * sin(x) - 2 * x * cos(x), 3)


def hyperbolic_shrink(z):
    x = sqrt(z)
    return (x - tanh(x)) / x**3 if x else mpf(1) / 3


def hyperbolic(z):
    t = sqrt(z)
    return tanh(t) / t if t else mpf(1)


SLACK = mpf("1.0001")  # arguments lie a little outside where a reduction rounds
LN2_HALF = log(2) / 2 * SLACK
EIGHTH = (pi / 4 * SLACK) ** 2

#: name, comment, function, interval, number of coefficients
POLYNOMIALS = [
    ("exponential", "(eʳ − 1 − r)/r² in r, |r| ≤ ln(2)/2", exponential, (-LN2_HALF, LN2_HALF), 11),
    ("logarithm", "(artanh(s)/s − 1)/s² in s², s ≤ 1/3", logarithm, (0, mpf(1) / 9), 10),
    ("scaled_error_function", f"(t + {CENTRE})·exp(t²)·erfc(t) in q = (t − {CENTRE})/(t + {CENTRE}), 0 ≤ t ≤ {LARGEST}",
     scaled_error_function, (-1, mpf(LARGEST - CENTRE) / (LARGEST + CENTRE)), 23),
    ("error_function", "erf(x)/x in x², x ≤ 1", error_function, (0, 1), 13),
    ("sine", "(sin r − r)/r³ in r², |r| ≤ π/4", sine, (0, EIGHTH), 6),
    ("cosine", "(cos r − 1 + r²/2)/r⁴ in r², |r| ≤ π/4", cosine, (0, EIGHTH), 6),
    ("arctangent", "(arctan t − t)/t³ in t², |t| ≤ tan(π/8)", arctangent, (0, (tan(pi / 8) * SLACK) ** 2), 12),
    ("hyperbolic_shrink", "(x − tanh x)/x³ in x², |x| ≤ 0.9", hyperbolic_shrink, (0, mpf("0.81")), 15),
    ("sinc_slope", "(x cos x − sin x)/x³ in x², |x| ≤ 3/2", sinc_slope, (0, mpf(9) / 4), 10),
    ("sinc_curvature", "((2 − x²) sin x − 2x cos x)/x³ in x², |x| ≤ 3/2", sinc_curvature, (0, mpf(9) / 4), 10),
]

#: names of numerator and denominator, comment, function, interval, numbers of coefficients. Both polynomials begin with
#: 1, which is not written.
QUOTIENTS = [
    ("hyperbolic_odd", "hyperbolic_even", "tanh(t)/t", hyperbolic, (0, LN2_HALF**2), (2, 3)),
]


def chebyshev_nodes(low, high, count):
    return [(low + high) / 2 + (high - low) / 2 * cos(pi * (2 * k + 1) / (2 * count)) for k in range(count)]


def interpolate(f, low, high, count):
    """Coefficients, lowest first, of the polynomial through f at the Chebyshev nodes of [low, high]."""
    nodes = chebyshev_nodes(low, high, count)
    divided = [f(x) for x in nodes]  # Newton's divided differences
    for level in range(1, count):
        for i in range(count - 1, level - 1, -1):
            divided[i] = (divided[i] - divided[i - 1]) / (nodes[i] - nodes[i - level])
    polynomial = [divided[-1]]
    for node, coefficient in zip(nodes[-2::-1], divided[-2::-1]):
        shifted = [mpf(0)] + polynomial
        polynomial = [a - node * b for a, b in zip(shifted, polynomial + [mpf(0)])]
        polynomial[0] += coefficient
    return polynomial


def interpolate_quotient(f, low, high, counts):
    """Of (1 + z·p(z))/(1 + z·q(z)) through f, which is 1 at 0, at those nodes: the coefficients of p and q, lowest first."""
    above, below = counts
    nodes = chebyshev_nodes(low, high, above + below)
    rows = [[z**j for j in range(1, above + 1)] + [-f(z) * z**j for j in range(1, below + 1)] for z in nodes]
    solution = list(lu_solve(matrix(rows), matrix([f(z) - 1 for z in nodes])))
    return solution[:above], solution[above:]


def value_at(coefficients, x):
    return polyval([mpf(c) for c in coefficients[::-1]], x)


def largest_error(f, approximation, low, high, points=400):
    grid = [low + (high - low) * k / points for k in range(points + 1)]
    return max(abs(approximation(x) - f(x)) for x in grid)


def doubles(coefficients):
    return [float(c) for c in coefficients]


def definition(name, coefficients):
    body = ", ".join(c.hex().replace("0x1.0000000000000p", "0x1p") for c in coefficients)
    return f"inline constexpr std::array<double, {len(coefficients)}> {name}{{{body}}};"


def main():
    lines = [
        "// SPDX-License-Identifier: GPL-3.0-or-later",
        "// Written by derive.py beside this file, which says how.",
        "#pragma once",
        "",
        "#include <array>",
        "",
        "namespace actlab::coefficients {",
        "",
    ]
    for name, comment, f, (low, high), count in POLYNOMIALS:
        coefficients = doubles(interpolate(f, mpf(low), mpf(high), count))
        error = largest_error(f, lambda x: value_at(coefficients, x), mpf(low), mpf(high))
        lines += [f"/// {comment}; largest error 2^{nstr(log(error, 2), 4)}.", definition(name, coefficients), ""]
    for above, below, comment, f, (low, high), counts in QUOTIENTS:
        p, q = map(doubles, interpolate_quotient(f, mpf(low), mpf(high), counts))
        error = largest_error(f, lambda z: (1 + z * value_at(p, z)) / (1 + z * value_at(q, z)), mpf(low), mpf(high))
        lines += [f"/// (1 + z·{above})/(1 + z·{below}) is {comment} for z = t², |t| ≤ ln(2)/2;",
                  f"/// largest error 2^{nstr(log(error, 2), 4)}.", definition(above, p), definition(below, q), ""]
    lines.append("} // namespace actlab::coefficients")
    Path(__file__).with_name("coefficients.h").write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
