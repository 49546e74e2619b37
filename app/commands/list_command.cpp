// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

#include "app/option_values.h"
#include "app/output.h"
#include "core/activation/catalogue.h"
#include "core/activation/vector_functions.h"
#include "core/support/json_text.h"
#include "core/support/number_text.h"

#include <nlohmann/json.hpp>

#include <memory>

namespace actlab::list_call {
namespace {

using nlohmann::ordered_json;

ordered_json parameters_of(std::span<const Parameter> parameters)
{
    ordered_json list = ordered_json::array();
    for (const Parameter &parameter : parameters) {
        list.push_back({{"name", parameter.name},
                        {"default", parameter.default_value},
                        {"minimum", parameter.minimum},
                        {"maximum", parameter.maximum}});
    }
    return list;
}

ordered_json kinks_of(const Activation &activation, const std::vector<double> &parameters)
{
    ordered_json list = ordered_json::array();
    for (const Kink &kink : activation.kinks(parameters.data()))
        list.push_back(kink.x);
    return list;
}

ordered_json asymptotes_of(const Activation &activation, const std::vector<double> &parameters)
{
    ordered_json list = ordered_json::array();
    for (const Asymptote &line : activation.asymptotes(parameters.data())) {
        list.push_back({{"side", line.side == Side::left ? "left" : "right"},
                        {"slope", line.slope},
                        {"intercept", line.intercept}});
    }
    return list;
}

ordered_json description_of(const Activation &activation)
{
    const auto parameters = default_parameters(activation);
    return {{"id", activation.id},
            {"name", {{"en", activation.name.en}, {"ko", activation.name.ko}}},
            {"family", id_of(activation.family)},
            {"parameters", parameters_of(activation.parameters)},
            {"formula", activation.formula},
            {"derivative_formula", activation.derivative_formula},
            {"kinks", kinks_of(activation, parameters)},
            {"asymptotes", asymptotes_of(activation, parameters)}};
}

ordered_json description_of(const VectorFunction &function)
{
    return {{"id", function.id},
            {"name", {{"en", function.name.en}, {"ko", function.name.ko}}},
            {"parameters", parameters_of(function.parameters)},
            {"formula", function.formula},
            {"derivative_formula", function.derivative_formula}};
}

template <class Function> std::string as_json(std::span<const Function> functions)
{
    ordered_json list = ordered_json::array();
    for (const Function &function : functions)
        list.push_back(description_of(function));
    return to_json_text(list) + '\n';
}

/// Writes an entry as in "hard_tanh (min=-1, max=1)".
std::string signature_of(std::string_view id, std::span<const Parameter> parameters)
{
    std::string text(id);
    const char *separator = " (";
    for (const Parameter &parameter : parameters) {
        text += std::exchange(separator, ", ");
        text += parameter.name;
        text += '=';
        append_text(text, parameter.default_value);
    }
    return parameters.empty() ? text : text + ')';
}

class Listing {
public:
    explicit Listing(Language language) : language_(language) {}

    void heading(const QString &title)
    {
        if (!text_.isEmpty())
            text_ += u'\n';
        text_ += title + u'\n';
    }
    void entry(std::string_view id, std::span<const Parameter> parameters, const Bilingual &name)
    {
        constexpr qsizetype longest_signature = 45;
        text_ += QStringLiteral("  ") +
                 QString::fromStdString(signature_of(id, parameters)).leftJustified(longest_signature) +
                 QStringLiteral("  ") + in(language_, name) + u'\n';
    }
    const QString &text() const { return text_; }

private:
    Language language_;
    QString text_;
};

void add_activations(Listing &listing, Language language)
{
    for (const Family family : families()) {
        listing.heading(in(language, name_of(family)));
        for (const Activation &activation : catalogue()) {
            if (activation.family == family)
                listing.entry(activation.id, activation.parameters, activation.name);
        }
    }
}

void add_vector_functions(Listing &listing)
{
    listing.heading(CommandLine::tr("Functions of several numbers at once (for “plot” and “softmax”)"));
    for (const VectorFunction &function : vector_functions())
        listing.entry(function.id, function.parameters, function.name);
}

struct Options {
    bool json = false;
    bool vector = false;
};

std::string listed(const Options &options, Language language)
{
    if (options.json)
        return options.vector ? as_json(vector_functions()) : as_json(catalogue());
    Listing listing(language);
    if (!options.vector)
        add_activations(listing, language);
    add_vector_functions(listing);
    return listing.text().toStdString();
}

Check declare(CLI::App &call, Language language)
{
    const auto options = std::make_shared<Options>();
    add_flag(call, "--json", options->json, CommandLine::tr("Print everything known about each, as JSON"));
    add_flag(call, "--vector", options->vector,
             CommandLine::tr("Only the functions of several numbers, softmax and its relatives"));
    return [options, language]() -> Result<Work> {
        return [options, language] { return write_output(listed(*options, language)); };
    };
}

} // namespace
} // namespace actlab::list_call

namespace actlab {

const Command list_command{"list", QT_TRANSLATE_NOOP("CommandLine", "List every function"), Platform::text,
                           list_call::declare};

} // namespace actlab
