// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/data_set.h"
#include "core/data/own_points.h"
#include "core/model/model.h"
#include "core/network/matrix_text.h"
#include "core/network/weights.h"
#include "core/scenario/scenario_json.h"
#include "core/support/number_text.h"
#include "core/table/import.h"
#include "core/table/scaling.h"

#include <cmath>
#include <optional>
#include <string>
#include <string_view>

// What must hold of anything that somebody else may have written: it is read, and then writing and reading it again
// changes nothing, or it is refused. The fuzzers look for inputs of which it does not hold; the corpus is replayed by
// an ordinary test. None: it holds; else what does not.
namespace actlab::fuzz {

using Problem = std::optional<std::string>;

/// The numbers of points with the names i1, i2 …, t1, t2 …
inline std::string to_csv(const std::vector<Point> &points, const ImportWishes &names)
{
    std::string text = list_of(names.columns.inputs) + ',' + list_of(names.columns.targets) + '\n';
    for (const auto &point : points) {
        for (std::size_t i = 0; i < names.columns.inputs.size(); ++i)
            text += to_text(point.input(i)) + ',';
        for (std::size_t k = 0; k < names.columns.targets.size(); ++k)
            text += to_text(point.target(k)) + (k + 1 < names.columns.targets.size() ? ',' : '\n');
    }
    return text;
}

inline ImportWishes numbered_names(const TableColumns &columns)
{
    ImportWishes names{{}, LabelReading::regression};
    for (std::size_t i = 0; i < columns.inputs.size(); ++i)
        names.columns.inputs.push_back('i' + std::to_string(i + 1));
    for (std::size_t k = 0; k < columns.targets.size(); ++k)
        names.columns.targets.push_back('t' + std::to_string(k + 1));
    return names;
}

/// Whether points are what their columns say they are: what make_data_set and a document take.
inline Problem check_imported(const ImportedTable &table)
{
    if (table.points.empty() || table.points.size() > maximum_given_points)
        return "a number of points outside of the limits";
    if (table.columns.classes.size() == 1 || table.columns.classes.size() > maximum_classes)
        return "a number of classes outside of the limits";
    DataSpec spec;
    set_own_points(spec, PointList(table.points), table.columns);
    spec.train_fraction = 1;
    if (!make_data_set(spec))
        return "points that are no data";
    const auto classes = static_cast<double>(table.columns.classes.size());
    for (const auto &point : table.points) {
        const bool is_class = point.label >= 0 && point.label < classes && point.label == std::floor(point.label);
        if (classes > 0 && !is_class)
            return "a label that is no class";
    }
    return standardize_inputs(spec) && spec.points.get().size() == table.points.size()
               ? Problem()
               : Problem("inputs that cannot be standardized");
}

inline Problem check_table(std::string_view input)
{
    const auto table =
        Table::read(std::string(input), "fuzz").and_then([](const Table &read) { return import_table(read); });
    if (!table)
        return table.error().arguments.empty() ? Problem("a refusal that does not name the file") : Problem();
    if (auto problem = check_imported(*table))
        return problem;
    const auto names = numbered_names(table->columns);
    const auto again = Table::read(to_csv(table->points, names), "fuzz").and_then([&](const Table &read) {
        return import_table(read, names);
    });
    if (!again)
        return "what was written is refused";
    return again->points == table->points ? Problem() : Problem("other points after writing and reading");
}

inline Problem check_scenario(std::string_view input)
{
    const auto scenario = document_from_json(input);
    if (!scenario)
        return {};
    const auto text = to_json(*scenario);
    const auto again = document_from_json(text);
    if (!again)
        return "what was written is refused";
    return *again == *scenario && to_json(*again) == text ? Problem()
                                                          : Problem("another scenario after writing and reading");
}

inline Problem check_weights(std::string_view input)
{
    const auto weights = parse_weights(input);
    if (!weights)
        return {};
    const auto text = to_json(*weights);
    const auto again = parse_weights(text);
    if (!again)
        return "what was written is refused";
    // As texts, because NaN does not equal itself.
    return to_json(*again) == text ? Problem() : Problem("other weights after writing and reading");
}

/// What fits fits again when it is written as a list of Python.
inline Problem check_matrix_text(std::string_view input)
{
    const NetworkWeights shape{{{2, 2, {0, 0, 0, 0}, {0, 0}, {}}, {1, 2, {0, 0}, {0}, {}}}};
    const auto weights = weights_from_text(input, shape);
    if (!weights)
        return {};
    std::string text;
    const auto add = [&](const std::vector<double> &numbers, std::size_t columns) {
        for (std::size_t i = 0; i < numbers.size(); ++i)
            text += (i == 0 ? "[[" : i % columns == 0 ? "],[" : ",") + to_text(numbers[i]);
        text += "]]\n";
    };
    for (const LayerWeights &layer : weights->layers) {
        add(layer.weight, layer.inputs);
        add(layer.bias, layer.outputs);
    }
    const auto again = weights_from_text(text, shape);
    if (!again)
        return "what was written is refused";
    return *again == *weights ? Problem() : Problem("other weights after writing and reading");
}

inline Problem check_model(std::string_view input)
{
    const auto model = read_model(input);
    if (!model)
        return {};
    NetworkSpec network;
    network.hidden.assign(model->weights.layers.size() - 1, LayerSpec{});
    if (model->activations) {
        network.hidden = model->activations->hidden;
        network.output = model->activations->output.value_or(network.output);
    }
    for (const auto &format : choices<ModelFormat>()) {
        const auto again = read_model(write_model(network, model->weights, format.value));
        if (!again)
            return "what was written is refused";
        if (again->weights != model->weights)
            return "other weights after writing and reading";
        if (model->activations && again->activations->hidden != model->activations->hidden)
            return "other functions after writing and reading";
    }
    return {};
}

} // namespace actlab::fuzz
