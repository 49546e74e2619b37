// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/data_set.h"
#include "ui/access/spoken.h"
#include "ui/theme/theme.h"
#include "ui/widgets/translated.h"

#include <QWidget>

#include <cstddef>
#include <memory>

namespace actlab {

/// The training points in their plane; a click chooses the nearest, Left and Right the one before and after.
class PointPicker : public Translated<QWidget>, public SpokenPicture {
    Q_OBJECT

public:
    explicit PointPicker(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// `count` points from `first` on are walked through. Null: there are none.
    void show(std::shared_ptr<const DataSet> points, std::size_t first, std::size_t count);
    using QWidget::show;

    /// Where a training point is drawn.
    QPointF placeOf(std::size_t sample) const;

    QSize sizeHint() const override { return {160, 160}; }
    QSize minimumSizeHint() const override { return {120, 120}; }

Q_SIGNALS:
    void chosen(std::size_t sample);

protected:
    void retranslate() override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void describe();

    Theme theme_ = makeTheme(ColourScheme::light);
    std::shared_ptr<const DataSet> data_;
    PlaneDomain domain_;
    std::size_t first_ = 0;
    std::size_t count_ = 0;
};

} // namespace actlab
