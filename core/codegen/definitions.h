// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activation/activation.h"
#include "core/codegen/framework.h"
#include "core/codegen/function_code.h"
#include "core/support/language.h"

#include <set>
#include <string>
#include <string_view>

namespace actlab {

/// The "def …" of the functions that a script needs, each once and behind those that it calls.
class Definitions {
public:
    enum class Order { value, derivative, second };

    Definitions(Framework framework, Language language) : framework_(framework), language_(language) {}

    /// Adds a function of the table and what it calls. Returns its name in Python.
    std::string need(std::string_view id, Order order = Order::value);

    /// What was added, with two blank lines behind each definition.
    const std::string &text() const { return text_; }

private:
    void need_what_is_called_in(std::string_view body);

    Framework framework_;
    Language language_;
    std::set<std::string, std::less<>> names_;
    std::string text_;
};

/// The parameters of a function of the catalogue or of a vector; none for what is neither.
std::span<const Parameter> parameters_of(std::string_view id);

/// "nn.ELU(alpha=1.0)".
std::string torch_layer(const FunctionCode &code, ParameterValues values);

/// "alpha=1.0, …", with `before` in front of all if there are any.
std::string keyword_arguments(std::string_view id, ParameterValues values, std::string_view before = "");

} // namespace actlab
