// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/printed_table.h"

#include "ui/export/figure_table.h"
#include "ui/text/translation.h"

#include <QAbstractTextDocumentLayout>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

#include <qcustomplot.h>

#include <algorithm>

namespace actlab {
namespace {

constexpr int digits = 6;

/// A number with the digits that paper has room for; anything else as it is.
QString onPaper(const QString &cell)
{
    bool isNumber = false;
    const double value = QLocale::c().toDouble(cell, &isNumber);
    return isNumber ? QLocale::c().toString(value, 'g', digits) : cell;
}

QTextTableFormat formatOf(const Theme &theme)
{
    QTextTableFormat format;
    format.setHeaderRowCount(1);
    format.setCellPadding(theme.spacing(0.25));
    format.setCellSpacing(0);
    format.setBorder(theme.hairline);
    format.setBorderCollapse(true);
    format.setBorderBrush(theme.border);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    return format;
}

void fill(QTextTable &table, const QList<QStringList> &rows)
{
    QTextCharFormat heading;
    heading.setFontWeight(QFont::DemiBold);
    for (int row = 0; row < table.rows(); ++row) {
        for (int column = 0; column < std::min(table.columns(), int(rows[row].size())); ++column)
            table.cellAt(row, column)
                .firstCursorPosition()
                .insertText(onPaper(rows[row][column]), row == 0 ? heading : QTextCharFormat());
    }
}

/// Laid out for pages of this size; as wide as it has to be.
std::shared_ptr<QTextDocument> documentOf(const QList<QStringList> &rows, const QString &title, const QString &end,
                                          const Theme &theme)
{
    auto document = std::make_shared<QTextDocument>();
    document->setDocumentMargin(0);
    document->setDefaultFont(theme.font(TextRole::caption));
    QTextCursor cursor(document.get());
    QTextCharFormat heading;
    heading.setFont(theme.font(TextRole::emphasis));
    cursor.insertText(title, heading);
    if (!rows.isEmpty()) {
        const int count = int(std::min(rows.size(), PrintedTable::mostRows + 1)); // with the head
        fill(*cursor.insertTable(count, int(rows.front().size()), formatOf(theme)), rows);
    }
    cursor.movePosition(QTextCursor::End);
    cursor.insertText(end);
    return document;
}

} // namespace

QString PrintedTable::title(Language language) const
{
    const Translation words(language);
    return words("PrintedTable", QT_TRANSLATE_NOOP("PrintedTable", "%1: table of its numbers"))
        .arg(figure_->title(language));
}

std::vector<PrintedPage> PrintedTable::pages(const QSizeF &paper, Language language) const
{
    const Theme theme = makeTheme(ColourScheme::light);
    const QList<QStringList> rows = tableOf(*figure_);
    const Translation words(language);
    const QString end = rows.size() <= mostRows + 1
                            ? QString()
                            : words("PrintedTable", QT_TRANSLATE_NOOP("PrintedTable", "The first %1 of %2 rows."))
                                  .arg(mostRows)
                                  .arg(rows.size() - 1);
    const auto document = documentOf(rows, figure_->title(language), end, theme);
    const double width = std::max(paper.width(), document->idealWidth());
    const double scale = paper.width() / width;
    document->setPageSize(QSizeF(width, paper.height() / scale));
    std::vector<PrintedPage> pages;
    pages.reserve(static_cast<std::size_t>(document->pageCount()));
    for (int page = 0; page < document->pageCount(); ++page) {
        pages.push_back([=](QCPPainter &painter) {
            const QRectF part(0, page * document->pageSize().height(), width, document->pageSize().height());
            painter.save();
            painter.scale(scale, scale);
            painter.translate(-part.topLeft());
            QAbstractTextDocumentLayout::PaintContext context;
            context.clip = part;
            context.palette.setColor(QPalette::Text, theme.text);
            painter.setClipRect(part);
            document->documentLayout()->draw(&painter, context);
            painter.restore();
        });
    }
    return pages;
}

} // namespace actlab
