#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes traces.json: networks trained by PyTorch in double precision, weights before and after.

Run by hand, after apt-get install python3-torch:  python3 tests/reference/training/traces.py
Every run uses torch.nn.Linear, autograd, and the loss and optimizer of torch that our words stand for; batches are taken
in the order of the points. Activations that torch lacks are written as formulas for autograd.
"""
import json
import math
import pathlib
import random

import torch
from torch import nn
from torch.nn import functional as F

torch.set_default_dtype(torch.float64)
torch.manual_seed(20240620)
generator = random.Random(20240620)

ACTIVATIONS = {
    "sigmoid": torch.sigmoid,
    "tanh": torch.tanh,
    "hard_sigmoid": F.hardsigmoid,
    "hard_tanh": lambda x, low, high: F.hardtanh(x, low, high),
    "softsign": F.softsign,
    "arctan": torch.atan,
    "erf": torch.erf,
    "gudermannian": lambda x: 2 * torch.atan(torch.tanh(x / 2)),
    "isru": lambda x, alpha: x / torch.sqrt(1 + alpha * x * x),
    "lecun_tanh": lambda x: 1.7159 * torch.tanh(2 * x / 3),
    "log_sigmoid": F.logsigmoid,
    "step": lambda x: torch.heaviside(x.detach(), torch.zeros(())) + 0 * x,
    "sign": torch.sign,
    "relu": F.relu,
    "relu6": F.relu6,
    "leaky_relu": lambda x, slope: F.leaky_relu(x, slope),
    "rrelu": lambda x, lower, upper: F.rrelu(x, lower, upper, training=False),
    "threshold": lambda x, threshold, value: F.threshold(x, threshold, value),
    "elu": lambda x, alpha: F.elu(x, alpha),
    "celu": lambda x, alpha: F.celu(x, alpha),
    "selu": F.selu,
    "softplus": lambda x, beta: F.softplus(x, beta, threshold=1000),
    "squareplus": lambda x, b: (x + torch.sqrt(x * x + b)) / 2,
    "sparse_plus": lambda x: torch.where(x <= -1, 0 * x, torch.where(x >= 1, x, (x + 1) ** 2 / 4)),
    "relu_squared": lambda x: F.relu(x) ** 2,
    "abs": torch.abs,
    "hard_shrink": lambda x, lambd: F.hardshrink(x, lambd),
    "soft_shrink": lambda x, lambd: F.softshrink(x, lambd),
    "tanh_shrink": F.tanhshrink,
    "gelu": F.gelu,
    "gelu_tanh": lambda x: F.gelu(x, approximate="tanh"),
    "silu": F.silu,
    "swish": lambda x, beta: x * torch.sigmoid(beta * x),
    "mish": F.mish,
    "hard_swish": F.hardswish,
    "elish": lambda x: torch.where(x > 0, x, torch.expm1(x)) * torch.sigmoid(x),
    "lisht": lambda x: x * torch.tanh(x),
    "tanh_exp": lambda x: x * torch.tanh(torch.exp(x)),
    "serf": lambda x: x * torch.erf(F.softplus(x)),
    "phish": lambda x: x * torch.tanh(F.gelu(x)),
    "logish": lambda x: x * torch.log1p(torch.sigmoid(x)),
    "sin": lambda x, omega: torch.sin(omega * x),
    "cos": lambda x, omega: torch.cos(omega * x),
    "snake": lambda x, a: x + torch.sin(a * x) ** 2 / a,
    "gcu": lambda x: x * torch.cos(x),
    "sinc": lambda x: torch.sin(x) / x,
    "gaussian": lambda x: torch.exp(-x * x),
    "identity": lambda x: x,
    "exponential": torch.exp,
    "bent_identity": lambda x: (torch.sqrt(x * x + 1) - 1) / 2 + x,
    "sparse_sigmoid": lambda x: torch.clamp((x + 1) / 2, 0, 1),
}

PARAMETERS = {
    "hard_tanh": [-1, 1], "isru": [1], "leaky_relu": [0.01], "prelu": [0.25], "rrelu": [1 / 8, 1 / 3],
    "threshold": [0, 0], "elu": [1], "celu": [1], "softplus": [1], "squareplus": [4], "hard_shrink": [0.5],
    "soft_shrink": [0.5], "swish": [1], "sin": [1], "cos": [1], "snake": [1],
}

FEATURES = {
    "x1": lambda a, b: a, "x2": lambda a, b: b, "x1^2": lambda a, b: a * a, "x2^2": lambda a, b: b * b,
    "x1x2": lambda a, b: a * b, "sin(x1)": lambda a, b: math.sin(a), "sin(x2)": lambda a, b: math.sin(b),
}


class Network(nn.Module):
    def __init__(self, case):
        super().__init__()
        sizes = [len(case["features"])] + [layer["units"] for layer in case["hidden"]]
        sizes.append(case["classes"] if case["output"] == "softmax" else 1)
        self.linear = nn.ModuleList(nn.Linear(a, b) for a, b in zip(sizes, sizes[1:]))
        self.prelu = nn.ModuleDict()
        self.activations = []
        for i, layer in enumerate(case["hidden"]):
            if layer["activation"] == "prelu":
                self.prelu[str(i)] = nn.PReLU(init=layer["parameters"][0])
                self.activations.append(self.prelu[str(i)])
            else:
                function = ACTIVATIONS[layer["activation"]]
                self.activations.append(lambda x, f=function, p=layer["parameters"]: f(x, *p))

    def forward(self, x):
        for linear, activation in zip(self.linear, self.activations):
            x = activation(linear(x))
        return self.linear[-1](x)

    def weights(self):
        layers = []
        for i, linear in enumerate(self.linear):
            layer = {"weight": linear.weight.tolist(), "bias": linear.bias.tolist()}
            if str(i) in self.prelu:
                layer["slope"] = self.prelu[str(i)].weight.item()
            layers.append(layer)
        return {"layers": layers}


def data_term(case, z, labels):
    output, loss, classes = case["output"], case["loss"], case["classes"]
    if loss == "binary_cross_entropy":
        return nn.BCEWithLogitsLoss()(z.squeeze(1), labels)
    if loss == "cross_entropy":
        return nn.CrossEntropyLoss()(z, labels.long())
    if output == "softmax":
        o, t = torch.softmax(z, 1), F.one_hot(labels.long(), classes).double()
    else:
        o = {"tanh": torch.tanh, "sigmoid": torch.sigmoid, "identity": lambda z: z}[output](z).squeeze(1)
        t = 2 * labels - 1 if output == "tanh" and classes == 2 else labels
    if loss == "huber":
        return nn.HuberLoss(delta=case.get("delta", 1))(o, t)
    if loss == "half_squared_error":
        return nn.MSELoss(reduction="sum")(o, t) / 2 / len(z)
    return nn.MSELoss()(o, t) * (0.5 if loss == "half_mse" else 1)


def make_optimizer(case, network):
    lr, l2 = case["learning_rate"], case["l2"]
    weights = [linear.weight for linear in network.linear]
    others = [p for p in network.parameters() if all(p is not w for w in weights)]
    groups = [{"params": weights, "weight_decay": l2}, {"params": others, "weight_decay": 0}]
    momentum, rho = case.get("momentum", 0.9), case.get("rho", 0.99)
    betas = case.get("beta1", 0.9), case.get("beta2", 0.999)
    eps = case.get("epsilon", 1e-10 if case["optimizer"] == "adagrad" else 1e-8)
    return {
        "sgd": lambda: torch.optim.SGD(groups, lr),
        "momentum": lambda: torch.optim.SGD(groups, lr, momentum=momentum),
        "nesterov": lambda: torch.optim.SGD(groups, lr, momentum=momentum, nesterov=True),
        "rmsprop": lambda: torch.optim.RMSprop(groups, lr, alpha=rho, eps=eps),
        "adagrad": lambda: torch.optim.Adagrad(groups, lr, eps=eps),
        "adam": lambda: torch.optim.Adam(groups, lr, betas=betas, eps=eps),
        "adamw": lambda: torch.optim.AdamW(groups, lr, betas=betas, eps=eps),
    }[case["optimizer"]]()


def train(case, points):
    x = torch.tensor([[FEATURES[f](a, b) for f in case["features"]] for a, b, _ in points])
    labels = torch.tensor([float(label) for _, _, label in points])
    network = Network(case)
    case["before"] = network.weights()
    optimizer = make_optimizer(case, network)
    size = case["batch_size"] or len(points)
    for _ in range(case["epochs"]):
        for begin in range(0, len(points), size):
            optimizer.zero_grad()
            total = data_term(case, network(x[begin:begin + size]), labels[begin:begin + size])
            if case["l1"]:
                total = total + case["l1"] * sum(linear.weight.abs().sum() for linear in network.linear)
            total.backward()
            optimizer.step()
    case["after"] = network.weights()
    with torch.no_grad():
        case["train_loss"] = data_term(case, network(x), labels).item()
    return case


def make_points(kind, count):
    points = []
    for _ in range(count):
        a, b = generator.uniform(-6, 6), generator.uniform(-6, 6)
        label = {"two": int(a * b > 0), "three": int((a + b > 2)) + int((a - b > 1)),
                 "value": 0.1 * (a + b) + 0.05 * a * b}[kind]
        points.append([a, b, label])
    return points


def layers(units, activation, parameters=None):
    if parameters is None:
        parameters = PARAMETERS.get(activation, [])
    return [{"units": n, "activation": activation, "parameters": parameters} for n in units]


def base(**changes):
    case = {"data": "two", "classes": 2, "features": ["x1", "x2"], "hidden": layers([4, 2], "tanh"), "output": "tanh",
            "loss": "half_mse", "optimizer": "sgd", "learning_rate": 0.03, "batch_size": 10, "l1": 0, "l2": 0,
            "epochs": 20}
    case.update(changes)
    return case


def cases():
    rates = {"sgd": 0.05, "momentum": 0.02, "nesterov": 0.02, "rmsprop": 0.003, "adagrad": 0.05, "adam": 0.01,
             "adamw": 0.01}
    for optimizer, rate in rates.items():
        for batch_size, l1, l2 in [(10, 0, 0), (1, 0, 0.01), (7, 0.002, 0), (0, 0.001, 0.02)]:
            # At batch 1 the full rate is chaotic: it turns a change in the last digit into another result.
            yield base(optimizer=optimizer, learning_rate=rate / 20 if batch_size == 1 else rate,
                       batch_size=batch_size, l1=l1, l2=l2,
                       epochs=300 if batch_size == 0 else 40,
                       hidden=layers([5, 3], "tanh") if l1 else layers([8, 4, 3], "silu"))
        yield base(optimizer=optimizer, learning_rate=rate, data="three", classes=3, output="softmax",
                   loss="cross_entropy", hidden=layers([16, 9], "gelu"), batch_size=16, l2=0.001)
        yield base(optimizer=optimizer, learning_rate=rate, hidden=layers([6], "prelu"), output="sigmoid",
                   loss="binary_cross_entropy", l1=0.001, l2=0.01)
    for output, losses in {"tanh": ["mse", "half_mse", "huber"], "identity": ["mse", "half_mse", "huber"],
                           "sigmoid": ["mse", "half_mse", "huber", "binary_cross_entropy"]}.items():
        for loss in losses:
            yield base(output=output, loss=loss, batch_size=9)
            yield base(output=output, loss=loss, batch_size=0, hidden=[], features=list(FEATURES),
                       learning_rate=0.001)
    for loss in ["mse", "half_mse", "huber", "cross_entropy"]:
        yield base(output="softmax", loss=loss, data="three", classes=3, learning_rate=0.1)
        yield base(output="softmax", loss=loss)
    for output in ["identity", "tanh", "sigmoid"]:
        yield base(output=output, loss="mse", data="value", classes=0, batch_size=25)
    yield base(hidden=layers([16] * 6, "tanh"), batch_size=50, epochs=10)
    yield base(hidden=layers([8] * 3, "relu"), batch_size=30, epochs=30)
    yield base(hidden=layers([1] * 6, "softsign"), batch_size=3, epochs=5)
    yield base(hidden=layers([3], "relu") + layers([5], "sin", [1.5]) + layers([2], "prelu", [0.4]), epochs=10)
    for activation in sorted(ACTIVATIONS.keys() - {"exponential"}) + ["prelu"]:
        yield base(hidden=layers([5, 3], activation), learning_rate=0.01, epochs=6)
    yield base(hidden=layers([5], "exponential"), learning_rate=1e-4, epochs=6)
    for activation, parameters in [("hard_tanh", [-0.5, 1.5]), ("leaky_relu", [0.2]), ("elu", [0.7]), ("celu", [2.0]),
                                   ("softplus", [3.0]), ("swish", [1.7]), ("snake", [0.6]), ("threshold", [0.3, -0.2]),
                                   ("hard_shrink", [0.2]), ("rrelu", [0.1, 0.5]), ("isru", [2.5]), ("prelu", [-0.3])]:
        yield base(hidden=layers([5, 3], activation, parameters), learning_rate=0.01, epochs=6)
    for optimizer, constants in [("momentum", {"momentum": 0.5}), ("nesterov", {"momentum": 0.7}),
                                 ("rmsprop", {"rho": 0.8, "epsilon": 0.01}), ("adagrad", {"epsilon": 0.1}),
                                 ("adam", {"beta1": 0.6, "beta2": 0.95, "epsilon": 1e-3}),
                                 ("adamw", {"beta1": 0.0, "beta2": 0.9, "epsilon": 1e-4})]:
        yield base(optimizer=optimizer, learning_rate=rates[optimizer], l2=0.01, **constants)
    for output, data, classes in [("identity", "value", 0), ("softmax", "three", 3), ("tanh", "two", 2)]:
        yield base(output=output, data=data, classes=classes, loss="huber", delta=0.3)
        yield base(output=output, data=data, classes=classes, loss="half_squared_error")
        yield base(output=output, data=data, classes=classes, loss="half_squared_error", batch_size=1,
                   learning_rate=0.003)


def main():
    data = {"two": make_points("two", 60), "three": make_points("three", 75), "value": make_points("value", 50)}
    traces = [train(case, data[case["data"]]) for case in cases()]
    lines = ",\n".join(json.dumps(trace, separators=(",", ":"), allow_nan=False) for trace in traces)
    text = '{"data":' + json.dumps(data, separators=(",", ":")) + ',\n"traces":[\n' + lines + "\n]}\n"
    pathlib.Path(__file__).with_name("traces.json").write_text(text)


main()
