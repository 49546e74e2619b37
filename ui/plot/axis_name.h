// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plot/number_ticker.h"
#include "ui/theme/theme.h"

#include <qcustomplot.h>

namespace actlab {

/// Numbers along an axis, without those at its far end, where something else stands.
class EndTicker : public NumberTicker {
public:
    /// The share of the axis that is kept free.
    void setReserved(double share) { reserved_ = share; }

protected:
    QVector<double> createTickVector(double step, const QCPRange &range) override;
    QVector<QString> createLabelVector(const QVector<double> &ticks, const QLocale &locale, QChar format,
                                       int precision) override;

private:
    double reserved_ = 0;
    QCPRange range_;
};

/// The name of an axis at its far end, among its numbers: beside them it would cost the plot a line's height. The axis
/// is the lower or the left one, and has no label of its own.
class AxisName : public QCPLayerable {
    Q_OBJECT

public:
    explicit AxisName(QCPAxis *axis, const QString &name = {});

    void setTheme(const Theme &theme);
    void setName(const QString &name) { name_ = name; }
    const QString &name() const { return name_; }
    /// Keeps room for the name; to be called before a layout.
    void reserve();

protected:
    void applyDefaultAntialiasingHint(QCPPainter *) const override {}
    void draw(QCPPainter *painter) override;

private:
    bool isHorizontal() const { return axis_->orientation() == Qt::Horizontal; }

    QCPAxis *axis_;
    QString name_;
    Theme theme_ = makeTheme(ColourScheme::light);
    QSharedPointer<EndTicker> ticker_;
};

} // namespace actlab
