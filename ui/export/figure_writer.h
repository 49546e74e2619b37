// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/error.h"
#include "ui/export/figure.h"
#include "ui/export/figure_format.h"

#include <QImage>

#include <memory>
#include <optional>
#include <string>

class QMimeData;

namespace actlab {

/// style.size × style.scale pixels.
QImage renderFigure(const Figure &figure, const FigureStyle &style);

/// PNG and SVG with the title and description within, PDF as vectors on a page of the figure's size, or CSV.
/// False if the device fails.
bool writeFigure(const Figure &figure, const FigureStyle &style, FigureFormat format, QIODevice &device);

/// The same in memory. Errors: font_missing, and file_not_writable where there is no memory.
Result<std::string> figureBytes(const Figure &figure, const FigureStyle &style, FigureFormat format);

/// Writes to `fileName`, whole or not at all: what was there before stays until the new file is complete.
/// Errors: file_not_writable, font_missing.
Result<void> saveFigure(const Figure &figure, const FigureStyle &style, FigureFormat format, const QString &fileName);
/// In the format that the name's suffix says. Errors: unknown_file_format, file_not_writable and font_missing.
Result<void> saveFigure(const Figure &figure, const FigureStyle &style, const QString &fileName);

/// For the clipboard: the figure in this format, where it is a picture as pixels, too, for programs that do not take
/// it; without a format pixels and SVG. With it go its title and description as plain text, for those who see no
/// picture, and its numbers as a table; of a table that was asked for the text is the table, for spreadsheets.
std::unique_ptr<QMimeData> figureMimeData(const Figure &figure, const FigureStyle &style,
                                          std::optional<FigureFormat> format = std::nullopt);

} // namespace actlab
