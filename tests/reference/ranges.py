#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes ranges.csv: numpy.arange and numpy.linspace over awkward ranges.

Run by hand, after apt-get install python3-numpy:  python3 tests/reference/ranges.py

A line holds: arange or linspace; its three arguments; the number of points; some indices; the points there. Lists are
separated by blanks, numbers that need not be whole are hexadecimal.
"""
import pathlib
import random

import numpy

from rounding import hex_text

ARANGES = [(-5.0, 5.0, 0.1), (0.0, 1.0, 0.1), (1.0, 1.3, 0.1), (0.0, 0.3, 0.1), (0.1, 0.7, 0.1), (0.0, 1.0, 1 / 3),
           (5.0, -5.0, -0.1), (0.0, 1.0, 0.9999999), (0.0, 1.0, 1.0), (0.0, 1.0, 5.0), (-1e-3, 1e-3, 1e-5),
           (1e16, 1e16 + 20, 3.0), (1e16, 1e16 + 8, 0.5), (0.0, 1e-320, 1e-322), (-1e307, 1e307, 1e303),
           (0.0, 1e7, 1.0), (-0.0, 1.0, 0.25), (3.0, 3.0000000000000004, 1e-16), (-12.34, 56.78, 0.0789)]
LINSPACES = [(0.0, 1.0, 11), (-5.0, 5.0, 100), (-5.0, 5.0, 101), (0.1, 0.7, 7), (1.0, 1.0, 5), (1.0, -1.0, 9),
             (0.0, 1.0, 0), (0.0, 1.0, 1), (0.0, 1.0, 2), (0.0, 1e-323, 9), (1e300, -1e300, 13), (0.3, 0.3000000001, 77)]


def line(kind, arguments, points):
    indices = sorted({i for i in (*range(6), len(points) // 3, len(points) // 2, len(points) - 2, len(points) - 1)
                      if 0 <= i < len(points)})
    return ";".join([kind, " ".join(map(hex_text, map(float, arguments))), str(len(points)), " ".join(map(str, indices)),
                     " ".join(hex_text(float(points[i])) for i in indices)])


def main():
    generator = random.Random(7)
    aranges = ARANGES + [(a := generator.uniform(-9, 9), a + generator.uniform(0.1, 20), 10**generator.uniform(-3, 0.5))
                         for _ in range(60)]
    linspaces = LINSPACES + [(generator.uniform(-9, 9), generator.uniform(-9, 9), generator.randrange(2, 3000))
                             for _ in range(60)]
    lines = [line("arange", a, numpy.arange(*a)) for a in aranges]
    lines += [line("linspace", a, numpy.linspace(*a)) for a in linspaces]
    pathlib.Path(__file__).with_suffix(".csv").write_text("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
