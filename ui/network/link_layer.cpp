// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/link_layer.h"

#include "ui/plot/sign_colours.h"

#include <QElapsedTimer>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace actlab {

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
    pictures_.clear();
    for (std::size_t layer = 0; layer < layout.layerCount(); ++layer) {
        QImage picture((layout.gap(layer).size() * pixelRatio).toSize().expandedTo(QSize(1, 1)), QImage::Format_RGB32);
        picture.setDevicePixelRatio(pixelRatio);
        picture.fill(theme.panel);
        pictures_.push_back(std::move(picture));
    }
    invalidate();
}

bool LinkLayer::update(const NetworkWeights &weights, double milliseconds)
{
    QElapsedTimer clock;
    clock.start();
    while (stale_ > 0) {
        redraw(next_, weights.layers[next_]);
        next_ = (next_ + 1) % pictures_.size();
        --stale_;
        if (static_cast<double>(clock.nsecsElapsed()) > milliseconds * 1e6)
            break;
    }
    return stale_ == 0;
}

void LinkLayer::redraw(std::size_t layer, const LayerWeights &weights)
{
    QImage &picture = pictures_[layer];
    picture.fill(theme_.panel);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(-layout_.gap(layer).topLeft());
    drawLinks(painter, layout_, weights, layer, theme_);
}

void LinkLayer::drawLinks(QPainter &painter, const DiagramLayout &layout, const LayerWeights &weights,
                          std::size_t layer, const Theme &theme)
{
    // Opaque colours, which Qt draws four times as fast as translucent ones; so the strongest are drawn last.
    std::vector<std::size_t> order(weights.weight.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::sort(order, {}, [&](std::size_t i) { return std::abs(weights.weight[i]); });
    for (const std::size_t i : order) {
        const double weight = weights.weight[i];
        painter.setPen(QPen(strengthColour(theme, weight, theme.panel), linkWidth(weight, layout.unitSize()),
                            Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(layout.line(LinkRef{layer, i / weights.inputs, i % weights.inputs}));
    }
}

void LinkLayer::draw(QPainter &painter) const
{
    for (std::size_t layer = 0; layer < pictures_.size(); ++layer)
        painter.drawImage(layout_.gap(layer).topLeft(), pictures_[layer]);
}

} // namespace actlab
