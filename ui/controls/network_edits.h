// SPDX-License-Identifier: GPL-3.0-or-later
// Changes to the network lab's scenario, as plain functions on the value. Each leaves it in a state that can be
// trained: what no longer fits together is replaced by what is usual.
#pragma once

#include "core/scenario/network_scenario.h"
#include "core/support/error.h"

#include <optional>
#include <string_view>

namespace actlab {

/// Other points. Output and loss become the usual ones where the kind of the task changes.
void chooseData(NetworkScenario &scenario, std::string_view source);
void chooseBlobs(NetworkScenario &scenario, std::size_t classes);
/// Points of the user's own; `columns` say what they were in their table, if they are from one.
void choosePoints(NetworkScenario &scenario, PointList points, std::optional<TableColumns> columns = {});
/// The same with single points changed (core/data/own_points.h).
void editPoints(NetworkScenario &scenario, DataSpec own);

/// The loss becomes one that fits.
void chooseOutput(NetworkScenario &scenario, Output output);

void toggleFeature(NetworkScenario &scenario, Feature feature); ///< the last one cannot be taken away
// What is on the screen may be a moment behind the scenario: of a layer that is gone, nothing is changed.
void setUnits(NetworkScenario &scenario, std::size_t layer, std::size_t units);
/// A layer like the one before it is put in after `layer` layers.
void addLayer(NetworkScenario &scenario, std::size_t layer);
void removeLayer(NetworkScenario &scenario, std::size_t layer);
/// With the default values of its parameters.
void chooseActivation(NetworkScenario &scenario, std::size_t layer, std::string_view id);

/// Whether it can be trained. Errors: those of make_data_set and check_live.
Result<void> checkTrainable(const NetworkScenario &scenario);

/// Sets what does not fit the data to what is usual: output and loss.
void fitToData(NetworkScenario &scenario);

/// So many outputs, or as many more as the task needs.
void chooseOutputs(NetworkScenario &scenario, std::size_t outputs);

/// What the scenario's data ask for; none while there are no points.
std::optional<Task> taskOf(const NetworkScenario &scenario);

} // namespace actlab
