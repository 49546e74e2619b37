// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plane/plane_points.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace actlab {
namespace {

constexpr double diameters[] = {8, 6, 4.5, 3};
constexpr std::size_t manyPoints[] = {600, 3'000, 20'000};
constexpr int regressionTones = 24;

/// Corners of the shapes 1 …; shape 0 is a circle.
struct Polygon {
    int corners;
    double firstAngle; ///< in turns, clockwise from the top
    double size;       ///< relative, so that all look equally large
};
constexpr std::array<Polygon, 5> polygons{{{3, 0, 1.3}, {4, 0.125, 1.2}, {4, 0, 1.25}, {5, 0, 1.15}, {3, 0.5, 1.3}}};

QPainterPath shapePath(QPointF centre, double diameter, std::size_t shape)
{
    QPainterPath path;
    if (shape == 0) {
        path.addEllipse(centre, diameter / 2, diameter / 2);
        return path;
    }
    const auto &[corners, firstAngle, size] = polygons[(shape - 1) % polygons.size()];
    QPolygonF polygon;
    for (int i = 0; i < corners; ++i) {
        const double angle = 2 * std::numbers::pi * (firstAngle + static_cast<double>(i) / corners);
        polygon << centre + size * diameter / 2 * QPointF(std::sin(angle), -std::cos(angle));
    }
    path.addPolygon(polygon);
    path.closeSubpath();
    return path;
}

constexpr double leastContrast = 3; ///< WCAG 2.1, 1.4.11

} // namespace

/// The colour itself, unless it hardly differs from the plane where that is near 0: then nearer to that of text.
QColor outlineColour(const QColor &colour, const Theme &theme)
{
    constexpr double first = 0.35;
    constexpr double step = 0.05;
    double share = first;
    QColor outline = mixed(colour, theme.text, share);
    while (share < 1 && std::min(contrast(outline, theme.neutralSign), contrast(outline, theme.plot)) < leastContrast) {
        share += step;
        outline = mixed(colour, theme.text, std::min(share, 1.0));
    }
    return outline;
}

void drawMark(QPainter &painter, QPointF centre, double diameter, std::size_t shape, const QColor &colour, bool isTest,
              const Theme &theme)
{
    if (isTest) {
        painter.setPen(QPen(theme.plot, diameter * 0.42));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(shapePath(centre, diameter * 0.8, shape));
        painter.setPen(QPen(outlineColour(colour, theme), diameter * 0.22));
        painter.drawPath(shapePath(centre, diameter * 0.8, shape));
    } else {
        const double line = std::min(1.0, diameter * 0.14);
        painter.setPen(QPen(theme.plot, 3 * line));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(shapePath(centre, diameter - line, shape));
        painter.setPen(QPen(outlineColour(colour, theme), line));
        painter.setBrush(mixed(colour, theme.text, 0.12));
        painter.drawPath(shapePath(centre, diameter - line, shape));
    }
}

PlanePoints::PlanePoints(QCustomPlot *plot, const QString &layer)
    : QCPLayerable(plot, layer), colours_(makeTheme(ColourScheme::light))
{
}

void PlanePoints::setTheme(const Theme &theme)
{
    theme_ = theme;
    colours_ = SignColours(theme);
    pictures_.clear();
}

void PlanePoints::setData(std::shared_ptr<const DataSet> data)
{
    if (data && data_ && data->task.classes != data_->task.classes)
        pictures_.clear();
    data_ = std::move(data);
    setTarget(0);
}

void PlanePoints::setTarget(std::size_t target)
{
    target_ = data_ && target < data_->task.targets ? target : 0;
    range_ = data_ ? target_range(*data_, target_) : ValueRange();
}

double PlanePoints::diameter() const
{
    const std::size_t count = data_ ? data_->training.size() + data_->test.size() : 0;
    const auto index = std::ranges::upper_bound(manyPoints, count) - std::begin(manyPoints);
    return diameters[index] * theme_.scale;
}

void PlanePoints::applyDefaultAntialiasingHint(QCPPainter *painter) const
{
    painter->setAntialiasing(true);
}

QRect PlanePoints::clipRect() const
{
    return mParentPlot->axisRect()->rect();
}

PlanePoints::Look PlanePoints::lookOf(const Point &point) const
{
    if (data_->task.classes > 0) {
        const auto index = static_cast<std::size_t>(point.target(target_));
        return {index, classColour(theme_, index), static_cast<int>(index)};
    }
    // A regression: the value's colour, in steps that the eye cannot tell from the value itself.
    const double value = std::clamp((point.target(target_) - range_.middle()) / range_.half_length(), -1.0, 1.0);
    const int tone = static_cast<int>(std::lround((value + 1) / 2 * regressionTones));
    return {0, QColor(colours_.at(2.0 * tone / regressionTones - 1)), tone};
}

const QPixmap &PlanePoints::picture(const Look &look, bool isTest)
{
    const double ratio = mParentPlot->bufferDevicePixelRatio();
    if (diameter() != picturesDiameter_ || ratio != picturesRatio_) {
        pictures_.clear();
        picturesDiameter_ = diameter();
        picturesRatio_ = ratio;
    }
    QPixmap &kept = pictures_[2 * look.key + (isTest ? 1 : 0)];
    if (kept.isNull()) {
        const double side = std::ceil(diameter() * 1.5) + 2;
        kept = QPixmap((QSizeF(side, side) * ratio).toSize());
        kept.setDevicePixelRatio(ratio);
        kept.fill(Qt::transparent);
        QPainter painter(&kept);
        painter.setRenderHint(QPainter::Antialiasing);
        drawMark(painter, QPointF(side, side) / 2, diameter(), look.shape, look.colour, isTest, theme_);
    }
    return kept;
}

void PlanePoints::draw(QCPPainter *painter)
{
    if (!data_)
        return;
    if (isTestShown_)
        drawAll(*painter, data_->test, true);
    drawAll(*painter, data_->training, false);
}

void PlanePoints::drawAll(QCPPainter &painter, const std::vector<Point> &points, bool isTest)
{
    const bool isVector = painter.modes().testFlag(QCPPainter::pmNoCaching);
    const QRectF visible = QRectF(clipRect()).adjusted(-8, -8, 8, 8);
    for (const Point &point : points) {
        const QPointF place(mParentPlot->xAxis->coordToPixel(point.x1), mParentPlot->yAxis->coordToPixel(point.x2));
        // Finite, because QRectF::contains() holds for NaN: a point far away in a plot of no height is ∞·0.
        const bool isFinite = std::isfinite(place.x()) && std::isfinite(place.y());
        if (!isFinite || !visible.contains(place))
            continue;
        const Look look = lookOf(point);
        if (isVector) {
            drawMark(painter, place, diameter(), look.shape, look.colour, isTest, theme_);
        } else {
            const QPixmap &mark = picture(look, isTest);
            painter.drawPixmap(place - QPointF(mark.width(), mark.height()) / (2 * mark.devicePixelRatio()), mark);
        }
    }
}

} // namespace actlab
