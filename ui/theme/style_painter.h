// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QRectF>

class QPainter;
class QStyleOption;
class QStyleOptionSlider;
class QStyleOptionTab;

namespace actlab {

/// The shapes that ThemedStyle's controls are made of.
class StylePainter {
public:
    StylePainter(QPainter &painter, const Theme &theme);
    ~StylePainter();
    StylePainter(const StylePainter &) = delete;
    StylePainter &operator=(const StylePainter &) = delete;

    double radius() const;
    void box(const QRectF &rect, const QColor &fill, const QColor &edge, double width = 1) const;
    void focusRing(const QRectF &rect) const;
    void button(const QStyleOption &option, bool isDefault) const;
    void toolButton(const QStyleOption &option) const;
    void field(const QStyleOption &option) const;
    void checkBox(const QStyleOption &option) const;
    void radioButton(const QStyleOption &option) const;
    /// A small arrow, pointing down or up.
    void chevron(const QRectF &rect, bool isUp, bool isEnabled) const;
    void slider(const QStyleOptionSlider &option, const QRectF &groove, const QRectF &handle) const;
    void scrollBar(const QStyleOptionSlider &option, const QRectF &handle) const;
    void tab(const QStyleOptionTab &option) const;

private:
    QPainter &painter_;
    const Theme &theme_;
};

} // namespace actlab
