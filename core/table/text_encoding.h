// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/choice.h"
#include "core/support/error.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace actlab {

/// How the letters of a file are written. (UTF-16 of either order, which its mark tells; Latin-1 with what Windows
/// adds to it.)
enum class TextEncoding { utf_8, utf_16, cp949, latin_1 };

template <> struct Choices<TextEncoding> {
    static constexpr std::string_view subject = "encoding";
    static constexpr std::array<Choice<TextEncoding>, 4> all{{
        {TextEncoding::utf_8, "utf-8", {"UTF-8", "UTF-8"}},
        {TextEncoding::utf_16, "utf-16", {"UTF-16", "UTF-16"}},
        {TextEncoding::cp949, "cp949", {"CP949", "CP949"}},
        {TextEncoding::latin_1, "latin-1", {"Latin-1", "Latin-1"}},
    }};
};

/// A text in UTF-8 without byte order mark, and how it was written.
struct DecodedText {
    std::string text;
    TextEncoding encoding = TextEncoding::utf_8;
};

/// Reads bytes as text: what a byte order mark says, else UTF-8 where it is that, else CP949 where it is that and most
/// of its letters are common Hangul, else Latin-1. `encoding` replaces what is recognised. `name` is what errors call
/// the file. Errors: table_not_text (only of UTF-16, or where an encoding is asked for), table_null_character.
Result<DecodedText> decode_text(std::string bytes, std::string_view name,
                                std::optional<TextEncoding> encoding = std::nullopt);

} // namespace actlab
