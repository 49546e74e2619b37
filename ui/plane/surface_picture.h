// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/sign_colours.h"

#include <QImage>
#include <QRectF>

#include <cstddef>
#include <span>

namespace actlab {

/// Heights on a square grid: `resolution` rows of as many numbers, the bottom row first; or several such surfaces
/// behind each other, the probability of each class.
struct Surface {
    std::span<const double> values;
    std::size_t resolution = 0;

    std::size_t count() const { return resolution == 0 ? 0 : values.size() / (resolution * resolution); }
    std::span<const double> layer(std::size_t index) const
    {
        return values.subspan(index * resolution * resolution, resolution * resolution);
    }
    bool isEmpty() const { return resolution < 2 || values.empty(); }
    /// Bilinear; `at` is in [0, 1]², from the bottom left corner.
    double heightAt(QPointF at, std::size_t index = 0) const;
};

/// How heights become signed values: (height − middle)·scale is −1 … 1.
struct SurfaceScale {
    double middle = 0;
    double scale = 1;
    bool isDiscretised = false; ///< only the sign
};

/// A picture of `part` of a surface, in grid coordinates from (0, 0) at the bottom left to (1, 1). Heights are
/// interpolated and then coloured, so that edges are smooth at any size.
QImage surfacePicture(const Surface &surface, const QRectF &part, QSize size, const SignColours &colours,
                      const SurfaceScale &scale);

/// The same for the probabilities of classes; discretised, each pixel has the colour of the most probable class.
QImage classPicture(const Surface &probabilities, const QRectF &part, QSize size, const ClassColours &colours,
                    bool isDiscretised);

} // namespace actlab
