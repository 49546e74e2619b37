// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/features.h"

#include <cmath>

namespace actlab {

double evaluate(Feature feature, const Point &point)
{
    const double x1 = point.x1;
    const double x2 = point.x2;
    switch (feature) {
    case Feature::x1:
        break;
    case Feature::x2:
        return x2;
    case Feature::x3:
        return point.input(2);
    case Feature::x4:
        return point.input(3);
    case Feature::x1_squared:
        return x1 * x1;
    case Feature::x2_squared:
        return x2 * x2;
    case Feature::x1_times_x2:
        return x1 * x2;
    case Feature::sin_x1:
        return std::sin(x1);
    case Feature::sin_x2:
        return std::sin(x2);
    }
    return x1;
}

std::size_t inputs_needed(Feature feature)
{
    switch (feature) {
    case Feature::x1:
    case Feature::x1_squared:
    case Feature::sin_x1:
        break;
    case Feature::x2:
    case Feature::x2_squared:
    case Feature::x1_times_x2:
    case Feature::sin_x2:
        return 2;
    case Feature::x3:
        return 3;
    case Feature::x4:
        return 4;
    }
    return 1;
}

} // namespace actlab
