// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/page_figure.h"

#include "core/support/number_text.h"
#include "ui/diagnostics/run_words.h"
#include "ui/export/csv_table.h"

#include <qcustomplot.h>

namespace actlab {
namespace {

void paintPart(QCPPainter &painter, const Figure &figure, FigureStyle style, const QRect &place)
{
    style.size = place.size();
    painter.save();
    painter.translate(place.topLeft());
    figure.paint(painter, style);
    painter.restore();
}

void addPoints(CsvTable &table, const std::vector<Point> &points, const char *set)
{
    for (const auto &[x1, x2, label] : points) {
        if (!table.isGood())
            break;
        table.add({to_text(x1), to_text(x2), to_text(label), set});
    }
}

} // namespace

PageFigure::PageFigure(std::shared_ptr<const Snapshot> snapshot, std::unique_ptr<Figure> diagram,
                       std::unique_ptr<Figure> plane, std::unique_ptr<Figure> curves)
    : snapshot_(std::move(snapshot)), diagram_(std::move(diagram)), plane_(std::move(plane)), curves_(std::move(curves))
{
}

QString PageFigure::title(Language language) const
{
    return NetworkWords(language).text("PageFigure", QT_TRANSLATE_NOOP("PageFigure", "The whole page"));
}

QString PageFigure::description(const FigureStyle &style) const
{
    const NetworkWords words(style.language);
    return QStringLiteral("%1. %2. %3")
        .arg(summaryOf(*snapshot_, words), progressOf(*snapshot_, words), describeRun(*snapshot_, words));
}

void PageFigure::paint(QCPPainter &painter, const FigureStyle &style) const
{
    const Theme theme = style.theme();
    const NetworkWords words(style.language);
    const QRect whole(QPoint(), style.size);
    if (!style.isTransparent)
        painter.fillRect(whole, theme.panel);
    const int margin = theme.spacing(2);
    const QFontMetrics title(theme.font(TextRole::title));
    const QFontMetrics caption(theme.font(TextRole::caption));
    const QRect first(margin, margin, whole.width() - 2 * margin, title.height());
    const QRect second(margin, first.bottom() + theme.spacing(0.5), first.width(), caption.height());
    const auto write = [&](const QRect &line, TextRole role, const QColor &colour, const QString &text) {
        painter.setFont(theme.font(role));
        painter.setPen(colour);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetrics(theme.font(role)).elidedText(text, Qt::ElideRight, line.width()));
    };
    write(first, TextRole::title, theme.text, summaryOf(*snapshot_, words));
    write(second, TextRole::caption, theme.mutedText, progressOf(*snapshot_, words));

    const int top = second.bottom() + theme.spacing(1);
    const int height = whole.height() - top;
    const int left = whole.width() * 11 / 20;
    const int planeHeight = height * 13 / 20;
    paintPart(painter, *diagram_, style, {0, top, left, height});
    paintPart(painter, *plane_, style, {left, top, whole.width() - left, planeHeight});
    paintPart(painter, *curves_, style, {left, top + planeHeight, whole.width() - left, height - planeHeight});
}

bool PageFigure::writeCsv(QIODevice &device) const
{
    CsvTable table(device, {"x1", "x2", "label", "set"});
    addPoints(table, snapshot_->data->training, "training");
    addPoints(table, snapshot_->data->test, "test");
    return table.isGood();
}

} // namespace actlab
