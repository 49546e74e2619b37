// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/model.h"
#include "core/scenario/scenario.h"
#include "core/support/error.h"

#include <QString>

namespace actlab {

/// What has become of a model that was brought in.
struct BroughtIn {
    QString name;            ///< of its file
    NetworkScenario network; ///< what it is now
    bool keepsActivations = false;
    bool keepsOutput = false; ///< its function
    bool hasOtherPoints = false;
};

/// Makes the network one with the model's shape, functions and weights, which are what it begins with. Generated points
/// that it could not learn become others. What the file does not name stays as it was. Errors, after which nothing has
/// changed: those of make_data_set, take_model and check_live.
Result<BroughtIn> bringIn(Scenario &scenario, const Model &model, const QString &name);

/// The model's name, its shape, and what was not in its file.
QString sentence(const BroughtIn &model);

} // namespace actlab
