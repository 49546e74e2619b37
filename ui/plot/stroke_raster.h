// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plot/polyline.h"

#include <QColor>
#include <QImage>

#include <vector>

class QPainter;

namespace actlab {

/// Strokes anti-aliased lines on screen. QPainter's own wide anti-aliased polylines take 100 ms for what takes a few
/// here: its stroker makes and then fills an outline, whereas here a pixel's coverage is read off its distance to the
/// line.
class StrokeRaster {
public:
    /// `width`, the lines and `clip` are in the painter's coordinates, which may be scaled and moved, not turned. Ends
    /// are cut off flat, joins are round. Nothing is drawn outside `clip`.
    void stroke(QPainter &painter, const std::vector<Polyline> &lines, const QColor &colour, double width,
                const QRect &clip);

private:
    struct Segment;

    void prepare(const QSize &size);
    void draw(const Segment &segment);
    void drawRow(const Segment &segment, int y);
    void touch(int y, int left, int right);
    void flush(QPainter &painter, const QPoint &origin);

    QImage scratch_;                     ///< transparent between calls
    std::vector<unsigned char> touched_; ///< tiles of the scratch image that are not, by rows
    int tilesAcross_ = 0;
    std::vector<QRgb> shades_; ///< the premultiplied colour at each coverage from 0 to 255
};

} // namespace actlab
