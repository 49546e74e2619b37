// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codegen/function_code.h"

#include <array>

namespace actlab {

std::span<const FunctionCode> sigmoidal_code()
{
    static constexpr auto all = std::to_array<FunctionCode>({
        {.id = "sigmoid",
         .value = "[[# 1 / (1 + np.exp(-x)), whose exp overflows for x below -709: there it is np.exp(x) / (1 + "
                  "np.exp(x))||# 1 / (1 + np.exp(-x))와 같다. x < -709이면 이 exp가 오버플로하므로 "
                  "np.exp(x) / (1 + np.exp(x))로 계산한다]]\n"
                  "e = np.exp(-np.abs(x))\nreturn np.where(x >= 0, 1, e) / (1 + e)",
         .derivative = "s = sigmoid(x)\nreturn s * (1 - s)",
         .second = "s = sigmoid(x)\nreturn s * (1 - s) * (1 - 2 * s)",
         .torch = "nn.Sigmoid()"},
        {.id = "tanh",
         .value = "return np.tanh(x)",
         .derivative = "return 1 - np.tanh(x) ** 2",
         .second = "t = np.tanh(x)\nreturn -2 * t * (1 - t ** 2)",
         .torch = "nn.Tanh()"},
        // torch's own takes a sixth in single precision.
        {.id = "hard_sigmoid",
         .value = "return np.clip(x / 6 + 0.5, 0, 1)",
         .derivative = "return np.where(np.abs(x) < 3, 1 / 6, 0.0)",
         .second = "return np.zeros_like(x)",
         .torch = "return F.hardtanh(x, -3, 3) / 6 + 0.5"},
        {.id = "hard_tanh",
         .value = "return np.clip(x, min_val, max_val)",
         .derivative = "return np.where((x > min_val) & (x < max_val), 1.0, 0.0)",
         .second = "return np.zeros_like(x)",
         .torch = "nn.Hardtanh(min_val={min_val}, max_val={max_val})"},
        {.id = "softsign",
         .value = "return x / (1 + np.abs(x))",
         .derivative = "return 1 / (1 + np.abs(x)) ** 2",
         .second = "return -2 * np.sign(x) / (1 + np.abs(x)) ** 3",
         .torch = "nn.Softsign()"},
        {.id = "arctan",
         .value = "return np.arctan(x)",
         .derivative = "return 1 / (1 + x ** 2)",
         .second = "return -2 * x / (1 + x ** 2) ** 2",
         .torch = "return torch.atan(x)"},
        {.id = "erf",
         .value = "return np.vectorize(math.erf, otypes=[float])(x)",
         .derivative = "return 2 / np.sqrt(np.pi) * np.exp(-x ** 2)",
         .second = "return -2 * x * erf_derivative(x)",
         .torch = "return torch.erf(x)",
         .keras = "return ops.erf(x)"},
        {.id = "gudermannian",
         .value = "return 2 * np.arctan(np.tanh(x / 2))",
         .derivative = "e = np.exp(-np.abs(x))\nreturn 2 * e / (1 + e ** 2)",
         .second = "return -np.tanh(x) * gudermannian_derivative(x)",
         .torch = "return 2 * torch.atan(torch.tanh(x / 2))"},
        {.id = "isru",
         .value = "return x / np.sqrt(1 + alpha * x ** 2)",
         .derivative = "return (1 + alpha * x ** 2) ** -1.5",
         .second = "return -3 * alpha * x * (1 + alpha * x ** 2) ** -2.5",
         .torch = "return x / torch.sqrt(1 + alpha * x ** 2)"},
        {.id = "lecun_tanh",
         .value = "return 1.7159 * np.tanh(2 * x / 3)",
         .derivative = "return 1.7159 * 2 / 3 * (1 - np.tanh(2 * x / 3) ** 2)",
         .second = "t = np.tanh(2 * x / 3)\nreturn -1.7159 * 8 / 9 * t * (1 - t ** 2)",
         .torch = "return 1.7159 * torch.tanh(2 * x / 3)"},
        {.id = "log_sigmoid",
         .value = "return -np.logaddexp(0, -x)",
         .derivative = "return sigmoid(-x)",
         .second = "return -sigmoid(x) * sigmoid(-x)",
         .torch = "nn.LogSigmoid()"},
        {.id = "step",
         .value = "return np.where(x > 0, 1.0, 0.0)",
         .derivative = "return np.zeros_like(x)",
         .second = "return np.zeros_like(x)",
         .torch = "return F.relu(torch.sign(x))"},
        {.id = "sign",
         .value = "return np.sign(x)",
         .derivative = "return np.zeros_like(x)",
         .second = "return np.zeros_like(x)",
         .torch = "return torch.sign(x)"},
    });
    return all;
}

} // namespace actlab
