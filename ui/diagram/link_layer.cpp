// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/link_layer.h"

#include "ui/diagram/link_raster.h"
#include "ui/theme/sign_colours.h"

#include <QElapsedTimer>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace actlab {
namespace {

/// Calls draw(line, width, colour) for each link of a layer. Colours are opaque, so the strongest come last.
template <class Draw>
void forEachLink(const DiagramLayout &layout, const LayerWeights &weights, std::size_t layer, const Theme &theme,
                 Draw &&draw)
{
    std::vector<std::size_t> order(weights.weight.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::sort(order, {}, [&](std::size_t i) { return std::abs(weights.weight[i]); });
    for (const std::size_t i : order) {
        const double weight = weights.weight[i];
        draw(layout.line(WeightId{layer, i / weights.inputs, i % weights.inputs}), linkWidth(weight, layout.unitSize()),
             strengthColour(theme, weight, theme.panel));
    }
}

} // namespace

double linkWidth(double weight, double unitSize)
{
    // Playground's 1 to 10 pixels for weights of 0 to 5, for its large units.
    const double widest = std::clamp(unitSize / 4.5, 3.0, 10.0);
    const double strength = std::isfinite(weight) ? std::min(std::abs(weight) / 5, 1.0) : 1.0;
    return 1 + strength * (widest - 1);
}

void LinkLayer::setLayout(const DiagramLayout &layout, const Theme &theme, double pixelRatio)
{
    layout_ = layout;
    theme_ = theme;
    pixelRatio_ = pixelRatio;
    next_ = 0;
    strips_.clear();
    for (std::size_t layer = 0; layer < layout.layerCount(); ++layer) {
        const QRect place = layout.gap(layer).toAlignedRect();
        QImage picture((QSizeF(place.size()) * pixelRatio).toSize().expandedTo(QSize(1, 1)), QImage::Format_RGB32);
        picture.setDevicePixelRatio(pixelRatio);
        picture.fill(theme.panel);
        strips_.push_back({place, std::move(picture)});
    }
    invalidate();
}

bool LinkLayer::update(const NetworkWeights &weights, double milliseconds)
{
    QElapsedTimer clock;
    clock.start();
    while (stale_ > 0) {
        redraw(next_, weights.layers[next_]);
        next_ = (next_ + 1) % strips_.size();
        --stale_;
        if (static_cast<double>(clock.nsecsElapsed()) > milliseconds * 1e6)
            break;
    }
    return stale_ == 0;
}

void LinkLayer::redraw(std::size_t layer, const LayerWeights &weights)
{
    Strip &strip = strips_[layer];
    strip.picture.fill(theme_.panel);
    const QPointF corner(strip.place.topLeft());
    forEachLink(layout_, weights, layer, theme_, [&](const QLineF &line, double width, const QColor &colour) {
        const QLineF inStrip((line.p1() - corner) * pixelRatio_, (line.p2() - corner) * pixelRatio_);
        strokeLine(strip.picture, inStrip, width * pixelRatio_, colour.rgb());
    });
}

void LinkLayer::drawLinks(QPainter &painter, const DiagramLayout &layout, const LayerWeights &weights,
                          std::size_t layer, const Theme &theme)
{
    forEachLink(layout, weights, layer, theme, [&](const QLineF &line, double width, const QColor &colour) {
        painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(line);
    });
}

void LinkLayer::draw(QPainter &painter) const
{
    for (const auto &[place, picture] : strips_)
        painter.drawImage(place.topLeft(), picture);
}

} // namespace actlab
