// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/number_labels.h"

#include <algorithm>

namespace actlab {
namespace {

/// Places along a link, the best first: links lie apart where they arrive, at their own side of the unit.
constexpr double places[] = {0.62, 0.5,  0.56, 0.68, 0.74, 0.44, 0.8,  0.38, 0.53, 0.47,
                             0.59, 0.65, 0.71, 0.41, 0.77, 0.32, 0.86, 0.26, 0.2};
/// On the line, or else above or beneath it, in heights of the label: two links that cross have both of them.
constexpr double offsets[] = {0, -0.55, 0.55, -1.1, 1.1};
constexpr double apart = 1; ///< pixels between two labels

class NumberPlacer {
public:
    NumberPlacer(const DiagramLayout &layout, const NetworkWeights &weights, const LabelSize &sizeOf)
        : layout_(layout), weights_(weights), sizeOf_(sizeOf)
    {
    }

    PlacedNumbers place();

private:
    void avoidInputs();
    void avoidUnits(std::size_t layer);
    bool placeBiases(std::size_t layer);
    bool placeWeights(std::size_t layer);
    bool placeBias(std::size_t layer, std::size_t unit);
    bool placeWeight(const WeightId &link, double value);
    bool isFree(const QRectF &box) const;
    bool put(const WeightId &weight, double value, const QRectF &box);
    template <class PlaceAll> bool allOrNone(PlaceAll placeAll);

    const DiagramLayout &layout_;
    const NetworkWeights &weights_;
    const LabelSize &sizeOf_;
    std::vector<QRectF> taken_;
    std::vector<NumberLabel> labels_;
};

PlacedNumbers NumberPlacer::place()
{
    const std::size_t layers = weights_.layers.size();
    avoidInputs();
    for (std::size_t layer = 0; layer < layers; ++layer)
        avoidUnits(layer);
    std::vector<bool> isWhole(layers);
    for (std::size_t layer = 0; layer < layers; ++layer)
        isWhole[layer] = allOrNone([&] { return placeBiases(layer); });
    for (std::size_t layer = 0; layer < layers; ++layer)
        isWhole[layer] = allOrNone([&] { return placeWeights(layer); }) && isWhole[layer];
    return {std::move(labels_), static_cast<std::size_t>(std::ranges::count(isWhole, true))};
}

/// Some numbers of many would belong to nobody knows which lines.
template <class PlaceAll> bool NumberPlacer::allOrNone(PlaceAll placeAll)
{
    const std::size_t taken = taken_.size();
    const std::size_t labels = labels_.size();
    if (placeAll())
        return true;
    taken_.resize(taken);
    labels_.resize(labels);
    return false;
}

void NumberPlacer::avoidInputs()
{
    for (const Feature feature : layout_.features())
        taken_.push_back(layout_.square(feature));
}

void NumberPlacer::avoidUnits(std::size_t layer)
{
    for (std::size_t unit = 0; unit < layout_.unitCount(layer); ++unit) {
        taken_.push_back(layout_.square(UnitId{layer, unit}));
        taken_.push_back(layout_.disc(UnitId{layer, unit}));
    }
}

bool NumberPlacer::placeBiases(std::size_t layer)
{
    for (std::size_t unit = 0; unit < layout_.unitCount(layer); ++unit) {
        if (!placeBias(layer, unit))
            return false;
    }
    return true;
}

bool NumberPlacer::placeBias(std::size_t layer, std::size_t unit)
{
    const double value = weights_.layers[layer].bias[unit];
    const QRectF square = layout_.square(UnitId{layer, unit});
    QRectF box(QPointF(), sizeOf_(value));
    box.moveCenter({square.center().x(), square.bottom() + apart + box.height() / 2});
    box.moveLeft(std::max(box.left(), layout_.disc(UnitId{layer, unit}).right() + apart));
    return isFree(box) && put({layer, unit, {}}, value, box);
}

bool NumberPlacer::placeWeights(std::size_t layer)
{
    const LayerWeights &learned = weights_.layers[layer];
    for (std::size_t i = 0; i < learned.weight.size(); ++i) {
        if (!placeWeight({layer, i / learned.inputs, i % learned.inputs}, learned.weight[i]))
            return false;
    }
    return true;
}

bool NumberPlacer::placeWeight(const WeightId &link, double value)
{
    const QLineF line = layout_.line(link);
    QRectF box(QPointF(), sizeOf_(value));
    for (const double offset : offsets) {
        for (const double place : places) {
            box.moveCenter(line.pointAt(place) + QPointF(0, offset * box.height()));
            if (isFree(box))
                return put(link, value, box);
        }
    }
    return false;
}

bool NumberPlacer::isFree(const QRectF &box) const
{
    const QRectF around = box.adjusted(-apart, -apart, apart, apart);
    return std::ranges::none_of(taken_, [&](const QRectF &other) { return other.intersects(around); });
}

bool NumberPlacer::put(const WeightId &weight, double value, const QRectF &box)
{
    taken_.push_back(box);
    labels_.push_back({weight, value, box});
    return true;
}

} // namespace

PlacedNumbers placeNumbers(const DiagramLayout &layout, const NetworkWeights &weights, const LabelSize &sizeOf)
{
    return NumberPlacer(layout, weights, sizeOf).place();
}

} // namespace actlab
