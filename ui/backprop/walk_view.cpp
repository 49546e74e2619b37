// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backprop/walk_view.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cstdlib>

namespace actlab {

WalkView::WalkView(QWidget *parent) : Translated(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    WalkView::retranslate();
}

void WalkView::setTheme(const Theme &theme)
{
    theme_ = theme;
    update();
}

void WalkView::show(const WalkShown &shown)
{
    const WalkShown &before = picture_.shown;
    const bool isSamePlace = shown.walk && before.walk && shown.place == before.place &&
                             shown.walk->network == before.walk->network && shown.steps == before.steps;
    const auto first = isSamePlace ? before.firstColumn : std::nullopt;
    picture_.shown = shown;
    picture_.shown.isOnScreen = true;
    picture_.shown.firstColumn = first;
    describe();
    update();
}

void WalkView::describe()
{
    QString description = text_->description(picture_.shown);
    if (picture_.shown.walk && picture_.shown.selected)
        description = inSentences(
            {description, tr("Selected: %1").arg(text_->name(*picture_.shown.walk, *picture_.shown.selected))});
    if (picture_.shown.walk) {
        const QString rest =
            text_->rest(picture_.shown, WalkLayout(picture_.shown, rect().size(), theme_).hiddenColumns());
        if (!rest.isEmpty())
            description = inSentences({description, rest});
    }
    setAccessibleDescription(description);
}

void WalkView::retranslate()
{
    text_.emplace(windowLanguage());
    setAccessibleName(tr("Walk through backpropagation"));
    describe();
    update();
}

void WalkView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme_.plot);
    picture_.draw(painter, rect(), theme_, *text_);
    if (hasFocus()) {
        painter.resetTransform();
        painter.setPen(QPen(theme_.accent, theme_.hairline));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

void WalkView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (const int way = picture_.scrollAt(event->position(), rect(), theme_))
        scroll(way);
    else
        Q_EMIT selected({picture_.partAt(event->position(), rect(), theme_)});
}

void WalkView::mouseMoveEvent(QMouseEvent *event)
{
    const bool isSomething =
        picture_.partAt(event->position(), rect(), theme_) || picture_.scrollAt(event->position(), rect(), theme_) != 0;
    setCursor(isSomething ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

bool WalkView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const auto part = picture_.partAt(help->pos(), rect(), theme_);
        QToolTip::showText(help->globalPos(), part ? text_->name(*picture_.shown.walk, *part) : QString(), this);
        return true;
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return Translated::event(event);
}

void WalkView::selectNext(int step)
{
    if (!picture_.shown.walk)
        return;
    const auto parts = WalkLayout(picture_.shown, rect().size(), theme_).parts();
    const auto count = static_cast<std::ptrdiff_t>(parts.size());
    std::ptrdiff_t index = step > 0 ? -1 : count;
    for (std::ptrdiff_t i = 0; i < count; ++i) {
        if (picture_.shown.selected == parts[static_cast<std::size_t>(i)])
            index = i;
    }
    index = (index + step + count) % count;
    Q_EMIT selected({parts[static_cast<std::size_t>(index)]});
}

/// A column is one notch of a wheel.
void WalkView::wheelEvent(QWheelEvent *event)
{
    const QPoint angle = event->angleDelta();
    turned_ += std::abs(angle.x()) > std::abs(angle.y()) ? angle.x() : angle.y();
    const int columns = turned_ / QWheelEvent::DefaultDeltasPerStep;
    turned_ -= columns * QWheelEvent::DefaultDeltasPerStep;
    scroll(-columns);
}

void WalkView::scroll(int columns)
{
    if (!picture_.shown.walk)
        return;
    const WalkLayout layout(picture_.shown, rect().size(), theme_);
    const auto hidden = static_cast<std::ptrdiff_t>(layout.hiddenColumns().size());
    const auto first = static_cast<std::ptrdiff_t>(layout.columns().front().index) + columns;
    picture_.shown.firstColumn = static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(first, 0, hidden));
    describe();
    update();
}

void WalkView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        Q_EMIT stepsRequested(-1);
        return;
    case Qt::Key_Right:
        Q_EMIT stepsRequested(1);
        return;
    case Qt::Key_Home:
        Q_EMIT firstRequested();
        return;
    case Qt::Key_End:
        Q_EMIT lastRequested();
        return;
    case Qt::Key_Up:
        selectNext(-1);
        return;
    case Qt::Key_Down:
        selectNext(1);
        return;
    case Qt::Key_PageUp:
        scroll(-1);
        return;
    case Qt::Key_PageDown:
        scroll(1);
        return;
    case Qt::Key_Escape:
        if (!picture_.shown.selected)
            break; // for what is around the picture
        Q_EMIT selected({});
        return;
    default:
        break;
    }
    Translated::keyPressEvent(event);
}

} // namespace actlab
