// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activation/catalogue.h"
#include "core/activation/vector_functions.h"
#include "core/scenario/scenario_fields.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace actlab {

/// The parameters of an activation or vector function; none where the id is not known.
inline std::span<const Parameter> parameters_of_function(std::string_view id)
{
    if (const auto *function = find_vector_function(id))
        return function->parameters;
    const auto activation = find_activation(id);
    if (!activation)
        return {};
    return {(*activation)->parameters.begin(), (*activation)->parameters.size()};
}

/// Fields (core/scenario/scenario_fields.h) that make an object of what they are told.
class ScenarioWriter {
public:
    nlohmann::ordered_json take() { return std::move(object_); }

    template <class T> void value(const char *name, const T &value) { object_[name] = written(value); }

    template <class T> void optional(const char *name, const std::optional<T> &value)
    {
        if (value)
            object_[name] = written(*value);
    }

    /// In quotes: most readers of JSON hold numbers beyond 2⁵³ inexactly.
    void seed(const char *name, std::uint64_t seed) { object_[name] = std::to_string(seed); }

    /// An id, and the values of its parameters by their names.
    void function(const char *name, const std::string &id, const std::vector<double> &values)
    {
        object_[name] = id;
        const auto parameters = parameters_of_function(id);
        auto &object = object_["parameters"] = nlohmann::ordered_json::object();
        for (std::size_t i = 0; i < std::min(values.size(), parameters.size()); ++i)
            object[std::string(parameters[i].name)] = values[i];
    }

    template <class T> void group(const char *name, T &part) { object_[name] = written_group(part); }

    template <class T> void group(const char *name, std::optional<T> &part)
    {
        if (part)
            object_[name] = written_group(*part);
    }

    template <class T> void list(const char *name, std::vector<T> &entries)
    {
        auto &array = object_[name] = nlohmann::ordered_json::array();
        for (auto &entry : entries) {
            if constexpr (requires { written(entry); })
                array.push_back(written(entry));
            else
                array.push_back(written_group(entry));
        }
    }

    void points(const char *name, const PointList &points, std::size_t inputs, std::size_t targets)
    {
        if (points.get().empty())
            return;
        auto &array = object_[name] = nlohmann::ordered_json::array();
        for (const Point &point : points.get()) {
            auto row = nlohmann::ordered_json::array();
            for (std::size_t i = 0; i < inputs; ++i)
                row.push_back(point.input(i));
            for (std::size_t k = 0; k < targets; ++k)
                row.push_back(point.target(k));
            array.push_back(std::move(row));
        }
    }

private:
    template <class T>
    requires(std::is_arithmetic_v<T> || std::is_same_v<T, std::string>) static nlohmann::ordered_json
        written(const T &value)
    {
        return value;
    }

    template <class T>
    requires std::is_enum_v<T>
    static nlohmann::ordered_json written(T value) { return std::string(id_of(value)); }

    template <class T> static nlohmann::ordered_json written_group(T &part)
    {
        ScenarioWriter writer;
        describe(writer, part);
        return writer.take();
    }

    nlohmann::ordered_json object_ = nlohmann::ordered_json::object();
};

} // namespace actlab
