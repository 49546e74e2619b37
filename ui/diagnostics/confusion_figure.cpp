// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnostics/confusion_figure.h"

#include "ui/export/csv_table.h"

#include <qcustomplot.h>

namespace actlab {

QString ConfusionFigure::title(Language language) const
{
    return NetworkWords(language).text("ConfusionFigure", QT_TRANSLATE_NOOP("ConfusionFigure", "Confusion matrix"));
}

QString ConfusionFigure::description(const FigureStyle &style) const
{
    return picture_.description(NetworkWords(style.language));
}

void ConfusionFigure::paint(QCPPainter &painter, const FigureStyle &style) const
{
    const Theme theme = style.theme();
    painter.save();
    if (!style.isTransparent)
        painter.fillRect(QRect(QPoint(), style.size), theme.plot);
    picture_.draw(painter, QRectF(QPointF(), QSizeF(style.size)), theme, NetworkWords(style.language));
    painter.restore();
}

bool ConfusionFigure::writeCsv(QIODevice &device) const
{
    const ConfusionMatrix matrix = picture_.matrix.value_or(ConfusionMatrix());
    std::vector<std::string> row{"class"};
    for (std::size_t i = 0; i < matrix.classes; ++i)
        row.push_back("predicted_" + std::to_string(i));
    CsvTable table(device, row);
    for (std::size_t actual = 0; actual < matrix.classes && table.isGood(); ++actual) {
        row = {std::to_string(actual)};
        for (std::size_t predicted = 0; predicted < matrix.classes; ++predicted)
            row.push_back(std::to_string(matrix.at(actual, predicted)));
        table.add(row);
    }
    return table.isGood();
}

} // namespace actlab
