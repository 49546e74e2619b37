// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/figure.h"

#include <array>

namespace actlab {

enum class FigurePreset { screen, print, projector };
inline constexpr std::array everyFigurePreset{FigurePreset::screen, FigurePreset::print, FigurePreset::projector};

/// `style` with what the preset decides: size, sizes of type, scale, colours. The language stays.
FigureStyle withPreset(FigureStyle style, FigurePreset preset);

} // namespace actlab
