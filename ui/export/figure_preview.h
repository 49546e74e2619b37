// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/access/spoken.h"
#include "ui/export/figure.h"
#include "ui/export/figure_format.h"

#include <QImage>
#include <QWidget>

namespace actlab {

/// Shows what an export will contain, as large as there is room: the picture, on a chequered ground where it is
/// transparent, or the first lines of the table.
class FigurePreview : public QWidget, public SpokenPicture {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// The figure must live until another one is shown.
    void show(const Figure &figure, const FigureStyle &style, FigureFormat format);
    /// What was drawn last; null for a table.
    const QImage &image() const { return image_; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {320, 240}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRectF place() const;
    void render(double pixelsPerUnit);
    void paintTable(QPainter &painter) const;

    const Figure *figure_ = nullptr;
    FigureStyle style_;
    FigureFormat format_ = FigureFormat::png;
    QImage image_;
    const Figure *renderedFigure_ = nullptr; ///< what image_ shows
    FigureStyle rendered_;
};

} // namespace actlab
