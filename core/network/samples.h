// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/features.h"
#include "core/data/point.h"
#include "core/network/network_spec.h"
#include "core/support/aligned_vector.h"

#include <cstddef>
#include <cstdint>
#include <span>

namespace actlab {

/// Consecutive samples. Row f of the features is at features + f·stride, row k of the targets, which output unit k is
/// compared with, at targets + k·target_stride. Kernels may read, but not use, as many numbers behind the last sample
/// as a vector has.
struct SampleView {
    const double *features{};
    std::size_t stride = 0;
    const double *targets{};
    std::size_t target_stride = 0;
    std::size_t count = 0;

    SampleView part(std::size_t begin, std::size_t length) const
    {
        return {features + begin, stride, targets + begin, target_stride, length};
    }
};

/// Points as a network reads them: a row of numbers for each feature, and one for each output unit.
class Samples {
public:
    Samples() = default;
    Samples(std::span<const Point> points, const NetworkSpec &spec, Task task);

    std::size_t size() const { return count_; }
    SampleView view() const { return {features_.data(), stride_, targets_.data(), stride_, count_}; }
    /// Takes the samples of `other`, which has the same size, in another order.
    void take(const Samples &other, std::span<const std::uint32_t> order);

private:
    std::size_t count_ = 0;
    std::size_t stride_ = 0;
    AlignedVector features_;
    AlignedVector targets_;
};

} // namespace actlab
