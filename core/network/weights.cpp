// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/weights.h"

#include "core/support/json_text.h"
#include "core/support/number_text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace actlab {
namespace {

using nlohmann::ordered_json;

std::string shape_text(std::size_t outputs, std::size_t inputs)
{
    return std::to_string(outputs) + "×" + std::to_string(inputs);
}

ordered_json layer_document(const LayerWeights &layer)
{
    ordered_json rows = ordered_json::array();
    for (std::size_t unit = 0; unit < layer.outputs; ++unit) {
        const auto row = layer.weight.begin() + static_cast<std::ptrdiff_t>(unit * layer.inputs);
        rows.push_back(std::vector<double>(row, row + static_cast<std::ptrdiff_t>(layer.inputs)));
    }
    ordered_json document{{"weight", std::move(rows)}, {"bias", layer.bias}};
    if (layer.slope)
        document["slope"] = *layer.slope;
    return document;
}

/// Thrown and caught in this file: JSON that is well formed but is not what a weights file holds.
struct Malformed {
    Error error;
};

[[noreturn]] void refuse(ErrorCode code, std::vector<std::string> arguments)
{
    throw Malformed{{code, std::move(arguments)}};
}

double number_from(const ordered_json &value)
{
    if (value.is_number())
        return value.get<double>();
    if (value.is_string()) {
        if (const auto number = parse_number(value.get_ref<const std::string &>()))
            return *number;
    }
    refuse(ErrorCode::weights_malformed, {value.dump()});
}

std::vector<double> numbers_from(const ordered_json &array)
{
    if (!array.is_array())
        refuse(ErrorCode::weights_malformed, {array.dump()});
    std::vector<double> numbers;
    std::ranges::transform(array, std::back_inserter(numbers), number_from);
    return numbers;
}

const ordered_json &member(const ordered_json &object, const char *name)
{
    if (!object.is_object() || !object.contains(name))
        refuse(ErrorCode::weights_malformed, {std::string("no \"") + name + '"'});
    return object[name];
}

LayerWeights layer_from(const ordered_json &document, std::size_t number)
{
    LayerWeights layer;
    layer.bias = numbers_from(member(document, "bias"));
    layer.outputs = layer.bias.size();
    const auto &rows = member(document, "weight");
    if (!rows.is_array())
        refuse(ErrorCode::weights_malformed, {rows.dump()});
    for (const auto &row : rows) {
        const auto numbers = numbers_from(row);
        if (layer.weight.empty())
            layer.inputs = numbers.size();
        if (numbers.size() != layer.inputs)
            refuse(ErrorCode::weights_shape,
                   {std::to_string(number), "weight", std::to_string(numbers.size()), std::to_string(layer.inputs)});
        layer.weight.insert(layer.weight.end(), numbers.begin(), numbers.end());
    }
    if (rows.size() != layer.outputs)
        refuse(ErrorCode::weights_shape,
               {std::to_string(number), "bias", std::to_string(layer.outputs), std::to_string(rows.size())});
    if (document.contains("slope"))
        layer.slope = number_from(document["slope"]);
    return layer;
}

bool is_finite(const LayerWeights &layer)
{
    const auto finite = [](double x) { return std::isfinite(x); };
    return std::ranges::all_of(layer.weight, finite) && std::ranges::all_of(layer.bias, finite) &&
           finite(layer.slope.value_or(0));
}

Result<void> check_layer(const LayerWeights &given, const LayerWeights &wanted, const std::string &number)
{
    if (given.outputs != wanted.outputs || given.inputs != wanted.inputs)
        return failure(ErrorCode::weights_shape, {number, "weight", shape_text(given.outputs, given.inputs),
                                                  shape_text(wanted.outputs, wanted.inputs)});
    if (given.slope && !wanted.slope)
        return failure(ErrorCode::weights_shape, {number, "slope", "1", "0"});
    if (!is_finite(given))
        return failure(ErrorCode::weights_not_finite, {number});
    return {};
}

} // namespace

ordered_json to_document(const NetworkWeights &weights)
{
    ordered_json layers = ordered_json::array();
    for (const auto &layer : weights.layers)
        layers.push_back(layer_document(layer));
    return ordered_json{{"layers", std::move(layers)}};
}

std::string to_json(const NetworkWeights &weights)
{
    return to_json_text(to_document(weights));
}

Result<NetworkWeights> parse_weights(std::string_view json)
{
    try {
        const auto document = ordered_json::parse(json);
        const auto &layers = member(document, "layers");
        if (!layers.is_array())
            refuse(ErrorCode::weights_malformed, {layers.dump()});
        NetworkWeights weights;
        for (const auto &layer : layers)
            weights.layers.push_back(layer_from(layer, weights.layers.size() + 1));
        return weights;
    } catch (const Malformed &malformed) {
        return tl::unexpected(malformed.error);
    } catch (const nlohmann::json::exception &exception) {
        return failure(ErrorCode::weights_malformed, {exception.what()});
    }
}

Result<void> check_weights(const NetworkWeights &given, const NetworkWeights &wanted)
{
    if (given.layers.size() != wanted.layers.size())
        return failure(ErrorCode::weights_layer_count,
                       {std::to_string(given.layers.size()), std::to_string(wanted.layers.size())});
    for (std::size_t i = 0; i < given.layers.size(); ++i) {
        if (const auto checked = check_layer(given.layers[i], wanted.layers[i], std::to_string(i + 1)); !checked)
            return checked;
    }
    return {};
}

} // namespace actlab
