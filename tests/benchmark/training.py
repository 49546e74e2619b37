#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures training beside PyTorch and FANN in one run, in double precision and one thread, and prints the ratios.

    ninja benchmarks
    python3 tests/benchmark/training.py BUILD/tests/benchmark/benchmark_training [--seconds S] [--rounds N]

Configurations: A is 2-4-2-1 with tanh, batches of 10 of 200 points; B 2-8-8-8-1 with ReLU, 30 of 500; C 2-16×6-1 with
tanh, 100 of 2,000. The output is tanh, the loss half the mean squared error, the optimizer plain SGD. FANN (apt-get
install libfann-dev) has no ReLU: a clipped line, which is as cheap, stands for it; it knows batches of one and of all.
Every number is the best of its rounds, which take turns, so that other work on the machine disturbs all alike.
"""
import argparse
import subprocess
import time

CONFIGURATIONS = {"A": ([4, 2], "Tanh", 10, 200), "B": ([8, 8, 8], "ReLU", 30, 500), "C": ([16] * 6, "Tanh", 100, 2000)}


class Program:
    """benchmark_training, which answers a line by a line."""

    def __init__(self, path, seconds):
        self.process = subprocess.Popen([path, str(seconds)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def ask(self, *words):
        print(*words, file=self.process.stdin, flush=True)
        return self.process.stdout.readline().strip()


def pytorch_epochs_per_second(name, batch, seconds):
    import torch

    torch.set_num_threads(1)
    torch.set_default_dtype(torch.float64)
    hidden, activation, own_batch, points = CONFIGURATIONS[name]
    sizes = [2, *hidden]
    layers = []
    for a, b in zip(sizes, sizes[1:]):
        layers += [torch.nn.Linear(a, b), getattr(torch.nn, activation)()]
    network = torch.nn.Sequential(*layers, torch.nn.Linear(sizes[-1], 1), torch.nn.Tanh())
    optimizer = torch.optim.SGD(network.parameters(), 0.003)
    loss = torch.nn.MSELoss()
    x = torch.empty(points, 2).uniform_(-5, 5)
    t = (x.norm(dim=1, keepdim=True) < 2.5) * 2.0 - 1
    batches = list(zip(x.split(batch or own_batch), t.split(batch or own_batch)))
    best, end = float("inf"), time.perf_counter() + seconds
    while time.perf_counter() < end or best == float("inf"):
        for inputs, targets in batches[:20]:  # the fastest step: longer stretches are disturbed by other programs
            start = time.perf_counter()
            optimizer.zero_grad()
            (0.5 * loss(network(inputs), targets)).backward()
            optimizer.step()
            best = min(best, time.perf_counter() - start)
    return 1 / (best * len(batches))


def best(measure, rounds, larger=True):
    values = [measure() for _ in range(rounds)]
    return max(values) if larger else min(values)


def show(label, ours, pytorch, fann):
    def cell(value):
        return f"{value:>12,.0f}" if value < 1e9 else ""

    line = f"{label:<34}{cell(ours)}"
    for other in (pytorch, fann):
        line += f"{cell(other)}{ours / other:>8.1f}×" if other else f"{'–':>12}{'':>9}"
    print(line, flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("--seconds", type=float, default=0.5, help="for each number of a round")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--no-pytorch", action="store_true")
    arguments = parser.parse_args()
    program = Program(arguments.program, arguments.seconds)
    sets = program.ask("instruction-sets").split()

    def asked(*words, larger=True):
        return best(lambda: float(program.ask(*words)), arguments.rounds, larger)

    def pytorch(name, batch):
        if arguments.no_pytorch:
            return 0
        return best(lambda: pytorch_epochs_per_second(name, batch, arguments.seconds), arguments.rounds)

    print(f"{'epochs a second':<34}{'ours':>12}{'PyTorch':>12}{'':>9}{'FANN':>12}")
    for batch in (0, 1):
        for name in CONFIGURATIONS:
            if batch and name == "B":
                continue
            others = pytorch(name, batch), asked("fann", name, batch)
            for instructions in sets:
                label = f"{name}, batch {batch or CONFIGURATIONS[name][2]}, {instructions}"
                show(label, asked("ours", name, batch, instructions), *others)
    for name in CONFIGURATIONS:
        show(f"{name}, shuffled, {sets[0]}", asked("shuffled", name, 0, sets[0]), 0, 0)
    print("\nevery neuron over 100 × 100 points, milliseconds")
    for name in CONFIGURATIONS:
        for instructions in sets:
            print(f"{name}, {instructions:<31}{asked('maps', name, 0, instructions, larger=False):>12.3f}", flush=True)


main()
