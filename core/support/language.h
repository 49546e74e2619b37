// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace actlab {

/// The languages of the application.
enum class Language { english, korean };

/// A text in both languages of the application, UTF-8.
struct Bilingual {
    std::string_view en;
    std::string_view ko;
};

/// A name without what stands in brackets at its end: many Korean names repeat the English one there, others explain.
constexpr std::string_view brief(std::string_view name)
{
    return name.substr(0, name.find(" ("));
}

} // namespace actlab
