// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/short_json.h"

#include "core/scenario/scenario_json.h"
#include "core/support/json_text.h"

#include <nlohmann/json.hpp>

namespace actlab {
namespace {

using nlohmann::ordered_json;

/// The members of an object that are not the same in another.
ordered_json difference(const ordered_json &object, const ordered_json &other)
{
    auto result = ordered_json::object();
    for (const auto &[name, value] : object.items()) {
        if (!other.contains(name))
            result[name] = value;
        else if (value != other.at(name))
            result[name] = value.is_object() ? difference(value, other.at(name)) : value;
    }
    return result;
}

} // namespace

std::string short_json(const Scenario &scenario)
{
    const auto document = ordered_json::parse(to_json(scenario));
    ordered_json result{{"format", document.at("format")}, {"version", document.at("version")}};
    result.update(difference(document, ordered_json::parse(to_json(Scenario{}))));
    return to_json_text(result);
}

} // namespace actlab
