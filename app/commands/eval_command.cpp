// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

#include "app/number_lines.h"
#include "app/option_values.h"
#include "app/output.h"
#include "app/parameter_settings.h"
#include "core/activation/catalogue.h"
#include "core/activation/evaluate.h"
#include "core/activation/range.h"
#include "core/activation/vector_functions.h"
#include "core/support/json_text.h"
#include "core/support/number_text.h"

#include <algorithm>
#include <array>
#include <memory>

namespace actlab::eval_call {
namespace {

struct Options {
    OptionText id, weight, bias, range, at, format;
    std::vector<std::string> settings;
};

/// f(w·x + b), ready to be evaluated.
struct Function {
    const Activation *activation = nullptr;
    std::vector<double> parameters;
    Affine affine;
};

/// Blocks of points, until an empty one.
using Points = std::function<Result<std::span<const double>>()>;

/// What eval prints, by columns.
class Table {
public:
    void append(const Function &function, std::span<const double> x)
    {
        const std::size_t begin = columns_[0].size();
        for (auto &column : columns_)
            column.resize(begin + x.size());
        std::ranges::copy(x, columns_[0].begin() + static_cast<std::ptrdiff_t>(begin));
        evaluate(*function.activation, function.parameters, function.affine, x, rows_from(1, begin),
                 rows_from(2, begin), rows_from(3, begin));
    }

    void clear()
    {
        for (auto &column : columns_)
            column.clear();
    }

    void append_csv_rows(std::string &text) const
    {
        for (std::size_t row = 0; row < columns_[0].size(); ++row) {
            for (std::size_t i = 0; i < columns_.size(); ++i) {
                append_text(text, columns_[i][row]);
                text += i + 1 < columns_.size() ? ',' : '\n';
            }
        }
    }

    Result<void> write_json() const
    {
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            auto written = write_json_column(i);
            if (!written)
                return written;
        }
        return write_output("}\n");
    }

    static std::string csv_header() { return "x,f,df,d2f\n"; }

private:
    static constexpr std::array names{"x", "f", "df", "d2f"};

    std::span<double> rows_from(std::size_t column, std::size_t begin)
    {
        return std::span(columns_[column]).subspan(begin);
    }

    /// In pieces, for a column may have ten million numbers.
    Result<void> write_json_column(std::size_t column) const
    {
        std::string text = std::string(column == 0 ? "{" : ",") + '"' + names[column] + "\":";
        char separator = '[';
        for (const double value : columns_[column]) {
            text += std::exchange(separator, ',');
            append_json_number(text, value);
            if (text.size() < 1 << 16)
                continue;
            if (auto written = write_output(text); !written)
                return written;
            text.clear();
        }
        return write_output(text + (separator == '[' ? "[]" : "]"));
    }

    std::array<std::vector<double>, names.size()> columns_;
};

/// Hands out points that are all known.
Points points_from(std::vector<double> all)
{
    return [all = std::move(all), begin = std::size_t{0}]() mutable -> Result<std::span<const double>> {
        constexpr std::size_t block = 4096;
        const auto next = std::span<const double>(all).subspan(begin);
        const auto points = next.first(std::min(block, next.size()));
        begin += points.size();
        return points;
    };
}

Points points_from_standard_input()
{
    return [lines = std::make_shared<NumberLines>()] { return lines->next(); };
}

/// Calls `use` for each block of points.
template <class Use> Result<void> for_each_block(Points &points, Use use)
{
    for (;;) {
        const auto block = points();
        if (!block)
            return tl::unexpected(block.error());
        if (block->empty())
            return {};
        if (Result<void> used = use(*block); !used)
            return used;
    }
}

Result<void> write_csv(const Function &function, Points &points)
{
    Table table;
    std::string text = Table::csv_header();
    if (auto written = write_output(text); !written)
        return written;
    return for_each_block(points, [&](std::span<const double> x) {
        table.clear();
        table.append(function, x);
        text.clear();
        table.append_csv_rows(text);
        return write_output(text);
    });
}

Result<void> write_json(const Function &function, Points &points)
{
    Table table;
    const auto read = for_each_block(points, [&](std::span<const double> x) -> Result<void> {
        table.append(function, x);
        return {};
    });
    return read.and_then([&] { return table.write_json(); });
}

Result<const Activation *> read_activation(const std::string &id)
{
    if (find_vector_function(id))
        return failure(ErrorCode::not_element_wise, {id});
    return find_activation(id);
}

Result<std::vector<double>> read_parameters(const Activation &activation, std::span<const std::string> settings)
{
    SettableFunction function(activation);
    return apply_settings(settings, std::span(&function, 1))
        .and_then([&] { return check_parameters(activation, function.values); })
        .map([&] { return function.values; });
}

Result<Function> read_function(const Options &options)
{
    const auto activation = read_activation(*options.id);
    if (!activation)
        return tl::unexpected(activation.error());
    const auto parameters = read_parameters(**activation, options.settings);
    if (!parameters)
        return tl::unexpected(parameters.error());
    const auto weight = finite_value("--weight", options.weight, 1);
    if (!weight)
        return tl::unexpected(weight.error());
    return finite_value("--bias", options.bias, 0).map([&](double bias) {
        return Function{*activation, *parameters, {*weight, bias}};
    });
}

Result<Points> read_points(const Options &options)
{
    if (options.range && options.at)
        return failure(ErrorCode::conflicting_options, {"--range", "--at"});
    if (options.range)
        return parse_range(*options.range).map([](const Range &range) { return points_from(arange(range)); });
    if (!options.at)
        return failure(ErrorCode::missing_option, {"--range, --at"});
    if (*options.at == "-")
        return points_from_standard_input();
    return parse_numbers(*options.at).map([](std::vector<double> &&numbers) {
        return points_from(std::move(numbers));
    });
}

Result<Work> check(const Options &options)
{
    static constexpr std::array<std::string_view, 2> formats{"csv", "json"};
    const auto format = word_value("--format", options.format, formats);
    if (!format)
        return tl::unexpected(format.error());
    const auto function = read_function(options);
    if (!function)
        return tl::unexpected(function.error());
    return read_points(options).map([&](Points &&points) -> Work {
        const auto write = *format == "json" ? write_json : write_csv;
        return [write, function = *function, points = std::move(points)]() mutable { return write(function, points); };
    });
}

Check declare(CLI::App &call, Language)
{
    const auto options = std::make_shared<Options>();
    add_required_value(call, "ID", options->id, " ", CommandLine::tr("The function, by its id in “list”"));
    add_values(call, "--set", options->settings, "NAME=VALUE",
               CommandLine::tr("Set a parameter of the function; may be given several times"));
    add_value(call, "--weight", options->weight, "W", CommandLine::tr("The weight w of f(w·x + b); 1 unless given"));
    add_value(call, "--bias", options->bias, "B", CommandLine::tr("The bias b of f(w·x + b); 0 unless given"));
    add_value(call, "--range", options->range, "START:STOP:STEP",
              CommandLine::tr("Points as numpy.arange gives them: without STOP"));
    add_value(call, "--at", options->at, "X,X,...",
              CommandLine::tr("These points; “-” reads one number a line from standard input"));
    add_value(call, "--format", options->format, "csv|json",
              CommandLine::tr("csv, line by line, unless given; json, an object of arrays, once all is known"));
    return [options] { return check(*options); };
}

} // namespace
} // namespace actlab::eval_call

namespace actlab {

const Command eval_command{
    "eval", QT_TRANSLATE_NOOP("CommandLine", "Print a function's values and its first and second derivatives"),
    Platform::text, eval_call::declare};

} // namespace actlab
