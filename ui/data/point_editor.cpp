// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/point_editor.h"

#include "core/data/data_set.h"
#include "ui/controls/network_edits.h"
#include "ui/data/data_panel.h"
#include "ui/data/point_tool.h"
#include "ui/document/edit_names.h"
#include "ui/run/run.h"

#include <cmath>

namespace actlab {

PointEditor::PointEditor(ScenarioDocument &document, Run &run, const PointTool &tool, const DataPanel &panel,
                         QObject *parent)
    : QObject(parent), document_(document), run_(run), tool_(tool), panel_(panel)
{
    connect(&tool, &PointTool::pressed, this, &PointEditor::press);
    connect(&tool, &PointTool::dragged, this, &PointEditor::drag);
    connect(&tool, &PointTool::released, this, &PointEditor::release);
    connect(&tool, &PointTool::erased, this, &PointEditor::erase);
}

/// A generated data set is taken over as it is; but classes cannot be drawn into a regression.
std::vector<Point> PointEditor::points() const
{
    const DataSpec &data = document_.scenario().network.data;
    if (data.source == given_points)
        return data.points.get();
    auto generated = make_points(data).value_or(std::vector<Point>());
    return count_classes(generated) == 0 ? std::vector<Point>() : generated;
}

std::optional<std::size_t> PointEditor::pointAt(QPointF place) const
{
    const auto all = points();
    std::optional<std::size_t> nearest;
    double least = tool_.reach();
    for (std::size_t i = 0; i < all.size(); ++i) {
        const double away = std::hypot(all[i].x1 - place.x(), all[i].x2 - place.y());
        if (away < least) {
            least = away;
            nearest = i;
        }
    }
    return nearest;
}

void PointEditor::edit(const char *name, std::vector<Point> points, const QString &gesture)
{
    run_.keepWeightsOnce();
    document_.edit(
        {name, {}}, [&](Scenario &s) { choosePoints(s.network, PointList(std::move(points))); }, gesture);
}

void PointEditor::press(QPointF place)
{
    grasped_ = pointAt(place);
    if (grasped_)
        return;
    auto all = points();
    if (all.size() == maximum_given_points)
        return;
    grasped_ = all.size();
    all.push_back({place.x(), place.y(), static_cast<double>(panel_.drawnClass())});
    edit(edits::addPoint, std::move(all), QStringLiteral("draw"));
}

void PointEditor::drag(QPointF place)
{
    if (!grasped_)
        return;
    auto all = points();
    if (*grasped_ >= all.size())
        return;
    all[*grasped_].x1 = place.x();
    all[*grasped_].x2 = place.y();
    edit(edits::movePoint, std::move(all), QStringLiteral("draw"));
}

void PointEditor::release()
{
    grasped_.reset();
    document_.finishGesture();
}

void PointEditor::erase(QPointF place)
{
    const auto index = pointAt(place);
    if (!index)
        return;
    auto all = points();
    all.erase(all.begin() + static_cast<std::ptrdiff_t>(*index));
    edit(edits::erasePoints, std::move(all), QStringLiteral("erase"));
}

} // namespace actlab
