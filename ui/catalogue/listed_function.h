// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activation/activation.h"
#include "core/scenario/scenario.h"

#include <span>
#include <string_view>

namespace actlab {

/// What the page tells about every function that can be a curve, whether it takes a number or a vector.
struct ListedFunction {
    std::string_view id;
    Bilingual name;
    Bilingual family;
    std::span<const Parameter> parameters;
    std::string_view formula;           ///< LaTeX
    std::string_view derivativeFormula; ///< LaTeX
};

/// All of them, by family: the catalogue, then the vector functions.
std::span<const ListedFunction> listedFunctions();

/// Null where no function has that id.
const ListedFunction *findListed(std::string_view id);

/// The function with its parameters' default values.
Curve defaultCurve(std::string_view id);

/// Errors: unknown_activation and those of check_parameters and check_range.
Result<void> check(const FunctionsScenario &scenario);

} // namespace actlab
