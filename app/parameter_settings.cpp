// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parameter_settings.h"

#include "core/support/number_text.h"

#include <algorithm>
#include <cmath>

namespace actlab {
namespace {

struct Setting {
    std::string function; ///< empty where the text names none
    std::string parameter;
    double value{};

    bool concerns(const SettableFunction &some) const { return function.empty() || function == some.id; }
};

Result<Setting> parse_setting(std::string_view text)
{
    const auto equals = text.find('=');
    if (equals == std::string_view::npos || equals == 0)
        return failure(ErrorCode::malformed_setting, {std::string(text)});
    const auto target = text.substr(0, equals);
    const auto dot = target.find('.');
    const bool names_function = dot != std::string_view::npos;
    const std::string parameter(names_function ? target.substr(dot + 1) : target);
    const auto written = text.substr(equals + 1);
    return parse_number(written).and_then([&](double value) -> Result<Setting> {
        if (!std::isfinite(value)) // said as it was written: 1e400 is infinite only here
            return failure(ErrorCode::not_finite, {parameter, std::string(written)});
        return Setting{std::string(names_function ? target.substr(0, dot) : ""), parameter, value};
    });
}

/// A list of names without repetitions, as "alpha, beta".
class NameList {
public:
    void add(std::string_view name)
    {
        if (std::ranges::find(names_, name) == names_.end())
            names_.push_back(name);
    }

    std::string text() const
    {
        std::string all;
        for (const std::string_view name : names_)
            all.append(all.empty() ? "" : ", ").append(name);
        return all;
    }

private:
    std::vector<std::string_view> names_;
};

std::string ids_of(std::span<const SettableFunction> functions)
{
    NameList ids;
    for (const SettableFunction &function : functions)
        ids.add(function.id);
    return ids.text();
}

tl::unexpected<Error> unknown_parameter(const Setting &setting, std::span<const SettableFunction> functions)
{
    NameList ids;
    NameList parameters;
    for (const SettableFunction &function : functions) {
        if (!setting.concerns(function))
            continue;
        ids.add(function.id);
        for (const Parameter &parameter : function.parameters)
            parameters.add(parameter.name);
    }
    return failure(ErrorCode::unknown_parameter, {ids.text(), setting.parameter, parameters.text()});
}

Result<void> apply(const Setting &setting, std::span<SettableFunction> functions)
{
    if (std::ranges::none_of(functions, [&](const auto &function) { return setting.concerns(function); }))
        return failure(ErrorCode::setting_of_absent_function, {setting.function, ids_of(functions)});
    bool found = false;
    for (SettableFunction &function : functions) {
        const auto place = std::ranges::find(function.parameters, setting.parameter, &Parameter::name);
        if (!setting.concerns(function) || place == function.parameters.end())
            continue;
        function.values[static_cast<std::size_t>(place - function.parameters.begin())] = setting.value;
        found = true;
    }
    if (!found)
        return unknown_parameter(setting, functions);
    return {};
}

} // namespace

Result<void> apply_settings(std::span<const std::string> texts, std::span<SettableFunction> functions)
{
    for (const std::string &text : texts) {
        auto applied = parse_setting(text).and_then([&](const Setting &setting) { return apply(setting, functions); });
        if (!applied)
            return applied;
    }
    return {};
}

} // namespace actlab
