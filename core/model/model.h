// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/activation_names.h"
#include "core/network/network_spec.h"
#include "core/network/weights.h"
#include "core/support/choice.h"
#include "core/support/error.h"

#include <array>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace actlab {

/// A network as people save it: weights, and the functions of its layers where the file names them.
struct Model {
    NetworkWeights weights;
    std::optional<NamedActivations> activations; ///< of as many hidden layers as there are

    bool operator==(const Model &) const = default;
};

enum class ModelFormat { json, safetensors, npz };

template <> struct Choices<ModelFormat> {
    static constexpr std::string_view subject = "format";
    static constexpr std::array<Choice<ModelFormat>, 3> all{{
        {ModelFormat::safetensors, "safetensors", {"safetensors (PyTorch)", "safetensors (PyTorch)"}},
        {ModelFormat::npz, "npz", {"NumPy", "NumPy"}},
        {ModelFormat::json, "json", {"JSON", "JSON"}},
    }};
};

/// Of a file; the largest network takes a hundredth of it.
inline constexpr std::size_t maximum_model_megabytes = 8;

/// The format that a file's name asks for; JSON where it asks for none.
ModelFormat model_format(const std::filesystem::path &path);

/// Reads any of the formats, told by what is in it. JSON is what weights.h describes, and may have beside "layers" a
/// list "activations" of names. Numbers are finite, layers join, and none is larger than a network here can be.
/// Errors: those of parse_weights, read_safetensors, read_npz, layers_of and read_activations, model_foreign,
/// model_not_recognised, model_too_large, weights_not_finite.
Result<Model> read_model(std::string_view bytes);
/// Errors: those of read_file and read_model.
Result<Model> read_model_file(const std::filesystem::path &path);

/// The bytes of a file; the same model gives the same. What is read of them is the same model.
std::string write_model(const NetworkSpec &network, const NetworkWeights &weights, ModelFormat format);

} // namespace actlab
