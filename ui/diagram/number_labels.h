// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/weights.h"
#include "ui/diagram/diagram_layout.h"

#include <QRectF>
#include <QSizeF>

#include <functional>
#include <vector>

namespace actlab {

/// The number of a link or a bias, and where it is written.
struct NumberLabel {
    WeightId weight;
    double value = 0;
    QRectF box;
};

/// How large a number is when it is written.
using LabelSize = std::function<QSizeF(double)>;

struct PlacedNumbers {
    std::vector<NumberLabel> labels;
    std::size_t wholeLayers = 0; ///< of which every weight and bias is there
};

/// Places for weights and biases at which they cover neither each other nor units and biases. A layer's biases, and its
/// weights, are all there or none of them. The weights are of the layout's shape.
PlacedNumbers placeNumbers(const DiagramLayout &layout, const NetworkWeights &weights, const LabelSize &sizeOf);

} // namespace actlab
