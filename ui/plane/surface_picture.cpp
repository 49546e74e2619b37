// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plane/surface_picture.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace actlab {
namespace {

/// Between which two grid points the pixels of a row or column lie.
class Steps {
public:
    Steps(double from, double to, int pixels, std::size_t resolution)
    {
        const auto last = static_cast<double>(resolution - 1);
        for (int pixel = 0; pixel < pixels; ++pixel) {
            const double share = from + (to - from) * (pixel + 0.5) / pixels;
            const double place = std::clamp(share * last, 0.0, last);
            const double lower = std::min(std::floor(place), last - 1);
            index.push_back(static_cast<std::size_t>(lower));
            fraction.push_back(static_cast<float>(place - lower));
        }
    }

    std::vector<std::size_t> index;
    std::vector<float> fraction;
};

/// One row of pixels of a surface, interpolated.
class RowSampler {
public:
    RowSampler(const Surface &surface, const Steps &columns) : surface_(surface), columns_(columns) {}

    void sample(std::size_t layer, std::size_t row, float fraction, std::span<float> heights)
    {
        const std::size_t n = surface_.resolution;
        const double *below = surface_.layer(layer).data() + row * n;
        const double *above = below + n;
        if (heights.size() < n) { // then each grid point is wanted about once, or never
            for (std::size_t i = 0; i < heights.size(); ++i) {
                const std::size_t x = columns_.index[i];
                const float low = mixed(below[x], below[x + 1], columns_.fraction[i]);
                heights[i] = low + fraction * (mixed(above[x], above[x + 1], columns_.fraction[i]) - low);
            }
            return;
        }
        between_.resize(n);
        for (std::size_t i = 0; i < n; ++i)
            between_[i] = mixed(below[i], above[i], fraction);
        for (std::size_t i = 0; i < heights.size(); ++i) {
            const float left = between_[columns_.index[i]];
            heights[i] = left + columns_.fraction[i] * (between_[columns_.index[i] + 1] - left);
        }
    }

private:
    static float mixed(double one, double other, float fraction)
    {
        return static_cast<float>(one) + fraction * static_cast<float>(other - one);
    }

    const Surface &surface_;
    const Steps &columns_;
    std::vector<float> between_;
};

/// Calls colourRow(sampler, grid row, fraction, pixels) for each row of the picture from the top.
template <class ColourRow> QImage picture(const Surface &surface, const QRectF &part, QSize size, ColourRow &&colourRow)
{
    QImage image(size, QImage::Format_RGB32);
    if (surface.isEmpty() || size.isEmpty())
        return image;
    const Steps columns(part.left(), part.right(), size.width(), surface.resolution);
    const Steps rows(part.bottom(), part.top(), size.height(), surface.resolution);
    RowSampler sampler(surface, columns);
    for (int y = 0; y < size.height(); ++y) {
        const auto row = static_cast<std::size_t>(y);
        colourRow(sampler, rows.index[row], rows.fraction[row],
                  std::span(reinterpret_cast<QRgb *>(image.scanLine(y)), columns.index.size()));
    }
    return image;
}

/// Colours of the grid's own points, bottom row first, to be interpolated: mixing is linear in the probabilities.
QImage blendedGrid(const Surface &probabilities, const ClassColours &colours)
{
    const auto n = static_cast<int>(probabilities.resolution);
    const std::size_t count = probabilities.count();
    QImage grid(n, n, QImage::Format_RGB32);
    std::vector<double> shares(count);
    for (int y = 0; y < n; ++y) {
        auto *line = reinterpret_cast<QRgb *>(grid.scanLine(y));
        for (int x = 0; x < n; ++x) {
            for (std::size_t i = 0; i < count; ++i)
                shares[i] = probabilities.layer(
                    i)[static_cast<std::size_t>(y) * static_cast<std::size_t>(n) + static_cast<std::size_t>(x)];
            line[x] = colours.blended(shares);
        }
    }
    return grid;
}

QRgb between(QRgb one, QRgb other, float fraction)
{
    const auto channel = [&](int a, int b) { return a + static_cast<int>(fraction * static_cast<float>(b - a)); };
    return qRgb(channel(qRed(one), qRed(other)), channel(qGreen(one), qGreen(other)),
                channel(qBlue(one), qBlue(other)));
}

QImage blendedPicture(const Surface &probabilities, const QRectF &part, QSize size, const ClassColours &colours)
{
    const QImage grid = blendedGrid(probabilities, colours);
    const Steps columns(part.left(), part.right(), size.width(), probabilities.resolution);
    return picture(
        probabilities, part, size, [&](RowSampler &, std::size_t row, float fraction, std::span<QRgb> pixels) {
            const auto *below = reinterpret_cast<const QRgb *>(grid.constScanLine(static_cast<int>(row)));
            const auto *above = reinterpret_cast<const QRgb *>(grid.constScanLine(static_cast<int>(row) + 1));
            for (std::size_t i = 0; i < pixels.size(); ++i) {
                const std::size_t x = columns.index[i];
                const QRgb left = between(below[x], above[x], fraction);
                const QRgb right = between(below[x + 1], above[x + 1], fraction);
                pixels[i] = between(left, right, columns.fraction[i]);
            }
        });
}

} // namespace

double Surface::heightAt(QPointF at, std::size_t index) const
{
    const auto last = static_cast<double>(resolution - 1);
    const double x = std::clamp(at.x() * last, 0.0, last);
    const double y = std::clamp(at.y() * last, 0.0, last);
    const auto column = static_cast<std::size_t>(std::min(x, last - 1));
    const auto row = static_cast<std::size_t>(std::min(y, last - 1));
    const std::span<const double> heights = layer(index);
    const auto along = [&](std::size_t r) {
        const double left = heights[r * resolution + column];
        return std::lerp(left, heights[r * resolution + column + 1], x - static_cast<double>(column));
    };
    return std::lerp(along(row), along(row + 1), y - static_cast<double>(row));
}

QImage surfacePicture(const Surface &surface, const QRectF &part, QSize size, const SignColours &colours,
                      const SurfaceScale &scale)
{
    std::vector<float> heights(static_cast<std::size_t>(std::max(0, size.width())));
    return picture(surface, part, size,
                   [&](RowSampler &sampler, std::size_t row, float fraction, std::span<QRgb> pixels) {
                       sampler.sample(0, row, fraction, heights);
                       colours.fill(pixels, heights, static_cast<float>(scale.scale),
                                    static_cast<float>(-scale.middle * scale.scale), scale.isDiscretised);
                   });
}

QImage classPicture(const Surface &probabilities, const QRectF &part, QSize size, const ClassColours &colours,
                    bool isDiscretised)
{
    if (!isDiscretised)
        return blendedPicture(probabilities, part, size, colours);
    const std::size_t count = probabilities.count();
    const auto width = static_cast<std::size_t>(std::max(0, size.width()));
    std::vector<float> best(width);
    std::vector<float> heights(width);
    return picture(probabilities, part, size,
                   [&](RowSampler &sampler, std::size_t row, float fraction, std::span<QRgb> pixels) {
                       std::ranges::fill(best, -1.0F);
                       for (std::size_t i = 0; i < count; ++i) {
                           sampler.sample(i, row, fraction, heights);
                           for (std::size_t x = 0; x < width; ++x) {
                               if (heights[x] > best[x]) {
                                   best[x] = heights[x];
                                   pixels[x] = colours.of(i);
                               }
                           }
                       }
                   });
}

} // namespace actlab
