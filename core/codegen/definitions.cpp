// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codegen/definitions.h"

#include "core/activation/catalogue.h"
#include "core/activation/vector_functions.h"
#include "core/codegen/python.h"

#include <cctype>
#include <vector>

namespace actlab {
namespace {

std::string_view suffix_of(Definitions::Order order)
{
    switch (order) {
    case Definitions::Order::value:
        break;
    case Definitions::Order::derivative:
        return "_derivative";
    case Definitions::Order::second:
        return "_second_derivative";
    }
    return "";
}

void replace_all(std::string &text, std::string_view what, std::string_view by)
{
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + by.size()))
        text.replace(at, what.size(), by);
}

/// keras.ops has NumPy's functions under NumPy's names, but no constants.
std::string with_ops(std::string_view body)
{
    std::string text(body);
    replace_all(text, "np.", "ops.");
    replace_all(text, "ops.pi", "np.pi");
    replace_all(text, "ops.sqrt(2 / np.pi)", "np.sqrt(2 / np.pi)");
    replace_all(text, "ops.sqrt(2 * np.pi)", "np.sqrt(2 * np.pi)");
    replace_all(text, "ops.sqrt(np.pi)", "np.sqrt(np.pi)");
    replace_all(text, "ops.sqrt(2)", "np.sqrt(2)");
    return text;
}

std::string_view numpy_body(const FunctionCode &code, Definitions::Order order)
{
    switch (order) {
    case Definitions::Order::value:
        break;
    case Definitions::Order::derivative:
        return code.derivative;
    case Definitions::Order::second:
        return code.second;
    }
    return code.value;
}

std::string body_of(const FunctionCode &code, Definitions::Order order, Framework framework)
{
    const bool is_value = order == Definitions::Order::value;
    switch (framework) {
    case Framework::numpy:
        break;
    case Framework::pytorch:
        return std::string(!is_value ? code.torch_derivative : code.has_torch_layer() ? code.torch_twice : code.torch);
    case Framework::keras:
        return is_value && !code.keras.empty() ? std::string(code.keras) : with_ops(numpy_body(code, order));
    }
    return std::string(numpy_body(code, order));
}

bool belongs_to_a_name(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || c == '.';
}

/// What is called in a body: the words before a parenthesis.
std::vector<std::string_view> calls_in(std::string_view body)
{
    std::vector<std::string_view> calls;
    for (auto end = body.find('('); end != std::string_view::npos; end = body.find('(', end + 1)) {
        auto start = end;
        while (start > 0 && belongs_to_a_name(body[start - 1]))
            --start;
        if (start < end)
            calls.push_back(body.substr(start, end - start));
    }
    return calls;
}

std::string signature_defaults(std::string_view id)
{
    std::vector<double> values;
    for (const auto &parameter : parameters_of(id))
        values.push_back(parameter.default_value);
    return keyword_arguments(id, values, ", ");
}

} // namespace

std::span<const Parameter> parameters_of(std::string_view id)
{
    if (const auto *function = find_vector_function(id))
        return function->parameters;
    const auto activation = find_activation(id);
    return activation ? (*activation)->parameters : std::span<const Parameter>();
}

std::string keyword_arguments(std::string_view id, ParameterValues values, std::string_view before)
{
    std::string text;
    const auto parameters = parameters_of(id);
    for (std::size_t i = 0; i < parameters.size(); ++i) {
        text += i == 0 ? before : ", ";
        text += std::string(python_name(parameters[i].name)) + '=' + python::number(values[i]);
    }
    return text;
}

std::string torch_layer(const FunctionCode &code, ParameterValues values)
{
    std::string text(code.torch);
    const auto parameters = parameters_of(code.id);
    for (std::size_t i = 0; i < parameters.size(); ++i)
        replace_all(text, '{' + std::string(python_name(parameters[i].name)) + '}', python::number(values[i]));
    return text;
}

std::string Definitions::need(std::string_view id, Order order)
{
    std::string name = std::string(python_name(id)) + std::string(suffix_of(order));
    if (!names_.insert(name).second)
        return name;
    const auto body = body_of(*find_function_code(id), order, framework_);
    need_what_is_called_in(body);
    text_ += "def " + name + "(x" + signature_defaults(id) + "):\n" +
             python::indented(python::fill(body + '\n', language_), 4) + "\n\n";
    return name;
}

void Definitions::need_what_is_called_in(std::string_view body)
{
    for (const auto call : calls_in(body)) {
        for (const auto order : {Order::second, Order::derivative, Order::value}) {
            const auto suffix = suffix_of(order);
            const auto id = call.substr(0, call.size() - std::min(suffix.size(), call.size()));
            if (call.ends_with(suffix) && find_function_code(id)) {
                need(id, order);
                break;
            }
        }
    }
}

} // namespace actlab
