// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activation/activation.h"

#include <span>

namespace actlab {

// One file beside this one for each family; its entries in the order in which lists show them.
std::span<const Activation> sigmoidal_functions();
std::span<const Activation> rectifier_functions();
std::span<const Activation> shrinkage_functions();
std::span<const Activation> gated_functions();
std::span<const Activation> periodic_radial_functions();
std::span<const Activation> other_functions();

} // namespace actlab
