// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/initial_weights.h"

#include "core/support/random.h"

#include <algorithm>
#include <cmath>

namespace actlab {
namespace {

double draw(Initializer initializer, double inputs, double outputs, Random &random)
{
    const auto symmetric = [&](double limit) { return random.uniform(-limit, limit); };
    switch (initializer) {
    case Initializer::uniform:
        return symmetric(0.5);
    case Initializer::xavier_uniform:
        return symmetric(std::sqrt(6 / (inputs + outputs)));
    case Initializer::xavier_normal:
        return std::sqrt(2 / (inputs + outputs)) * random.normal();
    case Initializer::he_uniform:
        return symmetric(std::sqrt(6 / inputs));
    case Initializer::he_normal:
        return std::sqrt(2 / inputs) * random.normal();
    case Initializer::lecun_normal:
        return std::sqrt(1 / inputs) * random.normal();
    case Initializer::zeros:
        break;
    }
    return 0;
}

LayerWeights draw_layer(Initializer initializer, std::size_t inputs, std::size_t outputs, Random &random)
{
    LayerWeights layer{outputs, inputs, std::vector<double>(outputs * inputs), {}, {}};
    std::ranges::generate(layer.weight, [&] {
        return draw(initializer, static_cast<double>(inputs), static_cast<double>(outputs), random);
    });
    layer.bias.assign(outputs, initializer == Initializer::uniform ? 0.1 : 0.0);
    return layer;
}

} // namespace

NetworkWeights initial_weights(const NetworkSpec &spec, Task task, std::uint64_t seed)
{
    Random random(seed, RandomStream::weights);
    NetworkWeights weights;
    std::size_t inputs = spec.features.size();
    for (const auto &[units, activation, parameters] : spec.hidden) {
        auto layer = draw_layer(spec.initializer, inputs, units, random);
        if (activation == "prelu")
            layer.slope = parameters.front();
        weights.layers.push_back(std::move(layer));
        inputs = units;
    }
    weights.layers.push_back(draw_layer(spec.initializer, inputs, output_units(spec, task), random));
    return weights;
}

} // namespace actlab
