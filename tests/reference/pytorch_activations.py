#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes pytorch_activations.csv: PyTorch's element-wise activations and autograd's derivatives, in float64.

Run by hand, after apt-get install python3-torch (1.13):  python3 tests/reference/pytorch_activations.py
It settles names, parameters, defaults and the derivatives at kinks, not digits: PyTorch loses them in the tails.

A line "@ id p1 p2 ..." starts a function at the parameters p1, p2, ... Each line below it holds x,f,f' as hexadecimal
doubles. Kinks are among the points, but not hard swish's, about whose derivatives PyTorch's versions disagree.
"""
import pathlib

import torch
from torch import nn

from rounding import hex_text

POINTS = [-7.5, -6.0, -4.25, -3.0, -2.0, -1.75, -1.0, -0.5, -0.3, -1e-3, 0.0, 1e-3, 0.25, 0.5, 0.7, 1.0, 1.3, 2.0, 3.0,
          4.5, 6.0, 7.25]

# A module built with a function's parameters, in PyTorch's order, has to be our function at the same values.
MODULES = {
    "sigmoid": (nn.Sigmoid, [()]),
    "tanh": (nn.Tanh, [()]),
    "hard_sigmoid": (nn.Hardsigmoid, [()]),
    "hard_tanh": (nn.Hardtanh, [(-1.0, 1.0), (-2.0, 0.5)]),
    "softsign": (nn.Softsign, [()]),
    "log_sigmoid": (nn.LogSigmoid, [()]),
    "relu": (nn.ReLU, [()]),
    "relu6": (nn.ReLU6, [()]),
    "leaky_relu": (nn.LeakyReLU, [(0.01,), (0.3,)]),
    "prelu": (lambda a: nn.PReLU(init=a), [(0.25,), (-0.5,)]),
    "rrelu": (lambda lower, upper: nn.RReLU(lower, upper).eval(), [(1 / 8, 1 / 3), (0.0, 0.5)]),
    "threshold": (nn.Threshold, [(0.0, 0.0), (1.0, -2.0), (-1.75, 20.0)]),
    "elu": (nn.ELU, [(1.0,), (0.3,), (2.5,)]),
    "celu": (nn.CELU, [(1.0,), (0.25,), (2.0,)]),  # its derivative takes 1/alpha as a float
    "selu": (nn.SELU, [()]),
    "softplus": (lambda beta: nn.Softplus(beta, threshold=1e9), [(1.0,), (0.1,), (5.0,)]),
    "hard_shrink": (nn.Hardshrink, [(0.5,), (2.0,)]),
    "soft_shrink": (nn.Softshrink, [(0.5,), (2.0,)]),
    "tanh_shrink": (nn.Tanhshrink, [()]),
    "gelu": (nn.GELU, [()]),
    "gelu_tanh": (lambda: nn.GELU("tanh"), [()]),
    "silu": (nn.SiLU, [()]),
    "mish": (nn.Mish, [()]),
    "hard_swish": (nn.Hardswish, [()]),
    "erf": (lambda: torch.erf, [()]),
    "arctan": (lambda: torch.atan, [()]),
    "abs": (lambda: torch.abs, [()]),
    "sign": (lambda: torch.sign, [()]),
    "sin": (lambda omega: lambda x: torch.sin(omega * x), [(1.0,)]),
    "cos": (lambda omega: lambda x: torch.cos(omega * x), [(1.0,)]),
    "exponential": (lambda: torch.exp, [()]),
}

# What the modules take when they are given nothing: our defaults, but for PyTorch's names for the same thing.
DEFAULTS = {"hard_tanh": nn.Hardtanh, "leaky_relu": nn.LeakyReLU, "prelu": nn.PReLU,
            "rrelu": lambda: nn.RReLU().eval(), "elu": nn.ELU, "celu": nn.CELU, "softplus": nn.Softplus,
            "hard_shrink": nn.Hardshrink, "soft_shrink": nn.Softshrink}


def evaluate(module, x):
    x = x.clone().requires_grad_()
    value = module(x)
    (slope,) = torch.autograd.grad(value.sum(), x)
    return value.detach(), slope


def main():
    torch.set_default_dtype(torch.float64)
    lines = []
    for identifier, (make, sets) in MODULES.items():
        points = torch.tensor([p for p in POINTS if identifier != "hard_swish" or abs(p) != 3])
        for number, parameters in enumerate(sets):
            value, slope = evaluate(make(*parameters), points)
            if number == 0 and identifier in DEFAULTS:
                assert torch.equal(value, evaluate(DEFAULTS[identifier](), points)[0]), identifier
            lines.append(" ".join(["@", identifier, *map(hex_text, parameters)]))
            for row in zip(points.tolist(), value.tolist(), slope.tolist()):
                lines.append(",".join(map(hex_text, row)))
    pathlib.Path(__file__).with_suffix(".csv").write_text("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
