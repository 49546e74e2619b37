// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace actlab {

/// The candidate with the fewest insertions, deletions and substitutions (Levenshtein's distance, in which capital
/// letters are equal to small ones) from the word; the first of several, and an empty text without a word or
/// candidates.
std::string_view nearest(std::string_view word, std::span<const std::string_view> candidates);

/// The same, but an empty text where less than half of the word is right: such a guess would only mislead.
std::string_view plausible(std::string_view word, std::span<const std::string_view> candidates);

} // namespace actlab
