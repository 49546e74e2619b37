// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace actlab {

/// An interval of values that a function takes; a single value where low == high.
struct ValueSpan {
    double low{};
    double high{};
    bool has_low = false;  ///< the function takes the value `low` itself
    bool has_high = false; ///< the function takes the value `high` itself

    bool operator==(const ValueSpan &) const = default;
};

/// The same values as few spans with gaps between them, ascending. Two that are not farther apart than `rounding`,
/// relative to the values there, touch; only a value that neither of them has keeps them apart then.
std::vector<ValueSpan> united(std::vector<ValueSpan> spans, double rounding);

} // namespace actlab
