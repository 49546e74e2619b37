// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

#include "app/output.h"
#include "core/activation/catalogue.h"
#include "core/activation/vector_functions.h"
#include "core/support/json_text.h"
#include "core/support/number_text.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <memory>

namespace actlab {
namespace {

using nlohmann::ordered_json;

ordered_json parameters_of(const Activation &activation)
{
    ordered_json list = ordered_json::array();
    for (const Parameter &parameter : activation.parameters) {
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
            {"parameters", parameters_of(activation)},
            {"formula", activation.formula},
            {"derivative_formula", activation.derivative_formula},
            {"kinks", kinks_of(activation, parameters)},
            {"asymptotes", asymptotes_of(activation, parameters)}};
}

std::string catalogue_as_json()
{
    ordered_json list = ordered_json::array();
    for (const Activation &activation : catalogue())
        list.push_back(description_of(activation));
    return to_json_text(list) + '\n';
}

/// As in "hard_tanh (min=-1, max=1)".
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
        constexpr qsizetype name_column = 44;
        text_ += QStringLiteral("  ") +
                 QString::fromStdString(signature_of(id, parameters)).leftJustified(name_column) + in(language_, name) +
                 u'\n';
    }
    const QString &text() const { return text_; }

private:
    Language language_;
    QString text_;
};

QString catalogue_as_text(Language language)
{
    Listing listing(language);
    for (const Family family : families()) {
        listing.heading(in(language, name_of(family)));
        for (const Activation &activation : catalogue()) {
            if (activation.family == family)
                listing.entry(activation.id, activation.parameters, activation.name);
        }
    }
    listing.heading(CommandLine::tr("Functions of several numbers at once (for “plot” and “softmax”)"));
    for (const VectorFunction &function : vector_functions())
        listing.entry(function.id, function.parameters, function.name);
    return listing.text();
}

Check declare(CLI::App &options, Language language)
{
    const auto as_json = std::make_shared<bool>(false);
    options.add_flag("--json", *as_json, CommandLine::tr("Print everything known about each, as JSON").toStdString());
    return [as_json, language]() -> Result<Work> {
        return [as_json, language] {
            return write_output(*as_json ? catalogue_as_json() : catalogue_as_text(language).toStdString());
        };
    };
}

} // namespace

const Command list_command{"list", QT_TRANSLATE_NOOP("CommandLine", "List every function"), Platform::text, declare};

} // namespace actlab
