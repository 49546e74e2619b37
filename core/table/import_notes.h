// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table/import.h"

#include <vector>

namespace actlab {

/// What is to be said of an import. `is_assumed`: whether its labels could be read otherwise.
std::vector<TableNote> notes_of(const Table &table, const ImportWishes &wishes, const ImportedTable &imported,
                                bool is_assumed);

} // namespace actlab
