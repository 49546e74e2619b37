// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/model.h"

#include "core/model/model_layers.h"
#include "core/model/npz.h"
#include "core/model/safetensors.h"
#include "core/model/zip_archive.h"
#include "core/support/files.h"
#include "core/support/json_document.h"
#include "core/support/json_text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

namespace actlab {
namespace {

using nlohmann::ordered_json;

constexpr const char *activations_member = "activations";

Result<void> check_size(const char *what, std::size_t given, std::size_t most, std::size_t layer = 0)
{
    if (given <= most)
        return {};
    return failure(ErrorCode::model_too_large,
                   {what, std::to_string(given), std::to_string(most), std::to_string(layer)});
}

/// Whether a network here can have such weights.
Result<void> check_sizes(const NetworkWeights &weights)
{
    const auto &layers = weights.layers;
    if (layers.empty())
        return failure(ErrorCode::model_no_layers);
    auto checked = check_size("layers", layers.size() - 1, maximum_hidden_layers)
                       .and_then([&] { return check_size("inputs", layers.front().inputs, choices<Feature>().size()); })
                       .and_then([&] { return check_size("outputs", layers.back().outputs, maximum_targets); });
    for (std::size_t i = 0; checked && i + 1 < layers.size(); ++i)
        checked = check_size("units", layers[i].outputs, maximum_units, i + 1);
    // Of JSON nobody has looked at it yet.
    for (std::size_t i = 0; checked && i < layers.size(); ++i) {
        if (layers[i].inputs == 0 || (i > 0 && layers[i].inputs != layers[i - 1].outputs))
            return failure(ErrorCode::model_layers_apart, {std::to_string(i + 1), std::to_string(layers[i].inputs),
                                                           std::to_string(i > 0 ? layers[i - 1].outputs : 0)});
    }
    return checked;
}

/// The slope that a PReLU has learned is where it starts here.
void put_slopes(Model &model)
{
    for (std::size_t i = 0; model.activations && i < model.activations->hidden.size(); ++i) {
        LayerSpec &layer = model.activations->hidden[i];
        layer.units = model.weights.layers[i].outputs;
        if (const auto &slope = model.weights.layers[i].slope; slope && layer.activation == "prelu")
            layer.parameters = {*slope};
    }
}

Result<Model> model_of(NetworkWeights &&weights, const std::optional<std::vector<std::string>> &names,
                       ModelSource source)
{
    auto checked = check_sizes(weights).and_then([&] { return check_weights(weights, weights); }); // finite
    if (!checked)
        return tl::unexpected(checked.error());
    Model model{std::move(weights), {}};
    if (names) {
        auto activations = read_activations(*names, model.weights.layers.size(), source);
        if (!activations)
            return tl::unexpected(activations.error());
        model.activations = std::move(*activations);
    }
    put_slopes(model);
    return model;
}

Result<Model> model_of(const TensorFile &file)
{
    return layers_of(file.tensors).and_then([&](ModelLayers &&layers) {
        return model_of(std::move(layers.weights), file.activations, layers.source);
    });
}

Result<std::optional<std::vector<std::string>>> names_in(const ordered_json &document)
{
    if (!document.contains(activations_member))
        return std::nullopt;
    const ordered_json &list = document[activations_member];
    const auto is_text = [](const ordered_json &entry) { return entry.is_string(); };
    if (!list.is_array() || !std::ranges::all_of(list, is_text))
        return failure(ErrorCode::weights_malformed, {activations_member});
    return list.get<std::vector<std::string>>();
}

Result<Model> model_of_document(const ordered_json &document)
{
    return weights_from_document(document).and_then([&](NetworkWeights &&weights) {
        return names_in(document).and_then([&](const std::optional<std::vector<std::string>> &names) {
            return model_of(std::move(weights), names, ModelSource::pytorch);
        });
    });
}

/// Other programs' files that are ZIP archives, too.
Result<Model> model_of_archive(std::string_view bytes)
{
    const auto entries = read_zip(bytes);
    if (!entries)
        return failure(ErrorCode::model_damaged, {"NPZ", ""});
    const auto has = [&](std::string_view ending) {
        return std::ranges::any_of(*entries, [&](const ZipEntry &entry) { return entry.name.ends_with(ending); });
    };
    if (has("data.pkl"))
        return failure(ErrorCode::model_foreign, {"pickle"});
    if (has(".weights.h5"))
        return failure(ErrorCode::model_foreign, {"keras"});
    return read_npz(*entries).and_then([](const TensorFile &file) { return model_of(file); });
}

} // namespace

ModelFormat model_format(const std::filesystem::path &path)
{
    std::string ending = path.extension().string();
    std::ranges::transform(ending, ending.begin(), [](unsigned char letter) {
        return static_cast<char>(letter >= 'A' && letter <= 'Z' ? letter - 'A' + 'a' : letter);
    });
    if (ending == ".safetensors")
        return ModelFormat::safetensors;
    return ending == ".npz" ? ModelFormat::npz : ModelFormat::json;
}

Result<Model> read_model(std::string_view bytes)
{
    constexpr std::string_view hdf5 = "\x89HDF";
    constexpr char pickle = '\x80'; // the first operation of each pickle since protocol 2
    if (is_zip(bytes))
        return model_of_archive(bytes);
    if (bytes.starts_with(hdf5))
        return failure(ErrorCode::model_foreign, {"hdf5"});
    if (is_safetensors(bytes))
        return read_safetensors(bytes).and_then([](const TensorFile &file) { return model_of(file); });
    if (bytes.starts_with(pickle))
        return failure(ErrorCode::model_foreign, {"pickle"});
    if (bytes.find('\0') != std::string_view::npos)
        return failure(ErrorCode::model_not_recognised);
    return parse_json(bytes).and_then(model_of_document);
}

Result<Model> read_model_file(const std::filesystem::path &path)
{
    return read_file(path, maximum_model_megabytes).and_then([](const std::string &bytes) {
        return read_model(bytes);
    });
}

std::string write_model(const NetworkSpec &network, const NetworkWeights &weights, ModelFormat format)
{
    if (format == ModelFormat::json) {
        auto document = to_document(weights);
        document[activations_member] = activation_names(network);
        return to_json_text(document) + '\n';
    }
    const TensorFile file{tensors_of(weights), activation_names(network)};
    return format == ModelFormat::npz ? write_npz(file) : write_safetensors(file);
}

} // namespace actlab
