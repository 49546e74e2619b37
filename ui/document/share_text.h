// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario.h"
#include "core/support/error.h"

#include <QString>

namespace actlab {

// A scenario as one line that survives a chat or a learning platform: "actlab1:" and, as base64url, the size of the
// document's JSON (four bytes, most significant first), its CRC-32 likewise, and the JSON compressed by zlib. The
// number in front is the version of this packing; the document inside has its own.

/// Longer ones are neither made nor read.
inline constexpr qsizetype longestShareText = 200'000;
/// Nor are documents that are larger when unpacked: nothing that is read makes more memory than this needed.
inline constexpr std::size_t largestSharedDocument = 4'000'000;

/// Errors: share_too_large.
Result<QString> toShareText(const Scenario &scenario);

/// Reads what toShareText wrote, wherever it stands in a text, with whatever blanks and line breaks were put between.
/// Errors: share_missing, share_newer, share_damaged, share_too_large, and those of scenario_from_json.
Result<Scenario> fromShareText(const QString &text);

} // namespace actlab
