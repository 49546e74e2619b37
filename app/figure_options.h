// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/option_values.h"
#include "ui/export/figure.h"

namespace actlab {

/// The texts that were given for how a figure is drawn, and where to.
struct FigureOptions {
    OptionText theme, size, scale, output;
    bool transparent = false;
};

/// Declares them; the output is required.
void add_figure_options(CLI::App &call, FigureOptions &options);

/// Errors: unknown_choice, malformed_size, malformed_number, not_finite, outside_range.
Result<FigureStyle> read_style(const FigureOptions &options, Language language);

} // namespace actlab
