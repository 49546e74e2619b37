// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/listed_function.h"

#include "core/activation/catalogue.h"
#include "core/activation/sampling.h"
#include "core/activation/vector_functions.h"

#include <algorithm>
#include <array>

namespace actlab {
namespace {

constexpr Bilingual vectorFamily{"Vector functions", "벡터 함수"};

std::vector<ListedFunction> listAll()
{
    std::vector<ListedFunction> all;
    for (const Activation &a : catalogue())
        all.push_back({a.id, a.name, name_of(a.family), a.parameters, a.formula, a.derivative_formula});
    for (const VectorFunction &v : vector_functions())
        all.push_back({v.id, v.name, vectorFamily, v.parameters, v.formula, v.derivative_formula});
    return all;
}

Result<void> check(const Curve &curve)
{
    if (find_vector_function(curve.function))
        return check_softmax(std::array{0.0}, curve.parameters.at(0));
    const auto activation = find_activation(curve.function);
    if (!activation)
        return tl::unexpected(activation.error());
    return check_parameters(**activation, curve.parameters);
}

} // namespace

std::span<const ListedFunction> listedFunctions()
{
    static const std::vector<ListedFunction> all = listAll();
    return all;
}

const ListedFunction *findListed(std::string_view id)
{
    const auto all = listedFunctions();
    const auto found = std::ranges::find(all, id, &ListedFunction::id);
    return found == all.end() ? nullptr : &*found;
}

Curve defaultCurve(std::string_view id)
{
    Curve curve{std::string(id), {}};
    for (const Parameter &parameter : findListed(id)->parameters)
        curve.parameters.push_back(parameter.default_value);
    return curve;
}

Result<void> check(const FunctionsScenario &scenario)
{
    for (const Curve &curve : scenario.curves) {
        if (auto checked = check(curve); !checked)
            return checked;
    }
    return check_range(scenario.range).and_then([&] { return check_drawable(scenario.range); });
}

} // namespace actlab
