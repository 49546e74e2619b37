// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backprop/point_picker.h"

#include "ui/diagram/network_words.h"
#include "ui/text/number_words.h"
#include "ui/theme/sign_colours.h"

#include <QKeyEvent>
#include <QLineF>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace actlab {
namespace {

/// The square that holds the points, with a margin: points to be worked out by hand lie close to 0.
PlaneDomain around(const std::vector<Point> &points)
{
    double least = 0;
    double most = 1;
    for (const Point &point : points) {
        least = std::min({least, point.x1, point.x2});
        most = std::max({most, point.x1, point.x2});
    }
    const double margin = 0.15 * (most - least);
    return {least - margin, most + margin, least - margin, most + margin};
}

} // namespace

PointPicker::PointPicker(QWidget *parent) : Translated(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    PointPicker::retranslate();
}

void PointPicker::setTheme(const Theme &theme)
{
    theme_ = theme;
    update();
}

void PointPicker::show(std::shared_ptr<const DataSet> points, std::size_t first, std::size_t count)
{
    if (points && points != data_)
        domain_ = around(points->training);
    data_ = std::move(points);
    first_ = first;
    count_ = count;
    describe();
    update();
}

QPointF PointPicker::placeOf(std::size_t sample) const
{
    const Point &point = data_->training[sample];
    const double side = std::min(width(), height());
    const double across = (point.x1 - domain_.x1_minimum) / (domain_.x1_maximum - domain_.x1_minimum);
    const double up = (point.x2 - domain_.x2_minimum) / (domain_.x2_maximum - domain_.x2_minimum);
    return QRectF(rect()).center() + QPointF((across - 0.5) * side, (0.5 - up) * side);
}

void PointPicker::describe()
{
    if (!data_ || first_ >= data_->training.size()) {
        setAccessibleDescription({});
        return;
    }
    const Point &point = data_->training[first_];
    setAccessibleDescription(tr("Point %1 of %2: x₁ = %3, x₂ = %4, label %5")
                                 .arg(first_ + 1)
                                 .arg(data_->training.size())
                                 .arg(numberText(point.x1), numberText(point.x2), numberText(point.label)));
}

void PointPicker::retranslate()
{
    setAccessibleName(tr("Training points"));
    setToolTip(tr("Click a point to walk through it"));
    describe();
}

void PointPicker::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme_.plot);
    painter.setPen(QPen(hasFocus() ? theme_.accent : theme_.outline, theme_.hairline));
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    if (!data_)
        return;
    const bool hasClasses = data_->task.is_one_of_classes();
    const double few = data_->training.size() <= 50 ? 1 : 0.6;
    const double radius = theme_.dotDiameter / 2 * few;
    const SignColours values(theme_);
    for (std::size_t i = 0; i < data_->training.size(); ++i) {
        const double label = data_->training[i].label;
        painter.setPen(Qt::NoPen);
        painter.setBrush(hasClasses ? classColour(theme_, static_cast<std::size_t>(label)) : QColor(values.at(label)));
        painter.drawEllipse(placeOf(i), radius, radius);
    }
    painter.setBrush(Qt::NoBrush);
    for (std::size_t i = first_; i < std::min(first_ + count_, data_->training.size()); ++i) {
        painter.setPen(QPen(theme_.text, 2 * theme_.scale));
        painter.drawEllipse(placeOf(i), radius + 3, radius + 3);
    }
}

void PointPicker::mousePressEvent(QMouseEvent *event)
{
    if (!data_ || data_->training.empty() || event->button() != Qt::LeftButton)
        return;
    std::size_t nearest = 0;
    const auto distance = [&](std::size_t i) { return QLineF(placeOf(i), event->position()).length(); };
    for (std::size_t i = 1; i < data_->training.size(); ++i) {
        if (distance(i) < distance(nearest))
            nearest = i;
    }
    Q_EMIT chosen(nearest);
}

void PointPicker::keyPressEvent(QKeyEvent *event)
{
    const bool isBack = event->key() == Qt::Key_Left || event->key() == Qt::Key_Down;
    const bool isOn = event->key() == Qt::Key_Right || event->key() == Qt::Key_Up;
    if (!data_ || (!isBack && !isOn)) {
        Translated::keyPressEvent(event);
        return;
    }
    if (isBack && first_ > 0)
        Q_EMIT chosen(first_ - 1);
    if (isOn && first_ + 1 < data_->training.size())
        Q_EMIT chosen(first_ + 1);
}

} // namespace actlab
