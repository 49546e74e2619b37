// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/stroke_raster.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace actlab {

namespace {

constexpr int tile = 64; ///< pixels; only touched tiles of the scratch image are blended and cleared

std::vector<QRgb> shadesOf(const QColor &colour)
{
    std::vector<QRgb> shades;
    for (int coverage = 0; coverage < 256; ++coverage) {
        const int alpha = (colour.alpha() * coverage + 127) / 255;
        shades.push_back(qPremultiply(qRgba(colour.red(), colour.green(), colour.blue(), alpha)));
    }
    return shades;
}

/// Zeroes from the system, which gives no memory to what is never written: of a large figure a curve touches little.
QImage transparent(const QSize &size)
{
    const auto bytesPerLine = static_cast<qsizetype>(size.width()) * static_cast<qsizetype>(sizeof(QRgb));
    void *pixels = std::calloc(static_cast<std::size_t>(size.height()), static_cast<std::size_t>(bytesPerLine));
    return QImage(static_cast<uchar *>(pixels), size.width(), size.height(), bytesPerLine,
                  QImage::Format_ARGB32_Premultiplied, std::free, pixels);
}

struct Span {
    float low;
    float high;
};

/// The part of `span` where |offset + slope·t| < limit; empty if low > high.
Span within(Span span, float offset, float slope, float limit)
{
    constexpr float level = 1e-6f;
    if (std::abs(slope) < level)
        return std::abs(offset) < limit ? span : Span{1, 0};
    const auto [enter, leave] = std::minmax({(-limit - offset) / slope, (limit - offset) / slope});
    return {std::max(span.low, enter), std::min(span.high, leave)};
}

/// Leaves out the points so near an end that the round join there would reach beyond it.
void dropNearEnds(Polyline &line, float reach)
{
    if (line.size() < 3)
        return;
    const auto isNear = [reach](const QPointF &a, const QPointF &b) {
        return std::hypot(a.x() - b.x(), a.y() - b.y()) < static_cast<double>(reach);
    };
    const auto last = line.end() - 1;
    const auto dropped = std::remove_if(line.begin() + 1, last, [&](const QPointF &point) {
        return isNear(point, line.front()) || isNear(point, line.back());
    });
    line.erase(dropped, last);
}

} // namespace

/// One straight piece of a line; positions are relative to `from`.
struct StrokeRaster::Segment {
    QPointF from;
    float ux; ///< its direction
    float uy;
    float length;
    float reach;      ///< half the width, and half a pixel for the soft edge
    bool firstIsFree; ///< an end of the line, cut off flat; others are round, so that they join
    bool lastIsFree;

    /// The x of pixels in the row at `y` that the segment may cover.
    Span row(float y) const
    {
        const Span beside = within({-1e9f, 1e9f}, y * ux, -uy, reach);
        return within(beside, y * uy - length / 2, ux, length / 2 + reach);
    }

    float coverage(float x, float y) const
    {
        const float distance = std::abs(y * ux - x * uy);
        const float along = x * ux + y * uy;
        const float beyond = std::max(-along, along - length);
        const bool isFree = along < length / 2 ? firstIsFree : lastIsFree;
        if (!isFree && beyond > 0)
            return std::clamp(reach - std::hypot(distance, beyond), 0.0f, 1.0f);
        const float across = std::clamp(reach - distance, 0.0f, 1.0f);
        return isFree ? across * std::clamp(0.5f - beyond, 0.0f, 1.0f) : across;
    }
};

