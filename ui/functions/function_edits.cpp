// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/functions/function_edits.h"

#include "ui/catalogue/listed_function.h"

#include <algorithm>

namespace actlab {

void showOnly(FunctionsScenario &scenario, std::string_view id)
{
    const auto found = std::ranges::find(scenario.curves, id, &Curve::function);
    const Curve only = found == scenario.curves.end() ? defaultCurve(id) : *found;
    scenario.curves.assign(1, only);
    scenario.window.reset(); // which was chosen for other curves
}

void toggle(FunctionsScenario &scenario, std::string_view id)
{
    if (std::erase_if(scenario.curves, [&](const Curve &curve) { return curve.function == id; }) == 0)
        scenario.curves.push_back(defaultCurve(id));
}

bool shows(const FunctionsScenario &scenario, std::string_view id)
{
    return std::ranges::find(scenario.curves, id, &Curve::function) != scenario.curves.end();
}

std::vector<std::string> idsOf(const FunctionsScenario &scenario)
{
    std::vector<std::string> ids;
    std::ranges::transform(scenario.curves, std::back_inserter(ids), &Curve::function);
    return ids;
}

} // namespace actlab
