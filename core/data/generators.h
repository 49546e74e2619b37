// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activation/activation.h"
#include "core/data/data_spec.h"
#include "core/support/error.h"
#include "core/support/random.h"

#include <span>
#include <string_view>
#include <vector>

namespace actlab {

/// A data set that is made, not read. circle, xor, gauss, spiral, plane and multi_gauss are those of TensorFlow
/// Playground (dataset.ts), with its class +1 as our class 1 and −1 as class 0, but for xor, whose
/// classes are exchanged so that they are those of the truth table; all lie in about [−6, 6]².
struct Generator {
    std::string_view id;
    Bilingual name;
    Bilingual story;         ///< what there is to see, a sentence without its full stop
    bool regression = false; ///< labels are values in [−1, 1], not classes
    std::vector<Point> (*generate)(const DataSpec &spec, Random &random){};
};

/// All generators, in the order of lists.
std::span<const Generator> generators();

/// Errors: unknown_choice.
Result<const Generator *> find_generator(std::string_view id);

} // namespace actlab
