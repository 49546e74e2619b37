// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/weights.h"

#include "core/support/json_document.h"
#include "core/support/json_text.h"
#include "core/support/nearest.h"
#include "core/support/number_text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

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
        const auto row = std::span(layer.weight).subspan(unit * layer.inputs, layer.inputs);
        rows.push_back(std::vector<double>(row.begin(), row.end()));
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

/// Part of a weights file and where it stands, as "layers[0].bias[2]".
class Part {
public:
    Part(const ordered_json &value, std::string path) : value_(value), path_(std::move(path)) {}

    Part member(const char *name) const
    {
        const auto path = path_.empty() ? name : path_ + '.' + name;
        if (!has(name))
            refuse(ErrorCode::weights_malformed, {path});
        return {value_[name], path};
    }

    /// Refuses members of other names: what nobody asks for would be passed over in silence.
    void require_only(std::span<const std::string_view> names) const
    {
        for (const auto &[name, value] : value_.items()) {
            if (std::ranges::find(names, name) == names.end())
                refuse(ErrorCode::document_unknown_member, {path_ + '.' + name, std::string(plausible(name, names))});
        }
    }

    bool has(const char *name) const { return value_.is_object() && value_.contains(name); }

    std::vector<Part> elements() const
    {
        if (!value_.is_array())
            refuse(ErrorCode::weights_malformed, {path_});
        std::vector<Part> parts;
        for (std::size_t i = 0; i < value_.size(); ++i)
            parts.emplace_back(value_[i], path_ + '[' + std::to_string(i) + ']');
        return parts;
    }

    double number() const
    {
        if (value_.is_number())
            return value_.get<double>();
        if (value_.is_string()) {
            if (const auto number = parse_number(value_.get_ref<const std::string &>()))
                return *number;
        }
        refuse(ErrorCode::weights_malformed, {path_});
    }

    std::vector<double> numbers() const
    {
        std::vector<double> numbers;
        std::ranges::transform(elements(), std::back_inserter(numbers), &Part::number);
        return numbers;
    }

private:
    const ordered_json &value_;
    std::string path_;
};

constexpr std::array<std::string_view, 3> layer_members{"weight", "bias", "slope"};

LayerWeights layer_from(const Part &part, std::size_t number)
{
    LayerWeights layer;
    layer.bias = part.member("bias").numbers();
    layer.outputs = layer.bias.size();
    const auto rows = part.member("weight").elements();
    for (const auto &row : rows) {
        const auto numbers = row.numbers();
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
    part.require_only(layer_members);
    if (part.has("slope"))
        layer.slope = part.member("slope").number();
    return layer;
}

bool is_finite(const LayerWeights &layer)
{
    const auto finite = [](double number) { return std::isfinite(number); };
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

double *find_weight(NetworkWeights &weights, const WeightId &id)
{
    if (id.layer >= weights.layers.size())
        return nullptr;
    LayerWeights &layer = weights.layers[id.layer];
    if (id.unit >= layer.outputs || id.input.value_or(0) >= layer.inputs)
        return nullptr;
    return id.input ? &layer.at(id.unit, *id.input) : &layer.bias[id.unit];
}

const double *find_weight(const NetworkWeights &weights, const WeightId &id)
{
    return find_weight(const_cast<NetworkWeights &>(weights), id); // only its place is looked for
}

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

Result<NetworkWeights> weights_from_document(const ordered_json &document)
{
    try {
        NetworkWeights weights;
        for (const auto &layer : Part(document, {}).member("layers").elements())
            weights.layers.push_back(layer_from(layer, weights.layers.size() + 1));
        return weights;
    } catch (const Malformed &malformed) {
        return tl::unexpected(malformed.error);
    }
}

Result<NetworkWeights> parse_weights(std::string_view json)
{
    return parse_json(json).and_then(weights_from_document);
}

Result<void> check_weights(const NetworkWeights &given, const NetworkWeights &wanted)
{
    if (given.layers.size() != wanted.layers.size())
        return failure(ErrorCode::weights_layer_count,
                       {std::to_string(given.layers.size()), std::to_string(wanted.layers.size())});
    for (std::size_t i = 0; i < given.layers.size(); ++i) {
        if (auto checked = check_layer(given.layers[i], wanted.layers[i], std::to_string(i + 1)); !checked)
            return checked;
    }
    return {};
}

} // namespace actlab
