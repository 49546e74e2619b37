// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/scenario_limits.h"

#include "core/activation/catalogue.h"
#include "core/activation/vector_functions.h"
#include "core/data/generators.h"
#include "core/support/check.h"
#include "core/support/number_text.h"

#include <array>
#include <cmath>
#include <limits>

namespace actlab {
namespace {

Result<void> check_finite(std::string_view name, double value)
{
    if (!std::isfinite(value))
        return failure(ErrorCode::not_finite, {std::string(name), to_text(value)});
    return {};
}

Result<void> check_not_negative(std::string_view name, double value)
{
    return check_within(name, value, 0, std::numeric_limits<double>::max());
}

Result<void> check_window(const std::optional<PlotWindow> &window)
{
    if (!window)
        return {};
    for (const double side : {window->x_minimum, window->x_maximum, window->y_minimum, window->y_maximum}) {
        if (auto finite = check_finite("window", side); !finite)
            return finite;
    }
    const double most = std::numeric_limits<double>::max();
    return check_within("window", window->x_maximum, std::nextafter(window->x_minimum, HUGE_VAL), most).and_then([&] {
        return check_within("window", window->y_maximum, std::nextafter(window->y_minimum, HUGE_VAL), most);
    });
}

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

Result<void> check_functions(const FunctionsScenario &functions)
{
    for (const auto &curve : functions.curves) {
        if (auto checked = check_curve(curve); !checked)
            return checked;
    }
    return check_within("curves", functions.curves.size(), 0, maximum_curves)
        .and_then([&] { return check_finite("weight", functions.affine.weight); })
        .and_then([&] { return check_finite("bias", functions.affine.bias); })
        .and_then([&] { return check_range(functions.range); })
        .and_then([&] { return check_window(functions.window); });
}

Result<void> check_softmax_page(const SoftmaxScenario &softmax)
{
    if (auto count = check_within("logits", softmax.logits.size(), minimum_logits, maximum_logits); !count)
        return count;
    for (const double logit : softmax.logits) {
        if (auto checked = check_within("logits", logit, -maximum_logit, maximum_logit); !checked)
            return checked;
    }
    return check_within("temperature", softmax.temperature, minimum_temperature, maximum_temperature).and_then([&] {
        return check_within("target", softmax.target, 0, softmax.logits.size() - 1);
    });
}

Result<void> check_points(const DataSpec &data)
{
    const auto &points = data.points.get();
    if (auto count = check_within("points", points.size(), 0, maximum_given_points); !count)
        return count;
    for (const auto &[x1, x2, label] : points) {
        for (const auto &[name, value] : {std::pair{"x1", x1}, {"x2", x2}, {"label", label}}) {
            if (auto finite = check_finite(name, value); !finite)
                return finite;
        }
    }
    return {};
}

Result<void> check_data(const DataSpec &data)
{
    if (data.source != given_points) {
        if (const auto generator = find_generator(data.source); !generator)
            return tl::unexpected(generator.error());
    }
    return check_points(data)
        .and_then([&] { return check_within("samples", data.samples, minimum_samples, maximum_samples); })
        .and_then([&] { return check_within("noise", data.noise, 0, maximum_noise); })
        .and_then([&] { return check_within("classes", data.classes, 2, maximum_classes); })
        .and_then([&] { return check_within("train-fraction", data.train_fraction, 0, 1); });
}

Result<void> check_training(const HyperParameters &training)
{
    return check_within("learning-rate", training.learning_rate, 0, maximum_learning_rate)
        .and_then([&] { return check_within("batch-size", training.batch_size, 0, maximum_given_points); })
        .and_then([&] { return check_not_negative("l1", training.l1); })
        .and_then([&] { return check_not_negative("l2", training.l2); });
}

Result<void> check_view(const NetworkView &view)
{
    return check_window(view.window)
        .and_then([&] { return check_within("layer", view.layer, 0, maximum_hidden_layers); })
        .and_then([&] { return check_within("unit", view.unit, 0, maximum_units - 1); });
}

Result<void> check_weight_changes(const std::vector<WeightChange> &changes)
{
    for (const auto &change : changes) {
        const WeightEdit &edit = change.edit;
        auto checked = check_within("layer", edit.layer, 0, maximum_hidden_layers)
                           .and_then([&] { return check_within("unit", edit.unit, 0, maximum_units - 1); })
                           .and_then([&] { return check_within("input", edit.input.value_or(0), 0, 15); })
                           .and_then([&] { return check_finite("weight", edit.value); })
                           .and_then([&] { return check_finite("weight", change.previous); });
        if (!checked)
            return checked;
    }
    return check_within("weight changes", changes.size(), 0, maximum_weight_changes);
}

Result<void> check_backprop(const BackpropScenario &backprop)
{
    return check_within("sample", backprop.sample, 0, maximum_given_points).and_then([&] {
        return check_within("decimals", double(backprop.decimals), minimum_decimals, maximum_decimals);
    });
}

} // namespace

Result<void> check_scenario(const Scenario &scenario)
{
    return check_functions(scenario.functions)
        .and_then([&] { return check_softmax_page(scenario.softmax); })
        .and_then([&] { return check_data(scenario.network.data); })
        .and_then([&] { return check_network(scenario.network.network); })
        .and_then([&] { return check_training(scenario.network.training); })
        .and_then([&] { return check_view(scenario.network_view); })
        .and_then([&] { return check_weight_changes(scenario.weight_changes); })
        .and_then([&] { return check_backprop(scenario.backprop); });
}

} // namespace actlab
