// SPDX-License-Identifier: GPL-3.0-or-later
// Changes of the inputs of given points, kept in TableColumns::scaling so that the numbers of the file can be told.
// What was done before is undone first.
#pragma once

#include "core/data/data_spec.h"

namespace actlab {

/// To mean 0 and standard deviation 1 (that of all, as scikit-learn's StandardScaler has it, not of a sample) of the
/// points that train; a column without any variance is only moved. Errors: those of make_data_set.
Result<void> standardize_inputs(DataSpec &spec);

/// Each input from −5 to 5, by the least and the greatest number of all points; a column with one number is moved to 0.
void fit_inputs_into_plane(DataSpec &spec);

/// The numbers of the file again, to rounding.
void unscale_inputs(DataSpec &spec);

} // namespace actlab
