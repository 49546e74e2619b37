// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers of the functions page that sliders stand for.
#pragma once

#include "ui/controls/document_slider.h"

#include <vector>

namespace actlab {

std::vector<DocumentNumber> inputNumbers(); ///< weight and bias
std::vector<DocumentNumber> rangeNumbers(); ///< start, stop and step

/// The parameters of the curve in place `place`.
std::vector<DocumentNumber> parameterNumbers(const FunctionsScenario &scenario, std::size_t place);

} // namespace actlab
