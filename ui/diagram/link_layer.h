// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/weights.h"
#include "ui/diagram/diagram_layout.h"
#include "ui/theme/theme.h"

#include <QImage>

#include <vector>

class QPainter;

namespace actlab {

/// The links of a diagram, drawn into one picture for each pair of neighbouring layers. There may be 1,300 of them, so
/// that each frame redraws as many pictures as it has time for, in turn.
class LinkLayer {
public:
    /// Forgets the pictures.
    void setLayout(const DiagramLayout &layout, const Theme &theme, double pixelRatio);

    /// There are other weights than those that were shown.
    void invalidate() { stale_ = strips_.size(); }
    /// Shows these weights, which fit the layout, within about `milliseconds`, but at least one picture if there is a
    /// stale one. True when none is left; otherwise the next call goes on.
    bool update(const NetworkWeights &weights, double milliseconds);

    void draw(QPainter &painter) const;

    /// Draws the links of a layer as lines, for export.
    static void drawLinks(QPainter &painter, const DiagramLayout &layout, const LayerWeights &weights,
                          std::size_t layer, const Theme &theme);

private:
    struct Strip {
        QRect place; ///< in device-independent pixels
        QImage picture;
    };

    void redraw(std::size_t layer, const LayerWeights &weights);

    DiagramLayout layout_;
    Theme theme_;
    double pixelRatio_ = 1;
    std::vector<Strip> strips_;
    std::size_t next_ = 0;  ///< the layer that has waited longest
    std::size_t stale_ = 0; ///< pictures of other weights, from next_ on
};

/// Width of a link in device-independent pixels.
double linkWidth(double weight, double unitSize);

} // namespace actlab
