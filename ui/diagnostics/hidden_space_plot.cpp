// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnostics/hidden_space_plot.h"

#include "core/support/number_text.h"
#include "ui/export/csv_table.h"
#include "ui/plane/plane_points.h"
#include "ui/text/number_words.h"

#include <algorithm>
#include <cmath>

namespace actlab {

HiddenSpacePlot::HiddenSpacePlot(QWidget *parent) : RunPlot(parent), grid_(new QCPCurve(xAxis, yAxis))
{
    grid_->setLayer(curveLayer());
    points_ = new PlanePoints(this, curveLayer()); // after the grid, so that it lies over it
    HiddenSpacePlot::applyTheme();
}

void HiddenSpacePlot::applyTheme()
{
    if (points_)
        points_->setTheme(theme());
    RunPlot::applyTheme();
}

void HiddenSpacePlot::fill()
{
    const auto &space = snapshot().hidden_space;
    if (!space)
        return; // the worker has not heard yet
    grid_->setPen(QPen(mixed(theme().plot, theme().mutedText, 0.5), theme().hairline));
    setAxisLabels(axisName(*space, 0), axisName(*space, 1));
    fillGrid(*space);
    fillPoints(*space);
    fit(*space);
}

QString HiddenSpacePlot::axisName(const HiddenSpace &space, std::size_t axis) const
{
    if (space.units > 2)
        return text(QT_TRANSLATE_NOOP("RunPlot", "component %1 (%2)"))
            .arg(axis + 1)
            .arg(percentText(space.explained[axis]));
    return axis < space.units ? text(QT_TRANSLATE_NOOP("RunPlot", "unit %1")).arg(axis + 1) : QString();
}

/// One curve for all lines, with gaps between them.
void HiddenSpacePlot::fillGrid(const HiddenSpace &space)
{
    QVector<QCPCurveData> all;
    double t = 0;
    for (const auto &line : space.grid) {
        for (const auto &[x, y] : line)
            all.push_back({t++, x, y});
        all.push_back({t++, NAN, NAN});
    }
    grid_->data()->set(all, true);
}

void HiddenSpacePlot::fillPoints(const HiddenSpace &space)
{
    auto moved = std::make_shared<DataSet>();
    moved->task = snapshot().data->task;
    for (std::size_t i = 0; i < space.points.size(); ++i)
        moved->training.push_back({space.points[i][0], space.points[i][1], snapshot().data->training[i].label});
    points_->setData(std::move(moved));
}

void HiddenSpacePlot::fit(const HiddenSpace &space)
{
    PlotWindow window{HUGE_VAL, -HUGE_VAL, HUGE_VAL, -HUGE_VAL};
    const auto hold = [&window](const HiddenSpace::Place &place) {
        window.x_minimum = std::min(window.x_minimum, place[0]);
        window.x_maximum = std::max(window.x_maximum, place[0]);
        window.y_minimum = std::min(window.y_minimum, place[1]);
        window.y_maximum = std::max(window.y_maximum, place[1]);
    };
    std::ranges::for_each(space.points, hold);
    for (const auto &line : space.grid)
        std::ranges::for_each(line, hold);
    const double x = std::max(0.05 * (window.x_maximum - window.x_minimum), 1e-3);
    const double y = std::max(0.05 * (window.y_maximum - window.y_minimum), 1e-3);
    setFitted({window.x_minimum - x, window.x_maximum + x, window.y_minimum - y, window.y_maximum + y});
}

/// The training point that is nearest.
QString HiddenSpacePlot::readOut(QPointF place) const
{
    const auto &space = snapshot().hidden_space;
    if (!space || space->points.empty())
        return {};
    const auto distance = [&](const HiddenSpace::Place &point) {
        return std::hypot((point[0] - place.x()) / xAxis->range().size(),
                          (point[1] - place.y()) / yAxis->range().size());
    };
    const auto nearest = std::ranges::min_element(space->points, {}, distance);
    if (distance(*nearest) > 0.03)
        return {};
    const Point &point = snapshot().data->training[static_cast<std::size_t>(nearest - space->points.begin())];
    return QStringLiteral("x₁ = %1, x₂ = %2\n(%3, %4)")
        .arg(readable(point.x1), readable(point.x2), readable((*nearest)[0]), readable((*nearest)[1]));
}

QString HiddenSpacePlot::description() const
{
    if (!hasRun() || !snapshot().hidden_space)
        return {};
    const HiddenSpace &space = *snapshot().hidden_space;
    QString said = text(QT_TRANSLATE_NOOP("RunPlot", "%1 training points as %2 sees them"))
                       .arg(space.points.size())
                       .arg(layerName(space.layer));
    if (space.units > 2)
        said += QStringLiteral(": %1, %2").arg(axisName(space, 0), axisName(space, 1));
    return said;
}

bool HiddenSpacePlot::writeCsv(QIODevice &device) const
{
    CsvTable table(device, {"x1", "x2", "label", "first", "second"});
    if (!snapshot().hidden_space)
        return table.isGood();
    const HiddenSpace &space = *snapshot().hidden_space;
    for (std::size_t i = 0; i < space.points.size() && table.isGood(); ++i) {
        const Point &point = snapshot().data->training[i];
        table.add({to_text(point.x1), to_text(point.x2), to_text(point.label), to_text(space.points[i][0]),
                   to_text(space.points[i][1])});
    }
    return table.isGood();
}

} // namespace actlab
