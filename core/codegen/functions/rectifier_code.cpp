// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codegen/function_code.h"

#include <array>

namespace actlab {

std::span<const FunctionCode> rectifier_code()
{
    static constexpr auto all = std::to_array<FunctionCode>({
        {.id = "relu",
         .value = "return np.maximum(0, x)",
         .derivative = "return np.where(x <= 0, 0.0, 1.0)",
         .second = "return np.zeros_like(x)",
         .torch = "nn.ReLU()"},
        {.id = "relu6",
         .value = "return np.minimum(np.maximum(0, x), 6)",
         .derivative = "return np.where((x > 0) & (x < 6), 1.0, 0.0)",
         .second = "return np.zeros_like(x)",
         .torch = "nn.ReLU6()"},
        {.id = "leaky_relu",
         .value = "return np.where(x > 0, x, negative_slope * x)",
         .derivative = "return np.where(x > 0, 1.0, negative_slope)",
         .second = "return np.zeros_like(x)",
         .torch = "nn.LeakyReLU(negative_slope={negative_slope})"},
        {.id = "prelu",
         .value = "return np.where(x > 0, x, a * x)",
         .derivative = "return np.where(x > 0, 1.0, a)",
         .second = "return np.zeros_like(x)",
         .torch = "nn.PReLU(init={a})"},
        {.id = "rrelu",
         .value = "return np.where(x > 0, x, (lower + upper) / 2 * x)",
         .derivative = "return np.where(x > 0, 1.0, (lower + upper) / 2)",
         .second = "return np.zeros_like(x)",
         .torch = "return F.leaky_relu(x, (lower + upper) / 2)"},
        {.id = "threshold",
         .value = "return np.where(x > threshold, x, value)",
         .derivative = "return np.where(x > threshold, 1.0, 0.0)",
         .second = "return np.zeros_like(x)",
         .torch = "nn.Threshold(threshold={threshold}, value={value})"},
        {.id = "elu",
         .value = "return np.where(x > 0, x, alpha * np.expm1(np.minimum(x, 0)))",
         .derivative = "return np.where(x > 0, 1.0, alpha * np.exp(np.minimum(x, 0)))",
         .second = "return np.where(x > 0, 0.0, alpha * np.exp(np.minimum(x, 0)))",
         .torch = "nn.ELU(alpha={alpha})",
         .torch_twice =
             "[[# As nn.ELU, whose own second derivative is 0 at 0||# nn.ELU와 같지만, nn.ELU의 이계도함수는 0에서 0이 "
             "된다]]\n"
             "return torch.where(x > 0, x, alpha * torch.expm1(torch.clamp(x, max=0)))"},
        // torch's own rounds 1/alpha to single precision.
        {.id = "celu",
         .value = "return np.where(x > 0, x, alpha * np.expm1(np.minimum(x, 0) / alpha))",
         .derivative = "return np.where(x > 0, 1.0, np.exp(np.minimum(x, 0) / alpha))",
         .second = "return np.where(x > 0, 0.0, np.exp(np.minimum(x, 0) / alpha) / alpha)",
         .torch = "return torch.where(x > 0, x, alpha * torch.expm1(torch.clamp(x, max=0) / alpha))"},
        {.id = "selu",
         .value = "alpha, scale = 1.6732632423543772, 1.0507009873554805\n"
                  "return scale * np.where(x > 0, x, alpha * np.expm1(np.minimum(x, 0)))",
         .derivative = "alpha, scale = 1.6732632423543772, 1.0507009873554805\n"
                       "return scale * np.where(x > 0, 1.0, alpha * np.exp(np.minimum(x, 0)))",
         .second = "alpha, scale = 1.6732632423543772, 1.0507009873554805\n"
                   "return scale * np.where(x > 0, 0.0, alpha * np.exp(np.minimum(x, 0)))",
         .torch = "nn.SELU()",
         .torch_twice = "[[# As nn.SELU, whose own second derivative is 0 at 0||# nn.SELU와 같지만, nn.SELU의 "
                        "이계도함수는 0에서 0이 "
                        "된다]]\n"
                        "alpha, scale = 1.6732632423543772, 1.0507009873554805\n"
                        "return scale * torch.where(x > 0, x, alpha * torch.expm1(torch.clamp(x, max=0)))"},
        {.id = "softplus",
         .value = "return np.logaddexp(0, beta * x) / beta",
         .derivative = "return sigmoid(beta * x)",
         .second = "s = sigmoid(beta * x)\nreturn beta * s * (1 - s)",
         .torch = "nn.Softplus(beta={beta}, threshold=40)"},
        {.id = "squareplus",
         .value = "return (x + np.sqrt(x ** 2 + b)) / 2",
         .derivative = "h = np.sqrt(x ** 2 + b)\nreturn np.where(h > 0, (1 + x / np.where(h > 0, h, 1.0)) / 2, 0.0)",
         .second = "h = np.sqrt(x ** 2 + b)\nreturn np.where(h > 0, b / 2 / np.where(h > 0, h, 1.0) ** 3, 0.0)",
         .torch = "return (x + torch.sqrt(x ** 2 + b)) / 2 if b > 0 else F.relu(x)"},
        {.id = "sparse_plus",
         .value = "return np.where(x <= -1, 0.0, np.where(x >= 1, x, (x + 1) ** 2 / 4))",
         .derivative = "return np.clip((x + 1) / 2, 0, 1)",
         .second = "return np.where(np.abs(x) < 1, 0.5, 0.0)",
         .torch = "return torch.where(x < 1, F.relu(x + 1) ** 2 / 4, x)"},
        {.id = "relu_squared",
         .value = "return np.maximum(0, x) ** 2",
         .derivative = "return 2 * np.maximum(0, x)",
         .second = "return np.where(x > 0, 2.0, 0.0)",
         .torch = "return F.relu(x) ** 2"},
        {.id = "abs",
         .value = "return np.abs(x)",
         .derivative = "return np.sign(x)",
         .second = "return np.zeros_like(x)",
         .torch = "return torch.abs(x)"},
    });
    return all;
}

} // namespace actlab
