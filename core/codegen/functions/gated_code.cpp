// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codegen/function_code.h"

#include <array>

namespace actlab {

// x·g(x) has the derivatives g + x·g′ and 2g′ + x·g″.
std::span<const FunctionCode> gated_code()
{
    static constexpr auto all = std::to_array<FunctionCode>({
        {.id = "gelu",
         .value = "return x * normal_cdf(x)",
         .derivative = "return normal_cdf(x) + x * normal_density(x)",
         .second = "return (2 - x ** 2) * normal_density(x)",
         .torch = "nn.GELU()"},
        {.id = "gelu_tanh",
         .value = "u = np.sqrt(2 / np.pi) * (x + 0.044715 * x ** 3)\nreturn 0.5 * x * (1 + np.tanh(u))",
         .derivative = "u = np.sqrt(2 / np.pi) * (x + 0.044715 * x ** 3)\n"
                       "du = np.sqrt(2 / np.pi) * (1 + 3 * 0.044715 * x ** 2)\n"
                       "t = np.tanh(u)\nreturn 0.5 * (1 + t) + 0.5 * x * (1 - t ** 2) * du",
         .second = "u = np.sqrt(2 / np.pi) * (x + 0.044715 * x ** 3)\n"
                   "du = np.sqrt(2 / np.pi) * (1 + 3 * 0.044715 * x ** 2)\n"
                   "d2u = np.sqrt(2 / np.pi) * 6 * 0.044715 * x\n"
                   "t = np.tanh(u)\ns = 1 - t ** 2\nreturn s * du + 0.5 * x * s * (d2u - 2 * t * du ** 2)",
         .torch = "nn.GELU(approximate=\"tanh\")"},
        {.id = "silu",
         .value = "return x * sigmoid(x)",
         .derivative = "s = sigmoid(x)\nreturn s + x * s * (1 - s)",
         .second = "s = sigmoid(x)\nreturn s * (1 - s) * (2 + x * (1 - 2 * s))",
         .torch = "nn.SiLU()"},
        {.id = "swish",
         .value = "return x * sigmoid(beta * x)",
         .derivative = "s = sigmoid(beta * x)\nreturn s + beta * x * s * (1 - s)",
         .second = "s = sigmoid(beta * x)\nreturn beta * s * (1 - s) * (2 + beta * x * (1 - 2 * s))",
         .torch = "return x * torch.sigmoid(beta * x)"},
        {.id = "mish",
         .value = "return x * np.tanh(softplus(x))",
         .derivative = "t = np.tanh(softplus(x))\nreturn t + x * sigmoid(x) * (1 - t ** 2)",
         .second = "t = np.tanh(softplus(x))\ns = sigmoid(x)\n"
                   "return s * (1 - t ** 2) * (2 + x * (1 - s - 2 * t * s))",
         .torch = "nn.Mish()",
         .torch_twice =
             "[[# As nn.Mish, whose own second derivative is NaN from about 710 on||# nn.Mish와 같지만, nn.Mish의 "
             "이계도함수는 710쯤부터 NaN이 된다]]\n"
             "return x * torch.tanh(F.softplus(x, threshold=40))"},
        // torch's own takes a sixth in single precision.
        {.id = "hard_swish",
         .value = "return x * np.clip(x / 6 + 0.5, 0, 1)",
         .derivative = "return np.where(x <= -3, 0.0, np.where(x >= 3, 1.0, x / 3 + 0.5))",
         .second = "return np.where(np.abs(x) < 3, 1 / 3, 0.0)",
         .torch = "return x * (F.hardtanh(x, -3, 3) / 6 + 0.5)"},
        {.id = "elish",
         .value = "return np.where(x > 0, x, np.expm1(np.minimum(x, 0))) * sigmoid(x)",
         .derivative = "s = sigmoid(x)\ne = np.exp(np.minimum(x, 0))\n"
                       "return np.where(x > 0, s + x * s * (1 - s), e * s + (e - 1) * s * (1 - s))",
         .second = "s = sigmoid(x)\ne = np.exp(np.minimum(x, 0))\n"
                   "return np.where(x >= 0, s * (1 - s) * (2 + x * (1 - 2 * s)),\n"
                   "                e * s + 2 * e * s * (1 - s) + (e - 1) * s * (1 - s) * (1 - 2 * s))",
         .torch = "return F.elu(x) * torch.sigmoid(x)"},
        {.id = "lisht",
         .value = "return x * np.tanh(x)",
         .derivative = "t = np.tanh(x)\nreturn t + x * (1 - t ** 2)",
         .second = "t = np.tanh(x)\nreturn 2 * (1 - t ** 2) * (1 - x * t)",
         .torch = "return x * torch.tanh(x)"},
        {.id = "tanh_exp",
         .value = "return x * np.tanh(np.exp(np.minimum(x, 20)))",
         .derivative = "e = np.exp(np.minimum(x, 20))\nt = np.tanh(e)\nreturn t + x * e * (1 - t ** 2)",
         .second = "e = np.exp(np.minimum(x, 20))\nt = np.tanh(e)\n"
                   "return e * (1 - t ** 2) * (2 + x * (1 - 2 * t * e))",
         .torch = "return x * torch.tanh(torch.exp(torch.clamp(x, max=20)))"},
        {.id = "serf",
         .value = "return x * erf(softplus(x))",
         .derivative = "p = softplus(x)\nreturn erf(p) + x * erf_derivative(p) * sigmoid(x)",
         .second = "p = softplus(x)\ns = sigmoid(x)\n"
                   "return erf_derivative(p) * s * (2 + x * (1 - s - 2 * p * s))",
         .torch = "return x * torch.erf(F.softplus(x, threshold=40))"},
        {.id = "phish",
         .value = "return x * np.tanh(gelu(x))",
         .derivative = "t = np.tanh(gelu(x))\nreturn t + x * (1 - t ** 2) * gelu_derivative(x)",
         .second = "t = np.tanh(gelu(x))\ndu = gelu_derivative(x)\n"
                   "return (1 - t ** 2) * (2 * du + x * (gelu_second_derivative(x) - 2 * t * du ** 2))",
         .torch = "return x * torch.tanh(F.gelu(x))"},
        {.id = "logish",
         .value = "return x * np.log1p(sigmoid(x))",
         .derivative = "s = sigmoid(x)\nreturn np.log1p(s) + x * s * (1 - s) / (1 + s)",
         .second = "s = sigmoid(x)\n"
                   "return s * (1 - s) / (1 + s) * (2 + x * (1 - 2 * s - s ** 2) / (1 + s))",
         .torch = "return x * torch.log1p(torch.sigmoid(x))"},
    });
    return all;
}

} // namespace actlab
