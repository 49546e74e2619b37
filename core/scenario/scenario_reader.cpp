// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/scenario_reader.h"

#include "core/activation/catalogue.h"
#include "core/scenario/scenario_writer.h"
#include "core/support/nearest.h"

#include <charconv>
#include <cmath>
#include <limits>

namespace actlab {
namespace {

using nlohmann::ordered_json;

[[noreturn]] void refuse(ErrorCode code, std::vector<std::string> arguments)
{
    throw DocumentRefused{{code, std::move(arguments)}};
}

[[noreturn]] void refuse_kind(const std::string &place, const char *kind)
{
    refuse(ErrorCode::document_wrong_kind, {place, kind});
}

std::string names_of(std::span<const Parameter> parameters)
{
    std::string list;
    for (const auto &parameter : parameters)
        list += (list.empty() ? "" : ", ") + std::string(parameter.name);
    return list;
}

} // namespace

ScenarioReader::ScenarioReader(const ordered_json &object, std::string place)
    : object_(object), place_(std::move(place))
{
    if (!object_.is_object())
        refuse_kind(place_, "object");
}

const ordered_json *ScenarioReader::member(const char *name)
{
    known_.push_back(name);
    const auto found = object_.find(name);
    return found == object_.end() ? nullptr : &*found;
}

void ScenarioReader::finish() const
{
    for (const auto &[name, value] : object_.items()) {
        if (std::ranges::find(known_, name) == known_.end())
            refuse(ErrorCode::document_unknown_member, {place_of(name), std::string(plausible(name, known_))});
    }
}

std::string ScenarioReader::place_of(std::string_view name) const
{
    return place_.empty() ? std::string(name) : place_ + '.' + std::string(name);
}

void ScenarioReader::require_list(const ordered_json &given, const std::string &place, std::size_t most)
{
    if (!given.is_array())
        refuse_kind(place, "list");
    if (given.size() > most)
        refuse(ErrorCode::document_too_many, {place, std::to_string(given.size()), std::to_string(most)});
}

void ScenarioReader::read(const ordered_json &given, const std::string &place, double &value)
{
    if (!given.is_number())
        refuse_kind(place, "number");
    value = given.get<double>();
}

void ScenarioReader::read(const ordered_json &given, const std::string &place, bool &value)
{
    if (!given.is_boolean())
        refuse_kind(place, "switch");
    value = given.get<bool>();
}

void ScenarioReader::read(const ordered_json &given, const std::string &place, std::uint64_t &value)
{
    if (!given.is_number_unsigned())
        refuse_kind(place, "count");
    value = given.get<std::uint64_t>();
}

void ScenarioReader::read(const ordered_json &given, const std::string &place, int &value)
{
    std::uint64_t count = 0;
    read(given, place, count);
    value = static_cast<int>(std::min<std::uint64_t>(count, std::numeric_limits<int>::max()));
}

void ScenarioReader::read(const ordered_json &given, const std::string &place, std::string &value)
{
    if (!given.is_string())
        refuse_kind(place, "text");
    value = given.get<std::string>();
}

void ScenarioReader::seed(const char *name, std::uint64_t &seed)
{
    const auto *given = member(name);
    if (!given)
        return;
    if (!given->is_string())
        refuse_kind(place_of(name), "seed");
    const auto &digits = given->get_ref<const std::string &>();
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), seed);
    if (error != std::errc() || end != digits.data() + digits.size())
        refuse_kind(place_of(name), "seed");
}

void ScenarioReader::function(const char *name, std::string &id, std::vector<double> &values)
{
    const auto *given_id = member(name);
    if (!given_id)
        refuse(ErrorCode::document_member_missing, {place_of(name)});
    read(*given_id, place_of(name), id);
    if (!find_vector_function(id)) {
        if (const auto activation = find_activation(id); !activation)
            throw DocumentRefused{at_place(place_of(name), activation.error())};
    }
    const auto parameters = parameters_of_function(id);
    values.clear();
    for (const auto &parameter : parameters)
        values.push_back(parameter.default_value);
    const auto *given = member("parameters");
    if (!given)
        return;
    const auto place = place_of("parameters");
    if (!given->is_object())
        refuse_kind(place, "object");
    for (const auto &[given_name, value] : given->items()) {
        const auto found = std::ranges::find(parameters, given_name, &Parameter::name);
        if (found == parameters.end())
            throw DocumentRefused{
                at_place(place, {ErrorCode::unknown_parameter, {id, given_name, names_of(parameters)}})};
        read(value, std::string(place).append(".").append(given_name),
             values[static_cast<std::size_t>(found - parameters.begin())]);
    }
}

void ScenarioReader::points(const char *name, PointList &points, std::size_t inputs, std::size_t targets)
{
    const auto *given = member(name);
    if (!given)
        return;
    require_list(*given, place_of(name), maximum_given_points);
    // What is out of range is refused when the columns are checked; here it must fit into a point.
    inputs = std::min(inputs, maximum_inputs);
    targets = std::min(targets, maximum_targets);
    std::vector<Point> read_points;
    read_points.reserve(given->size());
    for (const auto &row : *given) {
        const auto place = place_of(name) + '[' + std::to_string(read_points.size()) + ']';
        if (!row.is_array() || row.size() != inputs + targets)
            refuse(ErrorCode::document_wrong_kind, {place, "point"});
        auto &point = read_points.emplace_back();
        for (std::size_t i = 0; i < inputs; ++i)
            read(row[i], place, point.input(i));
        for (std::size_t k = 0; k < targets; ++k)
            read(row[inputs + k], place, point.target(k));
    }
    points = PointList(std::move(read_points));
}

} // namespace actlab
