// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/tile_mask.h"

#include <algorithm>
#include <cmath>

namespace actlab {

TileMask::TileMask(const QSize &size)
    : size_(size), across_((size.width() + tile - 1) / tile), down_((size.height() + tile - 1) / tile),
      touched_(static_cast<std::size_t>(across_ * down_))
{
}

void TileMask::add(const QRectF &rect)
{
    const QRect inside = rect.toAlignedRect().intersected(QRect(QPoint(), size_));
    if (inside.isEmpty())
        return;
    for (int row = inside.top() / tile; row <= inside.bottom() / tile; ++row) {
        const auto first = touched_.begin() + static_cast<std::ptrdiff_t>(row) * across_;
        std::fill(first + inside.left() / tile, first + inside.right() / tile + 1, true);
    }
}

void TileMask::add(const Polyline &line, double margin)
{
    for (std::size_t i = 1; i < line.size(); ++i) {
        // Long pieces in steps of a tile: the box around all of a slanting line is nearly everything.
        const QPointF along = line[i] - line[i - 1];
        const int steps = std::max(1, static_cast<int>(std::ceil(std::hypot(along.x(), along.y()) / tile)));
        for (int step = 0; step < steps; ++step) {
            const QPointF from = line[i - 1] + along * step / steps;
            const QPointF to = line[i - 1] + along * (step + 1) / steps;
            add(QRectF(from, to).normalized().adjusted(-margin, -margin, margin, margin));
        }
    }
}

std::vector<QRect> TileMask::rects() const
{
    std::vector<QRect> rects;
    for (int row = 0; row < down_; ++row) {
        const auto first = touched_.begin() + static_cast<std::ptrdiff_t>(row) * across_;
        const auto end = first + across_;
        for (auto from = std::find(first, end, true); from != end;) {
            const auto to = std::find(from, end, false);
            rects.emplace_back(static_cast<int>(from - first) * tile, row * tile, static_cast<int>(to - from) * tile,
                               tile);
            from = std::find(to, end, true);
        }
    }
    return rects;
}

} // namespace actlab
