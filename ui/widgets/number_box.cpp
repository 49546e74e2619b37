// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/number_box.h"

#include "core/support/typed_number.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QStyleOptionSpinBox>
#include <QWheelEvent>

#include <algorithm>
#include <limits>

namespace actlab {
namespace {

constexpr int shownDigits = 6;
constexpr QChar minusSign(0x2212);

} // namespace

NumberBox::NumberBox(QWidget *parent) : QAbstractSpinBox(parent)
{
    setAlignment(Qt::AlignRight);
    setFocusPolicy(Qt::StrongFocus);
    lineEdit()->setObjectName(QStringLiteral("field")); // by its own name Qt lets nobody read its text but a spin box
    showValue();
    connect(this, &QAbstractSpinBox::editingFinished, this, &NumberBox::confirm);
}

void NumberBox::setValue(double value)
{
    value_ = value;
    showValue();
}

void NumberBox::setFitting(bool isFitting)
{
    isFitting_ = isFitting;
    updateGeometry();
}

QString NumberBox::shownText() const
{
    QString text = QString::number(value_, 'g', shownDigits);
    return isTypedInto_ ? text : text.replace(u'-', minusSign);
}

void NumberBox::showValue()
{
    lineEdit()->setText(shownText());
    if (isFitting_)
        updateGeometry();
}

std::optional<SpokenNumber> NumberBox::spokenNumber() const
{
    if (number_)
        return number_();
    constexpr double most = std::numeric_limits<double>::max();
    return SpokenNumber{value_, -most, most, 0, shownText()};
}

void NumberBox::confirm()
{
    if (lineEdit()->text() == shownText())
        return;
    const QString text = lineEdit()->text();
    showValue();
    if (const auto number = parse_typed_number(text.toStdString()))
        Q_EMIT entered(*number);
    else
        Q_EMIT refused(number.error());
}

void NumberBox::stepBy(int steps)
{
    confirm();
    Q_EMIT stepRequested(steps);
    selectAll();
}

/// Shows the number with the other minus sign; what has been typed stays as it is.
void NumberBox::rewrite(bool isTypedInto)
{
    const bool isUntouched = lineEdit()->text() == shownText();
    isTypedInto_ = isTypedInto;
    if (isUntouched)
        showValue();
}

void NumberBox::focusInEvent(QFocusEvent *event)
{
    rewrite(true);
    QAbstractSpinBox::focusInEvent(event);
}

void NumberBox::focusOutEvent(QFocusEvent *event)
{
    QAbstractSpinBox::focusOutEvent(event); // confirms what was typed
    rewrite(false);
}

/// Escape takes back what was typed and not yet confirmed; what it does besides is for the widgets around the box.
void NumberBox::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && lineEdit()->text() != shownText()) {
        showValue();
        selectAll();
        event->ignore();
        return;
    }
    QAbstractSpinBox::keyPressEvent(event);
}

void NumberBox::wheelEvent(QWheelEvent *event)
{
    // Scrolling a panel must not change what happens to pass under the mouse.
    if (hasFocus())
        QAbstractSpinBox::wheelEvent(event);
    else
        event->ignore();
}

QSize NumberBox::sizeHint() const
{
    ensurePolished();
    const int usualWidth = fontMetrics().horizontalAdvance(QStringLiteral("-0.123456"));
    const int shownWidth = fontMetrics().horizontalAdvance(shownText() + u'0'); // the cursor, too, takes some
    const int textWidth = isFitting_ ? std::max(usualWidth, shownWidth) : usualWidth;
    QStyleOptionSpinBox option;
    initStyleOption(&option);
    const QSize contents(textWidth + 4, lineEdit()->sizeHint().height());
    return style()->sizeFromContents(QStyle::CT_SpinBox, &option, contents, this);
}

} // namespace actlab
