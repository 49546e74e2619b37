// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/error.h"

#include <CLI/CLI.hpp>
#include <QString>

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace actlab {

/// The text given for an option, if any. Texts are read by our own code, which knows the numbers of the contract and
/// says what is wrong in the user's language.
using OptionText = std::optional<std::string>;

/// An option with one value, of which the last counts. `value_name` stands for the value in the help.
CLI::Option *add_value(CLI::App &options, const std::string &names, OptionText &text, const char *value_name,
                       const QString &description);

/// An option that may be given several times, each with one value.
CLI::Option *add_values(CLI::App &options, const std::string &names, std::vector<std::string> &texts,
                        const char *value_name, const QString &description);

/// A switch, which takes no value.
CLI::Option *add_flag(CLI::App &options, const std::string &names, bool &on, const QString &description);

/// A finite number, or the default without the option. Errors: malformed_number, not_finite.
Result<double> finite_value(std::string_view option, const OptionText &text, double default_value);

/// One of the words, or the first of them without the option. Errors: unknown_choice.
Result<std::string> word_value(std::string_view option, const OptionText &text,
                               std::span<const std::string_view> words);

} // namespace actlab
