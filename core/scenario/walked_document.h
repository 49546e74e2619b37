// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario_json.h"

namespace actlab {

/// The document whose network, at its beginning, is the one that is walked through: what is drawn, exported or trained
/// where that one is meant. The network of the network page is in its place already, and keeps what it has learned.
SavedDocument walked_document(SavedDocument document);

} // namespace actlab
