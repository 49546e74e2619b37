// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

#include "app/option_values.h"
#include "app/output.h"
#include "core/activation/vector_functions.h"
#include "core/support/json_text.h"
#include "core/support/number_text.h"

#include <nlohmann/json.hpp>

#include <array>
#include <memory>

namespace actlab::softmax_call {
namespace {

/// Their Jacobian has the square of it.
constexpr std::size_t maximum_logits = 1000;

struct Options {
    OptionText logits, temperature, format;
};

std::string as_json(std::span<const double> logits, double temperature)
{
    nlohmann::ordered_json document{{"softmax", softmax(logits, temperature)},
                                    {"log_softmax", log_softmax(logits, temperature)},
                                    {"jacobian", nlohmann::ordered_json::array()}};
    const Jacobian jacobian = softmax_jacobian(logits, temperature);
    for (const auto &row : jacobian.rowwise())
        document["jacobian"].push_back(std::vector<double>(row.begin(), row.end()));
    return to_json_text(document) + '\n';
}

std::string as_csv(std::span<const double> logits, double temperature)
{
    const auto probabilities = softmax(logits, temperature);
    const auto logarithms = log_softmax(logits, temperature);
    std::string text = "z,softmax,log_softmax\n";
    for (std::size_t i = 0; i < logits.size(); ++i) {
        append_text(text, logits[i]);
        text += ',';
        append_text(text, probabilities[i]);
        text += ',';
        append_text(text, logarithms[i]);
        text += '\n';
    }
    return text;
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
    const auto temperature = finite_value("--temperature", options.temperature, 1);
    if (!temperature)
        return tl::unexpected(temperature.error());
    const auto logits = read_logits(*options.logits);
    if (!logits)
        return tl::unexpected(logits.error());
    return check_softmax(*logits, *temperature).map([&]() -> Work {
        const auto text_of = *format == "json" ? as_json : as_csv;
        return [text_of, logits = *logits, temperature = *temperature] {
            return write_output(text_of(logits, temperature));
        };
    });
}

Check declare(CLI::App &call, Language)
{
    const auto options = std::make_shared<Options>();
    add_required_value(call, "--logits", options->logits, "Z,Z,...",
                       CommandLine::tr("The numbers to make probabilities of"));
    add_value(call, "--temperature", options->temperature, "T",
              CommandLine::tr("What the logits are divided by; 1 unless given"));
    add_value(call, "--format", options->format, "json|csv", CommandLine::tr("json, with the Jacobian, unless given"));
    return [options] { return check(*options); };
}

} // namespace
} // namespace actlab::softmax_call

namespace actlab {

const Command softmax_command{
    "softmax", QT_TRANSLATE_NOOP("CommandLine", "Print softmax, its logarithm and its Jacobian for some logits"),
    Platform::text, softmax_call::declare};

} // namespace actlab
