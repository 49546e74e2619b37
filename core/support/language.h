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

} // namespace actlab
