// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/document_error.h"
#include "core/scenario/scenario_fields.h"
#include "core/scenario/scenario_limits.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace actlab {

/// What the reading of a document ends with: thrown by a ScenarioReader, caught by those who use one.
struct DocumentRefused {
    Error error;
};

/// Fields (core/scenario/scenario_fields.h) that take what they are told of from an object. What is missing keeps its
/// default, so that a document may be short; what is not known is refused by finish(), so that a slip of the pen is
/// not passed over in silence.
class ScenarioReader {
public:
    /// `place` is where the object stands, as "network.hidden[2]"; empty for the document itself.
    ScenarioReader(const nlohmann::ordered_json &object, std::string place);

    template <class T> void value(const char *name, T &value)
    {
        if (const auto *given = member(name))
            read(*given, place_of(name), value);
    }

    template <class T> void optional(const char *name, std::optional<T> &value)
    {
        if (const auto *given = member(name))
            read(*given, place_of(name), value.emplace());
    }

    void seed(const char *name, std::uint64_t &seed);
    /// The one member that must not be missing.
    void function(const char *name, std::string &id, std::vector<double> &values);
    /// Rows of so many inputs and targets.
    void points(const char *name, PointList &points, std::size_t inputs, std::size_t targets);

    template <class T> void group(const char *name, T &part)
    {
        if (const auto *given = member(name))
            read_group(*given, place_of(name), part);
    }

    template <class T> void group(const char *name, std::optional<T> &part)
    {
        if (const auto *given = member(name))
            read_group(*given, place_of(name), part.emplace());
    }

    template <class T> void list(const char *name, std::vector<T> &entries)
    {
        const auto *given = member(name);
        if (!given)
            return;
        require_list(*given, place_of(name), maximum_entries);
        entries.clear();
        for (const auto &entry : *given) {
            const auto place = place_of(name) + '[' + std::to_string(entries.size()) + ']';
            if constexpr (requires(T & target) { read(entry, place, target); })
                read(entry, place, entries.emplace_back());
            else
                read_group(entry, place, entries.emplace_back());
        }
    }

    /// The member, which is then known; null where it is missing. What is not told of otherwise is asked for by this.
    const nlohmann::ordered_json *member(const char *name);
    /// Refuses members that nothing asked for.
    void finish() const;

private:
    /// The most entries of a list that scenario_limits.h does not limit further while it is read.
    static constexpr std::size_t maximum_entries = maximum_weight_changes;

    std::string place_of(std::string_view name) const;

    static void require_list(const nlohmann::ordered_json &given, const std::string &place, std::size_t most);
    static void read(const nlohmann::ordered_json &given, const std::string &place, double &value);
    static void read(const nlohmann::ordered_json &given, const std::string &place, bool &value);
    static void read(const nlohmann::ordered_json &given, const std::string &place, std::uint64_t &value);
    static void read(const nlohmann::ordered_json &given, const std::string &place, int &value);
    static void read(const nlohmann::ordered_json &given, const std::string &place, std::string &value);

    template <class T>
    requires std::is_enum_v<T>
    static void read(const nlohmann::ordered_json &given, const std::string &place, T &value)
    {
        std::string word;
        read(given, place, word);
        const auto choice = find_choice<T>(word);
        if (!choice)
            throw DocumentRefused{at_place(place, choice.error())};
        value = *choice;
    }

    template <class T> static void read_group(const nlohmann::ordered_json &given, const std::string &place, T &part)
    {
        ScenarioReader reader(given, place);
        describe(reader, part);
        reader.finish();
    }

    const nlohmann::ordered_json &object_;
    std::string place_;
    std::vector<std::string_view> known_;
};

} // namespace actlab
