// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style_painter.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace actlab {

namespace {

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

bool isHovered(const QStyleOption &option)
{
    return has(option, QStyle::State_Enabled) && has(option, QStyle::State_MouseOver);
}

} // namespace

StylePainter::StylePainter(QPainter &painter, const Theme &theme) : painter_(painter), theme_(theme)
{
    painter_.save();
    painter_.setRenderHint(QPainter::Antialiasing);
}

StylePainter::~StylePainter()
{
    painter_.restore();
}

double StylePainter::radius() const
{
    return theme_.spacing(0.75);
}

void StylePainter::box(const QRectF &rect, const QColor &fill, const QColor &edge, double width) const
{
    const double inset = width / 2; // the edge lies inside
    painter_.setPen(edge.alpha() == 0 ? QPen(Qt::NoPen) : QPen(edge, width));
    painter_.setBrush(fill);
    painter_.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius(), radius());
}

void StylePainter::focusRing(const QRectF &rect) const
{
    box(rect, Qt::transparent, theme_.accent, 2 * theme_.hairline);
}

void StylePainter::button(const QStyleOption &option, bool isDefault) const
{
    const bool isEnabled = has(option, QStyle::State_Enabled);
    const bool isDown = has(option, QStyle::State_Sunken);
    const bool isChecked = has(option, QStyle::State_On);
    const bool isAccent = isDefault && isEnabled;
    QColor fill = isAccent ? theme_.accent : isChecked ? theme_.accentWash : theme_.panel;
    if (isDown)
        fill = mixed(fill, theme_.text, 0.12);
    else if (isHovered(option))
        fill = isAccent ? mixed(fill, theme_.text, 0.10) : isChecked ? fill : theme_.hover;
    box(option.rect, fill, isAccent ? fill : isChecked ? theme_.accent : theme_.border, theme_.hairline);
    if (has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange))
        focusRing(QRectF(option.rect).adjusted(-1, -1, 1, 1));
}

void StylePainter::toolButton(const QStyleOption &option) const
{
    const bool isDown = has(option, QStyle::State_Sunken);
    const bool isChecked = has(option, QStyle::State_On);
    if (isChecked)
        box(option.rect, theme_.accentWash, Qt::transparent);
    else if (isDown || isHovered(option))
        box(option.rect, isDown ? mixed(theme_.hover, theme_.text, 0.08) : theme_.hover, Qt::transparent);
}

void StylePainter::field(const QStyleOption &option) const
{
    const bool isEnabled = has(option, QStyle::State_Enabled);
    const bool isFocused = has(option, QStyle::State_HasFocus) && isEnabled;
    const QColor edge = isFocused ? theme_.accent : isHovered(option) ? theme_.axis : theme_.border;
    box(option.rect, isEnabled ? theme_.field : theme_.window, edge, isFocused ? 2 * theme_.hairline : theme_.hairline);
}

