// SPDX-License-Identifier: GPL-3.0-or-later
// How parts and numbers of a network are written, in the language of the window.
#pragma once

#include "core/network/network_spec.h"
#include "ui/network/diagram_layout.h"
#include "ui/text/translation.h"

#include <QString>

#include <cstdint>
#include <string_view>

namespace actlab {

/// A text of the core in the language of the window.
QString translated(const Bilingual &text);

/// Name of an activation by its id, which is in the catalogue.
QString activationName(std::string_view id);
/// Without the explanation in brackets.
QString shortName(Output output);
QString layerName(std::size_t layer, const NetworkSpec &spec);
/// "Weight from x₁ to unit 2 of layer 1", "Bias of …".
QString partName(const DiagramPart &part, const NetworkSpec &spec);

/// Six significant digits, with a true minus sign; "not finite" stays as it is.
QString numberText(double value);
/// Two decimals.
QString shortNumberText(double value);
/// A loss: three significant digits, so that it neither jumps in width nor hides progress.
QString lossText(double loss);
QString percentText(double share);
/// 1,234,567.
QString countText(std::uint64_t count);

} // namespace actlab
