// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/features.h"

#include <cmath>

namespace actlab {

double evaluate(Feature feature, double x1, double x2)
{
    switch (feature) {
    case Feature::x1:
        return x1;
    case Feature::x2:
        return x2;
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
    return 0;
}

} // namespace actlab
