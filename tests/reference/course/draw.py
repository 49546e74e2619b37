#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws the course's four figures with its own code, which stands beside this, as PNGs of matplotlib's usual size."""

import pathlib

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt

FOLDER = pathlib.Path(__file__).parent

if __name__ == "__main__":
    for name in ("sigmoid", "tanh", "relu", "softmax"):
        plt.figure()
        plt.show = lambda: None
        exec((FOLDER / f"{name}.py").read_text(encoding="utf-8"), {})
        plt.savefig(FOLDER / f"{name}.png", metadata={"Software": None})
        plt.close()
