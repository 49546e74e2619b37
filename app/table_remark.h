// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table/import.h"

#include <string>

namespace actlab {

/// What was assumed of a table, and which options say otherwise, on one line; nothing of a plain table.
std::string table_remark(const ImportedTable &table);

} // namespace actlab
