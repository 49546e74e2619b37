// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/presets.h"

#include <QtGlobal>

#include <vector>

namespace actlab {
namespace {

NetworkScenario withLayers(std::string_view source, std::size_t layers, std::size_t units, std::string_view activation)
{
    NetworkScenario scenario;
    scenario.data.source = source;
    scenario.network.hidden.assign(layers, LayerSpec{units, std::string(activation), {}});
    return scenario;
}

NetworkScenario deepCircle(std::string_view activation)
{
    NetworkScenario scenario = withLayers("circle", 6, 8, activation);
    scenario.network.initializer = Initializer::xavier_uniform;
    return scenario;
}

/// One linear unit, and a rate just above 2 over the largest curvature of its loss: where it stops converging.
NetworkScenario tooLargeSteps()
{
    NetworkScenario scenario = withLayers("plane", 0, 0, "identity");
    scenario.network.output = Output::identity;
    scenario.training.loss = Loss::mse;
    scenario.training.batch_size = 50;
    scenario.training.learning_rate = 0.0765;
    return scenario;
}

NetworkScenario farTooLargeSteps()
{
    NetworkScenario scenario = withLayers("multi_gauss", 2, 8, "relu");
    scenario.network.output = Output::identity;
    scenario.network.initializer = Initializer::he_normal;
    scenario.training.loss = Loss::mse;
    scenario.training.learning_rate = 10;
    return scenario;
}

NetworkScenario overfitting()
{
    NetworkScenario scenario = withLayers("spiral", 2, 16, "tanh");
    scenario.data.samples = 120;
    scenario.data.noise = 0.5;
    scenario.network.features = {Feature::x1, Feature::x2, Feature::sin_x1, Feature::sin_x2};
    scenario.training.optimizer = Optimizer::adam;
    scenario.training.learning_rate = 0.01;
    return scenario;
}

std::vector<Preset> makePresets()
{
    return {
        {QT_TRANSLATE_NOOP("Preset", "XOR without a hidden layer"),
         QT_TRANSLATE_NOOP("Preset", "One straight line cannot part the four quarters: however long it trains, about "
                                     "half of the points end up wrong (Minsky and Papert, 1969)."),
         withLayers("xor", 0, 0, "tanh")},
        {QT_TRANSLATE_NOOP("Preset", "XOR with one hidden layer"),
         QT_TRANSLATE_NOOP("Preset", "Four hidden units draw four lines, and the output combines them: solved."),
         withLayers("xor", 1, 4, "tanh")},
        {QT_TRANSLATE_NOOP("Preset", "XOR, deep but linear"),
         QT_TRANSLATE_NOOP("Preset", "Six layers without an activation function are still one linear map: the boundary "
                                     "stays a straight line."),
         withLayers("xor", 6, 4, "identity")},
        {QT_TRANSLATE_NOOP("Preset", "Six layers of sigmoid"),
         QT_TRANSLATE_NOOP("Preset",
                           "On its way back each layer multiplies the gradient by its weights and by a slope of at "
                           "most ¼: it vanishes, and the first layers do not learn."),
         deepCircle("sigmoid")},
        {QT_TRANSLATE_NOOP("Preset", "Six layers of ReLU"),
         QT_TRANSLATE_NOOP("Preset",
                           "The same network with ReLU, whose slope is 1 where it is on: the gradient arrives, "
                           "and it learns at once."),
         deepCircle("relu")},
        {QT_TRANSLATE_NOOP("Preset", "Too large a learning rate"),
         QT_TRANSLATE_NOOP("Preset",
                           "Every step overshoots the minimum and lands a little higher on the other side: the plane "
                           "flips to and fro, and the loss oscillates and grows. Make the learning rate a little "
                           "smaller, and it learns."),
         tooLargeSteps(), 50},
        {QT_TRANSLATE_NOOP("Preset", "A learning rate beyond hope"),
         QT_TRANSLATE_NOOP("Preset",
                           "A hundred times what this network could bear: within a few steps the numbers leave the "
                           "range of doubles."),
         farTooLargeSteps()},
        {QT_TRANSLATE_NOOP("Preset", "Overfitting the noisy spiral"),
         QT_TRANSLATE_NOOP("Preset", "Few and noisy points, many weights: the training loss falls to nothing while the "
                                     "test loss rises."),
         overfitting()},
    };
}

} // namespace

std::span<const Preset> presets()
{
    static const std::vector<Preset> all = makePresets();
    return all;
}

NetworkScenario openingRun()
{
    NetworkScenario scenario = withLayers("spiral", 3, 8, "tanh");
    scenario.training.optimizer = Optimizer::adam;
    scenario.training.learning_rate = 0.003;
    scenario.network.initializer = Initializer::xavier_uniform;
    return scenario;
}

} // namespace actlab
