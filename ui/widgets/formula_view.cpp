// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/formula_view.h"

#include "ui/text/translation.h"

#include <QPainter>

#include <algorithm>

namespace actlab {
namespace {

constexpr double unitsPerEm = 1000; // of the pictures' view boxes
constexpr double emsPerType = 1.1;  // formulas are set a little larger than the text around them

} // namespace

FormulaView::FormulaView(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FormulaView::setFormula(const QString &path, const QString &latex)
{
    picture_ = SvgPicture(path);
    latex_ = latex;
    setAccessibleName(picture_.isNull() ? latex : picture_.title(windowLanguage()));
    setToolTip(latex);
    updateGeometry();
    update();
}

QSizeF FormulaView::naturalSize() const
{
    if (picture_.isNull())
        return fontMetrics().size(0, latex_);
    return picture_.size() * (emsPerType * fontInfo().pixelSize() / unitsPerEm);
}

QSize FormulaView::sizeHint() const
{
    return naturalSize().toSize();
}

int FormulaView::heightForWidth(int width) const
{
    const QSizeF natural = naturalSize();
    if (picture_.isNull()) {
        return fontMetrics().boundingRect(QRect(0, 0, width, 10'000), Qt::TextWrapAnywhere, latex_).height();
    }
    return static_cast<int>(std::ceil(natural.height() * std::min(1.0, width / natural.width())));
}

void FormulaView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor colour = palette().color(QPalette::WindowText);
    painter.setPen(colour);
    if (picture_.isNull()) {
        painter.drawText(rect(), Qt::TextWrapAnywhere, latex_);
        return;
    }
    const QSizeF size = naturalSize().boundedTo(naturalSize().scaled(QWidget::size(), Qt::KeepAspectRatio));
    picture_.draw(painter, QRectF(QPointF(), size), colour);
}

} // namespace actlab
