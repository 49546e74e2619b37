// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/point_editor.h"

#include "core/data/data_set.h"
#include "core/data/own_points.h"
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
DataSpec PointEditor::ownPoints() const
{
    DataSpec own = as_own_points(document_.scenario().network.data);
    if (document_.scenario().network.data.source != given_points && count_classes(own.points.get()) == 0) {
        own.points = {};
        own.training_points = 0;
    }
    return own;
}

std::optional<std::size_t> PointEditor::pointAt(QPointF place, const std::vector<Point> &all) const
{
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

void PointEditor::edit(const char *name, DataSpec own, const QString &gesture)
{
    run_.keepWeightsOnce();
    document_.edit(
        {name, {}}, [&](Scenario &s) { editPoints(s.network, std::move(own)); }, gesture);
}

void PointEditor::press(QPointF place)
{
    auto own = ownPoints();
    grasped_ = pointAt(place, own.points.get());
    if (grasped_ || own.points.get().size() == maximum_given_points)
        return;
    const NetworkView &view = document_.scenario().network_view;
    Point point{place.x(), place.y(), static_cast<double>(panel_.drawnClass())};
    if (input_count(own) > 2)
        point.more_inputs = {view.x3, input_count(own) > 3 ? view.x4 : 0}; // where the plane is
    grasped_ = add_point(own, point);
    edit(edits::addPoint, std::move(own), QStringLiteral("draw"));
}

void PointEditor::drag(QPointF place)
{
    if (!grasped_)
        return;
    auto own = ownPoints();
    if (*grasped_ >= own.points.get().size())
        return;
    move_point(own, *grasped_, place.x(), place.y());
    edit(edits::movePoint, std::move(own), QStringLiteral("draw"));
}

void PointEditor::release()
{
    grasped_.reset();
    document_.finishGesture();
}

void PointEditor::erase(QPointF place)
{
    auto own = ownPoints();
    const auto index = pointAt(place, own.points.get());
    if (!index)
        return;
    erase_point(own, *index);
    edit(edits::erasePoints, std::move(own), QStringLiteral("erase"));
}

} // namespace actlab
