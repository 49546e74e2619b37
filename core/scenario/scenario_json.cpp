// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/scenario_json.h"

#include "core/data/data_set.h"
#include "core/scenario/scenario_limits.h"
#include "core/scenario/scenario_reader.h"
#include "core/scenario/scenario_writer.h"
#include "core/scenario/starting_weights.h"
#include "core/support/check.h"
#include "core/support/json_document.h"

#include <algorithm>

namespace actlab {
namespace {

using nlohmann::ordered_json;

constexpr const char *format_name = "activation-lab";
constexpr std::size_t most_epochs = 1'000'000'000'000; ///< of learned weights; no run lasts longer

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
    if (!format || *format != format_name)
        throw DocumentRefused{{ErrorCode::document_not_recognised, {}}};
    if (!version || !version->is_number_unsigned() || *version == 0)
        throw DocumentRefused{{ErrorCode::document_wrong_kind, {"version", "version"}}};
    if (*version > document_version) {
        throw DocumentRefused{{ErrorCode::document_newer_version,
                               {std::to_string(version->get<std::uint64_t>()), std::to_string(document_version)}}};
    }
}

/// What is learned is known to the data alone; where they cannot be made yet, any number of outputs that the weights
/// have will do.
Task task_for(const NetworkScenario &network, const std::optional<NetworkWeights> &weights)
{
    if (const auto points = make_points(network.data); points)
        return task_of(network.data, *points);
    if (network.network.output != Output::softmax)
        return {2};
    const bool has_layers = weights && !weights->layers.empty();
    return has_layers ? std::clamp<std::size_t>(weights->layers.back().outputs, 2, maximum_classes) : maximum_classes;
}

/// Whether a network can begin with what the document says of its weights.
Result<void> check_start(const NetworkScenario &network, const std::vector<WeightChange> &changes,
                         const std::optional<NetworkWeights> &weights)
{
    if (!weights && changes.empty())
        return {};
    const auto start = starting_weights(network, task_for(network, weights), changes, weights);
    if (start)
        return {};
    const bool is_placed = start.error().code == ErrorCode::document_value;
    return tl::unexpected(is_placed ? start.error() : at_place("weights", start.error()));
}

/// Whether both can, that of the walk and that of the network page.
Result<void> check_starts(const SavedDocument &document)
{
    if (const auto &own = document.scenario.backprop.own) {
        auto checked = check_start(own->network, own->weight_changes, {});
        if (!checked) {
            checked.error().arguments.front().insert(0, "backprop.own.");
            return checked;
        }
    }
    return check_start(document.scenario.network, document.scenario.weight_changes, document.weights);
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
    if (weights)
        reader.value("epoch", document.epoch);
    reader.finish();
    if (const auto checked = check_scenario(document.scenario); !checked)
        return tl::unexpected(checked.error());
    if (weights) {
        auto read = weights_from_document(*weights);
        if (!read)
            return tl::unexpected(at_place("weights", read.error()));
        document.weights = std::move(*read);
    }
    if (const auto checked = check_starts(document); !checked)
        return tl::unexpected(checked.error());
    document.scenario.weight_changes = folded(document.scenario.weight_changes); // which were a history once
    if (auto &own = document.scenario.backprop.own)
        own->weight_changes = folded(own->weight_changes);
    if (const auto checked = check_within("epoch", document.epoch, 0, most_epochs); !checked)
        return tl::unexpected(at_place("epoch", checked.error()));
    return document;
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
    if (document.epoch > 0)
        object["epoch"] = document.epoch;
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
