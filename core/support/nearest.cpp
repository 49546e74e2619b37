// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/nearest.h"

#include <algorithm>
#include <numeric>
#include <utility>
#include <vector>

namespace actlab {
namespace {

char in_lower_case(char letter)
{
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

std::size_t edit_distance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], i);
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t substituted = diagonal + (in_lower_case(a[i - 1]) == in_lower_case(b[j - 1]) ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, substituted});
        }
    }
    return row.back();
}

} // namespace

std::string_view nearest(std::string_view word, std::span<const std::string_view> candidates)
{
    if (word.empty() || candidates.empty())
        return {};
    return *std::ranges::min_element(candidates, {},
                                     [&](std::string_view candidate) { return edit_distance(candidate, word); });
}

std::string_view plausible(std::string_view word, std::span<const std::string_view> candidates)
{
    const std::string_view guess = nearest(word, candidates);
    return 2 * edit_distance(guess, word) <= word.size() ? guess : std::string_view();
}

} // namespace actlab
