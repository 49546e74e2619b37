// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnostics/histogram.h"

#include <algorithm>

namespace actlab {

Histogram histogram(std::span<const double> numbers, double minimum, double maximum, std::size_t bins)
{
    Histogram histogram{minimum, maximum, std::vector<std::size_t>(bins)};
    const double scale = static_cast<double>(bins) / (maximum - minimum);
    for (const double number : numbers) {
        if (!(number >= minimum && number <= maximum))
            continue;
        const auto bin = static_cast<std::size_t>((number - minimum) * scale);
        ++histogram.counts[std::min(bin, bins - 1)];
    }
    return histogram;
}

Histogram histogram(std::span<const double> numbers, std::size_t bins)
{
    const auto [least, greatest] = std::ranges::minmax(numbers);
    if (least < greatest)
        return histogram(numbers, least, greatest, bins);
    return histogram(numbers, least - 0.5, least + 0.5, bins);
}

} // namespace actlab
