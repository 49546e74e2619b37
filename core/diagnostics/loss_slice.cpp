// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnostics/loss_slice.h"

#include "core/diagnostics/layer_flow.h"
#include "core/network/network_kernels.h"
#include "core/network/scores.h"
#include "core/support/random.h"

#include <Eigen/Core>
#include <Eigen/LU>

#include <algorithm>
#include <cmath>

namespace actlab {
namespace {

using Flat = Eigen::Map<const Eigen::VectorXd>;
using WritableFlat = Eigen::Map<Eigen::VectorXd>;

Flat as_vector(std::span<const double> numbers)
{
    return {numbers.data(), static_cast<Eigen::Index>(numbers.size())};
}

WritableFlat as_writable(std::vector<double> &numbers)
{
    return {numbers.data(), static_cast<Eigen::Index>(numbers.size())};
}

/// Gaussian numbers where weights are; 0 for biases and slopes.
std::vector<double> random_direction(const Network &network, Random &random)
{
    std::vector<double> direction(network.flat_size());
    for (const auto &layer : network.layers()) {
        for (std::size_t i = 0; i < layer.inputs * layer.outputs; ++i)
            direction[layer.weight + i] = random.normal();
    }
    return direction;
}

/// Makes each unit's row as long as it is in `centre`.
void normalise_filters(const Network &network, std::span<const double> centre, std::vector<double> &direction)
{
    for (const auto &layer : network.layers()) {
        for (std::size_t unit = 0; unit < layer.outputs; ++unit) {
            const auto row = static_cast<Eigen::Index>(layer.weight + unit * layer.inputs);
            const auto length = static_cast<Eigen::Index>(layer.inputs);
            auto own = as_writable(direction).segment(row, length);
            own *= as_vector(centre).segment(row, length).norm() / own.norm();
        }
    }
}

/// 0 stays 0.
void set_length(std::vector<double> &direction, double length)
{
    auto vector = as_writable(direction);
    if (const double now = vector.norm(); now > 0)
        vector *= length / now;
}

std::vector<double> gradient_direction(const SliceMaker::Subject &subject, std::span<const double> centre,
                                       Workspace &workspace)
{
    const std::size_t size = subject.network.flat_size();
    AlignedVector weights(size + NetworkKernels::slack);
    AlignedVector gradient(size + NetworkKernels::slack);
    std::ranges::copy(centre, weights.begin());
    network_kernels().gradient(subject.network, subject.objective, weights.data(), subject.samples, workspace,
                               gradient.data());
    return {gradient.begin(), gradient.begin() + static_cast<std::ptrdiff_t>(size)};
}

} // namespace

SliceMaker::SliceMaker(const Subject &subject, std::span<const double> centre, SliceDirections directions,
                       std::uint64_t seed, std::uint64_t epoch, Workspace &workspace)
    : subject_(subject),
      centre_(centre.begin(), centre.begin() + static_cast<std::ptrdiff_t>(subject.network.flat_size())),
      weights_(subject.network.flat_size() + NetworkKernels::slack)
{
    subject_.samples = subject.samples.part(0, std::min(subject.samples.count, diagnosed_points));
    slice_.directions = directions;
    slice_.epoch = epoch;
    slice_.losses.reserve(LossSlice::resolution * LossSlice::resolution);
    Random random(seed, RandomStream::directions);
    auto &[first, second] = directions_;
    if (directions == SliceDirections::random) {
        for (auto *direction : {&first, &second}) {
            *direction = random_direction(subject_.network, random);
            normalise_filters(subject_.network, centre_, *direction);
        }
    } else {
        const double length = as_vector(centre_).norm();
        first = gradient_direction(subject_, centre_, workspace);
        second = random_direction(subject_.network, random);
        set_length(first, length);
        const double square = as_vector(first).squaredNorm();
        if (square > 0)
            as_writable(second) -= as_vector(second).dot(as_vector(first)) / square * as_vector(first);
        set_length(second, length);
    }
    slice_.centre_loss = loss_at(0, 0, workspace);
}

double SliceMaker::loss_at(double first, double second, Workspace &workspace)
{
    Eigen::Map<Eigen::VectorXd>(weights_.data(), static_cast<Eigen::Index>(centre_.size())) =
        as_vector(centre_) + first * as_vector(directions_[0]) + second * as_vector(directions_[1]);
    const double loss =
        score(subject_.network, subject_.task, subject_.objective, weights_.data(), subject_.samples, workspace).loss;
    return std::isnan(loss) ? HUGE_VAL : loss;
}

bool SliceMaker::advance(Workspace &workspace)
{
    if (is_complete())
        return false;
    constexpr std::size_t middle = LossSlice::resolution / 2; // of an odd number of points: 0 is among them
    constexpr auto half = static_cast<double>(middle);
    const auto along = [](std::size_t i) { return (static_cast<double>(i) - half) / half * LossSlice::extent; };
    const double second = along(slice_.losses.size() / LossSlice::resolution);
    for (std::size_t i = 0; i < LossSlice::resolution; ++i)
        slice_.losses.push_back(loss_at(along(i), second, workspace));
    return true;
}

SlicePlace SliceMaker::place(std::uint64_t epoch, std::span<const double> weights) const
{
    const Eigen::VectorXd away = as_vector(weights.first(centre_.size())) - as_vector(centre_);
    Eigen::MatrixXd plane(away.size(), 2);
    plane.col(0) = as_vector(directions_[0]);
    plane.col(1) = as_vector(directions_[1]);
    const Eigen::Matrix2d normal = plane.transpose() * plane;
    const Eigen::FullPivLU<Eigen::Matrix2d> solver(normal);
    if (!solver.isInvertible())
        return {epoch, 0, 0};
    const Eigen::Vector2d steps = solver.solve(plane.transpose() * away);
    return {epoch, steps.x(), steps.y()};
}

} // namespace actlab
