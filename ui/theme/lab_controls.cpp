// SPDX-License-Identifier: GPL-3.0-or-later
// The controls that LabStyle draws whole: spin and combo boxes, sliders, scroll bars.
#include "ui/theme/lab_style.h"
#include "ui/theme/style_painting.h"

#include <QAbstractSpinBox>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>
#include <utility>

namespace actlab {
namespace {

constexpr double grooveHeight = 0.5; // in steps of the spacing grid

} // namespace

/// A chevron in the middle of a place.
void LabStyle::drawArrow(QPainter &painter, const QRectF &place, bool pointsUp, bool enabled) const
{
    const double half = theme_.spacing(0.5);
    const QPointF middle = place.center();
    const double tip = pointsUp ? -half / 2 : half / 2;
    painter.setPen(
        QPen(enabled ? theme_.text : theme_.axis, 1.5 * theme_.hairline, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(
        QPolygonF{middle + QPointF(-half, -tip), middle + QPointF(0, tip), middle + QPointF(half, -tip)});
}

void LabStyle::drawSpinBox(QPainter &painter, const QStyleOptionComplex &option, const QWidget *widget) const
{
    const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(&option);
    if (!box)
        return;
    if (box->frame)
        drawField(painter, box->rect, has(*box, State_HasFocus), has(*box, State_Enabled));
    if (box->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const Painting painting(painter);
    for (const auto &[part, step] : {std::pair{SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled},
                                     std::pair{SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled}}) {
        const QRectF place = subControlRect(CC_SpinBox, box, part, widget);
        const bool enabled = has(*box, State_Enabled) && box->stepEnabled.testFlag(step);
        if (enabled && has(*box, State_MouseOver) && box->activeSubControls.testFlag(part))
            painter.fillRect(place.adjusted(1, 1, -1, -1), theme_.hover);
        drawArrow(painter, place, part == SC_SpinBoxUp, enabled);
    }
}

void LabStyle::drawComboBox(QPainter &painter, const QStyleOptionComplex &option, const QWidget *widget) const
{
    const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(&option);
    if (!box)
        return;
    const bool enabled = has(*box, State_Enabled);
    if (box->frame) {
        drawField(painter, box->rect, has(*box, State_HasFocus), enabled);
        if (enabled && !box->editable && has(*box, State_MouseOver)) {
            const Painting painting(painter);
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme_.hover);
            painter.drawRoundedRect(QRectF(box->rect).adjusted(1, 1, -1, -1), radius(), radius());
        }
    }
    const Painting painting(painter);
    drawArrow(painter, subControlRect(CC_ComboBox, box, SC_ComboBoxArrow, widget), false, enabled);
}

void LabStyle::drawSlider(QPainter &painter, const QStyleOptionComplex &option, const QWidget *widget) const
{
    const Painting painting(painter);
    const bool enabled = has(option, State_Enabled);
    const QRectF handle = subControlRect(CC_Slider, &option, SC_SliderHandle, widget);
    const double height = theme_.spacing(grooveHeight);
    const double middle = handle.center().y();
    const QRectF groove(option.rect.left(), middle - height / 2, option.rect.width(), height);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme_.border);
    painter.drawRoundedRect(groove, height / 2, height / 2);
    painter.setBrush(enabled ? theme_.accent : theme_.axis);
    painter.drawRoundedRect(QRectF(groove.topLeft(), QPointF(handle.center().x(), groove.bottom())), height / 2,
                            height / 2);

    const QRectF knob = handle.adjusted(1, 1, -1, -1);
    const bool active = has(option, State_HasFocus) || option.activeSubControls.testFlag(SC_SliderHandle);
    painter.setPen(QPen(enabled ? theme_.accent : theme_.axis, (active ? 2.5 : 1.5) * theme_.hairline));
    painter.setBrush(has(option, State_HasFocus) ? theme_.accentWash : theme_.panel);
    painter.drawEllipse(knob.adjusted(0.75, 0.75, -0.75, -0.75));
}

/// A scroll bar is all handle and groove, without buttons.
QRect LabStyle::scrollBarPart(const QStyleOptionComplex &option, SubControl part) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(&option);
    const bool vertical = bar->orientation == Qt::Vertical;
    const int length = vertical ? bar->rect.height() : bar->rect.width();
    const int steps = bar->maximum - bar->minimum;
    const int handle =
        steps == 0 ? length
                   : std::clamp(static_cast<int>(qint64(length) * bar->pageStep / (qint64(steps) + bar->pageStep)),
                                std::min(length, pixelMetric(PM_ScrollBarSliderMin, nullptr, nullptr)), length);
    const int start =
        sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - handle, bar->upsideDown);
    const auto stretch = [&](int from, int extent) {
        return vertical ? QRect(bar->rect.left(), bar->rect.top() + from, bar->rect.width(), extent)
                        : QRect(bar->rect.left() + from, bar->rect.top(), extent, bar->rect.height());
    };
    switch (part) {
    case SC_ScrollBarGroove:
        return bar->rect;
    case SC_ScrollBarSlider:
        return stretch(start, handle);
    case SC_ScrollBarSubPage:
        return stretch(0, start);
    case SC_ScrollBarAddPage:
        return stretch(start + handle, length - start - handle);
    default:
        return {};
    }
}

void LabStyle::drawScrollBar(QPainter &painter, const QStyleOptionComplex &option, const QWidget *) const
{
    const Painting painting(painter);
    const bool held = option.activeSubControls.testFlag(SC_ScrollBarSlider) || has(option, State_Sunken);
    const QRectF handle = QRectF(scrollBarPart(option, SC_ScrollBarSlider)).adjusted(2, 2, -2, -2);
    const double round = std::min(handle.width(), handle.height()) / 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(held ? theme_.mutedText : theme_.outline);
    painter.drawRoundedRect(handle, round, round);
}

} // namespace actlab
