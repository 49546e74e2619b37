// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activation/activation.h"
#include "core/support/error.h"

#include <span>
#include <string>
#include <vector>

namespace actlab {

/// A function of a call, whose parameters --set may change.
struct SettableFunction {
    std::string_view id;
    std::span<const Parameter> parameters;
    std::vector<double> values; ///< of the parameters

    /// With its defaults.
    template <class Function>
    explicit SettableFunction(const Function &function) : id(function.id), parameters(function.parameters)
    {
        for (const Parameter &parameter : parameters)
            values.push_back(parameter.default_value);
    }
};

/// Carries out texts of the form [ID.]NAME=VALUE in their order, each in every function that it names, or else in every
/// one that has such a parameter. Whether the values make sense is not looked at. Errors: malformed_setting,
/// malformed_number, not_finite, setting_of_absent_function, unknown_parameter.
Result<void> apply_settings(std::span<const std::string> texts, std::span<SettableFunction> functions);

} // namespace actlab
