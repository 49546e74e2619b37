// SPDX-License-Identifier: GPL-3.0-or-later
// Networks of every kind, for scripts that must find the numbers that the program finds.
#pragma once

#include "core/activation/catalogue.h"
#include "core/scenario/scenario.h"

#include <cmath>
#include <string>
#include <string_view>
#include <vector>

namespace actlab {

struct NetworkCase {
    std::string name;
    Scenario scenario;
};

inline LayerSpec layer(std::size_t units, std::string_view activation)
{
    const auto found = find_activation(activation);
    return {units, std::string(activation), default_parameters(**found)};
}

/// A small network on a data set that fits its output.
inline Scenario scenario_of(std::string source, std::vector<LayerSpec> hidden, Output output, Loss loss,
                            Optimizer optimizer)
{
    Scenario scenario;
    scenario.page = PageName::network;
    auto &[data, network, training, seed] = scenario.network;
    data.source = std::move(source);
    data.samples = 61;
    data.noise = 0.1;
    data.seed = 7;
    data.train_fraction = 0.7;
    network.hidden = std::move(hidden);
    network.output = output;
    network.initializer = Initializer::xavier_normal;
    training.loss = loss;
    training.optimizer = optimizer;
    training.learning_rate = 0.05;
    training.batch_size = 8;
    seed = 18446744073709551615U;
    return scenario;
}

inline std::vector<NetworkCase> every_loss_and_output()
{
    std::vector<NetworkCase> cases;
    for (const auto &output : choices<Output>()) {
        for (const auto &loss : losses_for(output.value)) {
            const auto source = output.value == Output::softmax ? "blobs" : "moons";
            cases.push_back({std::string(output.id) + ' ' + std::string(loss.id),
                             scenario_of(source, {layer(4, "tanh"), layer(3, "sigmoid")}, output.value, loss.value,
                                         Optimizer::sgd)});
        }
    }
    cases.push_back({"regression",
                     scenario_of("plane", {layer(3, "softplus")}, Output::identity, Loss::huber, Optimizer::momentum)});
    cases.push_back({"regression on tanh",
                     scenario_of("multi_gauss", {layer(3, "silu")}, Output::tanh, Loss::mse, Optimizer::sgd)});
    return cases;
}

inline std::vector<NetworkCase> every_optimizer_with_penalties()
{
    std::vector<NetworkCase> cases;
    for (const auto &optimizer : choices<Optimizer>()) {
        auto scenario = scenario_of("circle", {layer(4, "prelu"), layer(2, "tanh")}, Output::sigmoid,
                                    Loss::binary_cross_entropy, optimizer.value);
        // RMSprop's first steps are ten learning rates long, whatever the gradient: large ones magnify rounding.
        scenario.network.training.learning_rate = 0.005;
        scenario.network.training.l1 = 0.002;
        scenario.network.training.l2 = 0.01;
        cases.push_back({std::string(optimizer.id), scenario});
    }
    return cases;
}

inline std::vector<NetworkCase> every_batch_and_start()
{
    auto usual = scenario_of("xor", {layer(3, "tanh")}, Output::tanh, Loss::half_mse, Optimizer::sgd);
    std::vector<NetworkCase> cases;
    for (const std::size_t size : {0U, 1U, 43U}) {
        cases.push_back({"batch " + std::to_string(size), usual});
        cases.back().scenario.network.training.batch_size = size;
    }
    cases.push_back({"in order", usual});
    cases.back().scenario.network.training.shuffle = false;
    cases.push_back({"no test points", usual});
    cases.back().scenario.network.data.train_fraction = 1;
    cases.push_back({"no hidden layer", usual});
    cases.back().scenario.network.network.hidden.clear();
    cases.push_back({"all features", usual});
    cases.back().scenario.network.network.features.clear();
    for (const auto &feature : choices<Feature>()) {
        if (inputs_needed(feature.value) <= 2)
            cases.back().scenario.network.network.features.push_back(feature.value);
    }
    cases.push_back({"given points", usual});
    auto &data = cases.back().scenario.network.data;
    data.source = given_points;
    data.points = PointList({{1, 2, 0}, {-1, 0.1, 1}, {3, -1e-7, 0}, {0.3, -4, 1}, {2, 2, 1}, {1e-300, 5, 0}});
    cases.back().scenario.network.training.batch_size = 2;
    cases.push_back({"set by hand", usual});
    cases.back().scenario.weight_changes = {{{0, 1, 0, 0.75}, 0, 0}, {{1, 0, {}, -0.5}, 0, 0}, {{0, 0, 1, 9}, 0, 3}};
    return cases;
}

/// Points of a table with so many inputs, targets and classes.
inline DataSpec table_of(std::size_t inputs, std::size_t targets, std::size_t classes)
{
    std::vector<Point> points(24);
    for (std::size_t p = 0; p < points.size(); ++p) {
        for (std::size_t i = 0; i < inputs; ++i)
            points[p].input(i) = std::sin(static_cast<double>(7 * p + 3 * i + 1));
        for (std::size_t k = 0; k < targets; ++k) {
            points[p].target(k) = classes > 0 ? static_cast<double>((p + k * p / 2) % classes)
                                              : 0.4 + 0.3 * std::cos(static_cast<double>(p + 5 * k));
        }
    }
    TableColumns columns{"made.csv", {}, {}, {}, {}};
    for (std::size_t i = 0; i < inputs; ++i)
        columns.inputs.push_back("input " + std::to_string(i));
    for (std::size_t k = 0; k < targets; ++k)
        columns.targets.push_back("target\n" + std::to_string(k)); // a line break must not end a comment
    for (std::size_t c = 0; c < classes; ++c)
        columns.classes.push_back("종 " + std::to_string(c));
    DataSpec data;
    data.source = given_points;
    data.points = PointList(std::move(points));
    data.columns = std::move(columns);
    data.train_fraction = 0.75;
    return data;
}

inline std::vector<NetworkCase> every_shape_of_table()
{
    std::vector<NetworkCase> cases;
    const auto add = [&](const std::string &name, const DataSpec &data, Output output, Loss loss) -> NetworkScenario & {
        auto scenario = scenario_of("xor", {layer(3, "tanh")}, output, loss, Optimizer::momentum);
        scenario.network.data = data;
        auto &features = scenario.network.network.features;
        features.clear();
        for (const Feature feature : {Feature::x1, Feature::x2, Feature::x3, Feature::x4, Feature::x1_squared}) {
            if (inputs_needed(feature) <= input_count(data))
                features.push_back(feature);
        }
        cases.push_back({name, scenario});
        return cases.back().scenario.network;
    };
    for (std::size_t inputs = 1; inputs <= maximum_inputs; ++inputs)
        add(std::to_string(inputs) + " inputs", table_of(inputs, 1, 3), Output::softmax, Loss::cross_entropy);
    for (const Output output : {Output::tanh, Output::sigmoid, Output::softmax})
        add(std::string(id_of(output)) + " for each class", table_of(2, 1, 3), output, losses_for(output)[0].value);
    add("more outputs than classes", table_of(2, 1, 3), Output::softmax, Loss::mse).network.outputs = 5;
    add("an identity for each class", table_of(2, 1, 3), Output::identity, Loss::mse).network.outputs = 3;
    for (const Output output : {Output::tanh, Output::sigmoid, Output::identity}) {
        for (const auto &loss : losses_for(output)) {
            const std::string name = std::string(id_of(output)) + ' ' + std::string(loss.id);
            add("labels, " + name, table_of(3, 4, 2), output, loss.value);
            add("values, " + name, table_of(3, 6, 0), output, loss.value);
        }
    }
    auto &frozen = add("frozen", table_of(4, 2, 0), Output::identity, Loss::half_squared_error).training;
    frozen.frozen = {false, true, {{0, 1, 2}, {1, 0, 0}}};
    frozen.optimizer = Optimizer::adamw;
    frozen.l2 = 0.1;
    add("frozen weights", table_of(2, 1, 2), Output::sigmoid, Loss::binary_cross_entropy).training.frozen = {
        true, false, {{1, 0, {}}}};
    return cases;
}

/// With parameters other than the defaults, too.
inline std::vector<NetworkCase> every_activation()
{
    std::vector<NetworkCase> cases;
    for (const auto &activation : catalogue()) {
        auto scenario = scenario_of("spiral", {layer(3, activation.id), layer(2, activation.id)}, Output::tanh,
                                    Loss::half_mse, Optimizer::nesterov);
        auto &values = scenario.network.network.hidden.back().parameters;
        for (std::size_t i = 0; i < values.size(); ++i)
            values[i] = 0.7 * values[i] + 0.3 * activation.parameters[i].maximum;
        scenario.network.training.learning_rate = 0.01;
        cases.push_back({std::string(activation.id), scenario});
    }
    return cases;
}

} // namespace actlab
