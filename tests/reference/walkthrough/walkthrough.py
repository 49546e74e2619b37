#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes walkthrough.json: one training step of a few networks with every number on its way, from PyTorch's autograd.

Run by hand, after apt-get install python3-torch:  python3 tests/reference/walkthrough/walkthrough.py
"""
import json
import pathlib

import torch
from torch import nn

torch.set_default_dtype(torch.float64)
torch.manual_seed(11)

FUNCTIONS = {"tanh": torch.tanh, "sigmoid": torch.sigmoid, "softplus": nn.functional.softplus,
             "identity": lambda x: x, "softmax": lambda x: torch.softmax(x, 1)}


def loss_of(loss, output, z, a, labels):
    if loss == "cross_entropy":
        return -torch.log(a[torch.arange(len(labels)), labels.long()])
    if loss == "binary_cross_entropy":
        return -labels * torch.log(a[:, 0]) - (1 - labels) * torch.log(1 - a[:, 0])
    if output == "softmax":
        target = nn.functional.one_hot(labels.long(), a.shape[1]).double()
    else:
        target = (2 * labels - 1 if output == "tanh" else labels)[:, None]
    if loss == "huber":
        return nn.functional.huber_loss(a, target, reduction="none").mean(1)
    return (0.5 if loss == "half_mse" else 1.0) * ((a - target) ** 2).mean(1)


def case(hidden, output, loss, count, rate):
    classes = 3 if output == "softmax" else 2
    sizes = [2, *[units for units, _ in hidden], classes if output == "softmax" else 1]
    layers = [nn.Linear(a, b) for a, b in zip(sizes, sizes[1:])]
    points = torch.rand(count, 2) * 4 - 2
    labels = (torch.arange(count) % classes).double()
    x, zs, outputs = points, [], []
    for layer, name in zip(layers, [*[name for _, name in hidden], output]):
        z = layer(x)
        x = FUNCTIONS[name](z)
        z.retain_grad()
        x.retain_grad()
        zs.append(z)
        outputs.append(x)
    losses = loss_of(loss, output, zs[-1], x, labels)
    losses.sum().backward()  # each sample's own loss gives each sample's own gradients
    before = [{"weight": layer.weight.tolist(), "bias": layer.bias.tolist()} for layer in layers]
    gradient = [{"weight": (layer.weight.grad / count).tolist(), "bias": (layer.bias.grad / count).tolist()}
                for layer in layers]
    with torch.no_grad():
        for layer in layers:
            layer.weight -= rate * layer.weight.grad / count
            layer.bias -= rate * layer.bias.grad / count
    return {"hidden": [{"units": units, "activation": name} for units, name in hidden], "output": output,
            "loss": loss, "rate": rate, "points": points.tolist(), "labels": labels.tolist(), "layers": before,
            "z": [z.tolist() for z in zs], "a": [a.tolist() for a in outputs],
            "loss_by_output": [a.grad.tolist() for a in outputs], "delta": [z.grad.tolist() for z in zs],
            "losses": losses.tolist(), "gradient": gradient,
            "updated": [{"weight": layer.weight.tolist(), "bias": layer.bias.tolist()} for layer in layers]}


CASES = [case([(3, "tanh")], "tanh", "half_mse", 3, 0.3),
         case([(4, "sigmoid"), (3, "softplus")], "sigmoid", "binary_cross_entropy", 4, 0.1),
         case([(3, "tanh")], "softmax", "cross_entropy", 5, 0.5),
         case([(2, "sigmoid")], "softmax", "mse", 3, 0.5),
         case([(2, "tanh"), (2, "tanh")], "identity", "huber", 4, 0.2)]

if __name__ == "__main__":
    path = pathlib.Path(__file__).with_suffix(".json")
    path.write_text(json.dumps({"cases": CASES}, indent=1) + "\n")
