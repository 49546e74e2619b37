// SPDX-License-Identifier: GPL-3.0-or-later
// Colours of values between −1 and 1, and of classes.
#pragma once

#include "ui/theme/theme.h"

#include <QRgb>

#include <array>
#include <cstddef>
#include <span>

namespace actlab {

/// Orange at −1, neutral at 0, blue at 1, looked up in a table. Values beyond the ends have the colours of the ends.
class SignColours {
public:
    explicit SignColours(const Theme &theme);

    /// A NaN is neutral.
    QRgb at(double value) const { return table_[index(value)]; }

    /// Colours of many values factor·height + offset at once, or of their signs only.
    void fill(std::span<QRgb> pixels, std::span<const float> heights, float factor, float offset,
              bool isDiscretised) const;

    bool operator==(const SignColours &) const = default;

private:
    static constexpr std::size_t half = 256; ///< of the table, where the colour of 0 is
    static constexpr std::size_t steps = 2 * half;

    static std::size_t index(double value)
    {
        if (!(value > -1))
            return value <= -1 ? 0 : half;
        return value < 1 ? static_cast<std::size_t>((value + 1) * half) : steps;
    }

    std::array<QRgb, steps + 1> table_;
};

/// The colour of a class. The first two are the ends of SignColours, so that two classes look the same whatever output
/// tells them apart.
QColor classColour(const Theme &theme, std::size_t index);

/// Colours of classes mixed by their probabilities.
class ClassColours {
public:
    ClassColours(const Theme &theme, std::size_t classes);

    QRgb blended(std::span<const double> probabilities) const;
    QRgb of(std::size_t index) const { return colours_[index]; }

private:
    static constexpr std::size_t maximum = 6;
    std::array<QRgb, maximum> colours_{};
};

/// The ground of a number in a table: neutral for 0, and for 1 as much of `colour` as leaves the theme's text legible,
/// so that all numbers are written in the same ink.
QColor tableGround(const Theme &theme, const QColor &colour, double share);

/// `weak` for 0, `strong` for 1 and beyond: the colour of a weight's or a bias's line.
QColor strengthColour(const Theme &theme, double value, const QColor &background);

} // namespace actlab
