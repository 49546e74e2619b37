// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backprop/walk_layout.h"

#include "ui/backprop/walk_words.h"
#include "ui/text/number_words.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <functional>

namespace actlab {
namespace {

constexpr std::size_t leastColumns = 4; ///< those around a step are always drawn
constexpr double mostZoom = 2;          ///< larger type would be no easier to read
// How long lines between columns are, in widths of the labels on them.
constexpr double shortLine = 1.3;
constexpr double usualLine = 1.7;
constexpr double easyLine = 2;
constexpr int rowsOfAUnit = 8; ///< its name, b, z, a, ∂L/∂a, f′, δ and ∂L/∂b
constexpr int rowsOfAnInput = 2;

std::size_t unitsOf(const WalkShown &shown, std::size_t column)
{
    const auto &layers = shown.walk->weights.layers;
    return column == 0 ? layers.front().inputs : layers[column - 1].outputs;
}

double distance(const QLineF &line, const QPointF &point)
{
    const QPointF along = line.p2() - line.p1();
    const double length = QPointF::dotProduct(along, along);
    const double t = std::clamp(QPointF::dotProduct(point - line.p1(), along) / length, 0.0, 1.0);
    return QLineF(line.pointAt(t), point).length();
}

void visit(const NetworkWeights &weights, const std::function<void(double)> &see)
{
    for (const LayerWeights &layer : weights.layers) {
        std::ranges::for_each(layer.weight, see);
        std::ranges::for_each(layer.bias, see);
    }
}

/// Every number that the walk may write.
void visit(const Walk &walk, const std::function<void(double)> &see)
{
    for (const NetworkWeights *weights : {&walk.weights, &walk.gradient, &walk.updated})
        visit(*weights, see);
    const WalkSample &sample = walk.samples.front();
    see(sample.loss);
    std::ranges::for_each(sample.inputs, see);
    for (const auto &layer : sample.layers) {
        for (const WalkUnit &unit : layer) {
            for (const double number : {unit.z, unit.a, unit.slope, unit.loss_by_output, unit.delta})
                see(number);
        }
    }
}

/// How wide a number of the walk becomes: by its digits and by whether there are powers of ten, so that little moves
/// from step to step.
double widestNumber(const WalkShown &shown, const QFontMetricsF &metrics)
{
    constexpr double tiny = -8.88e-88;
    double largest = 1;
    bool hasExponents = false;
    visit(*shown.walk, [&](double number) {
        if (needsExponent(number, shown.decimals))
            hasExponents = true;
        else if (std::isfinite(number))
            largest = std::max(largest, std::abs(number));
    });
    const int digits = static_cast<int>(std::log10(largest)) + 1;
    const QString plain = QStringLiteral("−%1.%2").arg(QString(digits, u'0'), QString(shown.decimals, u'0'));
    return std::max(metrics.horizontalAdvance(plain),
                    hasExponents ? metrics.horizontalAdvance(fixedDecimals(tiny, shown.decimals)) : 0);
}

} // namespace

WalkLayout::WalkLayout(const WalkShown &shown, const QSizeF &room, const Theme &theme)
{
    const QFontMetricsF metrics(theme.font(TextRole::caption));
    const double number = widestNumber(shown, metrics);
    row_ = metrics.height();
    pad_ = theme.spacing();
    dotSize_ = theme.spacing(2);
    cardWidth_ = metrics.horizontalAdvance(QStringLiteral("∂L/∂a = ")) + number + 2.5 * pad_;
    label_ = {metrics.horizontalAdvance(QStringLiteral("→ ")) + number + 4, row_};
    chooseColumns(shown, room.width());
    zoom_ = zoomFor(shown, room);
    size_ = room / zoom_;
    place(shown);
    addEdges(shown);
}

/// Small networks whole; of others as many columns as there is room for.
void WalkLayout::chooseColumns(const WalkShown &shown, double width)
{
    all_ = shown.walk->weights.layers.size() + 1;
    std::size_t count = all_;
    while (!shown.isSmall() && count > leastColumns && widthOf(count, usualLine) > width)
        --count;
    const std::size_t active = shown.step().layer + 1;
    const std::size_t wanted = shown.firstColumn.value_or(active + 2 > count ? active + 2 - count : 0);
    const std::size_t first = std::min(wanted, all_ - count);
    for (std::size_t i = 0; i < count; ++i)
        columns_.push_back({first + i, {}});
}

double WalkLayout::widthOf(std::size_t columns, double line) const
{
    const auto lines = static_cast<double>(columns - 1);
    const double edges = columns < all_ ? 2 * edgeWidth() : 0;
    return static_cast<double>(columns) * cardWidth_ + lines * (line * label_.width() + pad_) + 4 * pad_ + edges;
}

double WalkLayout::heightOf(const WalkShown &shown) const
{
    double height = 0;
    for (const Column &column : columns_) {
        const auto units = static_cast<double>(unitsOf(shown, column.index));
        const double card = rowsOfAUnit * row_ + pad_;
        const double wanted = column.index == 0 ? units * (rowsOfAnInput * row_ + 2 * pad_)
                              : shown.isSmall() ? units * (card + pad_)
                                                : card + pad_ + (units - 1) * (dotSize_ + pad_ / 2);
        height = std::max(height, wanted);
    }
    return height + 2.5 * row_ + 2 * pad_ + noteHeight(shown);
}

/// Larger where that leaves the lines long enough to be followed, smaller where it must be.
double WalkLayout::zoomFor(const WalkShown &shown, const QSizeF &room) const
{
    const double tall = room.height() / heightOf(shown);
    const double larger = std::min(tall, room.width() / widthOf(columns_.size(), easyLine));
    const double smaller = std::min(tall, room.width() / widthOf(columns_.size(), shortLine));
    return larger > 1 ? std::min(larger, mostZoom) : std::min(smaller, 1.0);
}

double WalkLayout::noteHeight(const WalkShown &shown) const
{
    return shown.isSmall() ? 0 : row_ + pad_;
}

void WalkLayout::place(const WalkShown &shown)
{
    const double note = noteHeight(shown);
    if (note > 0)
        note_ = QRectF(2 * pad_, size_.height() - note, size_.width() - 4 * pad_, row_);
    const double side = columns_.size() < all_ ? edgeWidth() : 0;
    const QSizeF edge(side, size_.height() - 2 * pad_ - note);
    if (columns_.front().index > 0)
        before_ = QRectF(QPointF(0, pad_), edge);
    if (columns_.back().index + 1 < all_)
        after_ = QRectF(QPointF(size_.width() - side, pad_), edge);
    const double width = size_.width() - 4 * pad_ - cardWidth_ - 2 * side;
    const double gap = columns_.size() > 1 ? width / static_cast<double>(columns_.size() - 1) : 0;
    for (std::size_t i = 0; i < columns_.size(); ++i) {
        columns_[i].heading = {side + pad_ + static_cast<double>(i) * gap, pad_, cardWidth_ + 2 * pad_, 2 * row_};
        addNodes(shown, columns_[i]);
    }
}

int WalkLayout::scrollAt(const QPointF &point) const
{
    if (before_ && before_->contains(point))
        return -1;
    return after_ && after_->contains(point) ? 1 : 0;
}

std::vector<std::size_t> WalkLayout::hiddenColumns() const
{
    std::vector<std::size_t> hidden;
    for (std::size_t i = 0; i < all_; ++i) {
        if (i < columns_.front().index || i > columns_.back().index)
            hidden.push_back(i);
    }
    return hidden;
}

void WalkLayout::addNodes(const WalkShown &shown, const Column &column)
{
    const std::size_t units = unitsOf(shown, column.index);
    const bool isInput = column.index == 0;
    const auto isCard = [&](std::size_t unit) { return isInput || shown.isDrawn(column.index - 1, unit); };
    const double card = (isInput ? rowsOfAnInput : rowsOfAUnit) * row_ + pad_;
    double taken = 0;
    for (std::size_t unit = 0; unit < units; ++unit)
        taken += isCard(unit) ? card : dotSize_;
    const double top = column.heading.bottom();
    const double space = (size_.height() - pad_ - noteHeight(shown) - top - taken) / static_cast<double>(units + 1);
    double y = top + space;
    for (std::size_t unit = 0; unit < units; ++unit) {
        Node node;
        node.isCard = isCard(unit);
        if (isInput)
            node.part = shown.walk->network.features[unit];
        else
            node.part = UnitId{column.index - 1, unit};
        const double width = node.isCard ? cardWidth_ : dotSize_;
        const double height = node.isCard ? card : dotSize_;
        node.box = {column.heading.center().x() - width / 2, y, width, height};
        if (node.isCard && !isInput)
            node.bias = QRectF(node.box.left(), y + pad_ / 2 + row_, width, row_);
        nodes_.push_back(node);
        y += height + space;
    }
}

const WalkLayout::Node *WalkLayout::nodeOf(std::size_t layer, std::size_t unit) const
{
    const auto found = std::ranges::find(nodes_, NetworkPart(UnitId{layer, unit}), &Node::part);
    return found == nodes_.end() ? nullptr : &*found;
}

void WalkLayout::addEdges(const WalkShown &shown)
{
    for (const Column &column : columns_) {
        if (column.index == 0 || column.index == columns_.front().index)
            continue;
        const std::size_t layer = column.index - 1;
        const LayerWeights &weights = shown.walk->weights.layers[layer];
        // At this share of the way, labels of lines from evenly spaced units are evenly spaced.
        const double share = shown.isSmall() ? 1 / (static_cast<double>(weights.outputs) + 1) : 0.25;
        for (std::size_t unit = 0; unit < weights.outputs; ++unit) {
            if (!shown.isDrawn(layer, unit))
                continue;
            for (std::size_t input = 0; input < weights.inputs; ++input) {
                const Node *from =
                    layer == 0
                        ? &*std::ranges::find(nodes_, NetworkPart(shown.walk->network.features[input]), &Node::part)
                        : nodeOf(layer - 1, input);
                const QRectF &target = nodeOf(layer, unit)->box;
                const QLineF line(from->box.right(), from->box.center().y(), target.left(), target.center().y());
                // The label stays off the cards.
                const double least = (label_.width() / 2 + pad_ / 2) / std::max(1.0, line.dx());
                edges_.push_back({{layer, unit, input}, line, line.pointAt(std::max(share, least))});
            }
        }
    }
}

bool WalkLayout::hasRoomForRows(std::size_t rows) const
{
    const QSizeF size(label_.width(), static_cast<double>(rows) * row_);
    for (std::size_t i = 0; i < edges_.size(); ++i) {
        for (std::size_t k = i + 1; k < edges_.size(); ++k) {
            const QPointF apart = edges_[i].label - edges_[k].label;
            if (std::abs(apart.x()) < size.width() && std::abs(apart.y()) < size.height())
                return false;
        }
    }
    return true;
}

std::optional<NetworkPart> WalkLayout::partAt(const QPointF &point) const
{
    constexpr double reach = 5;
    for (const Edge &edge : edges_) {
        if (QRectF(edge.label - QPointF(label_.width(), label_.height()) / 2, label_).contains(point))
            return edge.place;
    }
    for (const Node &node : nodes_) {
        const double margin = node.isCard ? 0 : reach;
        if (node.bias && node.bias->contains(point)) {
            const auto &unit = std::get<UnitId>(node.part);
            return WeightId{unit.layer, unit.unit, {}};
        }
        if (node.box.adjusted(-margin, -margin, margin, margin).contains(point))
            return node.part;
    }
    const auto nearest =
        std::ranges::min_element(edges_, {}, [&](const Edge &edge) { return distance(edge.line, point); });
    if (nearest != edges_.end() && distance(nearest->line, point) <= reach)
        return nearest->place;
    return {};
}

std::vector<NetworkPart> WalkLayout::parts() const
{
    std::vector<NetworkPart> parts;
    for (const Node &node : nodes_) {
        parts.push_back(node.part);
        const auto *unit = std::get_if<UnitId>(&node.part);
        if (!unit)
            continue;
        for (const Edge &edge : edges_) {
            if (edge.place.layer == unit->layer && edge.place.unit == unit->unit)
                parts.emplace_back(edge.place);
        }
        if (node.bias)
            parts.emplace_back(WeightId{unit->layer, unit->unit, {}});
    }
    return parts;
}

} // namespace actlab
