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

std::vector<std::string> columnsOf(const DataSet &data, const DataSpec &spec)
{
    std::vector<std::string> columns;
    const TableColumns *named = columns_of(spec);
    for (std::size_t i = 0; i < data.inputs; ++i)
        columns.push_back(named ? named->inputs[i] : 'x' + std::to_string(i + 1));
    for (std::size_t k = 0; k < data.task.targets; ++k)
        columns.push_back(named ? named->targets[k] : "label");
    return columns;
}

/// A class that has a name is written by it.
std::string targetText(double target, const DataSpec &spec, Task task)
{
    const TableColumns *columns = columns_of(spec);
    if (!columns || !task.is_one_of_classes())
        return to_text(target);
    return columns->classes[static_cast<std::size_t>(target)];
}

void addPoints(CsvTable &table, const std::vector<Point> &points, const DataSet &data, const DataSpec &spec,
               const char *set)
{
    for (const Point &point : points) {
        if (!table.isGood())
            break;
        std::vector<std::string> row;
        for (std::size_t i = 0; i < data.inputs; ++i)
            row.push_back(to_text(point.input(i)));
        for (std::size_t k = 0; k < data.task.targets; ++k)
            row.push_back(targetText(point.target(k), spec, data.task));
        row.emplace_back(set);
        table.add(row);
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
    const DataSet &data = *snapshot_->data;
    const DataSpec &spec = snapshot_->scenario->data;
    std::vector<std::string> columns = columnsOf(data, spec);
    columns.emplace_back("set");
    CsvTable table(device, columns);
    addPoints(table, data.training, data, spec, "training");
    addPoints(table, data.test, data, spec, "test");
    return table.isGood();
}

} // namespace actlab
