#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes diagnostics.json: what PyTorch and NumPy find inside a few networks.

Run by hand, after apt-get install python3-torch python3-numpy:  python3 tests/reference/diagnostics/diagnostics.py
Gradients with respect to pre-activations come from autograd, for each point's own loss; slopes of activations from
autograd too; principal components from NumPy's singular value decomposition of the centred outputs.
"""
import json
import pathlib

import numpy
import torch
from torch import nn

torch.set_default_dtype(torch.float64)
torch.manual_seed(7)

ACTIVATIONS = {"tanh": torch.tanh, "sigmoid": torch.sigmoid, "relu": torch.relu}
STEEPEST = {"tanh": 1.0, "sigmoid": 0.25, "relu": 1.0}


def mean_losses(output, z, labels):
    """The sum over the points of each point's own loss: autograd then gives each point's own gradient."""
    if output == "softmax":
        return nn.functional.cross_entropy(z, labels.long(), reduction="sum")
    if output == "sigmoid":
        return nn.functional.binary_cross_entropy_with_logits(z[:, 0], labels, reduction="sum")
    target = 2 * labels - 1
    return 0.5 * ((torch.tanh(z[:, 0]) - target) ** 2).sum()


def case(hidden, output, count, scale, bias_shift=0.0):
    classes = 3 if output == "softmax" else 2
    sizes = [2, *[units for units, _ in hidden], classes if output == "softmax" else 1]
    layers = [nn.Linear(a, b) for a, b in zip(sizes, sizes[1:])]
    with torch.no_grad():
        for layer in layers:
            layer.weight *= scale
        layers[0].bias[0] += bias_shift
    points = torch.rand(count, 2) * 8 - 4
    labels = torch.randint(0, classes, (count,)).double()
    for label in range(classes):  # every class is there
        labels[label] = label

    sums, outputs, slopes = [], [], []
    x = points
    for i, layer in enumerate(layers):
        z = layer(x)
        z.retain_grad()
        sums.append(z)
        if i < len(hidden):
            function = ACTIVATIONS[hidden[i][1]]
        else:
            function = {"tanh": torch.tanh, "sigmoid": torch.sigmoid}.get(output)
        if function:
            probe = z.detach().requires_grad_(True)
            slopes.append(torch.autograd.grad(function(probe).sum(), probe)[0])
            x = function(z)
        else:
            slopes.append(None)
            x = torch.softmax(z, 1)
        outputs.append(x)
    mean_losses(output, sums[-1], labels).backward()

    expected = []
    for i, (z, slope) in enumerate(zip(sums, slopes)):
        entry = {"gradient": z.grad.abs().mean().item(), "dead": 0.0, "saturated": 0.0,
                 "sums": z.detach().T.tolist()}
        if slope is not None:
            steepest = STEEPEST[hidden[i][1] if i < len(hidden) else output]
            dead = (slope.abs().max(0).values == 0)
            saturated = ~dead & (slope.abs().mean(0) < 0.05 * steepest)
            entry["dead"] = dead.double().mean().item()
            entry["saturated"] = saturated.double().mean().item()
        expected.append(entry)

    components = []
    for out in outputs[:-1]:
        a = out.detach().numpy()
        centred = a - a.mean(0)
        _, singular, rows = numpy.linalg.svd(centred, full_matrices=False)
        variance = singular**2
        components.append({
            "explained": (variance / variance.sum())[:2].tolist(),
            "places": (a @ rows[:2].T).tolist() if a.shape[1] > 2 else a.tolist(),
        })
    return {
        "hidden": [{"units": units, "activation": activation} for units, activation in hidden],
        "output": output,
        "points": points.tolist(),
        "labels": labels.tolist(),
        "layers": [{"weight": l.weight.tolist(), "bias": l.bias.tolist()} for l in layers],
        "flow": expected,
        "components": components,
    }


cases = [
    case([(4, "tanh"), (3, "tanh")], "tanh", 37, 1.0),
    case([(5, "relu"), (4, "relu")], "sigmoid", 40, 1.0, bias_shift=-50.0),
    case([(6, "sigmoid"), (6, "sigmoid"), (6, "sigmoid"), (6, "sigmoid")], "sigmoid", 150, 1.0),
    case([(4, "tanh")], "softmax", 130, 12.0),
    case([(2, "sigmoid")], "tanh", 9, 60.0),
]
path = pathlib.Path(__file__).with_name("diagnostics.json")
path.write_text(json.dumps({"cases": cases}) + "\n")
for c in cases:
    print([(round(f["gradient"], 6), f["dead"], f["saturated"]) for f in c["flow"]])
