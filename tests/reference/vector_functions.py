#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes vector_functions.csv: softmax and its relatives with their Jacobians, correctly rounded.

Run by hand, after apt-get install python3-mpmath:  python3 tests/reference/vector_functions.py
The definitions are evaluated as they stand, with so many digits that no cancellation matters.

A line holds: id; temperature; logits; values; Jacobian by rows. Lists are separated by blanks, numbers are hexadecimal.
"""
import pathlib
import random

from mpmath import exp, log, mp, mpf

from rounding import hex_text, nearest_double

mp.dps = 1200  # exp(-2000) beside 1 keeps 300 digits


def softmax(logits, temperature):
    terms = [exp((z - max(logits)) / temperature) for z in logits]
    s = [term / sum(terms) for term in terms]
    return s, [[s[i] * ((i == j) - s[j]) / temperature for j in range(len(s))] for i in range(len(s))]


def softmin(logits, temperature):
    s, jacobian = softmax([-z for z in logits], temperature)
    return s, [[-entry for entry in row] for row in jacobian]


def log_softmax(logits, temperature):
    s, _ = softmax(logits, temperature)
    return [log(p) for p in s], [[((i == j) - s[j]) / temperature for j in range(len(s))] for i in range(len(s))]


def sparsemax(logits, temperature):
    """By bisection for the threshold, not by the sorting algorithm that is to be checked; polished on the support."""
    u = [z / temperature for z in logits]
    low, high = max(u) - 1, max(u)
    for _ in range(400):
        middle = (low + high) / 2
        low, high = (middle, high) if sum(max(0, x - middle) for x in u) > 1 else (low, middle)
    support = [i for i, x in enumerate(u) if x > high]
    threshold = (sum(u[i] for i in support) - 1) / len(support)
    inside = [i in support for i in range(len(u))]
    jacobian = [[((i == j) - mpf(1) / len(support)) / temperature if inside[i] and inside[j] else mpf(0)
                 for j in range(len(u))] for i in range(len(u))]
    return [x - threshold if inside[i] else mpf(0) for i, x in enumerate(u)], jacobian


def logit_sets():
    yield from ([0.0], [3.0, 1.0, 0.2], [1.0, 2.0, 3.0, 4.0], [0.0, 0.0], [1000.0, 1001.0, 999.5], [-1000.0, -1001.5],
                [0.0, -40.0], [0.0, -745.0, -300.0], [700.1, 0.3, -0.7], [1e-8, -1e-8, 0.0], [1e300, 1e300, -1e300],
                [-1.7e308, 1.7e308], [5.0, 5.0, 5.0, 4.9], [0.1, 0.35, -0.2, 0.6, 0.15, -3.0, 0.2, 0.55])
    generator = random.Random(20240501)
    for size in (2, 3, 5, 8):
        yield [generator.uniform(-3, 3) for _ in range(size)]
        yield [generator.uniform(-80, 80) for _ in range(size)]


def main():
    target = pathlib.Path(__file__).with_suffix(".csv")
    lines = []
    for function in (softmax, softmin, log_softmax, sparsemax):
        for logits in logit_sets():
            for temperature in (1.0, 0.37, 0.05, 10.0, 1e-3, 1e6, 1e308):
                values, jacobian = function([mpf(z) for z in logits], mpf(temperature))
                columns = ([temperature], logits, map(nearest_double, values),
                           (nearest_double(entry) for row in jacobian for entry in row))
                lines.append(";".join([function.__name__, *(" ".join(map(hex_text, c)) for c in columns)]))
    target.write_text("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
