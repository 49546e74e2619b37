// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/lab_style.h"

#include "ui/theme/style_painting.h"

#include <QComboBox>
#include <QPainter>
#include <QScrollBar>
#include <QStyleOption>

#include <algorithm>
#include <cmath>

namespace actlab {
namespace {

constexpr double handleSize = 2; // in steps of the spacing grid
constexpr double scrollBarWidth = 1.25;
constexpr double shortestScrollHandle = 4;
constexpr double checkBoxSize = 2;

/// What Fusion needs beyond what it asks for, and without which it leaves out the middle of the text. It draws the
/// column of check marks wider where an item is higher, as Hangul and our margin make it; and it counts the & of a
/// mnemonic where the letter behind is of another script, as in "따름(&S)".
int menuItemGrowth(const QStyleOption &option, int itemHeight)
{
    constexpr double share = 0.79; // QFusionStyle::drawControl(), CE_MenuItem
    constexpr int usual = 20;
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(&option);
    const int check = std::max(0, static_cast<int>(std::ceil(share * itemHeight)) - usual);
    const bool hasMnemonic = item && item->text.contains(QLatin1Char('&'));
    return check + (hasMnemonic ? item->fontMetrics.horizontalAdvance(QLatin1Char('&')) : 0);
}

} // namespace

LabStyle::LabStyle(const Theme &theme) : QProxyStyle(QStringLiteral("Fusion")), theme_(theme) {}

void LabStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QScrollBar *>(widget) || qobject_cast<QComboBox *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

int LabStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_SliderLength:
    case PM_SliderThickness:
    case PM_SliderControlThickness:
        return theme_.spacing(handleSize);
    case PM_ScrollBarExtent:
        return theme_.spacing(scrollBarWidth);
    case PM_ScrollBarSliderMin:
        return theme_.spacing(shortestScrollHandle);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
        return theme_.spacing(checkBoxSize);
    case PM_SplitterWidth:
        return 1;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return theme_.spacing(2);
    case PM_ToolBarIconSize:
        return theme_.spacing(2.5);
    case PM_ToolBarItemSpacing:
        return theme_.spacing(0.5);
    case PM_ToolBarFrameWidth:
        return 0;
    case PM_ToolBarItemMargin:
        return theme_.spacing(0.5);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarBaseOverlap:
        return 0;
    case PM_TabBarTabHSpace:
        return theme_.spacing(3);
    case PM_TabBarTabVSpace:
        return theme_.spacing(2);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int LabStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_Slider_AbsoluteSetButtons: // a click goes where it points
        return Qt::LeftButton;
    case SH_Slider_PageSetButtons:
        return Qt::NoButton;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons: // the stock ones are not ours
        return false;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize LabStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                 const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
    case CT_PushButton:
    case CT_ToolButton: // all that may stand in one row are of one height
        size.setHeight(std::max(size.height(), theme_.spacing(3.5)));
        break;
    case CT_MenuItem:
        size.rheight() += theme_.spacing(0.5);
        size.rwidth() += menuItemGrowth(*option, size.height());
        break;
    default:
        break;
    }
    return size;
}

void LabStyle::drawFocus(QPainter &painter, const QRectF &box) const
{
    painter.setPen(QPen(theme_.accent, 2 * theme_.hairline));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius(), radius());
}

void LabStyle::drawField(QPainter &painter, const QRect &box, bool focused, bool enabled) const
{
    const Painting painting(painter);
    painter.setPen(QPen(enabled ? theme_.outline : theme_.border, theme_.hairline));
    painter.setBrush(enabled ? theme_.field : theme_.window);
    painter.drawRoundedRect(hairlineBox(box), radius(), radius());
    if (focused)
        drawFocus(painter, hairlineBox(box));
}

