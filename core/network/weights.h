// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/weight_id.h"
#include "core/support/error.h"

#include <nlohmann/json_fwd.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace actlab {

/// What one layer has learned.
struct LayerWeights {
    std::size_t outputs = 0; ///< units
    std::size_t inputs = 0;
    std::vector<double> weight;  ///< outputs × inputs, a row for each unit, as in torch.nn.Linear
    std::vector<double> bias;    ///< one for each unit
    std::optional<double> slope; ///< prelu's, learned; none with other activations

    double at(std::size_t unit, std::size_t input) const { return weight[unit * inputs + input]; }
    double &at(std::size_t unit, std::size_t input) { return weight[unit * inputs + input]; }

    bool operator==(const LayerWeights &) const = default;
};

/// What a network has learned: its hidden layers from the input on, then the output layer.
struct NetworkWeights {
    std::vector<LayerWeights> layers;

    bool operator==(const NetworkWeights &) const = default;
};

/// The number of a weight or bias; null where there is no such place.
double *find_weight(NetworkWeights &weights, const WeightId &id);
const double *find_weight(const NetworkWeights &weights, const WeightId &id);
/// The same of a place that the weights have.
inline double weight_at(const NetworkWeights &weights, const WeightId &id)
{
    return *find_weight(weights, id);
}

/// {"layers":[…]} as a document; to_json is its text.
nlohmann::ordered_json to_document(const NetworkWeights &weights);

/// {"layers":[{"weight":[[…],…],"bias":[…]},…]}, with "slope" for prelu; numbers as shortest text.
std::string to_json(const NetworkWeights &weights);

/// Reads what to_json wrote. Beside "layers" there may be other members, as there are in a result of training; not in a
/// layer, where a misspelt one would not be missed. Numbers may be the strings "inf", "-inf" and "nan", which
/// check_weights refuses. Errors: those of parse_json (core/support/json_document.h), weights_malformed, weights_shape
/// for rows of different lengths, document_unknown_member.
Result<NetworkWeights> parse_weights(std::string_view json);
/// The same for a document that holds {"layers":[…]}.
Result<NetworkWeights> weights_from_document(const nlohmann::ordered_json &document);

/// Whether `given` has the shapes of `wanted` and finite numbers only. A slope may be missing.
/// Errors: weights_layer_count, weights_shape, weights_not_finite.
Result<void> check_weights(const NetworkWeights &given, const NetworkWeights &wanted);

} // namespace actlab
