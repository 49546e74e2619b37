// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/choice.h"
#include "core/table/text_encoding.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace actlab {

/// What stands between two cells; blanks are any number of spaces and tabs.
enum class Separator { comma, semicolon, tab, blanks };

template <> struct Choices<Separator> {
    static constexpr std::string_view subject = "separator";
    static constexpr std::array<Choice<Separator>, 4> all{{
        {Separator::comma, "comma", {"Comma", "쉼표"}},
        {Separator::semicolon, "semicolon", {"Semicolon", "세미콜론"}},
        {Separator::tab, "tab", {"Tab", "탭"}},
        {Separator::blanks, "blanks", {"Spaces", "공백"}},
    }};
};

/// How a table is written.
struct Dialect {
    TextEncoding encoding = TextEncoding::utf_8;
    Separator separator = Separator::comma;
    bool decimal_comma = false;
    bool has_header = true;

    bool operator==(const Dialect &) const = default;
};

/// What is to be taken instead of what would be recognised.
struct TableOptions {
    std::optional<TextEncoding> encoding;
    std::optional<Separator> separator;
    std::optional<bool> decimal_comma;
    std::optional<bool> has_header;
    /// Of more rows than maximum_given_points a random sample of so many, in their order; without a seed they are
    /// refused.
    std::optional<std::uint64_t> sample_seed;
};

} // namespace actlab
