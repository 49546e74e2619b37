// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

namespace actlab {

enum class Language;
class InterfaceLanguage;

/// Shows the main window, in the chosen language or else the one of the settings, with the document of a file if one is
/// given, and returns the exit status once it was closed.
int show_window(InterfaceLanguage &language, std::optional<Language> chosen, const std::optional<std::string> &file);

} // namespace actlab
