// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace actlab {

enum class Language;
class InterfaceLanguage;

/// Shows the main window, in the chosen language or else the one of the settings, and returns the exit status once it
/// was closed.
int show_window(InterfaceLanguage &language, std::optional<Language> chosen);

} // namespace actlab
