// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backprop/backprop_examples.h"

#include "core/data/data_set.h"
#include "core/network/initial_weights.h"

#include <QtGlobal>

#include <utility>

namespace actlab {
namespace {

NetworkScenario smallNetwork(std::vector<Point> points, std::vector<LayerSpec> hidden, Output output, Loss loss)
{
    NetworkScenario scenario;
    scenario.data.source = given_points;
    scenario.training.batch_size = points.size();
    scenario.data.points = PointList(std::move(points));
    scenario.data.train_fraction = 1;
    scenario.data.split = SplitOrder::in_order;
    scenario.network.hidden = std::move(hidden);
    scenario.network.output = output;
    scenario.training.loss = loss;
    scenario.training.learning_rate = 0.5;
    return scenario;
}

std::vector<Point> xorPoints()
{
    return {{1, 0, 1}, {0, 0, 0}, {0, 1, 1}, {1, 1, 0}};
}

std::vector<WeightEdit> rows(std::size_t layer, const std::vector<std::vector<double>> &weights,
                             const std::vector<double> &biases)
{
    std::vector<WeightEdit> edits;
    for (std::size_t unit = 0; unit < weights.size(); ++unit) {
        for (std::size_t input = 0; input < weights[unit].size(); ++input)
            edits.push_back({{layer, unit, input}, weights[unit][input]});
        edits.push_back({{layer, unit, {}}, biases[unit]});
    }
    return edits;
}

std::vector<WeightEdit> operator+(std::vector<WeightEdit> one, const std::vector<WeightEdit> &other)
{
    one.insert(one.end(), other.begin(), other.end());
    return one;
}

/// One sample with two targets, whose biases stay as they are.
NetworkScenario twoOutputs()
{
    Point sample{0.05, 0.1, 0.01};
    sample.target(1) = 0.99;
    NetworkScenario scenario = smallNetwork({sample}, {{2, "sigmoid", {}}}, Output::sigmoid, Loss::half_squared_error);
    scenario.data.columns = TableColumns{{}, {"x1", "x2"}, {"t1", "t2"}, {}, {}};
    scenario.training.frozen.biases = true;
    return scenario;
}

/// One sample of a regression: its label is a value, though it could be a class.
NetworkScenario oneSample()
{
    NetworkScenario scenario = smallNetwork({{1, 2, 1}}, {{2, "relu", {}}}, Output::identity, Loss::half_squared_error);
    scenario.data.columns = TableColumns{{}, {"x1", "x2"}, {"y"}, {}, {}};
    scenario.training.learning_rate = 0.1;
    return scenario;
}

std::vector<BackpropExample> makeExamples()
{
    NetworkScenario deep = smallNetwork(xorPoints(), std::vector<LayerSpec>(6, LayerSpec{3, "sigmoid", {}}),
                                        Output::sigmoid, Loss::half_mse);
    deep.network.initializer = Initializer::xavier_uniform;
    const std::vector<Point> three{{1, 0, 0}, {-0.5, 1, 1}, {-0.5, -1, 2}};
    return {
        {QT_TRANSLATE_NOOP("BackpropExample", "XOR 2-2-1 by hand"),
         QT_TRANSLATE_NOOP("BackpropExample", "Every number is a short decimal: check it on paper"),
         smallNetwork(xorPoints(), {{2, "relu", {}}}, Output::identity, Loss::half_mse),
         rows(0, {{0.5, -0.3}, {-0.4, 0.8}}, {0.1, 0.6}) + rows(1, {{1, -0.5}}, {0.1})},
        {QT_TRANSLATE_NOOP("BackpropExample", "Two outputs, one sample (2-2-2)"),
         QT_TRANSLATE_NOOP("BackpropExample", "Sigmoid, given weights and fixed biases: the error falls from "
                                              "0.298371109 to 0.291027774 in one step"),
         twoOutputs(),
         rows(0, {{0.15, 0.2}, {0.25, 0.3}}, {0.35, 0.35}) + rows(1, {{0.4, 0.45}, {0.5, 0.55}}, {0.6, 0.6})},
        {QT_TRANSLATE_NOOP("BackpropExample", "One sample through ReLU (2-2-1)"),
         QT_TRANSLATE_NOOP("BackpropExample", "Half the squared error of a regression, biases from 0"), oneSample(),
         rows(0, {{0.3, -0.1}, {0.2, 0.4}}, {0, 0}) + rows(1, {{0.5, -0.3}}, {0})},
        {QT_TRANSLATE_NOOP("BackpropExample", "XOR with all weights 0.6"),
         QT_TRANSLATE_NOOP("BackpropExample",
                           "Both hidden units begin alike and get the same gradient: they stay alike for ever"),
         smallNetwork(xorPoints(), {{2, "sigmoid", {}}}, Output::sigmoid, Loss::half_squared_error),
         rows(0, {{0.6, 0.6}, {0.6, 0.6}}, {0, 0}) + rows(1, {{0.6, 0.6}}, {0})},
        {QT_TRANSLATE_NOOP("BackpropExample", "Vanishing gradient: six layers of sigmoid"),
         QT_TRANSLATE_NOOP("BackpropExample", "Each layer multiplies δ by a slope of at most ¼ on its way back"),
         deep,
         {}},
        {QT_TRANSLATE_NOOP("BackpropExample", "A dead ReLU"),
         QT_TRANSLATE_NOOP("BackpropExample",
                           "The second unit's z is negative: its slope is 0, and nothing reaches its weights"),
         smallNetwork(xorPoints(), {{2, "relu", {}}}, Output::identity, Loss::half_mse),
         rows(0, {{0.5, -0.3}, {-0.4, -0.8}}, {0.1, -0.6}) + rows(1, {{1, -0.5}}, {0.1})},
        {QT_TRANSLATE_NOOP("BackpropExample", "Softmax with three classes"),
         QT_TRANSLATE_NOOP("BackpropExample", "With cross-entropy the output's error is simply a − t"),
         smallNetwork(three, {{2, "tanh", {}}}, Output::softmax, Loss::cross_entropy),
         rows(0, {{0.5, -0.3}, {-0.4, 0.8}}, {0.1, 0}) + rows(1, {{0.7, -0.5}, {-0.2, 0.6}, {-0.4, -0.3}}, {0, 0, 0})},
    };
}

} // namespace

std::span<const BackpropExample> backpropExamples()
{
    static const std::vector<BackpropExample> examples = makeExamples();
    return examples;
}

OwnNetwork ownNetwork(const BackpropExample &example)
{
    OwnNetwork own{true, example.network, {}};
    const DataSpec &data = example.network.data;
    const NetworkWeights weights =
        initial_weights(example.network.network, task_of(data, data.points.get()), example.network.seed);
    for (const WeightEdit &edit : example.weights)
        add_change(own.weight_changes, {edit, weight_at(weights, edit.weight), 0});
    return own;
}

void walkThrough(OwnNetwork network, BackpropScenario &backprop)
{
    backprop.own = std::move(network);
    backprop.own->is_walked = true;
    backprop.sample = 0;
    backprop.place = 0;
}

BackpropScenario openingWalk()
{
    BackpropScenario backprop;
    walkThrough(ownNetwork(backpropExamples().front()), backprop);
    return backprop;
}

} // namespace actlab