void StylePainter::checkBox(const QStyleOption &option) const
{
    const bool isEnabled = has(option, QStyle::State_Enabled);
    const bool isSet = has(option, QStyle::State_On) || has(option, QStyle::State_NoChange);
    const QColor accent = isEnabled ? theme_.accent : theme_.border;
    const QRectF rect(option.rect);
    box(rect, isSet ? accent : theme_.field, isSet ? accent : isHovered(option) ? theme_.axis : theme_.border,
        1.5 * theme_.hairline);
    if (!isSet)
        return;
    painter_.setPen(QPen(theme_.accentText, 2 * theme_.hairline, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&](double x, double y) { return rect.topLeft() + QPointF(x * rect.width(), y * rect.height()); };
    if (has(option, QStyle::State_NoChange))
        painter_.drawLine(at(0.28, 0.5), at(0.72, 0.5));
    else
        painter_.drawPolyline(QPolygonF({at(0.26, 0.52), at(0.43, 0.69), at(0.75, 0.33)}));
}

void StylePainter::radioButton(const QStyleOption &option) const
{
    const bool isEnabled = has(option, QStyle::State_Enabled);
    const bool isSet = has(option, QStyle::State_On);
    const QColor accent = isEnabled ? theme_.accent : theme_.border;
    const QRectF rect = QRectF(option.rect).adjusted(1, 1, -1, -1);
    painter_.setPen(QPen(isSet ? accent : isHovered(option) ? theme_.axis : theme_.border, 1.5 * theme_.hairline));
    painter_.setBrush(isSet ? accent : theme_.field);
    painter_.drawEllipse(rect);
    if (!isSet)
        return;
    painter_.setPen(Qt::NoPen);
    painter_.setBrush(theme_.accentText);
    painter_.drawEllipse(rect.center(), rect.width() / 5, rect.height() / 5);
}

void StylePainter::chevron(const QRectF &rect, bool isUp, bool isEnabled) const
{
    const double half = theme_.spacing(0.5);
    const double rise = isUp ? -half / 2 : half / 2;
    const QPointF centre = rect.center();
    painter_.setPen(QPen(isEnabled ? theme_.mutedText : theme_.border, 1.5 * theme_.hairline, Qt::SolidLine,
                         Qt::RoundCap, Qt::RoundJoin));
    painter_.drawPolyline(
        QPolygonF({centre + QPointF(-half, -rise), centre + QPointF(0, rise), centre + QPointF(half, -rise)}));
}

void StylePainter::slider(const QStyleOptionSlider &option, const QRectF &groove, const QRectF &handle) const
{
    const bool isEnabled = has(option, QStyle::State_Enabled);
    const bool isHorizontal = option.orientation == Qt::Horizontal;
    const double thickness = theme_.spacing(0.5);
    QRectF line = isHorizontal ? QRectF(groove.left(), groove.center().y() - thickness / 2, groove.width(), thickness)
                               : QRectF(groove.center().x() - thickness / 2, groove.top(), thickness, groove.height());
    painter_.setPen(Qt::NoPen);
    painter_.setBrush(theme_.border);
    painter_.drawRoundedRect(line, thickness / 2, thickness / 2);
    const bool startsAtFarEnd = option.upsideDown;
    if (isHorizontal && startsAtFarEnd)
        line.setLeft(handle.center().x());
    else if (isHorizontal)
        line.setRight(handle.center().x());
    else if (startsAtFarEnd)
        line.setTop(handle.center().y());
    else
        line.setBottom(handle.center().y());
    painter_.setBrush(isEnabled ? theme_.accent : theme_.axis);
    painter_.drawRoundedRect(line, thickness / 2, thickness / 2);

    const bool isActive = has(option, QStyle::State_Sunken) || isHovered(option);
    if (has(option, QStyle::State_HasFocus)) {
        QColor halo = theme_.accent;
        halo.setAlphaF(0.25f);
        painter_.setBrush(halo);
        painter_.drawEllipse(handle);
    }
    const double inset = isActive ? 2 : 3;
    painter_.setPen(QPen(isEnabled ? theme_.accent : theme_.axis, 2 * theme_.hairline));
    painter_.setBrush(theme_.field);
    painter_.drawEllipse(handle.adjusted(inset, inset, -inset, -inset));
}

void StylePainter::scrollBar(const QStyleOptionSlider &option, const QRectF &handle) const
{
    const bool isHeld = has(option, QStyle::State_Sunken) && option.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider);
    const double inset = handle.width() > 4 && handle.height() > 4 ? 3 : 0;
    const QRectF thumb = handle.adjusted(inset, inset, -inset, -inset);
    const double round = std::min(thumb.width(), thumb.height()) / 2;
    painter_.setPen(Qt::NoPen);
    painter_.setBrush(isHeld ? theme_.axis : mixed(theme_.border, theme_.axis, isHovered(option) ? 0.7 : 0.25));
    painter_.drawRoundedRect(thumb, round, round);
}

void StylePainter::tab(const QStyleOptionTab &option) const
{
    const bool isSelected = has(option, QStyle::State_Selected);
    const QRectF rect(option.rect);
    if (isHovered(option) && !isSelected)
        box(rect.adjusted(2, 4, -2, -4), theme_.hover, Qt::transparent);
    if (!isSelected)
        return;
    const double height = 3 * theme_.hairline;
    const double inset = theme_.spacing(1);
    painter_.setPen(Qt::NoPen);
    painter_.setBrush(theme_.accent);
    painter_.drawRoundedRect(QRectF(rect.left() + inset, rect.bottom() - height, rect.width() - 2 * inset, height),
                             height / 2, height / 2);
}

} // namespace actlab
