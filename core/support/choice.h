// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/error.h"
#include "core/support/language.h"

#include <algorithm>
#include <span>
#include <string>
#include <string_view>

namespace actlab {

/// One of the words that an option of the command line, a file or a list in the window offers.
template <class T> struct Choice {
    T value{};
    std::string_view id; ///< the word on the command line and in files
    Bilingual name;      ///< what a list shows
};

/// All words for a T, in the order of lists. `subject` is what they choose, as the command line calls it. Every
/// enumeration that can be chosen specialises this.
template <class T> struct Choices;

template <class T> std::span<const Choice<T>> choices()
{
    return Choices<T>::all;
}

template <class T>
requires requires
{
    Choices<T>::all;
}
std::string_view id_of(T value)
{
    return std::ranges::find(Choices<T>::all, value, &Choice<T>::value)->id;
}

template <class T>
requires requires
{
    Choices<T>::all;
}
Bilingual name_of(T value)
{
    return std::ranges::find(Choices<T>::all, value, &Choice<T>::value)->name;
}

/// The ids of some choices, as "sgd, adam".
template <class T> std::string id_list(std::span<const Choice<T>> some = choices<T>())
{
    std::string list;
    for (const auto &choice : some) {
        if (!list.empty())
            list += ", ";
        list += choice.id;
    }
    return list;
}

/// Errors: unknown_choice.
template <class T> Result<T> find_choice(std::string_view id)
{
    const auto all = choices<T>();
    const auto found = std::ranges::find(all, id, &Choice<T>::id);
    if (found == all.end())
        return failure(ErrorCode::unknown_choice, {std::string(Choices<T>::subject), std::string(id), id_list<T>()});
    return found->value;
}

} // namespace actlab
