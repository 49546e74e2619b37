// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plane/fit_points.h"

#include "core/network/loss.h"
#include "ui/plane/plane_points.h"
#include "ui/theme/sign_colours.h"

#include <algorithm>

namespace actlab {
namespace {

constexpr std::size_t mostMarks = 4'000; ///< more lie over one another, and take too long for each frame

} // namespace

FitPoints::FitPoints(QCustomPlot *plot, const QString &layer) : QCPLayerable(plot, layer) {}

void FitPoints::setData(const Snapshot &snapshot, const std::optional<UnitId> &unit)
{
    marks_.clear();
    hasClasses_ = snapshot.data->task.is_one_of_classes();
    const bool isHidden = unit && unit->layer + 1 < snapshot.weights.layers.size();
    if (!isHidden) {
        add(snapshot.data->test, true, snapshot, unit);
        add(snapshot.data->training, false, snapshot, unit);
    }
    const auto [least, most] = std::ranges::minmax_element(marks_, {}, &Mark::y);
    least_ = marks_.empty() ? -0.1 : least->y;
    most_ = marks_.empty() ? 0.1 : most->y;
}

void FitPoints::add(const std::vector<Point> &points, bool isTest, const Snapshot &snapshot,
                    const std::optional<UnitId> &unit)
{
    const Output output = snapshot.scenario->network.output;
    const std::size_t units = snapshot.weights.layers.back().outputs;
    const Task task = snapshot.data->task;
    const std::size_t stride = points.size() * units / mostMarks + 1;
    for (std::size_t i = 0; i < points.size(); i += stride) {
        const auto shape = static_cast<std::size_t>(hasClasses_ ? points[i].label : 0);
        for (std::size_t k = unit ? unit->unit : 0; k < (unit ? unit->unit + 1 : units); ++k)
            marks_.push_back({points[i].x1, target_of(output, task, units, points[i], k), shape, unit ? 0 : k, isTest});
    }
}

void FitPoints::applyDefaultAntialiasingHint(QCPPainter *painter) const
{
    painter->setAntialiasing(true);
}

QRect FitPoints::clipRect() const
{
    return mParentPlot->axisRect()->rect();
}

void FitPoints::draw(QCPPainter *painter)
{
    const double diameter = theme_.spacing(marks_.size() > 600 ? 0.6 : 1);
    for (const Mark &mark : marks_) {
        if (mark.isTest && !isTestShown_)
            continue;
        const QPointF place(mParentPlot->xAxis->coordToPixel(mark.x), mParentPlot->yAxis->coordToPixel(mark.y));
        const QColor colour = hasClasses_ ? classColour(theme_, mark.shape) : theme_.category(mark.curve);
        drawMark(*painter, place, diameter, mark.shape, colour, mark.isTest, theme_);
    }
}

} // namespace actlab
