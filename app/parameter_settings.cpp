// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parameter_settings.h"

#include "core/activation/catalogue.h"
#include "core/support/number_text.h"

#include <algorithm>

namespace actlab {
namespace {

std::string names_of(std::span<const Parameter> parameters)
{
    std::string names;
    for (const Parameter &parameter : parameters) {
        names += names.empty() ? "" : ", ";
        names += parameter.name;
    }
    return names;
}

} // namespace

Result<Setting> parse_setting(std::string_view text)
{
    const auto equals = text.find('=');
    if (equals == std::string_view::npos || equals == 0)
        return failure(ErrorCode::malformed_setting, {std::string(text)});
    const auto target = text.substr(0, equals);
    const auto dot = target.find('.');
    const bool names_function = dot != std::string_view::npos;
    return parse_number(text.substr(equals + 1)).map([&](double value) {
        return Setting{std::string(names_function ? target.substr(0, dot) : ""),
                       std::string(names_function ? target.substr(dot + 1) : target), value};
    });
}

Result<void> apply(const Setting &setting, std::string_view function, std::span<const Parameter> parameters,
                   std::vector<double> &values)
{
    const auto found = std::ranges::find(parameters, setting.parameter, &Parameter::name);
    if (found == parameters.end()) {
        return failure(ErrorCode::unknown_parameter, {std::string(function), setting.parameter, names_of(parameters)});
    }
    values[static_cast<std::size_t>(found - parameters.begin())] = setting.value;
    return {};
}

Result<std::vector<double>> read_parameters(const Activation &activation, std::span<const std::string> settings)
{
    auto values = default_parameters(activation);
    for (const std::string &text : settings) {
        const auto applied = parse_setting(text).and_then([&](const Setting &setting) -> Result<void> {
            if (!setting.function.empty() && setting.function != activation.id)
                return failure(ErrorCode::setting_of_absent_function, {setting.function, std::string(activation.id)});
            return apply(setting, activation.id, activation.parameters, values);
        });
        if (!applied)
            return tl::unexpected(applied.error());
    }
    return check_parameters(activation, values).map([&] { return values; });
}

} // namespace actlab
