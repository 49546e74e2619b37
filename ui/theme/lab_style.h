// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QProxyStyle>

namespace actlab {

/// Fusion with flat surfaces in the theme's colours: hairlines instead of bevels, one look for everything that has the
/// focus, and quiet scroll bars.
class LabStyle : public QProxyStyle {
    Q_OBJECT

public:
    explicit LabStyle(const Theme &theme);

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    void polish(QWidget *widget) override;
    using QProxyStyle::polish;

private:
    double radius() const { return theme_.spacing(0.5); }
    void drawField(QPainter &painter, const QRect &box, bool focused, bool enabled) const;
    void drawCheckBox(QPainter &painter, const QStyleOption &option) const;
    void drawPanelButton(QPainter &painter, const QStyleOption &option, bool isPush) const;
    void drawFocus(QPainter &painter, const QRectF &box) const;
    void drawTab(QPainter &painter, const QStyleOption &option) const;
    void drawArrow(QPainter &painter, const QRectF &place, bool pointsUp, bool enabled) const;
    void drawSpinBox(QPainter &painter, const QStyleOptionComplex &option, const QWidget *widget) const;
    void drawComboBox(QPainter &painter, const QStyleOptionComplex &option, const QWidget *widget) const;
    void drawSlider(QPainter &painter, const QStyleOptionComplex &option, const QWidget *widget) const;
    void drawScrollBar(QPainter &painter, const QStyleOptionComplex &option, const QWidget *widget) const;
    QRect scrollBarPart(const QStyleOptionComplex &option, SubControl part) const;

    Theme theme_;
};

} // namespace actlab
