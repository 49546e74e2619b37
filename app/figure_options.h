// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/option_values.h"
#include "ui/export/figure.h"
#include "ui/export/figure_format.h"

namespace actlab {

/// The texts that were given for how a figure is drawn, and where to.
struct FigureOptions {
    OptionText theme, size, scale, format, output;
    bool transparent = false;
};

/// Declares them; the output is required.
void add_figure_options(CLI::App &call, FigureOptions &options);

/// Errors: unknown_choice, malformed_size, malformed_number, not_finite, outside_range.
Result<FigureStyle> read_style(const FigureOptions &options, Language language);

/// Where a figure goes, and as what.
struct FigureTarget {
    FigureFormat format{};
    QString file; ///< "-" is standard output
};

/// The format is that of --format, or else of the file's name. Errors: unknown_choice, unknown_file_format,
/// missing_argument (standard output has no name that says the format).
Result<FigureTarget> read_target(const FigureOptions &options);

/// Errors: file_not_writable, output_closed.
Result<void> write_figure(const Figure &figure, const FigureStyle &style, const FigureTarget &target);

} // namespace actlab
