// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/confusion_view.h"

#include "ui/plot/sign_colours.h"

#include <QPainter>

#include <algorithm>

namespace actlab {

ConfusionView::ConfusionView(QWidget *parent) : Translated(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    ConfusionView::retranslate();
}

void ConfusionView::setTheme(const Theme &theme)
{
    theme_ = theme;
    update();
}

void ConfusionView::setMatrix(const std::optional<ConfusionMatrix> &matrix, bool isTest)
{
    matrix_ = matrix;
    isTest_ = isTest;
    setAccessibleDescription(description());
    update();
}

QString ConfusionView::description() const
{
    if (!matrix_ || matrix_->classes == 0)
        return tr("A regression has values, not classes: there is nothing to confuse.");
    QStringList rows;
    for (std::size_t actual = 0; actual < matrix_->classes; ++actual) {
        std::size_t all = 0;
        for (std::size_t predicted = 0; predicted < matrix_->classes; ++predicted)
            all += matrix_->at(actual, predicted);
        rows << tr("class %1: %2 of %3 right").arg(actual).arg(matrix_->at(actual, actual)).arg(all);
    }
    return rows.join(QStringLiteral("; "));
}

void ConfusionView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme_.plot);
    painter.setPen(theme_.mutedText);
    painter.setFont(theme_.font(TextRole::body));
    if (!matrix_ || matrix_->classes == 0) {
        painter.drawText(rect().adjusted(16, 0, -16, 0), Qt::AlignCenter | Qt::TextWordWrap, description());
        return;
    }
    const auto n = static_cast<int>(matrix_->classes);
    const double label = theme_.spacing(3);
    const double left = label * 2.2;
    const double top = label * 2;
    const double cellWidth = std::min((width() - left - label) / n, 110.0 * theme_.scale);
    const double cellHeight = std::min((height() - top - label / 2) / n, 56.0 * theme_.scale);
    const double x0 = left + (width() - left - label - cellWidth * n) / 2;
    const std::size_t most = std::max<std::size_t>(1, std::ranges::max(matrix_->counts));

    painter.setFont(theme_.font(TextRole::caption));
    painter.drawText(QRectF(x0, 2, cellWidth * n, label), Qt::AlignCenter,
                     isTest_ ? tr("Predicted class (test points)") : tr("Predicted class (training points)"));
    painter.save();
    painter.translate(x0 - label * 1.6, top + cellHeight * n / 2);
    painter.rotate(-90);
    painter.drawText(QRectF(-cellHeight * n / 2 - 40, -label / 2, cellHeight * n + 80, label), Qt::AlignCenter,
                     tr("True class"));
    painter.restore();
    for (int i = 0; i < n; ++i) {
        painter.setPen(theme_.text);
        painter.drawText(QRectF(x0 + i * cellWidth, label, cellWidth, label), Qt::AlignCenter, QString::number(i));
        painter.drawText(QRectF(x0 - label, top + i * cellHeight, label, cellHeight), Qt::AlignCenter,
                         QString::number(i));
        for (int j = 0; j < n; ++j) {
            const std::size_t count = matrix_->at(static_cast<std::size_t>(i), static_cast<std::size_t>(j));
            const double share = static_cast<double>(count) / static_cast<double>(most);
            const QColor &sign = i == j ? theme_.positiveSign : theme_.negativeSign;
            const QRectF cell(x0 + j * cellWidth, top + i * cellHeight, cellWidth, cellHeight);
            const QColor shade = mixed(theme_.neutralSign, sign, 0.9 * share);
            painter.fillRect(cell.adjusted(1, 1, -1, -1), shade);
            painter.setPen(contrast(shade, theme_.text) > contrast(shade, theme_.plot) ? theme_.text : theme_.plot);
            painter.setFont(theme_.font(TextRole::emphasis));
            painter.drawText(cell, Qt::AlignCenter, QString::number(count));
            painter.setFont(theme_.font(TextRole::caption));
        }
    }
}

void ConfusionView::retranslate()
{
    setAccessibleName(tr("Confusion matrix"));
    setAccessibleDescription(description());
    update();
}

} // namespace actlab
