// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/scenario_document.h"

#include <QtGlobal>

/// What edits are called in "Undo …": one list, so that the same act has the same name wherever it is done.
namespace actlab::edits {

inline const char *const change = QT_TRANSLATE_NOOP("Edit", "Change %1");

} // namespace actlab::edits
