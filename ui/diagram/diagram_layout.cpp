// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/diagram_layout.h"

#include <algorithm>
#include <cmath>
#include <type_traits>

namespace actlab {
namespace {

constexpr double shareOfPitch = 0.74;   ///< what a unit takes of the distance between rows
constexpr double shareOfColumn = 0.46;  ///< and of that between columns
constexpr double largestRowPitch = 1.7; ///< in units, so that short columns stay together
constexpr double spread = 0.55;         ///< share of a unit's side on which its links arrive
constexpr double discShare = 0.3;       ///< diameter of a bias in units
constexpr double smallestDisc = 7;
constexpr double slack = 3;     ///< by which a bias may be missed
constexpr double linkReach = 5; ///< and a link

double distance(QPointF point, const QLineF &line)
{
    const QPointF along = line.p2() - line.p1();
    const double length = QPointF::dotProduct(along, along);
    const double share = length > 0 ? QPointF::dotProduct(point - line.p1(), along) / length : 0;
    return QLineF(point, line.pointAt(std::clamp(share, 0.0, 1.0))).length();
}

/// Those that points with so many inputs have, and whatever the network uses.
std::vector<Feature> featuresOf(const NetworkSpec &spec, std::size_t inputs)
{
    std::vector<Feature> features;
    for (const auto &choice : choices<Feature>()) {
        if (inputs_needed(choice.value) <= inputs || input_of(spec, choice.value))
            features.push_back(choice.value);
    }
    return features;
}

} // namespace

DiagramMetrics DiagramMetrics::scaled(double factor) const
{
    DiagramMetrics metrics = *this;
    for (double *length :
         {&metrics.headerHeight, &metrics.footerHeight, &metrics.narrowPitch, &metrics.headerStep, &metrics.footerStep,
          &metrics.margin, &metrics.labelWidth, &metrics.largestUnit, &metrics.smallestUnit})
        *length *= factor;
    return metrics;
}

DiagramLayout::DiagramLayout(const NetworkSpec &spec, const DiagramEnds &ends, QSizeF size,
                             const DiagramMetrics &metrics)
    : inputs_(spec.features), features_(featuresOf(spec, ends.inputs)), size_(size), metrics_(metrics)
{
    for (const auto &layer : spec.hidden)
        units_.push_back(layer.units);
    units_.push_back(ends.outputs);

    pitch_ = (size.width() - 2 * metrics.margin - metrics.labelWidth) / static_cast<double>(units_.size() + 1);
    isStaggered_ = pitch_ < metrics.narrowPitch;
    if (isStaggered_) {
        metrics_.headerHeight += metrics.headerStep;
        metrics_.footerHeight += metrics.footerStep;
    }
    const double height = size.height() - metrics_.headerHeight - metrics_.footerHeight;
    const auto fitting = [&](std::size_t rows) {
        const double side = std::min(height / static_cast<double>(rows) * shareOfPitch, pitch_ * shareOfColumn);
        return std::floor(std::clamp(side, metrics.smallestUnit, metrics.largestUnit));
    };
    unit_ = fitting(std::ranges::max(units_));
    input_ = fitting(features_.size());
}

std::size_t DiagramLayout::rowOf(Feature feature) const
{
    return static_cast<std::size_t>(std::ranges::find(features_, feature) - features_.begin());
}

DiagramLayout::Place DiagramLayout::placeOf(const NetworkPart &part) const
{
    return std::visit(
        [this](const auto &p) -> Place {
            if constexpr (std::is_same_v<std::decay_t<decltype(p)>, Feature>)
                return {0, rowOf(p)};
            else
                return {p.layer + 1, p.unit};
        },
        part);
}

double DiagramLayout::columnCentre(std::size_t column) const
{
    return metrics_.margin + metrics_.labelWidth + (static_cast<double>(column) + 0.5) * pitch_;
}

QRectF DiagramLayout::squareAt(std::size_t column, std::size_t row, std::size_t rows, double size) const
{
    const double height = size_.height() - metrics_.headerHeight - metrics_.footerHeight;
    const double pitch = std::min(height / static_cast<double>(rows), size * largestRowPitch);
    const double middle = metrics_.headerHeight + height / 2;
    const double centre = middle + (static_cast<double>(row) - static_cast<double>(rows - 1) / 2) * pitch;
    return {std::round(columnCentre(column) - size / 2), std::round(centre - size / 2), size, size};
}

QRectF DiagramLayout::header(std::optional<std::size_t> layer) const
{
    const std::size_t column = layer ? *layer + 1 : 0;
    return {columnCentre(column) - pitch_ / 2, 0, pitch_, metrics_.headerHeight};
}

QRectF DiagramLayout::headingStrip(std::size_t layer) const
{
    const QRectF column = header(layer);
    const double more = isStaggered_ ? pitch_ / 2 : 0;
    return column.adjusted(-more, 0, more, 0) & QRectF(QPointF(), size_);
}

double DiagramLayout::headerStep(std::size_t layer) const
{
    return isStaggered_ && layer % 2 == 1 ? metrics_.headerStep : 0;
}

QRectF DiagramLayout::footer() const
{
    return {0, size_.height() - metrics_.footerHeight, size_.width(), metrics_.footerHeight};
}

QRectF DiagramLayout::footer(std::size_t layer) const
{
    const QRectF strip = headingStrip(layer);
    const double height = isStaggered_ ? metrics_.footerStep : metrics_.footerHeight;
    const double first = footer().center().y() - (isStaggered_ ? height : height / 2);
    return {strip.left(), layer % 2 == 1 && isStaggered_ ? first + height : first, strip.width(), height};
}

QRectF DiagramLayout::square(Feature feature) const
{
    return squareAt(0, rowOf(feature), features_.size(), input_);
}

QRectF DiagramLayout::square(UnitId unit) const
{
    return squareAt(unit.layer + 1, unit.unit, units_[unit.layer], unit_);
}

QRectF DiagramLayout::disc(UnitId unit) const
{
    const QRectF box = square(unit);
    const double diameter = std::max(smallestDisc, std::round(unit_ * discShare));
    return {box.left() - diameter * 0.75, box.bottom() - diameter * 0.5, diameter, diameter};
}

QLineF DiagramLayout::line(const WeightId &link) const
{
    const std::size_t input = link.input.value();
    const QRectF from = link.layer == 0 ? square(inputs_[input]) : square(UnitId{link.layer - 1, input});
    const QRectF to = square(UnitId{link.layer, link.unit});
    const auto count = static_cast<double>(inputCount(link.layer));
    const double shift = ((static_cast<double>(input) + 0.5) / count - 0.5) * spread * to.height();
    return {from.right(), from.center().y(), to.left(), to.center().y() + shift};
}

QRectF DiagramLayout::gap(std::size_t layer) const
{
    const double left = columnCentre(layer) + (layer == 0 ? input_ : unit_) / 2;
    const double right = columnCentre(layer + 1) - unit_ / 2;
    const double top = metrics_.headerHeight;
    return QRectF(left, top, right - left, size_.height() - metrics_.footerHeight - top).adjusted(-1, 0, 1, 0);
}

std::optional<NetworkPart> DiagramLayout::partAt(QPointF position) const
{
    for (const Feature feature : features_) {
        if (square(feature).contains(position))
            return feature;
    }
    for (std::size_t layer = 0; layer < units_.size(); ++layer) {
        for (std::size_t unit = 0; unit < units_[layer]; ++unit) {
            if (disc(UnitId{layer, unit}).adjusted(-slack, -slack, slack, slack).contains(position))
                return WeightId{layer, unit, {}};
            if (square(UnitId{layer, unit}).contains(position))
                return UnitId{layer, unit};
        }
    }
    if (const auto link = linkAt(position))
        return *link;
    return {};
}

std::optional<WeightId> DiagramLayout::linkAt(QPointF position) const
{
    std::optional<WeightId> nearest;
    double least = linkReach;
    for (std::size_t layer = 0; layer < units_.size(); ++layer) {
        if (!gap(layer).contains(position))
            continue;
        for (std::size_t unit = 0; unit < units_[layer]; ++unit) {
            for (std::size_t input = 0; input < inputCount(layer); ++input) {
                const WeightId link{layer, unit, input};
                const double away = distance(position, line(link));
                if (away < least) {
                    least = away;
                    nearest = link;
                }
            }
        }
    }
    return nearest;
}

std::size_t DiagramLayout::rows(std::size_t column) const
{
    return column == 0 ? features_.size() : units_[column - 1];
}

NetworkPart DiagramLayout::partIn(std::size_t column, std::size_t row) const
{
    if (column == 0)
        return features_[row];
    return UnitId{column - 1, row};
}

NetworkPart DiagramLayout::neighbour(const std::optional<NetworkPart> &from, Qt::ArrowType direction) const
{
    if (!from)
        return partIn(0, 0);
    auto [column, row] = placeOf(*from);
    if (direction == Qt::UpArrow && row > 0)
        return partIn(column, row - 1);
    if (direction == Qt::DownArrow && row + 1 < rows(column))
        return partIn(column, row + 1);
    const std::size_t before = rows(column);
    if (direction == Qt::LeftArrow && column > 0)
        --column;
    else if (direction == Qt::RightArrow && column < units_.size())
        ++column;
    // To the row at the same height.
    return partIn(column, before == rows(column) ? row : row * rows(column) / before);
}

NetworkPart DiagramLayout::nextNumber(const std::optional<NetworkPart> &from, bool isForward) const
{
    const Place place = from ? placeOf(*from) : Place{1, 0};
    const std::size_t layer = std::max<std::size_t>(place.column, 1) - 1;
    const std::size_t unit = place.column == 0 ? 0 : place.row;
    const std::size_t count = inputCount(layer) + 1; // the bias is the last
    std::size_t number = isForward ? count - 1 : 0;
    if (from && std::holds_alternative<WeightId>(*from))
        number = std::get<WeightId>(*from).input.value_or(count - 1);
    number = (number + (isForward ? 1 : count - 1)) % count;
    if (number + 1 == count)
        return WeightId{layer, unit, {}};
    return WeightId{layer, unit, number};
}

} // namespace actlab
