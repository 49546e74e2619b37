// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activation/activation.h"
#include "core/network/network_spec.h"
#include "core/network/weights.h"

#include <array>
#include <cstddef>
#include <span>
#include <vector>

namespace actlab {

/// A layer as the kernels see it. Its weights stand in one flat array with those of all layers: rows of `inputs`
/// weights, one for each unit, without gaps; then the biases; then prelu's slope.
struct DenseLayer {
    static constexpr std::size_t none = static_cast<std::size_t>(-1);
    static constexpr std::size_t maximum_parameters = 4;

    std::size_t inputs = 0;
    std::size_t outputs = 0;
    std::size_t weight = 0;                              ///< where the layer's weights begin
    std::size_t bias = 0;                                ///< where its biases begin
    std::size_t slope = none;                            ///< where prelu's slope stands
    const Kernels *activation{};                         ///< null: identity, or softmax over the layer's units
    std::array<double, maximum_parameters> parameters{}; ///< of the activation, but for prelu's slope

    /// The activation's parameters, where `flat` holds the network's weights.
    const double *activation_parameters(const double *flat) const
    {
        return slope == none ? parameters.data() : flat + slope;
    }
};

/// A network ready to be computed: shapes, functions and the places of its weights, but not the weights.
class Network {
public:
    /// `spec` has passed check_network; `task` is that of the data.
    Network(const NetworkSpec &spec, Task task);

    std::span<const DenseLayer> layers() const { return layers_; }
    Output output() const { return output_; }
    std::size_t input_count() const { return layers_.front().inputs; }
    std::size_t output_count() const { return layers_.back().outputs; }
    /// Units of all layers, those of the output too.
    std::size_t unit_count() const;
    /// Length of the flat array; each layer's part is rounded up to a cache line, with zeros.
    std::size_t flat_size() const { return flat_size_; }

    /// Takes over the parameters of the activations; all else of `spec` is as it was at construction.
    void set_activation_parameters(const NetworkSpec &spec);

    /// `weights` has passed check_weights; a missing slope leaves the one in `flat`.
    void flatten(const NetworkWeights &weights, std::span<double> flat) const;
    NetworkWeights unflatten(std::span<const double> flat) const;

private:
    std::vector<DenseLayer> layers_;
    Output output_{};
    std::size_t flat_size_ = 0;
};

} // namespace actlab
