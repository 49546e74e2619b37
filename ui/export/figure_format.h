// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/error.h"

#include <QString>

#include <array>

namespace actlab {

enum class FigureFormat { png, svg, pdf, csv };
inline constexpr std::array everyFigureFormat{FigureFormat::png, FigureFormat::svg, FigureFormat::pdf,
                                              FigureFormat::csv};

/// "png", without a dot.
QString suffixOf(FigureFormat format);

/// Returns the format by the file name's suffix, in any case. Errors: unknown_file_format.
Result<FigureFormat> figureFormatOf(const QString &fileName);

} // namespace actlab
