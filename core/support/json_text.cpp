// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/json_text.h"

#include "core/support/number_text.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace actlab {
namespace {

void append(std::string &text, const nlohmann::ordered_json &document);

void append_array(std::string &text, const nlohmann::ordered_json &array)
{
    char separator = '[';
    for (const auto &element : array) {
        text += std::exchange(separator, ',');
        append(text, element);
    }
    text += separator == '[' ? "[]" : "]";
}

void append_object(std::string &text, const nlohmann::ordered_json &object)
{
    char separator = '{';
    for (const auto &[key, value] : object.items()) {
        text += std::exchange(separator, ',');
        text += nlohmann::ordered_json(key).dump();
        text += ':';
        append(text, value);
    }
    text += separator == '{' ? "{}" : "}";
}

void append(std::string &text, const nlohmann::ordered_json &document)
{
    if (document.is_array())
        append_array(text, document);
    else if (document.is_object())
        append_object(text, document);
    else if (document.is_number_float())
        append_json_number(text, document.get<double>());
    else
        text += document.dump();
}

} // namespace

std::string to_json_text(const nlohmann::ordered_json &document)
{
    std::string text;
    append(text, document);
    return text;
}

void append_json_number(std::string &text, double value)
{
    if (std::isfinite(value)) {
        append_text(text, value);
        if (value == 0 && std::signbit(value))
            text += ".0"; // many readers take -0 for an integer, which has no sign
        return;
    }
    text += '"';
    append_text(text, value);
    text += '"';
}

} // namespace actlab
