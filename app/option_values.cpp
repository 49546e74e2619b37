// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/option_values.h"

#include "core/support/number_text.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cmath>

namespace actlab {
namespace {

CLI::Option &value_option(CLI::App &options, const std::string &names, OptionText &text, const char *value_name,
                          const QString &description)
{
    return *options.add_option(names, text, description.toStdString())
                ->option_text(value_name)
                ->multi_option_policy(CLI::MultiOptionPolicy::TakeLast);
}

} // namespace

void add_value(CLI::App &options, const std::string &names, OptionText &text, const char *value_name,
               const QString &description)
{
    value_option(options, names, text, value_name, description);
}

void add_required_value(CLI::App &options, const std::string &names, OptionText &text, const char *value_name,
                        const QString &description)
{
    value_option(options, names, text, value_name, description).required();
}

void add_values(CLI::App &options, const std::string &names, std::vector<std::string> &texts, const char *value_name,
                const QString &description)
{
    options.add_option(names, texts, description.toStdString())
        ->option_text(value_name)
        ->expected(1)
        ->allow_extra_args(false)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
}

void add_flag(CLI::App &options, const std::string &names, bool &on, const QString &description)
{
    options.add_flag(names, on, description.toStdString())->disable_flag_override();
}

bool is_given(const CLI::App &call, const std::string &name)
{
    return call.count(name) + call.get_parent()->count(name) > 0;
}

Result<double> finite_value(std::string_view option, const OptionText &text, double default_value)
{
    if (!text)
        return default_value;
    return parse_number(*text).and_then([&](double value) -> Result<double> {
        if (!std::isfinite(value))
            return failure(ErrorCode::not_finite, {std::string(option), *text});
        return value;
    });
}

Result<std::string> word_value(std::string_view option, const OptionText &text, std::span<const std::string_view> words)
{
    const std::string given = text.value_or(std::string(words.front()));
    if (std::ranges::find(words, given) != words.end())
        return given;
    std::string known;
    for (const std::string_view word : words)
        known.append(known.empty() ? "" : ", ").append(word);
    return failure(ErrorCode::unknown_choice, {std::string(option), given, known});
}

} // namespace actlab
