// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/sign_colours.h"

#include <algorithm>
#include <cmath>

namespace actlab {

SignColours::SignColours(const Theme &theme)
{
    for (std::size_t i = 0; i <= steps; ++i) {
        const double value = 2 * static_cast<double>(i) / steps - 1;
        const QColor &end = value < 0 ? theme.negativeSign : theme.positiveSign;
        table_[i] = mixed(theme.neutralSign, end, std::abs(value)).rgb();
    }
}

void SignColours::fill(std::span<QRgb> pixels, std::span<const float> heights, float factor, float offset,
                       bool isDiscretised) const
{
    constexpr auto middle = static_cast<float>(half);
    constexpr auto last = static_cast<float>(steps);
    const float slope = factor * middle;
    const float start = offset * middle + middle;
    for (std::size_t i = 0; i < pixels.size(); ++i) {
        const float place = heights[i] * slope + start;
        const float low = place < 0 ? 0 : middle; // a NaN is neutral
        const float inside = place >= 0 ? std::min(place, last) : low;
        const float chosen = isDiscretised ? (inside < middle ? 0 : last) : inside;
        pixels[i] = table_[static_cast<std::size_t>(chosen)];
    }
}

QColor classColour(const Theme &theme, std::size_t index)
{
    switch (index) {
    case 0:
        return theme.negativeSign;
    case 1:
        return theme.positiveSign;
    default:
        // The categorical colours that are neither orange nor blue: green, pink, yellow, grey.
        constexpr std::array<std::size_t, 4> others{2, 3, 6, 7};
        return theme.category(others[(index - 2) % others.size()]);
    }
}

ClassColours::ClassColours(const Theme &theme, std::size_t classes)
{
    for (std::size_t i = 0; i < std::min(classes, maximum); ++i)
        colours_[i] = classColour(theme, i).rgb();
}

QRgb ClassColours::blended(std::span<const double> probabilities) const
{
    double red = 0;
    double green = 0;
    double blue = 0;
    for (std::size_t i = 0; i < probabilities.size(); ++i) {
        red += probabilities[i] * qRed(colours_[i]);
        green += probabilities[i] * qGreen(colours_[i]);
        blue += probabilities[i] * qBlue(colours_[i]);
    }
    const auto channel = [](double value) { return std::clamp(static_cast<int>(value + 0.5), 0, 255); };
    return qRgb(channel(red), channel(green), channel(blue));
}

QColor tableGround(const Theme &theme, const QColor &colour, double share)
{
    constexpr double legible = 4.5; // WCAG 2.1 for text of this size
    double most = 0.9;
    while (most > 0 && contrast(mixed(theme.neutralSign, colour, most), theme.text) < legible)
        most -= 0.01;
    return mixed(theme.neutralSign, colour, most * share);
}

QColor strengthColour(const Theme &theme, double value, const QColor &background)
{
    constexpr double least = 0.18; // what is there must be seen to be there
    const double strength = std::isfinite(value) ? std::min(std::abs(value), 1.0) : 1.0;
    const QColor &sign = value < 0 ? theme.negativeSign : theme.positiveSign;
    return mixed(background, mixed(theme.axis, sign, std::min(1.0, strength * 2)), least + (1 - least) * strength);
}

} // namespace actlab
