// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/access/spoken.h"
#include "ui/backprop/walk_drawing.h"
#include "ui/widgets/translated.h"

#include <QWidget>

#include <optional>

namespace actlab {

/// The walk in the window. A click selects a node, a bias or an edge; so do Up and Down. Left and Right walk. What is
/// not in the picture of a large network is scrolled to, by the wheel, PageUp and PageDown or a click on the edge.
class WalkView : public Translated<QWidget>, public SpokenPicture {
    Q_OBJECT

public:
    explicit WalkView(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void show(const WalkShown &shown);
    using QWidget::show;

    /// Where a part is drawn; none where it is not.
    std::optional<QPointF> placeOf(const NetworkPart &part) const { return picture_.placeOf(part, rect(), theme_); }

    QSize minimumSizeHint() const override { return {320, 240}; }

Q_SIGNALS:
    /// None: nothing is selected any more.
    void selected(const actlab::WalkSelection &selection);
    /// Asks to go that many steps on; negative: back.
    void stepsRequested(int steps);
    void firstRequested();
    void lastRequested();

protected:
    void retranslate() override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *) override { describe(); } // which says what there is no room for
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    void describe();
    void selectNext(int step);
    void scroll(int columns);

    Theme theme_ = makeTheme(ColourScheme::light);
    WalkDrawing picture_;
    int turned_ = 0;                ///< of the wheel, since the last column
    std::optional<WalkWords> text_; ///< in the language of the window
};

} // namespace actlab
