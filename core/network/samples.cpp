// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/samples.h"

namespace actlab {
namespace {

constexpr std::size_t readable_beyond = 8; // the longest vector of doubles

} // namespace

Samples::Samples(std::span<const Point> points, std::span<const Feature> features, Output output, std::size_t classes)
    : count_(points.size()), stride_((count_ + 2 * readable_beyond - 1) / readable_beyond * readable_beyond),
      features_(stride_ * features.size()), targets_(stride_)
{
    for (std::size_t i = 0; i < count_; ++i) {
        for (std::size_t f = 0; f < features.size(); ++f)
            features_[f * stride_ + i] = evaluate(features[f], points[i].x1, points[i].x2);
        targets_[i] = target_of(output, classes, points[i].label);
    }
}

void Samples::take(const Samples &other, std::span<const std::uint32_t> order)
{
    for (std::size_t row = 0; row < features_.size(); row += stride_) {
        for (std::size_t i = 0; i < count_; ++i)
            features_[row + i] = other.features_[row + order[i]];
    }
    for (std::size_t i = 0; i < count_; ++i)
        targets_[i] = other.targets_[order[i]];
}

} // namespace actlab
