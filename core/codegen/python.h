// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/language.h"

#include <map>
#include <span>
#include <string>
#include <string_view>

namespace actlab::python {

/// Texts that stand in a template under their names.
using Values = std::map<std::string_view, std::string>;

/// A template with what belongs into it: of each [[English||한국어]] the language's half, and for each {{name}} its
/// value. A line that holds only a {{name}} whose value is empty is left out. Values are put in as they are.
std::string fill(std::string_view text, Language language, const Values &values = {});

/// A float that reads back to the same double: "1.0", "0.1", "1e-05".
std::string number(double value);

/// "[0.5, 1.0]".
std::string list(std::span<const double> numbers);

/// The items with commas between them, in lines of at most about 100 columns that start with `indent` blanks.
std::string wrapped(std::span<const std::string> items, std::size_t indent);

/// A text as a comment of lines.
std::string comment(std::string_view text);

/// Every line with that many blanks before it.
std::string indented(std::string_view lines, std::size_t blanks);

} // namespace actlab::python
