// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/picture/picture_view.h"
#include "ui/softmax/simplex_picture.h"

namespace actlab {

/// The triangle in the window: its point is moved by the mouse and by the arrow keys.
class SimplexView : public PictureView {
    Q_OBJECT

public:
    explicit SimplexView(QWidget *parent = nullptr);

    void setScenario(const SoftmaxScenario &scenario);

Q_SIGNALS:
    /// The user wants these probabilities; several belong together until moveFinished().
    void probabilitiesChosen(const std::array<double, 3> &probabilities);
    void moveFinished();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choose(QPointF point);

    SoftmaxScenario scenario_;
};

} // namespace actlab
