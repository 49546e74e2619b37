// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/sparkline.h"

#include "core/activation/catalogue.h"
#include "core/activation/evaluate.h"
#include "core/activation/range.h"
#include "core/activation/vector_functions.h"

#include <algorithm>

namespace actlab {
namespace {

constexpr std::size_t points = 61;
constexpr double reach = 5; ///< the square shows |x| up to here, and of steep functions |y|

std::vector<double> values(const ListedFunction &function, std::span<const double> x)
{
    const Curve curve = defaultCurve(function.id);
    if (const VectorFunction *vector = find_vector_function(function.id))
        return vector->value(x, curve.parameters.at(0));
    std::vector<double> y(x.size());
    evaluate(**find_activation(function.id), curve.parameters, x, y);
    return y;
}

} // namespace

QPolygonF sparkline(const ListedFunction &function)
{
    const std::vector<double> x = linspace(-reach, reach, points);
    std::vector<double> y = values(function, x);
    for (double &value : y)
        value = std::clamp(value, -reach, reach);
    const auto [lowest, highest] = std::ranges::minmax(y);
    const double height = std::max(highest - lowest, 1e-9);
    QPolygonF line;
    for (std::size_t i = 0; i < points; ++i)
        line.append({(x[i] + reach) / (2 * reach), (highest - y[i]) / height});
    return line;
}

} // namespace actlab
