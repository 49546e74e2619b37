// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnostics/confusion_picture.h"

#include "ui/export/csv_table.h"
#include "ui/theme/sign_colours.h"

#include <QPainter>

#include <algorithm>

namespace actlab {
namespace {

constexpr double gap = 4;

/// Where the cells of a table are, with room for headings above and on the left.
struct Cells {
    /// `beside` is the width of the labels of rows.
    Cells(const QRectF &room, int count, const Theme &theme, double beside)
        : n(count), label(theme.spacing(3)), rowLabel(std::max(label, std::min(beside, room.width() / 4)))
    {
        const double left = label * 1.2 + rowLabel;
        const double top = label * 2;
        width = std::min((room.width() - left - label) / n, 110.0 * theme.scale);
        height = std::min((room.height() - top - label / 2) / n, 56.0 * theme.scale);
        corner = room.topLeft() + QPointF(left + (room.width() - left - label - width * n) / 2, top);
    }
    QRectF cell(int row, int column) const
    {
        return {corner.x() + column * width, corner.y() + row * height, width, height};
    }
    QRectF above(int column) const { return {corner.x() + column * width, corner.y() - label, width, label}; }
    QRectF beside(int row) const { return {corner.x() - rowLabel, corner.y() + row * height, rowLabel, height}; }

    int n;
    double label;
    double rowLabel;
    double width;
    double height;
    QPointF corner;
};

QString text(const Picture::Words &words, const char *source)
{
    return words("ConfusionPicture", source);
}

void drawHeadings(QPainter &painter, const Cells &cells, const DataNames &names, bool isTest, const Theme &theme,
                  const Picture::Words &words)
{
    painter.setFont(theme.font(TextRole::caption));
    painter.setPen(theme.mutedText);
    painter.drawText(QRectF(cells.corner.x(), cells.corner.y() - 2 * cells.label, cells.width * cells.n, cells.label),
                     Qt::AlignCenter | Qt::TextDontClip,
                     isTest ? text(words, QT_TRANSLATE_NOOP("ConfusionPicture", "Predicted class (test points)"))
                            : text(words, QT_TRANSLATE_NOOP("ConfusionPicture", "Predicted class (training points)")));
    painter.save();
    painter.translate(cells.corner.x() - cells.rowLabel - cells.label * 0.6,
                      cells.corner.y() + cells.height * cells.n / 2);
    painter.rotate(-90);
    painter.drawText(QRectF(-cells.height * cells.n / 2, -cells.label / 2, cells.height * cells.n, cells.label),
                     Qt::AlignCenter | Qt::TextDontClip,
                     text(words, QT_TRANSLATE_NOOP("ConfusionPicture", "True class")));
    painter.restore();
    painter.setPen(theme.text);
    for (int i = 0; i < cells.n; ++i) {
        const QString name = names.classOf(static_cast<std::size_t>(i));
        const auto write = [&](const QRectF &box, int alignment) {
            const QFontMetricsF metrics(painter.font());
            painter.drawText(box, alignment, metrics.elidedText(name, Qt::ElideRight, box.width() - gap));
        };
        write(cells.above(i), Qt::AlignCenter);
        write(cells.beside(i).adjusted(0, 0, -gap, 0),
              names.classes.isEmpty() ? int(Qt::AlignCenter) : int(Qt::AlignRight | Qt::AlignVCenter));
    }
}

} // namespace

QString ConfusionPicture::title(const Words &words) const
{
    return text(words, QT_TRANSLATE_NOOP("ConfusionPicture", "Confusion matrix"));
}

void ConfusionPicture::draw(QPainter &painter, const QRectF &room, const Theme &theme, const Words &words) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    if (!matrix_ || matrix_->classes == 0) {
        painter.setPen(theme.mutedText);
        painter.setFont(theme.font(TextRole::body));
        painter.drawText(room.adjusted(16, 0, -16, 0), Qt::AlignCenter | Qt::TextWordWrap, description(words));
        return;
    }
    const QFontMetricsF metrics(theme.font(TextRole::caption));
    double widest = 0;
    for (const QString &name : names_.classes)
        widest = std::max(widest, metrics.horizontalAdvance(name) + 2 * gap);
    const Cells cells(room, static_cast<int>(matrix_->classes), theme, widest);
    drawHeadings(painter, cells, names_, isTest_, theme, words);
    painter.setFont(theme.font(TextRole::emphasis));
    const std::size_t most = std::max<std::size_t>(1, std::ranges::max(matrix_->counts));
    for (int i = 0; i < cells.n; ++i) {
        for (int j = 0; j < cells.n; ++j) {
            const std::size_t count = matrix_->at(static_cast<std::size_t>(i), static_cast<std::size_t>(j));
            const double share = static_cast<double>(count) / static_cast<double>(most);
            const QColor &sign = i == j ? theme.positiveSign : theme.negativeSign;
            painter.fillRect(cells.cell(i, j).adjusted(1, 1, -1, -1), tableGround(theme, sign, share));
            painter.setPen(theme.text);
            painter.drawText(cells.cell(i, j), Qt::AlignCenter, QString::number(count));
        }
    }
}

QString ConfusionPicture::description(const Words &words) const
{
    if (!matrix_ || matrix_->classes == 0)
        return text(words, QT_TRANSLATE_NOOP("ConfusionPicture",
                                             "A regression has values, not classes: there is nothing to confuse."));
    QStringList rows;
    for (std::size_t actual = 0; actual < matrix_->classes; ++actual) {
        std::size_t all = 0;
        for (std::size_t predicted = 0; predicted < matrix_->classes; ++predicted)
            all += matrix_->at(actual, predicted);
        rows << text(words, QT_TRANSLATE_NOOP("ConfusionPicture", "class %1: %2 of %3 right"))
                    .arg(names_.classOf(actual))
                    .arg(matrix_->at(actual, actual))
                    .arg(all);
    }
    return rows.join(QStringLiteral("; "));
}

bool ConfusionPicture::writeCsv(QIODevice &device) const
{
    const ConfusionMatrix matrix = matrix_.value_or(ConfusionMatrix());
    std::vector<std::string> row{"class"};
    for (std::size_t i = 0; i < matrix.classes; ++i)
        row.push_back("predicted_" + names_.classOf(i).toStdString());
    CsvTable table(device, row);
    for (std::size_t actual = 0; actual < matrix.classes && table.isGood(); ++actual) {
        row = {names_.classOf(actual).toStdString()};
        for (std::size_t predicted = 0; predicted < matrix.classes; ++predicted)
            row.push_back(std::to_string(matrix.at(actual, predicted)));
        table.add(row);
    }
    return table.isGood();
}

} // namespace actlab
