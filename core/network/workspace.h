// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/network.h"
#include "core/support/aligned_vector.h"

#include <cstddef>
#include <span>
#include <vector>

namespace actlab {

/// What the kernels write between input and gradient, allocated once. Large batches go through it tile by tile.
class Workspace {
public:
    static constexpr std::size_t tile = 128; ///< samples
    static constexpr std::size_t longest_vector = 8;

    /// Arrays of one layer: a row of up to `tile` samples for each unit.
    struct Layer {
        double *outputs{}; ///< f(z)
        double *deltas{};  ///< f′(z), then ∂loss/∂z
        double *sums{};    ///< z; of the output layer and of prelu only, which need it after f(z)
    };

    explicit Workspace(const Network &network);
    Workspace(Workspace &&) = default; // moving keeps the memory in its place
    Workspace &operator=(Workspace &&) = default;

    std::span<const Layer> layers() const { return layers_; }
    double *inputs() { return inputs_; } ///< room for a row of each feature

private:
    AlignedVector memory_;
    std::vector<Layer> layers_;
    double *inputs_{};
};

} // namespace actlab
