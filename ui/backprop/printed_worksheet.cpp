// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backprop/printed_worksheet.h"

#include "ui/backprop/worksheet.h"

#include <qcustomplot.h>

namespace actlab {

QString PrintedWorksheet::title(Language language) const
{
    const WalkWords words(language);
    return shown_.hasBlanks ? words.text(QT_TRANSLATE_NOOP("WalkWords", "Worksheet with blanks"))
                            : words.text(QT_TRANSLATE_NOOP("WalkWords", "Worksheet with results"));
}

std::vector<PrintedPage> PrintedWorksheet::pages(const QSizeF &paper, Language language) const
{
    const Theme theme = makeTheme(ColourScheme::light);
    std::vector<PrintedPage> pages;
    for (const WorksheetPage &page : worksheetPages(shown_, paper, theme, WalkWords(language))) {
        pages.push_back(
            [=](QCPPainter &painter) { page.draw(painter, QRectF(QPointF(), paper), theme, WalkWords(language)); });
    }
    return pages;
}

} // namespace actlab
