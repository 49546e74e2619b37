// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/scenario_json.h"

#include "core/scenario/scenario_limits.h"
#include "core/scenario/scenario_members.h"
#include "core/support/json_document.h"

#include <nlohmann/json.hpp>

#include <charconv>
#include <set>

namespace actlab {
namespace {

using nlohmann::ordered_json;

constexpr std::string_view format = "activation-lab";

template <class T>
concept Chosen = requires
{
    Choices<T>::all;
};

constexpr std::string_view word_for(Language language)
{
    return language == Language::korean ? "ko" : "en";
}

class Writer {
public:
    explicit Writer(ordered_json &object) : object_(object) {}

    template <class T> void operator()(const char *name, const T &value) { object_[name] = written(value); }
    template <class T> void operator()(const char *name, const std::optional<T> &value)
    {
        if (value)
            (*this)(name, *value);
    }
    void seed(const char *name, std::uint64_t value) { object_[name] = std::to_string(value); }

private:
    static ordered_json written(bool value) { return value; }
    static ordered_json written(double value) { return value; }
    static ordered_json written(int value) { return value; }
    static ordered_json written(std::size_t value) { return value; }
    static ordered_json written(const std::string &value) { return value; }
    static ordered_json written(Language value) { return word_for(value); }
    template <Chosen T> static ordered_json written(const T &value) { return id_of(value); }
    static ordered_json written(const PointList &points)
    {
        auto rows = ordered_json::array();
        for (const auto &[x1, x2, label] : points.get())
            rows.push_back(std::vector<double>{x1, x2, label});
        return rows;
    }
    template <class T> static ordered_json written(const std::vector<T> &values)
    {
        auto array = ordered_json::array();
        for (const auto &value : values)
            array.push_back(written(value));
        return array;
    }
    template <class T> static ordered_json written(const T &part)
    {
        auto object = ordered_json::object();
        Writer writer(object);
        members::visit(writer, part);
        return object;
    }

    ordered_json &object_;
};

/// Thrown and caught in this file.
struct Malformed {
    Error error;
};

[[noreturn]] void refuse(const std::string &path)
{
    throw Malformed{{ErrorCode::scenario_malformed, {path}}};
}

/// Reads the members of one object, which stands at `path`; what it does not have keeps its value.
class Reader {
public:
    Reader(const ordered_json &object, std::string path) : object_(object), path_(std::move(path))
    {
        if (!object_.is_object())
            refuse(path_);
    }

    template <class T> void operator()(const char *name, T &value)
    {
        known_.insert(name);
        if (const auto found = object_.find(name); found != object_.end())
            read(*found, path_of(name), value);
    }
    void seed(const char *name, std::uint64_t &value)
    {
        std::string text;
        known_.insert(name);
        if (!object_.contains(name))
            return;
        read(object_[name], path_of(name), text);
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
        if (error != std::errc() || end != text.data() + text.size() || text.empty())
            refuse(path_of(name));
    }
    /// Refuses what nobody asked for: a slip, or something that a newer version means.
    void finish() const
    {
        for (const auto &[name, value] : object_.items()) {
            if (!known_.contains(name))
                refuse(path_of(name.substr(0, 40)));
        }
    }
    void know(const char *name) { known_.insert(name); }

private:
    std::string path_of(const std::string &name) const { return path_.empty() ? name : path_ + '.' + name; }

    static void read(const ordered_json &json, const std::string &path, bool &value)
    {
        if (!json.is_boolean())
            refuse(path);
        value = json.get<bool>();
    }
    static void read(const ordered_json &json, const std::string &path, double &value)
    {
        if (!json.is_number())
            refuse(path);
        value = json.get<double>();
    }
    static void read(const ordered_json &json, const std::string &path, std::size_t &value)
    {
        if (!json.is_number_unsigned())
            refuse(path);
        value = json.get<std::size_t>();
    }
    static void read(const ordered_json &json, const std::string &path, int &value)
    {
        std::size_t number = 0;
        read(json, path, number);
        if (number > 1'000'000)
            refuse(path);
        value = static_cast<int>(number);
    }
    static void read(const ordered_json &json, const std::string &path, std::string &value)
    {
        constexpr std::size_t longest = 100; // longer than any id or number
        if (!json.is_string() || json.get_ref<const std::string &>().size() > longest)
            refuse(path);
        value = json.get<std::string>();
    }
    static void read(const ordered_json &json, const std::string &path, Language &value)
    {
        std::string word;
        read(json, path, word);
        if (word != word_for(Language::english) && word != word_for(Language::korean))
            refuse(path);
        value = word == word_for(Language::korean) ? Language::korean : Language::english;
    }
    template <Chosen T> static void read(const ordered_json &json, const std::string &path, T &value)
    {
        std::string id;
        read(json, path, id);
        const auto found = find_choice<T>(id);
        if (!found)
            throw Malformed{found.error()};
        value = *found;
    }
    static void read(const ordered_json &json, const std::string &path, PointList &value)
    {
        std::vector<std::vector<double>> rows;
        read(json, path, rows);
        std::vector<Point> points;
        points.reserve(rows.size());
        for (const auto &row : rows) {
            if (row.size() != 3)
                refuse(path);
            points.push_back({row[0], row[1], row[2]});
        }
        value = PointList(std::move(points));
    }
    template <class T> static void read(const ordered_json &json, const std::string &path, std::vector<T> &values)
    {
        if (!json.is_array() || json.size() > maximum_given_points)
            refuse(path);
        values.clear();
        for (const auto &element : json) {
            T value{};
            read(element, path + '[' + std::to_string(values.size()) + ']', value);
            values.push_back(std::move(value));
        }
    }
    template <class T> static void read(const ordered_json &json, const std::string &path, std::optional<T> &value)
    {
        read(json, path, value.emplace());
    }
    template <class T> static void read(const ordered_json &json, const std::string &path, T &part)
    {
        Reader reader(json, path);
        members::visit(reader, part);
        reader.finish();
    }

    const ordered_json &object_;
    std::string path_;
    std::set<std::string, std::less<>> known_;
};

/// Errors: scenario_malformed, scenario_newer.
void check_head(const ordered_json &document)
{
    if (!document.is_object() || document.value("format", ordered_json()) != format)
        refuse("format");
    const auto version = document.value("version", ordered_json());
    if (!version.is_number_unsigned() || version == 0)
        refuse("version");
    if (version > document_version)
        throw Malformed{{ErrorCode::scenario_newer, {version.dump(), std::to_string(document_version)}}};
}

Scenario scenario_of(const ordered_json &document)
{
    check_head(document);
    Scenario scenario;
    Reader reader(document, {});
    reader.know("format");
    reader.know("version");
    members::visit(reader, scenario);
    reader.finish();
    return scenario;
}

} // namespace

std::string to_json(const Scenario &scenario)
{
    ordered_json document{{"format", format}, {"version", document_version}};
    Writer writer(document);
    members::visit(writer, scenario);
    return to_readable_json(document);
}

Result<Scenario> scenario_from_json(std::string_view text)
{
    if (text.size() > maximum_document_megabytes * 1'000'000)
        return failure(ErrorCode::scenario_too_large, {std::to_string(maximum_document_megabytes)});
    const auto document = parse_strict_json(text);
    if (!document)
        return tl::unexpected(document.error());
    try {
        auto scenario = scenario_of(*document);
        if (const auto checked = check_scenario(scenario); !checked)
            return tl::unexpected(checked.error());
        return scenario;
    } catch (const Malformed &malformed) {
        return tl::unexpected(malformed.error);
    }
}

} // namespace actlab