void LabStyle::drawCheckBox(QPainter &painter, const QStyleOption &option) const
{
    const Painting painting(painter);
    const bool checked = has(option, State_On);
    const bool enabled = has(option, State_Enabled);
    const QRectF box = hairlineBox(option.rect);
    painter.setPen(checked ? QPen(Qt::NoPen) : QPen(enabled ? theme_.outline : theme_.border, theme_.hairline));
    painter.setBrush(!checked ? theme_.field : enabled ? theme_.accent : theme_.axis);
    painter.drawRoundedRect(box, radius(), radius());
    if (checked) {
        const auto at = [&](double x, double y) { return box.topLeft() + QPointF(x * box.width(), y * box.height()); };
        painter.setPen(QPen(theme_.accentText, 2 * theme_.hairline, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(QPolygonF{at(0.25, 0.52), at(0.43, 0.7), at(0.76, 0.32)});
    }
}

/// Flat until the mouse is over it; filled and framed while it is switched on.
void LabStyle::drawPanelButton(QPainter &painter, const QStyleOption &option, bool isPush) const
{
    const Painting painting(painter);
    const bool isOn = has(option, State_On);
    const bool enabled = has(option, State_Enabled);
    const bool hovered = has(option, State_MouseOver) && enabled;
    QColor fill = isPush ? theme_.field : QColor(Qt::transparent);
    if (isOn)
        fill = theme_.accentWash;
    else if (has(option, State_Sunken))
        fill = theme_.border;
    else if (hovered)
        fill = theme_.hover;
    const bool framed = isPush || !has(option, State_AutoRaise);
    const double line = isOn ? 2 * theme_.hairline : theme_.hairline;
    painter.setPen(isOn && enabled ? QPen(theme_.accent, line)
                   : framed        ? QPen(enabled ? theme_.outline : theme_.border, line)
                                   : QPen(Qt::NoPen));
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(line / 2, line / 2, -line / 2, -line / 2), radius(), radius());
    if (has(option, State_HasFocus) && has(option, State_KeyboardFocusChange))
        drawFocus(painter, hairlineBox(option.rect));
}

void LabStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            drawField(*painter, option->rect, has(*option, State_HasFocus), has(*option, State_Enabled));
        return;
    case PE_IndicatorCheckBox:
        drawCheckBox(*painter, *option);
        return;
    case PE_PanelButtonTool:
        drawPanelButton(*painter, *option, false);
        return;
    case PE_PanelButtonCommand:
        drawPanelButton(*painter, *option, true);
        return;
    case PE_FrameFocusRect: {
        const Painting painting(*painter);
        drawFocus(*painter, hairlineBox(option->rect));
        return;
    }
    case PE_Frame: { // of what can be scrolled and written into; the surfaces have none
        const Painting painting(*painter);
        painter->setPen(QPen(theme_.outline, theme_.hairline));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(hairlineBox(option->rect));
        return;
    }
    case PE_FrameTabBarBase:
    case PE_FrameTabWidget:
    case PE_PanelStatusBar:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void LabStyle::drawTab(QPainter &painter, const QStyleOption &option) const
{
    const bool chosen = has(option, State_Selected);
    if (!chosen && !has(option, State_MouseOver))
        return;
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom() - theme_.spacing(0.25) + 1, option.rect.width(),
                           theme_.spacing(0.25)),
                     chosen ? theme_.accent : theme_.border);
}

void LabStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                           const QWidget *widget) const
{
    switch (element) {
    case CE_Splitter:
        painter->fillRect(option->rect, theme_.border);
        return;
    case CE_TabBarTabShape:
        drawTab(*painter, *option);
        return;
    case CE_ToolBar:
        painter->fillRect(option->rect, theme_.window);
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void LabStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                  const QWidget *widget) const
{
    switch (control) {
    case CC_Slider:
        drawSlider(*painter, *option, widget);
        return;
    case CC_ScrollBar:
        drawScrollBar(*painter, *option, widget);
        return;
    case CC_SpinBox:
        drawSpinBox(*painter, *option, widget);
        return;
    case CC_ComboBox:
        drawComboBox(*painter, *option, widget);
        return;
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QRect LabStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                               const QWidget *widget) const
{
    if (control == CC_ScrollBar)
        return scrollBarPart(*option, part);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

} // namespace actlab
