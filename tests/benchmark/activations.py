#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Races Activation Lab's f and f′ against PyTorch's forward plus backward, float64, one thread, in one run.

    python3 activations.py PROGRAM [--only ID,ID...] [--rounds 7] [--points 1000000]
                           [--instruction-set AVX2] [--short]

PROGRAM is what `ninja benchmarks` makes of activations.cpp. Ours and PyTorch take turns, several
rounds of each function; the ratio is that of the medians. What is compared: ours fills two arrays, f(x) and f′(x);
PyTorch computes y = f(x) and y.backward(ones), which gives f′(x) in x.grad. Functions that PyTorch lacks are timed
alone. `--short` times calls on 1, 16, 100 and 1000 points instead, ours only.

The verdict of a line is "ok" where ours is at least as many times faster as the project promises: 3 for sigmoid, tanh,
GELU, softplus and Mish on AVX2 or better, 1 for the rest. The exit status is 1 unless all are.
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time

os.environ["OMP_NUM_THREADS"] = "1"

import numpy as np
import torch
import torch.nn.functional as nn

torch.set_num_threads(1)

PYTORCH = {
    "sigmoid": torch.sigmoid,
    "tanh": torch.tanh,
    "hard_sigmoid": nn.hardsigmoid,
    "hard_tanh": nn.hardtanh,
    "softsign": nn.softsign,
    "arctan": torch.atan,
    "erf": torch.erf,
    "log_sigmoid": nn.logsigmoid,
    "sign": torch.sign,
    "relu": nn.relu,
    "relu6": nn.relu6,
    "leaky_relu": nn.leaky_relu,
    "prelu": lambda x: nn.prelu(x, PRELU_SLOPE),
    "rrelu": nn.rrelu,
    "threshold": lambda x: nn.threshold(x, 0, 0),
    "elu": nn.elu,
    "celu": nn.celu,
    "selu": nn.selu,
    "softplus": nn.softplus,
    "abs": torch.abs,
    "hard_shrink": nn.hardshrink,
    "soft_shrink": nn.softshrink,
    "tanh_shrink": nn.tanhshrink,
    "gelu": nn.gelu,
    "gelu_tanh": lambda x: nn.gelu(x, approximate="tanh"),
    "silu": nn.silu,
    "mish": nn.mish,
    "hard_swish": nn.hardswish,
    "sin": torch.sin,
    "cos": torch.cos,
    "sinc": torch.sinc,
    "exponential": torch.exp,
}
PRELU_SLOPE = torch.tensor([0.25], dtype=torch.float64)

#: What NumPy computes alone of the functions that PyTorch lacks is no comparison; they are timed without one.
OTHERS = """gudermannian isru lecun_tanh step squareplus sparse_plus relu_squared swish elish lisht tanh_exp serf phish
logish snake gcu gaussian identity bent_identity sparse_sigmoid""".split()

PROMISED = {id: 3.0 for id in ("sigmoid", "tanh", "gelu", "softplus", "mish")}


class Ours:
    """The program, asked line by line."""

    def __init__(self, program, x, instruction_set):
        self.file = tempfile.NamedTemporaryFile(suffix=".f64")
        x.tofile(self.file)
        self.file.flush()
        self.process = subprocess.Popen([program, self.file.name], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.instruction_set = instruction_set

    def ask(self, line):
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()
        return self.process.stdout.readline().strip()

    def nanoseconds(self, id, count, seconds):
        """For one pass over `count` points."""
        return float(self.ask(f"{id} {count} {seconds} {self.instruction_set}"))


def pytorch_nanoseconds(function, x, ones, seconds):
    fastest = float("inf")
    end = time.perf_counter() + seconds
    while True:
        start = time.perf_counter()
        function(x).backward(ones)
        fastest = min(fastest, time.perf_counter() - start)
        x.grad = None
        if time.perf_counter() >= end:
            return fastest * 1e9


def race(ours, id, x, rounds, seconds):
    """Medians of ours and PyTorch's nanoseconds a point; the latter None without a counterpart."""
    function = PYTORCH.get(id)
    variable = torch.tensor(x, requires_grad=True)
    ones = torch.ones_like(variable)
    mine, theirs = [], []
    for _ in range(rounds):
        mine.append(ours.nanoseconds(id, len(x), seconds) / len(x))
        if function:
            theirs.append(pytorch_nanoseconds(function, variable, ones, seconds) / len(x))
    return statistics.median(mine), statistics.median(theirs) if theirs else None


def print_races(ours, ids, x, rounds):
    all_ok = True
    print(f"{'function':<16}{'ours':>10}{'PyTorch':>10}{'ratio':>8}   ns a point, f and f′ of {len(x)} points")
    for id in ids:
        mine, theirs = race(ours, id, x, rounds, seconds=0.05)
        if theirs is None:
            print(f"{id:<16}{mine:>10.2f}{'-':>10}{'-':>8}", flush=True)
            continue
        ratio, promised = theirs / mine, PROMISED.get(id, 1.0)
        ok = ratio >= promised
        all_ok = all_ok and ok
        verdict = "ok" if ok else f"SLOWER THAN PROMISED ({promised:g})"
        print(f"{id:<16}{mine:>10.2f}{theirs:>10.2f}{ratio:>8.2f}   {verdict}", flush=True)
    return all_ok


def print_short(ours, ids):
    counts = (1, 16, 100, 1000)
    print(f"{'function':<16}" + "".join(f"{count:>10}" for count in counts) + "   ns a call with so many points, f and f′")
    for id in ids:
        print(f"{id:<16}" + "".join(f"{ours.nanoseconds(id, count, 0.02):>10.0f}" for count in counts), flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("--only", default=",".join([*PYTORCH, *OTHERS]))
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--points", type=int, default=1_000_000)
    parser.add_argument("--instruction-set", default="")
    parser.add_argument("--short", action="store_true")
    arguments = parser.parse_args()

    x = np.random.default_rng(1).normal(scale=3, size=arguments.points)
    ours = Ours(arguments.program, x, arguments.instruction_set)
    print(f"instruction sets here: {ours.ask('instruction-sets')}; used: {arguments.instruction_set or 'the first'}")
    ids = arguments.only.split(",")
    if arguments.short:
        print_short(ours, ids)
        return 0
    return 0 if print_races(ours, ids, x, arguments.rounds) else 1


if __name__ == "__main__":
    sys.exit(main())
