// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/print.h"

#include "ui/export/figure_unit.h"
#include "ui/theme/theme.h"

#include <QPageLayout>
#include <QPrinter>

#include <qcustomplot.h>

#include <algorithm>
#include <utility>

namespace actlab {
namespace {

constexpr double margin = 15; ///< millimetres

/// What of the paper can be printed on, in pixels of 1/96 inch; the foot has the number of the page.
struct PrintedArea {
    explicit PrintedArea(const QPrinter &printer)
        : whole(printer.pageLayout().paintRect(QPageLayout::Inch).size() * pixelsPerInch), foot(theme.spacing(3)),
          page(whole.width(), whole.height() - foot)
    {
    }
    Theme theme = makeTheme(ColourScheme::light);
    QSizeF whole;
    double foot;
    QSizeF page;
};

void writeNumber(QCPPainter &painter, const PrintedArea &area, std::size_t number, std::size_t count)
{
    painter.setFont(area.theme.font(TextRole::caption));
    painter.setPen(area.theme.mutedText);
    painter.drawText(QRectF(0, area.page.height(), area.whole.width(), area.foot), Qt::AlignRight | Qt::AlignBottom,
                     QStringLiteral("%1 / %2").arg(number).arg(count));
}

/// From 1; those of the print dialog, or all.
std::pair<std::size_t, std::size_t> chosenPages(const QPrinter &printer, std::size_t count)
{
    if (printer.printRange() != QPrinter::PageRange || printer.fromPage() < 1)
        return {1, count};
    const auto last = static_cast<std::size_t>(std::max(printer.fromPage(), printer.toPage()));
    return {static_cast<std::size_t>(printer.fromPage()), std::min(last, count)};
}

} // namespace

void setPaper(QPrinter &printer, QPageSize::PageSizeId size, bool isUpright)
{
    printer.setPageLayout(QPageLayout(QPageSize(size), isUpright ? QPageLayout::Portrait : QPageLayout::Landscape,
                                      QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter));
}

Result<void> print(const Printable &what, Language language, QPrinter &printer)
{
    const auto failed = [&] {
        const QString name = printer.outputFileName().isEmpty() ? printer.printerName() : printer.outputFileName();
        return failure(ErrorCode::file_not_writable, {name.toStdString(), ""});
    };
    printer.setDocName(what.title(language));
    printer.setCreator(QStringLiteral("Activation Lab"));
    const PrintedArea area(printer);
    const auto pages = what.pages(area.page, language);
    const auto [first, last] = chosenPages(printer, pages.size());
    QCPPainter painter;
    if (!painter.begin(&printer))
        return failed();
    painter.setMode(QCPPainter::pmVectorized);
    painter.setMode(QCPPainter::pmNoCaching);
    const double scale = printer.resolution() / pixelsPerInch;
    painter.scale(scale, scale);
    for (std::size_t number = first; number <= last; ++number) {
        if (number > first && !printer.newPage())
            return failed();
        painter.save();
        pages[number - 1](painter);
        painter.restore();
        if (pages.size() > 1)
            writeNumber(painter, area, number, pages.size());
    }
    if (!painter.end() || printer.printerState() == QPrinter::Error)
        return failed();
    return {};
}

} // namespace actlab
