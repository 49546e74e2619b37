#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares `activation-lab eval` with the definitions at random points and random parameters.

Run by hand, after apt-get install python3-mpmath, to look for what the frozen values of activations.csv miss:
    python3 tests/reference/check_eval.py [--points N] [--seed S] build/dev/app/activation-lab [ID...]
Prints what exceeds the limits of tests/core/activation/accuracy_test.cpp, and the largest errors of each function.
"""
import argparse
import json
import math
import random
import subprocess
import sys

from mpmath import mpf

from activations import FUNCTIONS, LARGEST, accurate, is_representable
from rounding import nearest_double

EPSILON, SMALLEST, SMALLEST_NORMAL = 2.0**-52, 5e-324, 2.0**-1022


def run(program, *arguments, text=None):
    done = subprocess.run([program, *arguments], input=text, capture_output=True, text=True)
    return done.stdout if done.returncode == 0 else None


def random_parameters(generator, parameters):
    def value(p):
        low, high = p["minimum"], p["maximum"]
        if generator.random() < 0.3:
            return p["default"]
        if low > 0 and generator.random() < 0.5:
            return math.exp(generator.uniform(math.log(low), math.log(high)))
        return generator.uniform(low, high)
    return [value(p) for p in parameters]


def random_points(generator, function, parameters, count):
    scale = abs(function.scale(*parameters))
    def point():
        kind = generator.randrange(10)
        if kind < 3:
            return generator.uniform(-6, 6) * scale
        if kind < 5:
            return generator.uniform(-40, 40) * scale
        if kind < 7:
            return generator.uniform(-760, 760) * scale
        return generator.choice((-1, 1)) * 10**generator.uniform(-322, 308)
    points = [point() for _ in range(count)]
    return sorted(x for x in points if abs(x) <= LARGEST and is_representable(function, parameters, x))


def evaluate(program, identifier, names, parameters, points):
    settings = [part for name, value in zip(names, parameters) for part in ("--set", f"{name}={value!r}")]
    output = run(program, "eval", identifier, *settings, "--at", "-", text="\n".join(map(repr, points)) + "\n")
    return output and [list(map(float, line.split(",")))[1:] for line in output.splitlines()[1:]]


def ulp(x):
    return max(SMALLEST, 2.0**(math.frexp(x)[1] - 53)) if x and math.isfinite(x) else SMALLEST


def error(got, expected, unit):
    """|got - expected| in units, beyond the two subnormal steps that underflow may cost."""
    if got == expected:
        return 0.0
    if not (math.isfinite(got) and math.isfinite(expected)):
        return math.inf
    difference = max(0.0, abs(got - expected) - 2 * SMALLEST)
    return difference / unit if unit else (math.inf if difference else 0.0)


def errors(function, parameters, x, got):
    f, first, second, *scales = map(nearest_double, accurate(function, parameters, mpf(x)))
    units = [ulp(f)] + [EPSILON * max(abs(v), s) for v, s in zip((first, second), scales)]
    expected = (f, first, second)
    return expected, [error(g, e, u) for g, e, u in zip(got, expected, units)]


def main():
    options = argparse.ArgumentParser()
    options.add_argument("program")
    options.add_argument("--points", type=int, default=100)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("ids", nargs="*")
    options = options.parse_args()
    failures = 0
    for entry in json.loads(run(options.program, "list", "--json")):
        identifier = entry["id"]
        function = FUNCTIONS.get(identifier)
        if not function or options.ids and identifier not in options.ids:
            continue
        generator = random.Random(f"{identifier} {options.seed}")
        largest = [0.0] * 3
        for _ in range(3 if entry["parameters"] else 1):
            parameters = random_parameters(generator, entry["parameters"])
            points = random_points(generator, function, parameters, options.points)
            rows = evaluate(options.program, identifier, [p["name"] for p in entry["parameters"]], parameters, points)
            for x, got in zip(points, rows or []):
                expected, found = errors(function, parameters, x, got)
                largest = list(map(max, largest, found))
                limits = (8 if identifier == "gelu" else 4, 16, 16)
                for name, g, e, error_found, limit in zip(("f", "f'", "f''"), got, expected, found, limits):
                    if error_found > limit:
                        failures += 1
                        print(f"{identifier}{parameters} {name}({x!r}): {g!r}, expected {e!r}, "
                              f"{error_found:.3g} > {limit}")
        print(f"{identifier:16}", *(f"{e:10.3g}" for e in largest), flush=True)
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
