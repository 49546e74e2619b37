// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activation/activation.h"
#include "core/support/error.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace actlab {

/// The text [ID.]NAME=VALUE, as --set takes it.
struct Setting {
    std::string function; ///< empty where the text names none
    std::string parameter;
    double value{};
};

/// Errors: malformed_setting, malformed_number.
Result<Setting> parse_setting(std::string_view text);

/// Puts the setting's value in its parameter's place in `values`. Errors: unknown_parameter.
Result<void> apply(const Setting &setting, std::string_view function, std::span<const Parameter> parameters,
                   std::vector<double> &values);

/// The parameters of an activation: its defaults, changed by NAME=VALUE texts in their order. Errors: those above and
/// of check_parameters.
Result<std::vector<double>> read_parameters(const Activation &activation, std::span<const std::string> settings);

} // namespace actlab
