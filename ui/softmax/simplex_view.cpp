// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/softmax/simplex_view.h"

#include "core/activation/vector_functions.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace actlab {
namespace {

constexpr QSize least(170, 150);
constexpr double step = 0.02; ///< of probability, for a key

} // namespace

SimplexView::SimplexView(QWidget *parent) : PictureView(least, parent) {}

void SimplexView::setScenario(const SoftmaxScenario &scenario)
{
    scenario_ = scenario;
    setPicture(std::make_shared<SimplexPicture>(scenario));
    setCursor(scenario.logits.size() == 3 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void SimplexView::choose(QPointF point)
{
    if (scenario_.logits.size() == 3)
        Q_EMIT probabilitiesChosen(SimplexPicture::at(point, room(), theme()));
}

void SimplexView::mousePressEvent(QMouseEvent *event)
{
    PictureView::mousePressEvent(event);
    if (event->button() == Qt::LeftButton)
        choose(event->position());
}

void SimplexView::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        choose(event->position());
}

void SimplexView::mouseReleaseEvent(QMouseEvent *)
{
    Q_EMIT moveFinished();
}

/// Up is towards class 0, right and left are towards classes 1 and 2.
void SimplexView::keyPressEvent(QKeyEvent *event)
{
    if (scenario_.logits.size() != 3) {
        PictureView::keyPressEvent(event);
        return;
    }
    std::array<double, 3> change{};
    switch (event->key()) {
    case Qt::Key_Up:
        change = {step, -step / 2, -step / 2};
        break;
    case Qt::Key_Down:
        change = {-step, step / 2, step / 2};
        break;
    case Qt::Key_Right:
        change = {0, step, -step};
        break;
    case Qt::Key_Left:
        change = {0, -step, step};
        break;
    default:
        PictureView::keyPressEvent(event);
        return;
    }
    const auto now = softmax(scenario_.logits, scenario_.temperature);
    double sum = 0;
    for (std::size_t i = 0; i < 3; ++i)
        sum += change[i] = std::max(now[i] + change[i], SimplexPicture::leastShown);
    for (double &p : change)
        p /= sum;
    Q_EMIT probabilitiesChosen(change);
    Q_EMIT moveFinished();
}

} // namespace actlab
