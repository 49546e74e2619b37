// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codegen/function_code.h"

#include <array>

namespace actlab {

// The shrinkage functions, the periodic and radial ones, and the rest.
std::span<const FunctionCode> other_code()
{
    static constexpr auto all = std::to_array<FunctionCode>({
        {.id = "hard_shrink",
         .value = "return np.where(np.abs(x) > lambd, x, 0.0)",
         .derivative = "return np.where(np.abs(x) > lambd, 1.0, 0.0)",
         .second = "return np.zeros_like(x)",
         .torch = "nn.Hardshrink(lambd={lambd})"},
        {.id = "soft_shrink",
         .value = "return np.sign(x) * np.maximum(np.abs(x) - lambd, 0)",
         .derivative = "return np.where(np.abs(x) > lambd, 1.0, 0.0)",
         .second = "return np.zeros_like(x)",
         .torch = "nn.Softshrink(lambd={lambd})"},
        {.id = "tanh_shrink",
         .value = "return x - np.tanh(x)",
         .derivative = "return np.tanh(x) ** 2",
         .second = "t = np.tanh(x)\nreturn 2 * t * (1 - t ** 2)",
         .torch = "nn.Tanhshrink()"},

        {.id = "sin",
         .value = "return np.sin(omega * x)",
         .derivative = "return omega * np.cos(omega * x)",
         .second = "return -omega ** 2 * np.sin(omega * x)",
         .torch = "return torch.sin(omega * x)"},
        {.id = "cos",
         .value = "return np.cos(omega * x)",
         .derivative = "return -omega * np.sin(omega * x)",
         .second = "return -omega ** 2 * np.cos(omega * x)",
         .torch = "return torch.cos(omega * x)"},
        {.id = "snake",
         .value = "return x + np.sin(a * x) ** 2 / a",
         .derivative = "return 1 + np.sin(2 * a * x)",
         .second = "return 2 * a * np.cos(2 * a * x)",
         .torch = "return x + torch.sin(a * x) ** 2 / a"},
        {.id = "gcu",
         .value = "return x * np.cos(x)",
         .derivative = "return np.cos(x) - x * np.sin(x)",
         .second = "return -2 * np.sin(x) - x * np.cos(x)",
         .torch = "return x * torch.cos(x)"},
        // Near 0, where the quotients cancel, the derivatives are the first terms of their series.
        {.id = "sinc",
         .value = "return np.sinc(x / np.pi)",
         .derivative = "near = np.abs(x) < 0.01\ny = np.where(near, 1.0, x)\n"
                       "return np.where(near, -x / 3 + x ** 3 / 30, (np.cos(y) - np.sin(y) / y) / y)",
         .second = "near = np.abs(x) < 0.01\ny = np.where(near, 1.0, x)\n"
                   "return np.where(near, -1 / 3 + x ** 2 / 10 - x ** 4 / 168,\n"
                   "                -np.sin(y) / y - 2 * np.cos(y) / y ** 2 + 2 * np.sin(y) / y ** 3)",
         .torch = "near = torch.abs(x) < 0.01\ny = torch.where(near, torch.ones_like(x), x)\n"
                  "return torch.where(near, 1 - x ** 2 / 6 + x ** 4 / 120 - x ** 6 / 5040, torch.sin(y) / y)",
         .keras = "near = ops.abs(x) < 0.01\ny = ops.where(near, 1.0, x)\n"
                  "return ops.where(near, 1 - x ** 2 / 6 + x ** 4 / 120, ops.sin(y) / y)"},
        {.id = "gaussian",
         .value = "return np.exp(-x ** 2)",
         .derivative = "return -2 * x * np.exp(-x ** 2)",
         .second = "return (4 * x ** 2 - 2) * np.exp(-x ** 2)",
         .torch = "return torch.exp(-x ** 2)"},

        {.id = "identity",
         .value = "return x",
         .derivative = "return np.ones_like(x)",
         .second = "return np.zeros_like(x)",
         .torch = "nn.Identity()"},
        {.id = "exponential",
         .value = "return np.exp(x)",
         .derivative = "return np.exp(x)",
         .second = "return np.exp(x)",
         .torch = "return torch.exp(x)"},
        {.id = "bent_identity",
         .value = "return (np.sqrt(x ** 2 + 1) - 1) / 2 + x",
         .derivative = "return x / (2 * np.sqrt(x ** 2 + 1)) + 1",
         .second = "return 0.5 * (x ** 2 + 1) ** -1.5",
         .torch = "return (torch.sqrt(x ** 2 + 1) - 1) / 2 + x"},
        {.id = "sparse_sigmoid",
         .value = "return np.clip((x + 1) / 2, 0, 1)",
         .derivative = "return np.where(np.abs(x) < 1, 0.5, 0.0)",
         .second = "return np.zeros_like(x)",
         .torch = "return (F.hardtanh(x) + 1) / 2"},
    });
    return all;
}

std::span<const FunctionCode> helper_code()
{
    static constexpr auto all = std::to_array<FunctionCode>({
        {.id = "normal_cdf", .value = "return 0.5 * (1 + erf(x / np.sqrt(2)))", .derivative = ""},
        {.id = "normal_density", .value = "return np.exp(-x ** 2 / 2) / np.sqrt(2 * np.pi)", .derivative = ""},
    });
    return all;
}

std::span<const FunctionCode> vector_code()
{
    static constexpr auto all = std::to_array<FunctionCode>({
        {.id = "softmax",
         .value = "e = np.exp((x - np.max(x)) / temperature)\nreturn e / np.sum(e)",
         .derivative = "s = softmax(x, temperature)\nreturn s * (1 - s) / temperature",
         .torch = "return torch.softmax(x / temperature, dim=0)",
         .torch_derivative = "s = softmax(x, temperature)\nreturn s * (1 - s) / temperature"},
        {.id = "softmin",
         .value = "e = np.exp((np.min(x) - x) / temperature)\nreturn e / np.sum(e)",
         .derivative = "s = softmin(x, temperature)\nreturn -s * (1 - s) / temperature",
         .torch = "return torch.softmax(-x / temperature, dim=0)",
         .torch_derivative = "s = softmin(x, temperature)\nreturn -s * (1 - s) / temperature"},
        {.id = "log_softmax",
         .value = "u = (x - np.max(x)) / temperature\nreturn u - np.log(np.sum(np.exp(u)))",
         .derivative = "return (1 - np.exp(log_softmax(x, temperature))) / temperature",
         .torch = "return torch.log_softmax(x / temperature, dim=0)",
         .torch_derivative = "return (1 - torch.exp(log_softmax(x, temperature))) / temperature"},
        {.id = "sparsemax",
         .value = "u = (x - np.max(x)) / temperature\n"
                  "ordered = np.sort(u)[::-1]\n"
                  "count = np.arange(1, len(u) + 1)\n"
                  "sums = np.cumsum(ordered)\n"
                  "support = np.sum(1 + count * ordered > sums)\n"
                  "return np.maximum(u - (sums[support - 1] - 1) / support, 0)",
         .derivative = "inside = sparsemax(x, temperature) > 0\n"
                       "return np.where(inside, 1 - 1 / np.sum(inside), 0.0) / temperature",
         .torch = "u = (x - torch.max(x)) / temperature\n"
                  "ordered = torch.sort(u, descending=True).values\n"
                  "count = torch.arange(1, len(u) + 1)\n"
                  "sums = torch.cumsum(ordered, dim=0)\n"
                  "support = torch.sum(1 + count * ordered > sums)\n"
                  "return torch.clamp(u - (sums[support - 1] - 1) / support, min=0)",
         .torch_derivative = "inside = (sparsemax(x, temperature) > 0).double()\n"
                             "return inside * (1 - 1 / torch.sum(inside)) / temperature",
         .keras = "u = (x - ops.max(x)) / temperature\n"
                  "ordered = ops.flip(ops.sort(u))\n"
                  "count = ops.arange(1, len(u) + 1, dtype=u.dtype)\n"
                  "sums = ops.cumsum(ordered)\n"
                  "support = ops.sum(ops.cast(1 + count * ordered > sums, \"int32\"))\n"
                  "return ops.maximum(u - (sums[support - 1] - 1) / ops.cast(support, u.dtype), 0)"},
    });
    return all;
}

} // namespace actlab
