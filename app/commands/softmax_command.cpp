// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

#include "app/option_values.h"
#include "app/output.h"
#include "core/activation/vector_functions.h"
#include "core/support/json_text.h"
#include "core/support/number_text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <functional>
#include <iterator>
#include <memory>
#include <utility>

namespace actlab::softmax_call {
namespace {

/// Their Jacobian has the square of it.
constexpr std::size_t maximum_logits = 1000;

struct Options {
    OptionText logits, function, temperature, format;
};

/// What is printed of the logits, and of a function of them.
struct SoftmaxTable {
    std::vector<double> logits;
    std::vector<std::pair<std::string, std::vector<double>>> columns; ///< the function's values, and more of them
    Jacobian jacobian;
};

SoftmaxTable table_of(const VectorFunction &function, const std::vector<double> &logits, double temperature)
{
    SoftmaxTable table{logits, {}, function.jacobian(logits, temperature)};
    table.columns.emplace_back(function.id, function.value(logits, temperature));
    if (function.id == "softmax")
        table.columns.emplace_back("log_softmax", log_softmax(logits, temperature));
    if (function.id == "softmin") {
        auto negated = logits;
        std::ranges::transform(negated, negated.begin(), std::negate());
        table.columns.emplace_back("log_softmin", log_softmax(negated, temperature));
    }
    return table;
}

std::string as_json(const SoftmaxTable &table)
{
    nlohmann::ordered_json document;
    for (const auto &[name, values] : table.columns)
        document[name] = values;
    auto &rows = document["jacobian"] = nlohmann::ordered_json::array();
    for (const auto &row : table.jacobian.rowwise())
        rows.push_back(std::vector<double>(row.begin(), row.end()));
    return to_json_text(document) + '\n';
}

std::string as_csv(const SoftmaxTable &table)
{
    std::string text = "z";
    for (const auto &[name, values] : table.columns)
        text += ',' + name;
    text += '\n';
    for (std::size_t i = 0; i < table.logits.size(); ++i) {
        append_text(text, table.logits[i]);
        for (const auto &[name, values] : table.columns) {
            text += ',';
            append_text(text, values[i]);
        }
        text += '\n';
    }
    return text;
}

Result<const VectorFunction *> read_function(const OptionText &given)
{
    std::vector<std::string_view> words;
    std::ranges::transform(vector_functions(), std::back_inserter(words), &VectorFunction::id);
    return word_value("--function", given, words).map([](const std::string &id) { return find_vector_function(id); });
}

Result<std::vector<double>> read_logits(const std::string &text)
{
    if (text.empty())
        return failure(ErrorCode::too_few_logits);
    return parse_numbers(text).and_then([](std::vector<double> &&logits) -> Result<std::vector<double>> {
        if (logits.size() > maximum_logits) {
            return failure(ErrorCode::too_many_logits, {std::to_string(logits.size()), std::to_string(maximum_logits)});
        }
        return std::move(logits);
    });
}

Result<Work> check(const Options &options)
{
    static constexpr std::array<std::string_view, 2> formats{"json", "csv"};
    const auto format = word_value("--format", options.format, formats);
    if (!format)
        return tl::unexpected(format.error());
    const auto function = read_function(options.function);
    if (!function)
        return tl::unexpected(function.error());
    const auto temperature = finite_value("--temperature", options.temperature, 1);
    if (!temperature)
        return tl::unexpected(temperature.error());
    const auto logits = read_logits(*options.logits);
    if (!logits)
        return tl::unexpected(logits.error());
    return check_softmax(*logits, *temperature).map([&]() -> Work {
        const auto text_of = *format == "json" ? as_json : as_csv;
        return [text_of, function = *function, logits = *logits, temperature = *temperature] {
            return write_output(text_of(table_of(*function, logits, temperature)));
        };
    });
}

Check declare(CLI::App &call, Language)
{
    const auto options = std::make_shared<Options>();
    add_required_value(call, "--logits", options->logits, "Z,Z,...",
                       CommandLine::tr("The numbers to make probabilities of"));
    add_value(call, "--function", options->function, "softmax|softmin|sparsemax",
              CommandLine::tr("softmax unless given; also log_softmax"));
    add_value(call, "--temperature", options->temperature, "T",
              CommandLine::tr("What the logits are divided by; 1 unless given"));
    add_value(call, "--format", options->format, "json|csv", CommandLine::tr("json, with the Jacobian, unless given"));
    return [options] { return check(*options); };
}

} // namespace
} // namespace actlab::softmax_call

namespace actlab {

const Command softmax_command{
    "softmax",
    QT_TRANSLATE_NOOP("CommandLine", "Print softmax or a relative, its logarithm and its Jacobian for some logits"),
    Platform::text, softmax_call::declare};

} // namespace actlab
