// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/scenario_json.h"

#include "core/scenario/scenario_limits.h"
#include "core/scenario/scenario_reader.h"
#include "core/scenario/scenario_writer.h"
#include "core/support/json_document.h"

#include <algorithm>

namespace actlab {
namespace {

using nlohmann::ordered_json;

constexpr const char *format_name = "activation-lab";

ordered_json document_of(Scenario scenario) // by value: what describes for reading takes no constants
{
    ScenarioWriter writer;
    writer.value("format", std::string(format_name));
    writer.value("version", document_version);
    describe(writer, scenario);
    return writer.take();
}

/// Before anything else is looked at: a newer document may hold what is not known here.
void check_format(ScenarioReader &reader)
{
    const auto *format = reader.member("format");
    const auto *version = reader.member("version");
    if (!format || *format != format_name || !version || !version->is_number_unsigned() || *version == 0)
        throw DocumentRefused{{ErrorCode::document_not_recognised, {}}};
    if (*version > document_version) {
        throw DocumentRefused{{ErrorCode::document_newer_version,
                               {std::to_string(version->get<std::uint64_t>()), std::to_string(document_version)}}};
    }
}

LayerWeights empty_layer(std::size_t outputs, std::size_t inputs, bool has_slope)
{
    LayerWeights layer;
    layer.outputs = outputs;
    layer.inputs = inputs;
    if (has_slope)
        layer.slope = 0;
    return layer;
}

/// The shapes that a network's weights have. How many classes softmax tells apart is known to the data alone, which
/// would have to be made for it, so that any number of them will do.
NetworkWeights shapes_of(const NetworkSpec &network, const NetworkWeights &given)
{
    NetworkWeights wanted;
    std::size_t inputs = network.features.size();
    for (const auto &layer : network.hidden) {
        wanted.layers.push_back(empty_layer(layer.units, inputs, layer.activation == "prelu"));
        inputs = layer.units;
    }
    const auto classes = given.layers.empty() ? 2 : std::clamp<std::size_t>(given.layers.back().outputs, 2, 6);
    wanted.layers.push_back(empty_layer(output_units(network.output, classes), inputs, false));
    return wanted;
}

Result<NetworkWeights> read_weights(const ordered_json &given, const NetworkSpec &network)
{
    auto weights = weights_from_document(given);
    if (!weights)
        return tl::unexpected(at_place("weights", weights.error()));
    if (const auto checked = check_weights(*weights, shapes_of(network, *weights)); !checked)
        return tl::unexpected(at_place("weights", checked.error()));
    return weights;
}

Result<SavedDocument> read_document(const ordered_json &object)
{
    if (!object.is_object())
        return failure(ErrorCode::document_not_recognised);
    SavedDocument document;
    ScenarioReader reader(object, {});
    check_format(reader);
    describe(reader, document.scenario);
    const auto *weights = reader.member("weights");
    reader.finish();
    if (const auto checked = check_scenario(document.scenario); !checked)
        return tl::unexpected(checked.error());
    document.scenario.weight_changes = folded(document.scenario.weight_changes); // which were a history once
    if (!weights)
        return document;
    return read_weights(*weights, document.scenario.network.network).map([&](NetworkWeights &&read) {
        document.weights = std::move(read);
        return std::move(document);
    });
}

} // namespace

std::string to_json(const Scenario &scenario)
{
    return to_json_lines(document_of(scenario));
}

std::string to_json(const SavedDocument &document)
{
    auto object = document_of(document.scenario);
    if (document.weights)
        object["weights"] = to_document(*document.weights);
    return to_json_lines(object);
}

Result<SavedDocument> document_from_json(std::string_view json)
{
    if (json.size() > maximum_document_megabytes * 1'000'000)
        return failure(ErrorCode::file_too_large, {".actlab", std::to_string(maximum_document_megabytes)});
    return parse_json(json).and_then([](const ordered_json &object) -> Result<SavedDocument> {
        try {
            return read_document(object);
        } catch (const DocumentRefused &refused) {
            return tl::unexpected(refused.error);
        }
    });
}

Result<Scenario> scenario_from_json(std::string_view json)
{
    return document_from_json(json).map([](SavedDocument &&document) { return std::move(document.scenario); });
}

} // namespace actlab
