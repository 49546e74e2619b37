// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/functions/glide.h"

#include "ui/graph/function_plot.h"

#include <QCoreApplication>
#include <QEvent>

namespace actlab {
namespace {

constexpr double glideFrom = -4.5;
constexpr double glideTo = 1; // where the slopes of the classics differ most visibly
constexpr int milliseconds = 4500;

bool comesFromTheUser(QEvent::Type type)
{
    switch (type) {
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::KeyPress:
    case QEvent::TouchBegin:
        return true;
    default:
        return false;
    }
}

} // namespace

Glide::Glide(FunctionPlot &plot) : QObject(&plot), plot_(plot)
{
    animation_.setStartValue(glideFrom);
    animation_.setEndValue(glideTo);
    animation_.setDuration(milliseconds);
    animation_.setEasingCurve(QEasingCurve::InOutSine);
    connect(&animation_, &QVariantAnimation::valueChanged, this,
            [this](const QVariant &x) { plot_.moveProbe(x.toDouble()); });
    connect(&animation_, &QVariantAnimation::finished, this, &Glide::stop);
}

void Glide::start()
{
    QCoreApplication::instance()->installEventFilter(this);
    animation_.start();
}

void Glide::stop()
{
    QCoreApplication::instance()->removeEventFilter(this);
    animation_.stop();
}

bool Glide::eventFilter(QObject *watched, QEvent *event)
{
    if (comesFromTheUser(event->type()) || (watched == &plot_ && event->type() == QEvent::MouseMove))
        stop();
    return QObject::eventFilter(watched, event);
}

} // namespace actlab
