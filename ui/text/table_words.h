// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table/table_note.h"

#include <QString>

#include <vector>

namespace actlab {

/// What was assumed of a table: a sentence, in the language of the window (see InterfaceLanguage).
QString sentence(const TableNote &note);

/// All of them on one line.
QString sentences(const std::vector<TableNote> &notes);

} // namespace actlab
