// SPDX-License-Identifier: GPL-3.0-or-later
// A network as textbooks write it, z = W·x + b and f(z), a point at a time: what the fast kernels are compared with.
#pragma once

#include "core/activation/catalogue.h"
#include "core/activation/evaluate.h"
#include "core/data/data_set.h"
#include "core/network/weight_matrices.h"
#include "core/scenario/network_scenario.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <vector>

namespace reference {

using namespace actlab;

using Eigen::VectorXd;

struct Layers {
    std::vector<VectorXd> sums;    ///< z of each layer
    std::vector<VectorXd> outputs; ///< f(z)
};

inline VectorXd output_of(Output output, const VectorXd &z)
{
    switch (output) {
    case Output::tanh:
        return z.array().tanh();
    case Output::sigmoid:
        return 1 / (1 + (-z.array()).exp());
    case Output::identity:
        return z;
    case Output::softmax:
        return z.array().exp() / z.array().exp().sum();
    }
    return {};
}

inline VectorXd inputs_of(const NetworkSpec &spec, const Point &point)
{
    VectorXd inputs(static_cast<Eigen::Index>(spec.features.size()));
    std::ranges::transform(spec.features, inputs.begin(), [&](Feature feature) { return evaluate(feature, point); });
    return inputs;
}

inline Layers forward(const NetworkSpec &spec, const NetworkWeights &weights, const Point &point)
{
    VectorXd in = inputs_of(spec, point);
    Layers layers;
    for (std::size_t l = 0; l < weights.layers.size(); ++l) {
        const auto &layer = weights.layers[l];
        const VectorXd z = weight_matrix(layer) * in + bias_vector(layer);
        if (l < spec.hidden.size()) {
            const auto &activation = **find_activation(spec.hidden[l].activation);
            const auto parameters = layer.slope ? std::vector{*layer.slope} : spec.hidden[l].parameters;
            in = z.unaryExpr([&](double x) { return evaluate(activation, parameters, x).value; });
        } else {
            in = output_of(spec.output, z);
        }
        layers.sums.push_back(z);
        layers.outputs.push_back(in);
    }
    return layers;
}

/// What output k of K is compared with.
inline double target_of(const NetworkSpec &spec, const Task &task, const Point &point, std::size_t k, std::size_t count)
{
    double target = k == 0 ? point.label : point.more_targets[k - 1];
    const bool is_one_hot = task.targets == 1 && task.classes > 0 && (count > 1 || spec.output == Output::softmax);
    if (is_one_hot)
        target = static_cast<double>(k) == point.label ? 1 : 0;
    return spec.output == Output::tanh && (is_one_hot || task.classes == 2) ? 2 * target - 1 : target;
}

inline double sample_loss(const NetworkScenario &s, const Task &task, const NetworkWeights &weights, const Point &point)
{
    const auto layers = forward(s.network, weights, point);
    const auto &z = layers.sums.back();
    const auto &o = layers.outputs.back();
    const auto count = static_cast<std::size_t>(o.size());
    if (s.training.loss == Loss::cross_entropy)
        return -std::log(o[static_cast<Eigen::Index>(point.label)]);
    double total = 0;
    for (std::size_t k = 0; k < count; ++k) {
        const auto i = static_cast<Eigen::Index>(k);
        const double target = target_of(s.network, task, point, k, count);
        const double e = o[i] - target;
        const double delta = s.training.delta;
        if (s.training.loss == Loss::binary_cross_entropy)
            total += target * std::log(1 + std::exp(-z[i])) + (1 - target) * std::log(1 + std::exp(z[i]));
        else
            total += s.training.loss == Loss::mse     ? e * e
                     : s.training.loss != Loss::huber ? e * e / 2
                     : std::abs(e) <= delta           ? e * e / 2
                                                      : delta * (std::abs(e) - delta / 2);
    }
    return s.training.loss == Loss::half_squared_error ? total : total / static_cast<double>(o.size());
}

inline double mean_loss(const NetworkScenario &s, const Task &task, const NetworkWeights &weights,
                        std::span<const Point> points)
{
    double total = 0;
    for (const auto &point : points)
        total += sample_loss(s, task, weights, point);
    return total / static_cast<double>(points.size());
}

inline double penalty(const HyperParameters &values, const NetworkWeights &weights)
{
    double total = 0;
    for (const auto &layer : weights.layers)
        total += values.l2 / 2 * weight_matrix(layer).squaredNorm() + values.l1 * weight_matrix(layer).cwiseAbs().sum();
    return total;
}

/// The derivative of the whole objective with respect to one weight: five-point central difference.
inline double slope(const NetworkScenario &s, const DataSet &data, NetworkWeights &weights, double &weight)
{
    constexpr double h = 2e-4;
    const double centre = weight;
    const auto at = [&](double offset) {
        weight = centre + offset;
        return mean_loss(s, data.task, weights, data.training) + penalty(s.training, weights);
    };
    const double result = (8 * (at(h) - at(-h)) - (at(2 * h) - at(-2 * h))) / (12 * h);
    weight = centre;
    return result;
}

/// Every number that is learned, in one list.
inline std::vector<double *> numbers_of(NetworkWeights &weights)
{
    std::vector<double *> all;
    for (auto &layer : weights.layers) {
        for (auto &w : layer.weight)
            all.push_back(&w);
        for (auto &b : layer.bias)
            all.push_back(&b);
        if (layer.slope)
            all.push_back(&*layer.slope);
    }
    return all;
}

} // namespace reference
