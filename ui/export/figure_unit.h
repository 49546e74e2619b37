// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace actlab {

/// What the size of a figure is given in; it is kept in pixels of 1/96 inch.
enum class FigureUnit { pixels, centimetres, inches };
inline constexpr std::array everyFigureUnit{FigureUnit::pixels, FigureUnit::centimetres, FigureUnit::inches};

inline constexpr double pixelsPerInch = 96; ///< as CSS has it

constexpr double pixelsPer(FigureUnit unit)
{
    switch (unit) {
    case FigureUnit::centimetres:
        return pixelsPerInch / 2.54;
    case FigureUnit::inches:
        return pixelsPerInch;
    case FigureUnit::pixels:
        break;
    }
    return 1;
}

} // namespace actlab
