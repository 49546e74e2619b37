// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/csv.h"
#include "core/data/data_spec.h"
#include "core/model/model.h"
#include "core/network/weights.h"
#include "core/scenario/scenario_json.h"
#include "core/support/number_text.h"

#include <optional>
#include <sstream>
#include <string>
#include <string_view>

// What must hold of anything that somebody else may have written: it is read, and then writing and reading it again
// changes nothing, or it is refused. The fuzzers look for inputs of which it does not hold; the corpus is replayed by
// an ordinary test. None: it holds; else what does not.
namespace actlab::fuzz {

using Problem = std::optional<std::string>;

inline std::string to_csv(const std::vector<Point> &points)
{
    std::string text = "x1,x2,label\n";
    for (const Point &point : points)
        text += to_text(point.x1) + ',' + to_text(point.x2) + ',' + to_text(point.label) + '\n';
    return text;
}

inline Problem check_csv(std::string_view input)
{
    const auto read = [](const std::string &text) {
        std::istringstream stream(text);
        return read_points_csv(stream, "fuzz");
    };
    const auto points = read(std::string(input));
    if (!points)
        return points.error().arguments.empty() ? Problem("a refusal that does not name the file") : Problem();
    if (points->empty() || points->size() > maximum_given_points)
        return "a number of points outside of the limits";
    const auto again = read(to_csv(*points));
    if (!again)
        return "what was written is refused";
    return *again == *points ? Problem() : Problem("other points after writing and reading");
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
