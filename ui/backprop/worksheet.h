// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/error.h"
#include "ui/backprop/walk_drawing.h"

#include <QSizeF>

#include <vector>

class QTextDocument;

namespace actlab {

/// A page on paper: a step of the walk as title, picture and calculation. What does not fit goes on to further pages.
struct WorksheetPage {
    WalkShown shown;
    int part = 0; ///< of the calculation, from 0

    void draw(QPainter &painter, const QRectF &paper, const Theme &theme, const WalkWords &text) const;
};

/// Every step of the walk, from the first to the last, on paper of that size in pixels of 1/96 inch.
std::vector<WorksheetPage> worksheetPages(const WalkShown &shown, const QSizeF &paper, const Theme &theme,
                                          const WalkWords &text);

/// Writes the whole walk to a PDF of several A4 pages, or to a series of PNG pictures NAME-01.png, NAME-02.png …, as
/// the suffix says. A PDF and each picture is there whole or not at all; `shown.hasBlanks` leaves the results to be
/// filled in. Errors: unknown_file_format (another suffix), file_not_writable,
/// font_missing.
Result<void> saveWorksheet(const WalkShown &shown, Language language, const QString &fileName);

} // namespace actlab
