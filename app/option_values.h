// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/error.h"

#include <QString>

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace CLI {
class App;
}

namespace actlab {

/// The text given for an option, if any. Texts are read by our own code, which knows the numbers of the contract and
/// says what is wrong in the user's language.
using OptionText = std::optional<std::string>;

// CLI11 is a header that takes seconds to compile: what declares options does so through these, and includes none of
// it.

/// An option with one value, of which the last counts. `value_name` stands for the value in the help.
void add_value(CLI::App &options, const std::string &names, OptionText &text, const char *value_name,
               const QString &description);

/// The same for an option without which the call is wrong.
void add_required_value(CLI::App &options, const std::string &names, OptionText &text, const char *value_name,
                        const QString &description);

/// An option that may be given several times, each with one value.
void add_values(CLI::App &options, const std::string &names, std::vector<std::string> &texts, const char *value_name,
                const QString &description);

/// A switch, which takes no value.
void add_flag(CLI::App &options, const std::string &names, bool &on, const QString &description);

/// Whether a common option was given, behind the subcommand's name or before it.
bool is_given(const CLI::App &call, const std::string &name);

/// A finite number, or the default without the option. Errors: malformed_number, not_finite.
Result<double> finite_value(std::string_view option, const OptionText &text, double default_value);

/// One of the words, or the first of them without the option. Errors: unknown_choice.
Result<std::string> word_value(std::string_view option, const OptionText &text,
                               std::span<const std::string_view> words);

} // namespace actlab
