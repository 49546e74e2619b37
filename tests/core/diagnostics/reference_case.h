// SPDX-License-Identifier: GPL-3.0-or-later
// What PyTorch and NumPy found inside a few networks (tests/reference/diagnostics), ready to be asked again.
#pragma once

#include "core/data/data_set.h"
#include "core/network/network.h"
#include "core/network/network_kernels.h"
#include "core/network/samples.h"
#include "core/network/workspace.h"

#include <nlohmann/json.hpp>

#include <fstream>
#include <vector>

namespace reference {

using namespace actlab;
using nlohmann::json;

inline const json &diagnostics()
{
    static const json all = [] {
        std::ifstream file(ACTLAB_TEST_DATA "/reference/diagnostics/diagnostics.json");
        return json::parse(file).at("cases");
    }();
    return all;
}

/// A network of the reference, its weights and its points.
struct Case {
    explicit Case(const json &from)
        : spec(spec_of(from)), data(data_of(from)), network(spec, data.task), workspace(network),
          weights(network.flat_size() + NetworkKernels::slack), samples(data.training, spec, data.task)
    {
        network.flatten(parse_weights(json{{"layers", from.at("layers")}}.dump()).value(), weights);
    }

    Loss loss() const
    {
        switch (spec.output) {
        case Output::softmax:
            return Loss::cross_entropy;
        case Output::sigmoid:
            return Loss::binary_cross_entropy;
        default:
            return Loss::half_mse;
        }
    }

    NetworkSpec spec;
    DataSet data;
    Network network;
    Workspace workspace;
    AlignedVector weights;
    Samples samples;

private:
    static NetworkSpec spec_of(const json &from)
    {
        NetworkSpec spec;
        spec.hidden.clear();
        for (const auto &layer : from.at("hidden"))
            spec.hidden.push_back({layer.at("units"), layer.at("activation"), {}});
        spec.output = find_choice<Output>(from.at("output").get<std::string>()).value();
        return spec;
    }
    static DataSet data_of(const json &from)
    {
        DataSet data;
        for (std::size_t i = 0; i < from.at("points").size(); ++i)
            data.training.push_back({from["points"][i][0], from["points"][i][1], from.at("labels")[i]});
        data.task = count_classes(data.training);
        return data;
    }
};

} // namespace reference