void StrokeRaster::stroke(QPainter &painter, const std::vector<Polyline> &lines, const QColor &colour, double width,
                          const QRect &clip)
{
    const QTransform toDevice = painter.deviceTransform();
    const QRect area = toDevice.mapRect(QRectF(clip)).toAlignedRect();
    prepare(area.size());
    shades_ = shadesOf(colour);
    const auto reach = static_cast<float>(width * toDevice.m11() / 2 + 0.5);
    const auto inArea = [&](const QPointF &point) { return toDevice.map(point) - QPointF(area.topLeft()); };
    Polyline line;
    for (const Polyline &given : lines) {
        line.resize(given.size());
        std::ranges::transform(given, line.begin(), inArea);
        dropNearEnds(line, reach);
        for (std::size_t i = 1; i < line.size(); ++i) {
            const QPointF from = line[i - 1];
            const QPointF along = line[i] - from;
            const double length = std::hypot(along.x(), along.y());
            if (length > 0) {
                draw({from, static_cast<float>(along.x() / length), static_cast<float>(along.y() / length),
                      static_cast<float>(length), reach, i == 1, i + 1 == line.size()});
            }
        }
    }
    flush(painter, area.topLeft());
}

void StrokeRaster::prepare(const QSize &size)
{
    if (scratch_.size() == size)
        return;
    scratch_ = transparent(size);
    tilesAcross_ = (size.width() + tile - 1) / tile;
    const int tilesDown = (size.height() + tile - 1) / tile;
    touched_.assign(static_cast<std::size_t>(tilesAcross_) * static_cast<std::size_t>(tilesDown), 0);
}

void StrokeRaster::draw(const Segment &segment)
{
    const double reach = segment.reach;
    const double end = segment.from.y() + static_cast<double>(segment.uy * segment.length);
    const auto [top, bottom] = std::minmax({segment.from.y(), end});
    const int first = std::max(0, static_cast<int>(std::floor(top - reach)));
    const int last = std::min(scratch_.height() - 1, static_cast<int>(std::ceil(bottom + reach)));
    for (int y = first; y <= last; ++y)
        drawRow(segment, y);
}

void StrokeRaster::drawRow(const Segment &segment, int y)
{
    const auto centreY = static_cast<float>(y + 0.5 - segment.from.y());
    const Span span = segment.row(centreY);
    const auto startX = static_cast<float>(0.5 - segment.from.x()); // of the centre of column 0
    const int left = std::max(0, static_cast<int>(std::ceil(span.low - startX)));
    const int right = std::min(scratch_.width() - 1, static_cast<int>(std::floor(span.high - startX)));
    if (left > right)
        return;
    touch(y, left, right);
    auto *row = reinterpret_cast<QRgb *>(scratch_.scanLine(y));
    for (int x = left; x <= right; ++x) {
        const float coverage = segment.coverage(startX + static_cast<float>(x), centreY);
        const QRgb shade = shades_[static_cast<std::size_t>(coverage * 255 + 0.5f)];
        // The greatest coverage wins: segments of one line do not darken each other where they meet.
        if (qAlpha(shade) > qAlpha(row[x]))
            row[x] = shade;
    }
}

void StrokeRaster::touch(int y, int left, int right)
{
    const auto row = touched_.begin() + static_cast<std::ptrdiff_t>(y / tile) * tilesAcross_;
    std::fill(row + left / tile, row + right / tile + 1, static_cast<unsigned char>(1));
}

void StrokeRaster::flush(QPainter &painter, const QPoint &origin)
{
    const double ratio = painter.device()->devicePixelRatioF();
    scratch_.setDevicePixelRatio(ratio);
    painter.save();
    painter.resetTransform();
    for (std::size_t i = 0; i < touched_.size(); ++i) {
        if (!std::exchange(touched_[i], 0))
            continue;
        const QPoint corner(static_cast<int>(i) % tilesAcross_ * tile, static_cast<int>(i) / tilesAcross_ * tile);
        const QRect area = QRect(corner, QSize(tile, tile)).intersected(scratch_.rect());
        painter.drawImage(QPointF(origin + corner) / ratio, scratch_, area);
        for (int y = area.top(); y <= area.bottom(); ++y) {
            auto *row = reinterpret_cast<QRgb *>(scratch_.scanLine(y));
            std::fill(row + area.left(), row + area.right() + 1, 0u);
        }
    }
    painter.restore();
}

} // namespace actlab
