// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activation/activation.h"
#include "core/support/error.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace actlab {

/// Every activation, by family, in the order in which lists show them.
std::span<const Activation> catalogue();

/// Errors: unknown_activation, with the nearest id.
Result<const Activation *> find_activation(std::string_view id);

std::vector<double> default_parameters(const Activation &activation);

/// Checks values against the parameters' domains and order. Errors: not_finite, parameter_outside_domain,
/// parameters_not_ascending, parameters_descending.
Result<void> check_parameters(const Activation &activation, ParameterValues values);

std::string_view id_of(Family family);
Bilingual name_of(Family family);
std::span<const Family> families();

} // namespace actlab
