// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/number_labels.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace actlab {
namespace {

/// Places along a link, the best first: links lie apart where they arrive, at their own side of the unit.
constexpr double places[] = {0.62, 0.5,  0.56, 0.68, 0.74, 0.44, 0.8,  0.38, 0.53, 0.47,
                             0.59, 0.65, 0.71, 0.41, 0.77, 0.32, 0.86, 0.26, 0.2};
/// On the line, or else above or beneath it, in heights of the label: two links that cross have both of them.
constexpr double offsets[] = {0, -0.55, 0.55, -1.1, 1.1};
constexpr double apart = 1; ///< pixels between two labels
/// Weights that differ by less take their turn by their place, so that labels do not change places at every step.
constexpr double strengthStep = 0.5;

class NumberPlacer {
public:
    NumberPlacer(const DiagramLayout &layout, const NetworkWeights &weights, const LabelSize &sizeOf)
        : layout_(layout), weights_(weights), sizeOf_(sizeOf)
    {
    }

    std::vector<NumberLabel> place();

private:
    void avoidInputs();
    void avoidUnits(std::size_t layer);
    void placeBiases(std::size_t layer);
    void placeWeights(std::size_t layer);
    void placeWeight(const WeightId &link, double value);
    bool isFree(const QRectF &box) const;
    void put(const WeightId &weight, double value, const QRectF &box);

    const DiagramLayout &layout_;
    const NetworkWeights &weights_;
    const LabelSize &sizeOf_;
    std::vector<QRectF> taken_;
    std::vector<NumberLabel> labels_;
};

std::vector<NumberLabel> NumberPlacer::place()
{
    const std::size_t layers = weights_.layers.size();
    avoidInputs();
    for (std::size_t layer = 0; layer < layers; ++layer)
        avoidUnits(layer);
    for (std::size_t layer = 0; layer < layers; ++layer)
        placeBiases(layer);
    for (std::size_t layer = 0; layer < layers; ++layer)
        placeWeights(layer);
    return std::move(labels_);
}

void NumberPlacer::avoidInputs()
{
    for (const auto &choice : choices<Feature>())
        taken_.push_back(layout_.square(choice.value));
}

void NumberPlacer::avoidUnits(std::size_t layer)
{
    for (std::size_t unit = 0; unit < layout_.unitCount(layer); ++unit) {
        taken_.push_back(layout_.square(UnitId{layer, unit}));
        taken_.push_back(layout_.disc(UnitId{layer, unit}));
    }
}

void NumberPlacer::placeBiases(std::size_t layer)
{
    for (std::size_t unit = 0; unit < layout_.unitCount(layer); ++unit) {
        const double value = weights_.layers[layer].bias[unit];
        const QRectF square = layout_.square(UnitId{layer, unit});
        QRectF box(QPointF(), sizeOf_(value));
        box.moveCenter({square.center().x(), square.bottom() + apart + box.height() / 2});
        box.moveLeft(std::max(box.left(), layout_.disc(UnitId{layer, unit}).right() + apart));
        if (isFree(box))
            put({layer, unit, {}}, value, box);
    }
}

void NumberPlacer::placeWeights(std::size_t layer)
{
    const LayerWeights &learned = weights_.layers[layer];
    std::vector<std::size_t> order(learned.weight.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto weakness = [&](std::size_t i) { return -std::round(std::abs(learned.weight[i]) / strengthStep); };
    std::ranges::stable_sort(order, {}, weakness);
    for (const std::size_t i : order)
        placeWeight({layer, i / learned.inputs, i % learned.inputs}, learned.weight[i]);
}

void NumberPlacer::placeWeight(const WeightId &link, double value)
{
    const QLineF line = layout_.line(link);
    QRectF box(QPointF(), sizeOf_(value));
    for (const double offset : offsets) {
        for (const double place : places) {
            box.moveCenter(line.pointAt(place) + QPointF(0, offset * box.height()));
            if (isFree(box)) {
                put(link, value, box);
                return;
            }
        }
    }
}

bool NumberPlacer::isFree(const QRectF &box) const
{
    const QRectF around = box.adjusted(-apart, -apart, apart, apart);
    return std::ranges::none_of(taken_, [&](const QRectF &other) { return other.intersects(around); });
}

void NumberPlacer::put(const WeightId &weight, double value, const QRectF &box)
{
    taken_.push_back(box);
    labels_.push_back({weight, value, box});
}

} // namespace

std::vector<NumberLabel> placeNumbers(const DiagramLayout &layout, const NetworkWeights &weights,
                                      const LabelSize &sizeOf)
{
    return NumberPlacer(layout, weights, sizeOf).place();
}

} // namespace actlab
