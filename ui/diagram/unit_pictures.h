// SPDX-License-Identifier: GPL-3.0-or-later
// From the numbers of a snapshot to what the views draw.
#pragma once

#include "core/training/snapshot.h"
#include "ui/diagram/diagram_content.h"
#include "ui/plane/plane_surface.h"

#include <memory>
#include <optional>

namespace actlab {

/// The small pictures in the diagram's units, `wanted` device pixels large.
UnitPictures unitPictures(const Snapshot &snapshot, QSize wanted, const Theme &theme);
/// The same of every second layer only, from layer 0 or 1 on; the others stay as they are in `pictures`.
void updateUnitPictures(UnitPictures &pictures, const Snapshot &snapshot, QSize wanted, const Theme &theme,
                        std::size_t firstLayer);

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

/// The detail, if there is one and it is of what is looked at; none: the output.
const std::shared_ptr<const NeuronMaps> &finestMaps(const Snapshot &snapshot, const std::optional<UnitId> &unit);

/// What is looked at: a unit, a feature, or the output (none). Of the finest maps that the snapshot has, or made anew
/// at a resolution.
SurfaceView viewOf(const Snapshot &snapshot, const std::optional<NetworkPart> &part, bool isDiscretised,
                   std::optional<std::size_t> resolution = {});
/// Whether the snapshot has maps of it: it may be of a network that has just been replaced.
bool hasMap(const Snapshot &snapshot, const std::optional<NetworkPart> &part);

} // namespace actlab
