// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/data_spec.h"
#include "ui/document/scenario_document.h"

#include <QObject>
#include <QPointF>

#include <cstddef>
#include <optional>
#include <vector>

namespace actlab {

class DataPanel;
class PointTool;
class Run;

/// Makes the data set the user's own, point by point: what PointTool says becomes edits of the document. The network
/// keeps what it has learned.
class PointEditor : public QObject {
    Q_OBJECT

public:
    PointEditor(ScenarioDocument &document, Run &run, const PointTool &tool, const DataPanel &panel, QObject *parent);

private:
    void press(QPointF place);
    void drag(QPointF place);
    void release();
    void erase(QPointF place);
    DataSpec ownPoints() const;
    std::optional<std::size_t> pointAt(QPointF place, const std::vector<Point> &all) const;
    void edit(const char *name, DataSpec own, const QString &gesture = {});

    ScenarioDocument &document_;
    Run &run_;
    const PointTool &tool_;
    const DataPanel &panel_;
    std::optional<std::size_t> grasped_;
};

} // namespace actlab
