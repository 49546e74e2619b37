// SPDX-License-Identifier: GPL-3.0-or-later
// From the numbers of a snapshot to what the views draw.
#pragma once

#include "core/training/snapshot.h"
#include "ui/network/network_diagram.h"
#include "ui/plot/plane_surface.h"

#include <memory>
#include <optional>

namespace actlab {

/// The small pictures in the diagram's units, of the sizes that it wants.
UnitPictures unitPictures(const Snapshot &snapshot, const NetworkDiagram &diagram, const Theme &theme);

std::map<Feature, QImage> featurePictures(const PlaneDomain &domain, QSize size, const Theme &theme);

/// Maps made here and now from the snapshot's weights, as fine as is asked: for export. Of one unit, or of the output.
std::shared_ptr<const NeuronMaps> exactMaps(const Snapshot &snapshot, const std::optional<UnitId> &unit,
                                            std::size_t resolution);

/// Output of the network over the plane.
SurfaceView outputView(const Snapshot &snapshot, const std::shared_ptr<const NeuronMaps> &maps, bool isDiscretised);
/// One unit, or an input feature.
SurfaceView unitView(const Snapshot &snapshot, const std::shared_ptr<const NeuronMaps> &maps, UnitId unit,
                     bool isDiscretised);
SurfaceView featureView(const PlaneDomain &domain, Feature feature, bool isDiscretised);

} // namespace actlab
