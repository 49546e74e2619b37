// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnostics/output_sums.h"

#include "core/diagnostics/layer_flow.h"
#include "core/network/network_kernels.h"

namespace actlab {

std::vector<double> output_sums(const NetworkSpec &spec, Task task, const NetworkWeights &weights, const Point &point)
{
    const Network network(spec, task);
    AlignedVector flat(network.flat_size() + NetworkKernels::slack);
    network.flatten(weights, flat);
    const std::vector<Point> points{point};
    const Samples samples(points, spec, task);
    Workspace workspace(network);
    return pre_activations(network, flat.data(), network.layers().size() - 1, samples.view(), workspace).values;
}

} // namespace actlab
