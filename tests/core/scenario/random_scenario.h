// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activation/catalogue.h"
#include "core/activation/vector_functions.h"
#include "core/data/generators.h"
#include "core/scenario/scenario.h"

#include <cmath>
#include <limits>
#include <random>

namespace actlab {

/// Scenarios that differ in everything that a document holds, the same for the same seed.
class RandomScenario {
public:
    explicit RandomScenario(std::uint64_t seed) : engine_(seed) {}

    Scenario make()
    {
        Scenario scenario;
        scenario.page = word<PageName>();
        if (coin())
            scenario.figure_language = coin() ? Language::korean : Language::english;
        scenario.functions = functions();
        scenario.softmax = softmax();
        scenario.network = network();
        scenario.network_view = {coin(),
                                 coin(),
                                 coin(),
                                 coin(),
                                 static_cast<NetworkCurves>(count(0, 9)),
                                 count(0, 6),
                                 count(0, 15),
                                 static_cast<SliceDirections>(count(0, 1)),
                                 number(),
                                 number(),
                                 window()};
        for (auto more = count(0, 3); more > 0; --more)
            add_change(scenario.weight_changes,
                       {edit_of(scenario.network.network), number(), coin() ? 0 : count(1, std::size_t{1} << 53)});
        scenario.backprop = {
            count(0, 100'000), coin(), word<WalkStride>(), count(0, 1000), static_cast<int>(count(1, 8)), {}};
        if (coin())
            scenario.backprop.own = own_network();
        return scenario;
    }

private:
    bool coin() { return count(0, 1) == 1; }
    std::size_t count(std::size_t least, std::size_t most)
    {
        return std::uniform_int_distribution<std::size_t>(least, most)(engine_);
    }
    double between(double least, double most) { return std::uniform_real_distribution<double>(least, most)(engine_); }
    /// Of any magnitude.
    double number()
    {
        switch (count(0, 5)) {
        case 0:
            return static_cast<double>(count(0, 10)) - 5;
        case 1:
            return std::numeric_limits<double>::denorm_min();
        case 2:
            return -std::numeric_limits<double>::max();
        default:
            return std::ldexp(between(-1, 1), static_cast<int>(count(0, 400)) - 200);
        }
    }
    template <class T> T word() { return choices<T>()[count(0, choices<T>().size() - 1)].value; }

    std::vector<double> parameters(const Activation &activation)
    {
        auto values = default_parameters(activation);
        auto changed = values;
        for (double &value : changed)
            value *= between(0.5, 2);
        return check_parameters(activation, changed) ? changed : values;
    }

    const Activation &activation() { return catalogue()[count(0, catalogue().size() - 1)]; }

    std::optional<PlotWindow> window()
    {
        if (coin())
            return {};
        const double x = between(-100, 100);
        const double y = between(-100, 100);
        return PlotWindow{x, x + between(0.1, 10), y, y + between(0.1, 10)};
    }

    FunctionsScenario functions()
    {
        FunctionsScenario functions;
        functions.curves.clear();
        for (auto more = count(0, 5); more > 0; --more) {
            const auto &chosen = activation();
            functions.curves.push_back({std::string(chosen.id), parameters(chosen)});
        }
        if (coin())
            functions.curves.push_back({"softmax", {between(0.1, 5)}});
        functions.affine = {number(), number()};
        const double start = between(-10, 10);
        functions.range = {start, start + between(1, 10), between(0.001, 0.5)};
        for (bool *on :
             {&functions.show_value, &functions.show_first, &functions.show_second, &functions.show_reference_lines,
              &functions.shade_vanishing, &functions.equal_aspect, &functions.show_samples, &functions.course_style})
            *on = coin();
        functions.legend = word<LegendPlace>();
        functions.window = window();
        return functions;
    }

    SoftmaxScenario softmax()
    {
        SoftmaxScenario softmax;
        softmax.logits.resize(count(2, 8));
        for (double &logit : softmax.logits)
            logit = between(-10'000, 10'000);
        if (coin())
            softmax.names.resize(softmax.logits.size(), "종 \"1\"");
        softmax.temperature = between(0.05, 20);
        softmax.target = count(0, softmax.logits.size() - 1);
        softmax.show_sparsemax = coin();
        softmax.show_softmin = coin();
        return softmax;
    }

    TableColumns columns()
    {
        TableColumns columns{"표.csv",
                             std::vector<std::string>(count(1, maximum_inputs), "x \"1\""),
                             std::vector<std::string>(count(1, maximum_targets), "종"),
                             {},
                             {}};
        if (coin())
            columns.classes.resize(columns.targets.size() > 1 ? 2 : count(2, 6), "class");
        if (coin())
            columns.scaling.resize(columns.inputs.size(), {number(), between(1e-9, 100)});
        return columns;
    }

    /// As many numbers as a table has, else two and a label.
    Point point(const std::optional<TableColumns> &columns)
    {
        Point point;
        for (std::size_t i = 0; i < (columns ? columns->inputs.size() : 2); ++i)
            point.input(i) = number();
        const std::size_t classes = columns ? columns->classes.size() : 0;
        for (std::size_t k = 0; k < (columns ? columns->targets.size() : 1); ++k)
            point.target(k) = classes > 0 ? static_cast<double>(count(0, classes - 1)) : number();
        return point;
    }

    Frozen frozen()
    {
        Frozen frozen{coin(), coin(), {}};
        for (auto more = count(0, 3); more > 0; --more)
            set_frozen(frozen, {count(0, 6), count(0, 15), coin() ? std::optional(count(0, 15)) : std::nullopt}, true);
        return frozen;
    }

    DataSpec data()
    {
        DataSpec data;
        data.source = coin() ? given_points : generators()[count(0, generators().size() - 1)].id;
        if (coin())
            data.columns = columns();
        std::vector<Point> points(count(0, 6));
        for (Point &point : points)
            point = this->point(data.columns);
        data.points = PointList(std::move(points));
        data.samples = count(10, 5000);
        data.noise = between(0, 0.5);
        data.classes = count(2, 6);
        data.train_fraction = between(0, 1);
        data.split = word<SplitOrder>();
        if (coin())
            data.training_points = count(0, data.points.get().size());
        data.seed = engine_();
        return data;
    }

    /// Of a place that the network has, however many classes there are.
    WeightEdit edit_of(const NetworkSpec &network)
    {
        const auto layer = count(0, network.hidden.size());
        const auto units = layer < network.hidden.size() ? network.hidden[layer].units : 1;
        const auto inputs = layer > 0 ? network.hidden[layer - 1].units : network.features.size();
        return {{layer, count(0, units - 1), coin() ? std::optional(count(0, inputs - 1)) : std::nullopt}, number()};
    }

    NetworkScenario network()
    {
        NetworkScenario network;
        network.data = data();
        const std::size_t all = choices<Feature>().size();
        const std::size_t features = count(1, all);
        network.network.features.clear();
        for (std::size_t i = 0; i < features; ++i)
            network.network.features.push_back(choices<Feature>()[(i + features) % all].value);
        network.network.hidden.clear();
        for (auto more = count(0, 6); more > 0; --more) {
            const auto &chosen = activation();
            network.network.hidden.push_back({count(1, 16), std::string(chosen.id), parameters(chosen)});
        }
        network.network.output = word<Output>();
        if (coin())
            network.network.outputs = count(1, 6);
        network.network.initializer = word<Initializer>();
        const auto losses = losses_for(network.network.output);
        network.training = {losses[count(0, losses.size() - 1)].value,
                            word<Optimizer>(),
                            between(1e-9, 10),
                            count(0, 100'000),
                            between(0, 1),
                            std::abs(number()),
                            coin(),
                            {between(0, 0.99), between(0, 0.99), between(0, 0.99), between(0, 0.99), {}},
                            between(1e-3, 10),
                            frozen()};
        if (coin())
            network.training.constants.epsilon = between(1e-12, 1);
        network.seed = engine_();
        return network;
    }

    OwnNetwork own_network()
    {
        OwnNetwork own{coin(), network(), {}};
        for (auto more = count(0, 3); more > 0; --more)
            add_change(own.weight_changes, {edit_of(own.network.network), number(), 0});
        return own;
    }

    std::mt19937_64 engine_;
};

} // namespace actlab
