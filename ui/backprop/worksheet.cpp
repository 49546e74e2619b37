// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backprop/worksheet.h"

#include "ui/export/figure_format.h"
#include "ui/export/pdf.h"
#include "ui/file/output_file.h"
#include "ui/text/fonts.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

#include <cmath>

namespace actlab {
namespace {

constexpr double pixelsPerInch = 96;
constexpr QSizeF a4(794, 1123);
constexpr double pngScale = 2;
constexpr double shareOfPicture = 0.52;

/// The places of a page.
struct Places {
    Places(const QRectF &paper, const Theme &theme, bool isFirst)
    {
        const double margin = theme.spacing(paper.width() < 500 ? 1 : 3);
        const QRectF inner = paper.adjusted(margin, margin, -margin, -margin);
        title = QRectF(inner.topLeft(), QSizeF(inner.width(), QFontMetricsF(theme.font(TextRole::emphasis)).height()));
        picture = inner;
        picture.setTop(title.bottom() + theme.spacing());
        picture.setHeight(isFirst ? (inner.bottom() - picture.top()) * shareOfPicture : 0);
        text = inner;
        text.setTop(picture.bottom() + theme.spacing());
    }
    QRectF title;
    QRectF picture;
    QRectF text;
};

void write(QTextDocument &document, const WalkShown &shown, const Theme &theme, const WalkWords &text)
{
    document.setDocumentMargin(0);
    document.setDefaultFont(theme.font(TextRole::body));
    document.setHtml(QStringLiteral("<div style=\"color:%1\"><p style=\"margin:0 0 8px 0\">%2<br/>%3</p>%4</div>")
                         .arg(theme.text.name(), text.explanation(shown).toHtmlEscaped(),
                              text.letters(shown).toHtmlEscaped(), WalkFormulas(shown, text).ofStep()));
}

/// All parts have the room that the first has beneath its picture.
void paginate(QTextDocument &document, const QRectF &paper, const Theme &theme)
{
    document.setPageSize(Places(paper, theme, true).text.size());
}

QByteArray pdf(const std::vector<WorksheetPage> &pages, const Theme &theme, const WalkWords &text)
{
    const QString title = text.text(QT_TRANSLATE_NOOP("WalkWords", "Backpropagation"));
    return makePdf(title, QPageSize(QPageSize::A4), [&](QPdfWriter &writer) {
        QPainter painter(&writer);
        painter.scale(pdfResolution / pixelsPerInch, pdfResolution / pixelsPerInch);
        for (std::size_t i = 0; i < pages.size(); ++i) {
            if (i > 0)
                writer.newPage();
            pages[i].draw(painter, QRectF(QPointF(), a4), theme, text);
        }
    });
}

Result<void> savePng(const WorksheetPage &page, const Theme &theme, const WalkWords &text, const QString &fileName)
{
    QImage image((a4 * pngScale).toSize(), QImage::Format_RGB32);
    image.fill(theme.plot);
    QPainter painter(&image);
    painter.scale(pngScale, pngScale);
    page.draw(painter, QRectF(QPointF(), a4), theme, text);
    painter.end();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return writeFile(fileName.toStdString(), buffer.data().toStdString());
}

} // namespace

void WorksheetPage::draw(QPainter &painter, const QRectF &paper, const Theme &theme, const WalkWords &text) const
{
    const bool isFirst = part == 0;
    const Places places(paper, theme, isFirst);
    if (!shown.walk) {
        WalkDrawing{shown}.draw(painter, paper, theme, text);
        return;
    }
    painter.setFont(theme.font(TextRole::emphasis));
    painter.setPen(theme.text);
    painter.drawText(places.title, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, text.title(shown));
    if (isFirst)
        WalkDrawing{shown}.draw(painter, places.picture, theme, text);
    QTextDocument document;
    write(document, shown, theme, text);
    paginate(document, paper, theme);
    const double height = document.pageSize().height();
    painter.save();
    painter.translate(places.text.left(), places.text.top() - part * height);
    document.drawContents(&painter, QRectF(0, part * height, places.text.width(), height));
    painter.restore();
}

std::vector<WorksheetPage> worksheetPages(const WalkShown &shown, const QSizeF &paper, const Theme &theme,
                                          const WalkWords &text)
{
    std::vector<WorksheetPage> pages;
    for (std::size_t place = 0; place < shown.steps.size(); ++place) {
        WalkShown step = shown;
        step.place = place;
        step.selected.reset();
        if (step.step().unit && !step.path.empty())
            step.path[step.step().layer] = *step.step().unit;
        QTextDocument document;
        write(document, step, theme, text);
        paginate(document, QRectF(QPointF(), paper), theme);
        for (int part = 0; part < document.pageCount(); ++part)
            pages.push_back({step, part});
    }
    return pages;
}

Result<void> saveWorksheet(const WalkShown &shown, Language language, const QString &fileName)
{
    const Theme theme = makeTheme(ColourScheme::light);
    const WalkWords text(language);
    const auto format = figureFormatOf(fileName);
    if (format != FigureFormat::png && format != FigureFormat::pdf)
        return failure(ErrorCode::unknown_file_format, {QFileInfo(fileName).suffix().toStdString(), ".pdf, .png"});
    if (auto checked = checkFonts(language); !checked)
        return checked;
    const auto pages = worksheetPages(shown, a4, theme, text);
    if (*format == FigureFormat::png) {
        const QFileInfo info(fileName);
        for (std::size_t i = 0; i < pages.size(); ++i) {
            const QString name = QStringLiteral("%1/%2-%3.png")
                                     .arg(info.path(), info.completeBaseName())
                                     .arg(i + 1, 2, 10, QLatin1Char('0'));
            if (auto saved = savePng(pages[i], theme, text, name); !saved)
                return saved;
        }
        return {};
    }
    return writeFile(fileName.toStdString(), pdf(pages, theme, text).toStdString());
}

} // namespace actlab
