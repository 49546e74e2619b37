// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/figure.h"
#include "ui/export/figure_format.h"

#include <QImage>
#include <QWidget>

namespace actlab {

/// Shows what an export will contain, as large as there is room: the picture, on a chequered ground where it is
/// transparent, or the first lines of the table.
class FigurePreview : public QWidget {
    Q_OBJECT

public:
    /// The figure must outlive the preview.
    explicit FigurePreview(const Figure &figure, QWidget *parent = nullptr);

    void show(const FigureStyle &style, FigureFormat format);
    /// What was drawn last; null for a table.
    const QImage &image() const { return image_; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRectF place() const;
    void render(double pixelsPerUnit);
    void paintTable(QPainter &painter) const;

    const Figure &figure_;
    FigureStyle style_;
    FigureFormat format_ = FigureFormat::png;
    QImage image_;
    FigureStyle rendered_; ///< what image_ shows
};

} // namespace actlab
