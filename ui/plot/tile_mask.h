// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plot/polyline.h"

#include <QRect>
#include <QSize>

#include <vector>

namespace actlab {

/// Which tiles of a picture may have something on them. Layers of a plot are mostly empty, and laying empty parts over
/// one another costs as much as full ones.
class TileMask {
public:
    explicit TileMask(const QSize &size);

    void add(const QRectF &rect);
    /// What is within `margin` of the line, or a little more.
    void add(const Polyline &line, double margin);

    /// The tiles, joined where they are neighbours in a row; none overlap.
    std::vector<QRect> rects() const;

private:
    static constexpr int tile = 64; ///< pixels

    QSize size_;
    int across_;
    int down_;
    std::vector<bool> touched_; ///< by rows
};

} // namespace actlab
