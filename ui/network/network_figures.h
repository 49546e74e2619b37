// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario.h"
#include "core/training/snapshot.h"
#include "ui/diagram/diagram_layout.h"
#include "ui/export/figure.h"

#include <memory>
#include <optional>
#include <vector>

namespace actlab {

/// What of a run can be exported as it is looked at: the plane, the diagram, the curves or the confusion matrix, and
/// the whole page. Nothing before there is a snapshot.
std::vector<std::unique_ptr<Figure>> networkFigures(const std::shared_ptr<const Snapshot> &snapshot,
                                                    const std::optional<NetworkPart> &part, const NetworkView &view);

} // namespace actlab
