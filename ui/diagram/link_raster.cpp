// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/link_raster.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <utility>

namespace actlab {
namespace {

constexpr int full = 256; ///< coverage of a pixel that shows nothing else

/// Two channels at once: red with blue, and green.
QRgb blended(QRgb below, QRgb above, int coverage)
{
    constexpr QRgb redAndBlue = 0x00ff00ff;
    constexpr QRgb green = 0x0000ff00;
    const auto share = static_cast<QRgb>(coverage);
    const auto rest = static_cast<QRgb>(full - coverage);
    const QRgb one = ((above & redAndBlue) * share + (below & redAndBlue) * rest) >> 8;
    const QRgb two = ((above & green) * share + (below & green) * rest) >> 8;
    return 0xff000000 | (one & redAndBlue) | (two & green);
}

/// A picture that is walked through along the axis that is nearer to a line, whose slope is then at most 1.
struct Traversal {
    QRgb *pixels;
    std::ptrdiff_t alongStep;
    std::ptrdiff_t acrossStep;
    int length;
    int breadth;
};

Traversal traversal(QImage &picture, bool isSteep)
{
    auto *pixels = reinterpret_cast<QRgb *>(picture.bits());
    const std::ptrdiff_t row = picture.bytesPerLine() / static_cast<qsizetype>(sizeof(QRgb));
    return isSteep ? Traversal{pixels, row, 1, picture.height(), picture.width()}
                   : Traversal{pixels, 1, row, picture.width(), picture.height()};
}

} // namespace

void strokeLine(QImage &picture, const QLineF &line, double width, QRgb colour)
{
    const bool isSteep = std::abs(line.dy()) > std::abs(line.dx());
    QPointF from = line.p1();
    QPointF to = line.p2();
    if (isSteep) {
        from = from.transposed();
        to = to.transposed();
    }
    if (from.x() > to.x())
        std::swap(from, to);
    if (from.x() == to.x())
        return;

    const Traversal path = traversal(picture, isSteep);
    const double slope = (to.y() - from.y()) / (to.x() - from.x());
    const auto nearness = static_cast<float>(1 / std::hypot(1.0, slope)); // of the line, for a pixel across
    const auto reach = static_cast<float>(width / 2 + 0.5);
    const float extent = reach / nearness;
    const int first = std::max(0, static_cast<int>(std::floor(from.x())));
    const int last = std::min(path.length, static_cast<int>(std::ceil(to.x())));
    for (int along = first; along < last; ++along) {
        const auto share = static_cast<float>(std::min(along + 1.0, to.x()) - std::max<double>(along, from.x()));
        const auto centre = static_cast<float>(from.y() + slope * (along + 0.5 - from.x()) - 0.5);
        if (centre + extent < 0)
            continue;
        const int low = static_cast<int>(std::max(0.0F, centre - extent));
        const int high = std::min(path.breadth - 1, static_cast<int>(centre + extent));
        QRgb *pixel = path.pixels + along * path.alongStep + low * path.acrossStep;
        for (int across = low; across <= high; ++across, pixel += path.acrossStep) {
            const float distance = std::abs(static_cast<float>(across) - centre) * nearness;
            const int coverage = static_cast<int>(std::clamp(reach - distance, 0.0F, 1.0F) * share * full + 0.5F);
            *pixel = coverage >= full ? colour : blended(*pixel, colour, coverage);
        }
    }
}

} // namespace actlab
