// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"

#include <optional>
#include <string>
#include <vector>

namespace actlab {

/// The language that --language chooses, if it does.
std::optional<Language> chosen_language(const std::vector<std::string> &arguments);

/// A call that was found right.
struct Call {
    Platform platform{};
    Work work;                       ///< none for the window
    std::optional<std::string> file; ///< that the window opens
};

/// Reads the arguments without the program's name. Help and version are calls like others: their work prints them.
/// Errors are those of a wrong call.
Result<Call> read_call(const std::vector<std::string> &arguments, Language language);

} // namespace actlab
