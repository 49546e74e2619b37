// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activation/value_spans.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace actlab {
namespace {

/// How far the end of one lies from the beginning of the next; 0 where rounding may be all there is.
double gap(double end, double beginning, double rounding)
{
    if (end == beginning) // which infinite ones may be
        return 0;
    const double distance = beginning - end;
    return std::isfinite(distance) && std::abs(distance) <= rounding * std::max(1.0, std::abs(end)) ? 0 : distance;
}

bool are_one(const ValueSpan &lower, const ValueSpan &upper, double rounding)
{
    const double distance = gap(lower.high, upper.low, rounding);
    return distance < 0 || (distance == 0 && (lower.has_high || upper.has_low));
}

void extend(ValueSpan &lower, const ValueSpan &upper, double rounding)
{
    if (gap(lower.low, upper.low, rounding) == 0)
        lower.has_low = lower.has_low || upper.has_low;
    const double further = gap(lower.high, upper.high, rounding);
    if (further > 0)
        lower.high = upper.high;
    if (further >= 0)
        lower.has_high = (further == 0 && lower.has_high) || upper.has_high;
}

} // namespace

std::vector<ValueSpan> united(std::vector<ValueSpan> spans, double rounding)
{
    std::ranges::sort(spans, {}, [](const ValueSpan &span) { return std::pair(span.low, !span.has_low); });
    std::vector<ValueSpan> all;
    for (const ValueSpan &span : spans) {
        if (!all.empty() && are_one(all.back(), span, rounding))
            extend(all.back(), span, rounding);
        else
            all.push_back(span);
    }
    return all;
}

} // namespace actlab
