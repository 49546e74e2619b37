// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/divergence.h"

#include "core/support/number_text.h"

#include <Eigen/Core>

#include <algorithm>
#include <cmath>
#include <limits>

namespace actlab {
namespace {

Eigen::Map<const Eigen::ArrayXd> array(std::span<const double> numbers)
{
    return {numbers.data(), static_cast<Eigen::Index>(numbers.size())};
}

/// `values` holds at least one finite number.
double largest_magnitude(std::span<const double> numbers)
{
    return array(numbers).abs().maxCoeff();
}

double largest_input(const Network &network, const SampleView &batch)
{
    double largest = 0;
    for (std::size_t f = 0; f < network.input_count(); ++f)
        largest = std::max(largest, largest_magnitude({batch.features + f * batch.stride, batch.count}));
    return largest;
}

std::span<const double> numbers_of(const DenseLayer &layer, std::span<const double> flat)
{
    const std::size_t end = layer.slope == DenseLayer::none ? layer.bias + layer.outputs : layer.slope + 1;
    return flat.subspan(layer.weight, end - layer.weight);
}

struct Place {
    DivergenceStage stage{};
    std::size_t index = 0; ///< of the layer, from 0
};

/// The first layer with an output that is not finite, if there is one.
bool find_in_forward(const Network &network, const FailedStep &step, Place &place)
{
    const auto &kernels = network_kernels();
    Workspace workspace(network);
    std::size_t first = network.layers().size();
    for (std::size_t begin = 0; begin < step.batch.count; begin += Workspace::tile) {
        const auto tile = step.batch.part(begin, std::min(Workspace::tile, step.batch.count - begin));
        kernels.forward(network, step.weights.data(), tile, workspace);
        const std::size_t row = (tile.count + kernels.lanes - 1) / kernels.lanes * kernels.lanes;
        for (std::size_t i = 0; i < first; ++i) {
            const std::span outputs(workspace.layers()[i].outputs, network.layers()[i].outputs * row);
            if (!array(outputs).allFinite())
                first = i;
        }
    }
    place = {DivergenceStage::forward, first};
    return first < network.layers().size();
}

Place find_place(const Network &network, const FailedStep &step)
{
    Place place;
    if (find_in_forward(network, step, place))
        return place;
    const auto layers = network.layers();
    const auto fails = [&](std::size_t i, std::span<const double> flat) {
        return !array(numbers_of(layers[i], flat)).allFinite();
    };
    for (std::size_t i = layers.size(); i-- > 0;) { // the order in which gradients are computed
        if (fails(i, step.gradient))
            return {DivergenceStage::gradient, i};
    }
    std::size_t i = 0;
    while (i + 1 < layers.size() && !fails(i, step.updated))
        ++i;
    return {DivergenceStage::update, i};
}

bool grows_faster_than_linear(const DenseLayer &layer, std::span<const double> flat)
{
    if (layer.activation == nullptr)
        return false;
    constexpr double far = 1e3;
    const double x[]{-far, far};
    double f[2]{};
    layer.activation->value(x, 2, layer.activation_parameters(flat.data()), f);
    return !(std::abs(f[0]) < 100 * far && std::abs(f[1]) < 100 * far);
}

DivergenceCause find_cause(const Network &network, const HyperParameters &values, const FailedStep &step, Place place)
{
    constexpr double usual_input = 100; // x² is at most 36 on the usual domain
    constexpr double usual_weight = 100;
    constexpr double usual_label = 1e6; // of which half the learning rate makes nothing that can be learned
    if (!(largest_magnitude({step.batch.targets, step.batch.count}) <= usual_label))
        return DivergenceCause::labels;
    if (!(largest_input(network, step.batch) <= usual_input))
        return DivergenceCause::inputs;
    if (values.learning_rate * values.l2 > decay_limit(values.optimizer, values.constants.momentum))
        return DivergenceCause::regularization;
    const bool has_usual_weights = largest_magnitude(step.weights) < usual_weight;
    const bool is_forward = place.stage == DivergenceStage::forward || place.stage == DivergenceStage::loss;
    if (is_forward && has_usual_weights) {
        const auto layers = network.layers().first(place.index + 1);
        if (std::ranges::any_of(layers, [&](const auto &l) { return grows_faster_than_linear(l, step.weights); }))
            return DivergenceCause::activation;
    }
    if (step.steps_before == 0 && !has_usual_weights)
        return DivergenceCause::weights;
    return DivergenceCause::learning_rate;
}

} // namespace

/// Where −1 becomes a root of what w follows, for c = learning_rate·l2: of r = 1 − c without memory, of
/// r² − (1 + μ − c)·r + μ with momentum, of r² − (1 + μ)(1 − c)·r + μ·(1 − c) with Nesterov's.
double decay_limit(Optimizer optimizer, double momentum)
{
    switch (optimizer) {
    case Optimizer::sgd:
    case Optimizer::adamw:
        return 2;
    case Optimizer::momentum:
        return 2 * (1 + momentum);
    case Optimizer::nesterov:
        return 2 * (1 + momentum) / (1 + 2 * momentum);
    case Optimizer::rmsprop:
    case Optimizer::adagrad:
    case Optimizer::adam:
        break;
    }
    return std::numeric_limits<double>::infinity();
}

Error error_of(const Divergence &divergence, double learning_rate)
{
    return {ErrorCode::training_diverged,
            {std::to_string(divergence.layer), std::to_string(divergence.epoch), to_text(learning_rate),
             std::string(id_of(divergence.cause))}};
}

Divergence explain_divergence(const Network &network, const HyperParameters &values, const FailedStep &step)
{
    const auto place = find_place(network, step);
    return {find_cause(network, values, step, place), place.stage, place.index + 1, 0, 0};
}

Divergence explain_infinite_loss(const Network &network, const HyperParameters &values, const FailedStep &step)
{
    Place place;
    if (!find_in_forward(network, step, place))
        place = {DivergenceStage::loss, network.layers().size() - 1};
    return {find_cause(network, values, step, place), place.stage, place.index + 1, 0, 0};
}

} // namespace actlab
