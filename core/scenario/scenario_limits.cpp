// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/scenario_limits.h"

#include "core/activation/catalogue.h"
#include "core/activation/sampling.h"
#include "core/activation/vector_functions.h"
#include "core/data/generators.h"
#include "core/scenario/document_error.h"
#include "core/support/check.h"
#include "core/support/number_text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <tuple>

namespace actlab {
namespace {

/// Thrown and caught in this file.
struct Refused {
    Error error;
};

std::string entry(std::string_view list, std::size_t index)
{
    return std::string(list) + '[' + std::to_string(index) + ']';
}

void require(const std::string &place, const Result<void> &checked)
{
    if (!checked)
        throw Refused{at_place(place, checked.error())};
}

void require_finite(const std::string &place, double value)
{
    if (!std::isfinite(value))
        require(place, failure(ErrorCode::not_finite, {place, to_text(value)}));
}

template <class T> void require_within(const std::string &place, T value, T least, T most)
{
    require(place, check_within(place, value, least, most));
}

void require_at_most(const std::string &place, std::size_t count, std::size_t most)
{
    if (count > most)
        throw Refused{{ErrorCode::document_too_many, {place, std::to_string(count), std::to_string(most)}}};
}

void check(const std::string &place, const PlotWindow &window)
{
    for (const auto &[low, high, least, most] :
         {std::tuple{"x_minimum", "x_maximum", window.x_minimum, window.x_maximum},
          std::tuple{"y_minimum", "y_maximum", window.y_minimum, window.y_maximum}}) {
        require_finite(place + '.' + low, least);
        require_finite(place + '.' + high, most);
        if (!(least < most))
            require(place, failure(ErrorCode::parameters_not_ascending, {low, to_text(least), high, to_text(most)}));
    }
}

void check_count(const std::string &place, const std::string &id, std::size_t given, std::size_t needed)
{
    if (given != needed)
        require(place, failure(ErrorCode::parameter_count, {id, std::to_string(given), std::to_string(needed)}));
}

void check(const std::string &place, const Curve &curve)
{
    if (const auto *function = find_vector_function(curve.function)) {
        check_count(place, curve.function, curve.parameters.size(), function->parameters.size());
        require(place, check_softmax(std::array{0.0}, curve.parameters.front()));
        return;
    }
    const auto activation = find_activation(curve.function);
    if (!activation)
        throw Refused{at_place(place, activation.error())};
    check_count(place, curve.function, curve.parameters.size(), (*activation)->parameters.size());
    require(place, check_parameters(**activation, curve.parameters));
}

void check(const FunctionsScenario &functions)
{
    require_at_most("functions.curves", functions.curves.size(), maximum_curves);
    for (std::size_t i = 0; i < functions.curves.size(); ++i)
        check(entry("functions.curves", i), functions.curves[i]);
    require_finite("functions.weight", functions.affine.weight);
    require_finite("functions.bias", functions.affine.bias);
    require("functions.range", check_range(functions.range));
    require("functions.range", check_drawable(functions.range));
    if (functions.window)
        check("functions.window", *functions.window);
}

void check(const SoftmaxScenario &softmax)
{
    require_within("softmax.logits", softmax.logits.size(), minimum_logits, maximum_logits);
    for (std::size_t i = 0; i < softmax.logits.size(); ++i)
        require_within(entry("softmax.logits", i), softmax.logits[i], -maximum_logit, maximum_logit);
    if (!softmax.names.empty())
        require_within("softmax.names", softmax.names.size(), softmax.logits.size(), softmax.logits.size());
    for (std::size_t i = 0; i < softmax.names.size(); ++i)
        require_within(entry("softmax.names", i), softmax.names[i].size(), std::size_t{0}, longest_column_name);
    require_within("softmax.temperature", softmax.temperature, minimum_temperature, maximum_temperature);
    require_within("softmax.target", softmax.target, std::size_t{0}, softmax.logits.size() - 1);
}

void check(const std::string &place, const TableColumns &columns)
{
    require_within(place + ".inputs", columns.inputs.size(), std::size_t{1}, maximum_inputs);
    require_within(place + ".targets", columns.targets.size(), std::size_t{1}, maximum_targets);
    if (!columns.classes.empty())
        require_within(place + ".classes", columns.classes.size(), std::size_t{2}, maximum_classes);
    if (!columns.scaling.empty())
        require_within(place + ".scaling", columns.scaling.size(), columns.inputs.size(), columns.inputs.size());
    for (std::size_t i = 0; i < columns.scaling.size(); ++i) {
        require_finite(entry(place + ".scaling", i) + ".offset", columns.scaling[i].offset);
        require_within(entry(place + ".scaling", i) + ".scale", columns.scaling[i].scale,
                       std::numeric_limits<double>::min(), std::numeric_limits<double>::max());
    }
    for (const auto *names : {&columns.inputs, &columns.targets, &columns.classes}) {
        for (const std::string &name : *names)
            require_within(place, name.size(), std::size_t{0}, longest_column_name);
    }
    require_within(place + ".file", columns.file.size(), std::size_t{0}, longest_column_name);
}

/// A table's classes are the numbers of their names.
void check_labels(const std::string &place, const DataSpec &data)
{
    if (!data.columns || data.columns->classes.empty())
        return;
    const std::size_t targets = data.columns->targets.size();
    const auto most = static_cast<double>(targets > 1 ? 1 : data.columns->classes.size() - 1);
    const auto &points = data.points.get();
    for (std::size_t i = 0; i < points.size(); ++i) {
        for (std::size_t k = 0; k < targets; ++k) {
            const double label = points[i].target(k);
            if (!(label >= 0 && label <= most) || label != std::floor(label))
                require_within(entry(place + ".points", i), label == std::floor(label) ? label : -1.0, 0.0, most);
        }
    }
}

void check(const std::string &place, const DataSpec &data)
{
    if (data.source != given_points) {
        if (const auto generator = find_generator(data.source); !generator)
            throw Refused{at_place(place + ".source", generator.error())};
    }
    const auto &points = data.points.get();
    require_at_most(place + ".points", points.size(), maximum_given_points);
    if (data.columns)
        check(place + ".columns", *data.columns);
    for (std::size_t i = 0; i < points.size(); ++i) {
        for (std::size_t k = 0; k < maximum_inputs + maximum_targets; ++k) {
            const double value = k < maximum_inputs ? points[i].input(k) : points[i].target(k - maximum_inputs);
            if (!std::isfinite(value)) // so that the place is only made where it is needed
                require_finite(entry(place + ".points", i), value);
        }
    }
    check_labels(place, data);
    require_within(place + ".training_points", data.training_points.value_or(0), std::size_t{0}, points.size());
    require_within(place + ".samples", data.samples, minimum_samples, maximum_samples);
    require_within(place + ".noise", data.noise, 0.0, maximum_noise);
    require_within(place + ".classes", data.classes, std::size_t{2}, maximum_classes);
    require_within(place + ".train_fraction", data.train_fraction, 0.0, 1.0);
}

void check(const std::string &place, const NetworkSpec &network)
{
    require_at_most(place + ".hidden", network.hidden.size(), maximum_hidden_layers);
    require_within(place + ".outputs", network.outputs.value_or(1), std::size_t{1}, maximum_targets);
    auto one_layer = network;
    one_layer.hidden.clear();
    require(place + ".features", check_network(one_layer));
    for (std::size_t i = 0; i < network.hidden.size(); ++i) { // so that the place says which
        one_layer.hidden = {network.hidden[i]};
        require_within(entry(place + ".hidden", i) + ".units", network.hidden[i].units, std::size_t{1}, maximum_units);
        require(entry(place + ".hidden", i), check_network(one_layer));
    }
}

void check(const std::string &place, const NetworkScenario &network)
{
    check(place + ".data", network.data);
    check(place, network.network);
    require(place + ".batch_size", check_within("batch-size", network.training.batch_size, 0, maximum_given_points));
    require(place, check_hyper_parameters(network.training));
    require_at_most(place + ".frozen", network.training.frozen.places.size(), maximum_weight_changes);
    const auto fitting = losses_for(network.network.output);
    if (std::ranges::find(fitting, network.training.loss, &Choice<Loss>::value) == fitting.end())
        require(place + ".loss",
                failure(ErrorCode::loss_does_not_fit, {std::string(id_of(network.training.loss)),
                                                       std::string(id_of(network.network.output)), id_list(fitting)}));
}

void check(const NetworkView &view)
{
    require_within("network_view.layer", view.layer, std::size_t{0}, maximum_hidden_layers);
    require_within("network_view.unit", view.unit, std::size_t{0}, maximum_units - 1);
    require_finite("network_view.x3", view.x3);
    require_finite("network_view.x4", view.x4);
    if (view.window)
        check("network_view.window", *view.window);
}

void check(const std::string &place, const WeightChange &change)
{
    require_within(place + ".layer", change.edit.weight.layer, std::size_t{0}, maximum_hidden_layers);
    require_within(place + ".unit", change.edit.weight.unit, std::size_t{0}, maximum_units - 1);
    require_within(place + ".input", change.edit.weight.input.value_or(0), std::size_t{0}, maximum_units - 1);
    require_finite(place + ".value", change.edit.value);
    require_finite(place + ".previous", change.previous);
    require_within(place + ".steps", std::size_t{change.steps}, std::size_t{0}, maximum_document_count);
}

void check(const std::string &place, const std::vector<WeightChange> &changes)
{
    require_at_most(place, changes.size(), maximum_weight_changes);
    for (std::size_t i = 0; i < changes.size(); ++i)
        check(entry(place, i), changes[i]);
}

void check(const OwnNetwork &own)
{
    const std::string place = "backprop.own";
    check(place + ".network", own.network);
    check(place + ".weight_changes", own.weight_changes);
    for (std::size_t i = 0; i < own.weight_changes.size(); ++i) // nothing trains it
        require_within(entry(place + ".weight_changes", i) + ".steps", std::size_t{own.weight_changes[i].steps},
                       std::size_t{0}, std::size_t{0});
}

void check(const BackpropScenario &backprop)
{
    require_within("backprop.sample", backprop.sample, std::size_t{0}, maximum_given_points);
    require_within("backprop.place", backprop.place, std::size_t{0}, maximum_document_count);
    require_within<double>("backprop.decimals", backprop.decimals, minimum_decimals, maximum_decimals);
    if (backprop.own)
        check(*backprop.own);
}

} // namespace

Result<void> check_scenario(const Scenario &scenario)
{
    try {
        check(scenario.functions);
        check(scenario.softmax);
        check("network", scenario.network);
        check(scenario.network_view);
        check("weight_changes", scenario.weight_changes);
        check(scenario.backprop);
        return {};
    } catch (const Refused &refused) {
        return tl::unexpected(refused.error);
    }
}

} // namespace actlab
