// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/samples.h"

namespace actlab {
namespace {

constexpr std::size_t readable_beyond = 8; // the longest vector of doubles

} // namespace

Samples::Samples(std::span<const Point> points, const NetworkSpec &spec, Task task)
    : count_(points.size()), stride_((count_ + 2 * readable_beyond - 1) / readable_beyond * readable_beyond),
      features_(stride_ * spec.features.size()), targets_(stride_ * output_units(spec, task))
{
    for (std::size_t f = 0; f < spec.features.size(); ++f) {
        for (std::size_t i = 0; i < count_; ++i)
            features_[f * stride_ + i] = evaluate(spec.features[f], points[i]);
    }
    const std::size_t units = output_units(spec, task);
    for (std::size_t k = 0; k < units; ++k) {
        for (std::size_t i = 0; i < count_; ++i)
            targets_[k * stride_ + i] = target_of(spec.output, task, units, points[i], k);
    }
}

void Samples::take(const Samples &other, std::span<const std::uint32_t> order)
{
    const auto take_rows = [&](AlignedVector &to, const AlignedVector &from) {
        for (std::size_t row = 0; row < to.size(); row += stride_) {
            for (std::size_t i = 0; i < count_; ++i)
                to[row + i] = from[row + order[i]];
        }
    };
    take_rows(features_, other.features_);
    take_rows(targets_, other.targets_);
}

} // namespace actlab
