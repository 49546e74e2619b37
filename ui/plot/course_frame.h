// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activation/sampling.h"
#include "core/scenario/scenario.h"
#include "ui/theme/theme.h"

#include <qcustomplot.h>

namespace actlab {

/// What matplotlib 3 draws around a plot unless told otherwise, as the course's figures have it: a frame in a picture
/// of any size, ticks at round numbers, a title, and nothing else. It takes the place of the axes' own lines and texts.
class CourseFrame : public QCPLayerable {
    Q_OBJECT

public:
    CourseFrame(QCustomPlot *plot, const QString &layer);

    void setTheme(const Theme &theme) { theme_ = theme; }
    void setTitle(const QString &title) { title_ = title; }
    const QString &title() const { return title_; }

    /// The frame in a picture of this size.
    static QRectF frameIn(const QSizeF &picture);
    /// What QCustomPlot's axes, whose rectangle has whole pixels, must show so that `wanted` fills the frame.
    PlotWindow viewOfAxes(const PlotWindow &wanted) const;

protected:
    void applyDefaultAntialiasingHint(QCPPainter *painter) const override;
    void draw(QCPPainter *painter) override;

private:
    struct Ticks;

    QRectF frame() const;
    QFont fontOf(double points) const;
    Ticks ticks(const QCPAxis &axis, double length, double emsApart) const;
    void drawAcross(QCPPainter *painter) const;
    void drawUp(QCPPainter *painter) const;
    void drawTitle(QCPPainter *painter) const;

    Theme theme_ = makeTheme(ColourScheme::light);
    QString title_;
};

/// Smooth edges without the half pixel by which QCPPainter::setAntialiasing moves everything down and to the right.
void smoothInPlace(QCPPainter &painter);

/// The step between ticks that matplotlib's AutoLocator chooses for `interval` with at most `bins` steps.
double courseTickStep(Interval interval, int bins);

} // namespace actlab
