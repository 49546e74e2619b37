// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codegen/functions_script.h"

#include "core/activation/catalogue.h"
#include "core/activation/vector_functions.h"
#include "core/codegen/definitions.h"
#include "core/codegen/python.h"
#include "core/figure/figure_lines.h"
#include "core/figure/figure_title.h"
#include "core/support/number_text.h"

#include <algorithm>
#include <array>

namespace actlab {
namespace {

using Order = Definitions::Order;

constexpr std::string_view numpy_head = R"(
[[# Drawn by Activation Lab: activation functions in NumPy||# 활성화 함수 실험실에서 만든 코드: NumPy로 그리는 활성화 함수]]
{{math}}
import numpy as np
import matplotlib.pyplot as plt


{{definitions}}
[[# The points: from start up to, but without, stop||# 입력 데이터: start부터 stop 직전까지]]
x = np.arange({{range}})
{{affine}}
)";

constexpr std::string_view torch_head = R"(
[[# Drawn by Activation Lab: activation functions in PyTorch||# 활성화 함수 실험실에서 만든 코드: PyTorch로 그리는 활성화 함수]]
import numpy as np
import torch
import torch.nn.functional as F
from torch import nn
import matplotlib.pyplot as plt

torch.set_default_dtype(torch.float64)


[[# Autograd finds the slope of y at every point||# 자동 미분으로 모든 점에서 y의 미분값을 구한다]]
def slope(y, x):
    return torch.autograd.grad((y + 0 * x).sum(), x, create_graph=True)[0]


[[# What matplotlib can draw||# matplotlib으로 그릴 수 있는 배열로 바꾼다]]
def array(y):
    return y.detach().numpy()


{{definitions}}
[[# The points: from start up to, but without, stop||# 입력 데이터: start부터 stop 직전까지]]
x = torch.tensor(np.arange({{range}}), requires_grad=True)
{{affine}}
)";

constexpr std::string_view keras_head = R"(
[[# Drawn by Activation Lab: activation functions in Keras 3||# 활성화 함수 실험실에서 만든 코드: Keras 3으로 그리는 활성화 함수]]
import keras
import numpy as np
from keras import ops
import matplotlib.pyplot as plt

keras.config.set_floatx("float64")


[[# What matplotlib can draw||# matplotlib으로 그릴 수 있는 배열로 바꾼다]]
def array(y):
    return ops.convert_to_numpy(y)


{{definitions}}
[[# The points: from start up to, but without, stop||# 입력 데이터: start부터 stop 직전까지]]
x = ops.convert_to_tensor(np.arange({{range}}))
{{affine}}
)";

constexpr std::string_view affine_line = R"(
[[# Weight w and bias b: the functions see w*x + b||# 가중치 w와 편향 b: 함수의 입력은 w*x + b]]
w, b = {{weight}}, {{bias}}
z = w * x + b
)";

constexpr std::string_view tail = R"(
{{lines}}
{{window}}
plt.title("{{title}}")
{{legend}}
plt.show()
)";

std::string arguments_of(const Range &range)
{
    return python::number(range.start) + ", " + python::number(range.stop) + ", " + python::number(range.step);
}

class FunctionsScript {
public:
    FunctionsScript(const FunctionsScenario &scenario, Framework framework, Language language)
        : scenario_(scenario), framework_(framework), language_(language), definitions_(framework, language)
    {
        for (const auto &curve : scenario.curves)
            add(curve);
    }

    std::string text() const
    {
        std::string affine;
        if (is_affine())
            affine = fill(affine_line, {{"weight", python::number(scenario_.affine.weight)},
                                        {"bias", python::number(scenario_.affine.bias)}});
        return fill(head(), {{"math", definitions_.text().find("math.") == std::string::npos ? "" : "import math\n"},
                             {"definitions", definitions_.text()},
                             {"range", arguments_of(scenario_.range)},
                             {"affine", affine}}) +
               curves_ +
               fill(tail, {{"lines", lines()},
                           {"window", window()},
                           // In English, as all of the figure: matplotlib's own font has no Hangul.
                           {"title", figure_title(scenario_, Language::english)},
                           {"legend", legend()}});
    }

private:
    /// Templates begin with a line break, so that they can be read.
    std::string fill(std::string_view text, const python::Values &values) const
    {
        return python::fill(text.substr(1), language_, values);
    }

    std::string_view head() const
    {
        switch (framework_) {
        case Framework::numpy:
            break;
        case Framework::pytorch:
            return torch_head;
        case Framework::keras:
            return keras_head;
        }
        return numpy_head;
    }

    bool is_affine() const { return scenario_.affine != Affine{}; }
    std::string in(Bilingual text) const { return std::string(language_ == Language::korean ? text.ko : text.en); }
    static Bilingual name_of(const Curve &curve)
    {
        const auto *vector = find_vector_function(curve.function);
        return vector ? vector->name : (*find_activation(curve.function))->name;
    }
    /// " (alpha=0.5)": what tells curves of one function apart.
    static std::string parameters_that_differ(const Curve &curve)
    {
        std::string text;
        const auto parameters = parameters_of(curve.function);
        for (std::size_t i = 0; i < parameters.size(); ++i) {
            if (curve.parameters[i] == parameters[i].default_value)
                continue;
            text += text.empty() ? " (" : ", ";
            text += std::string(python_name(parameters[i].name)) + '=' + to_text(curve.parameters[i]);
        }
        return text.empty() ? text : text + ')';
    }
    std::string drawn(const std::string &y) const { return framework_ == Framework::numpy ? y : "array(" + y + ')'; }

    void plot(const std::string &y, const std::string &label, std::string_view style)
    {
        curves_ += "plt.plot(" + drawn("x") + ", " + drawn(y) + std::string(style);
        if (scenario_.show_samples)
            curves_ += ", marker=\".\"";
        if (has_legend())
            curves_ += ", label=\"" + label + '"';
        curves_ += ")\n";
    }

    bool has_legend() const { return shows_legend(scenario_); }

    std::string legend() const
    {
        if (!has_legend())
            return {};
        switch (scenario_.legend) {
        case LegendPlace::outside:
            return "plt.legend(loc=\"upper center\", bbox_to_anchor=(0.5, -0.1), ncol=3)";
        case LegendPlace::best:
        case LegendPlace::none:
            return "plt.legend()";
        default:
            break;
        }
        std::string place(id_of(scenario_.legend));
        std::ranges::replace(place, '_', ' ');
        return "plt.legend(loc=\"" + place + "\")";
    }

    /// The limits, where the picture shows others than the curves ask for.
    std::string window() const
    {
        if (!scenario_.window)
            return {};
        const auto limits = [](std::string_view axis, double least, double most) {
            return "plt." + std::string(axis) + "lim(" + python::number(least) + ", " + python::number(most) + ")";
        };
        return limits("x", scenario_.window->x_minimum, scenario_.window->x_maximum) + '\n' +
               limits("y", scenario_.window->y_minimum, scenario_.window->y_maximum);
    }

    /// A call of the function, or with PyTorch of its layer.
    std::string call(const Curve &curve, Order order)
    {
        const auto &code = *find_function_code(curve.function);
        const std::string at = is_affine() ? "(z" : "(x";
        const bool has_right_layer = code.has_torch_layer() && !(scenario_.show_second && !code.torch_twice.empty());
        if (framework_ == Framework::pytorch && has_right_layer)
            return torch_layer(code, curve.parameters) + at + ')';
        return definitions_.need(curve.function, order) + at +
               keyword_arguments(curve.function, curve.parameters, ", ") + ')';
    }

    /// The chain rule's factor.
    std::string inner_slope(std::string_view power) const
    {
        return is_affine() ? std::string("w").append(power).append(" * ") : std::string();
    }

    std::string derivative(const Curve &curve, bool is_vector)
    {
        if (framework_ == Framework::pytorch && !is_vector)
            return "slope(y, x)";
        return inner_slope("") + call(curve, Order::derivative);
    }

    std::string second_derivative(const Curve &curve)
    {
        return framework_ == Framework::pytorch ? "slope(slope(y, x), x)"
                                                : inner_slope(" ** 2") + call(curve, Order::second);
    }

    void add(const Curve &curve)
    {
        const bool is_vector = find_vector_function(curve.function) != nullptr;
        const std::string parameters = parameters_that_differ(curve);
        const std::string name(name_of(curve).en);
        curves_ += "\n# " + in(name_of(curve)) + "\ny = " + call(curve, Order::value) + '\n';
        if (scenario_.show_value)
            plot("y", name + parameters, "");
        if (scenario_.show_first)
            plot(derivative(curve, is_vector), name + " f'" + parameters, ", \"--\"");
        if (scenario_.show_second && !is_vector)
            plot(second_derivative(curve), name + " f''" + parameters, ", \"-.\"");
    }

    std::string lines() const
    {
        const FigureLines figure = figure_lines(scenario_);
        if (!figure.centre)
            return {};
        const auto &[bottom, top] = *figure.centre;
        std::string text = "\nplt.plot([0, 0], [" + python::number(top + 0.0) + ", " + python::number(bottom + 0.0) +
                           "], \":\"" + (scenario_.course_style ? ")" : ", color=\"gray\")") +
                           in({"  # the centre", "  # 가운데 점선"});
        for (const auto &[slope, intercept] : figure.dashed) {
            const std::string height = python::number(intercept + 0.0);
            text += slope == 0 ? "\nplt.axhline(y=" + height
                               : "\nplt.axline((0, " + height + "), slope=" + python::number(slope);
            text += ", color=\"orange\", linestyle=\"--\")";
        }
        return text;
    }

    const FunctionsScenario &scenario_;
    Framework framework_;
    Language language_;
    Definitions definitions_;
    std::string curves_;
};

Result<void> check_curve(const Curve &curve)
{
    const auto *vector = find_vector_function(curve.function);
    const auto activation = find_activation(curve.function);
    if (!vector && !activation)
        return tl::unexpected(activation.error());
    const auto expected = vector ? vector->parameters.size() : (*activation)->parameters.size();
    if (curve.parameters.size() != expected)
        return failure(ErrorCode::parameter_count,
                       {curve.function, std::to_string(curve.parameters.size()), std::to_string(expected)});
    return vector ? check_softmax(std::array{0.0}, curve.parameters.front())
                  : check_parameters(**activation, curve.parameters);
}

} // namespace

Result<std::string> functions_script(const FunctionsScenario &scenario, Framework framework, Language language)
{
    for (const auto &curve : scenario.curves) {
        if (const auto checked = check_curve(curve); !checked)
            return tl::unexpected(checked.error());
    }
    if (const auto checked = check_range(scenario.range); !checked)
        return tl::unexpected(checked.error());
    return FunctionsScript(scenario, framework, language).text();
}

} // namespace actlab
