#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes networks as PyTorch, Keras and NumPy save them, and models.json with what they give.

Run by hand, after apt-get install python3-torch python3-numpy:  python3 tests/reference/models/models.py
Debian has no safetensors: write_safetensors follows https://github.com/huggingface/safetensors (eight bytes of length, a
JSON header, the numbers). Keras' arrays are PyTorch's, transposed as Dense keeps them. models.json has for each file the
network's outputs at POINTS, computed by PyTorch in double precision from the numbers that are in the file.
"""
import json
import pathlib
import struct

import numpy as np
import torch
from torch import nn

FOLDER = pathlib.Path(__file__).parent
POINTS = [[0.5, -1.25], [2.0, 0.75], [-3.0, 1.5], [0.0, 0.0]]
TYPES = {torch.float64: "F64", torch.float32: "F32", torch.float16: "F16", torch.bfloat16: "BF16"}
torch.manual_seed(20261130)


def write_safetensors(path, tensors, metadata=None):
    header = {"__metadata__": metadata} if metadata else {}
    data = b""
    for name, tensor in tensors.items():
        raw = tensor.contiguous()
        raw = raw.view(torch.int16).numpy().tobytes() if raw.dtype == torch.bfloat16 else raw.numpy().tobytes()
        header[name] = {"dtype": TYPES[tensor.dtype], "shape": list(tensor.shape),
                        "data_offsets": [len(data), len(data) + len(raw)]}
        data += raw
    text = json.dumps(header).encode()
    text += b" " * (-len(text) % 8)
    path.write_bytes(struct.pack("<Q", len(text)) + text + data)


def outputs(net):
    net = net.double().eval()
    with torch.no_grad():
        return net(torch.tensor(POINTS, dtype=torch.float64)).tolist()


expected = {}


def keep(name, net, write):
    """Writes a network and the outputs of what was written."""
    write(FOLDER / name)
    expected[name] = outputs(net)


def state(net):
    return {name: value.numpy() for name, value in net.state_dict().items()}


def metadata(net):
    return {"activations": ", ".join(map(str, net))}


def plain(dtype):
    return nn.Sequential(nn.Linear(2, 4), nn.Tanh(), nn.Linear(4, 1), nn.Sigmoid()).to(dtype)


for dtype, kind in TYPES.items():
    net = plain(dtype)
    keep(f"{kind.lower()}.safetensors", net,
         lambda path: write_safetensors(path, net.state_dict(), metadata(net)))

net = nn.Sequential(nn.Linear(2, 3, bias=False), nn.PReLU(), nn.Linear(3, 4), nn.LeakyReLU(0.3),
                    nn.Linear(4, 3), nn.Softmax(dim=1)).double()
keep("mixed.safetensors", net, lambda path: write_safetensors(path, net.state_dict(), metadata(net)))

# Eleven modules: 10 comes after 2, whatever letters say; and functions in the state of another module.
net = nn.Sequential(nn.Linear(2, 3), nn.ReLU(), nn.Linear(3, 3), nn.ELU(0.7), nn.Linear(3, 3), nn.Softplus(beta=2),
                    nn.Linear(3, 3), nn.SiLU(), nn.Linear(3, 3), nn.GELU("tanh"), nn.Linear(3, 2)).double()
tensors = {"net." + name: value for name, value in sorted(net.state_dict().items())}
keep("prefix.safetensors", net, lambda path: write_safetensors(path, tensors, {"activations": "\n".join(map(str, net))}))

net = plain(torch.float32)
keep("float32.npz", net, lambda path: np.savez(path, activations=[str(m) for m in net], **state(net)))
net = plain(torch.float64)
keep("packed.npz", net, lambda path: np.savez_compressed(
    path, activations=np.array(["Tanh", "Sigmoid"], dtype="S"), **state(net)))
net = plain(torch.float64)
keep("big_endian_columns.npz", net, lambda path: np.savez(path, activations=np.array(["tanh", "sigmoid"], dtype=">U7"), **{
    name: np.asfortranarray(value.astype(">f8")) for name, value in state(net).items()}))
net = plain(torch.float16)
keep("float16.npz", net, lambda path: np.savez(path, activations=["tanh", "sigmoid"], **state(net)))


def keras_weights(net):
    """model.get_weights() of Dense layers."""
    return [value.T if value.ndim == 2 else value for value in state(net).values()]


net = nn.Sequential(nn.Linear(2, 4), nn.LeakyReLU(0.2), nn.Linear(4, 2), nn.Softmax(dim=1)).float()
keep("keras.npz", net, lambda path: np.savez(path, *keras_weights(net), activations=["leaky_relu", "softmax"]))
net = plain(torch.float64)
keep("parameters.npz", net, lambda path: np.savez(
    path, *[value.detach().numpy() for value in net.parameters()], activations=["tanh", "sigmoid"]))

(FOLDER / "models.json").write_text(json.dumps({"points": POINTS, "outputs": expected}, indent=1) + "\n")
