// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/tensor.h"
#include "core/model/zip_archive.h"

#include <string>
#include <string_view>
#include <vector>

namespace actlab {

// What numpy.savez and savez_compressed write: a ZIP archive of arrays, each as numpy.lib.format describes it. One that
// is called "activations" holds texts.

/// Errors: model_damaged, model_number_type (of texts and objects, too).
Result<TensorFile> read_npz(const std::vector<ZipEntry> &entries);
/// In double precision, not packed.
std::string write_npz(const TensorFile &file);

} // namespace actlab
