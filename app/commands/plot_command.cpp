// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

#include "app/figure_options.h"
#include "app/option_values.h"
#include "app/parameter_settings.h"
#include "core/activation/catalogue.h"
#include "core/activation/range.h"
#include "core/activation/sampling.h"
#include "core/activation/vector_functions.h"
#include "core/scenario/scenario.h"
#include "ui/export/figure_format.h"
#include "ui/export/figure_writer.h"
#include "ui/graph/function_figure.h"

#include <array>
#include <memory>

namespace actlab::plot_call {
namespace {

struct Options {
    OptionText ids, weight, bias, range, legend;
    FigureOptions figure;
    std::vector<std::string> settings;
    bool derivative = false;
    bool second_derivative = false;
    bool course = false;
};

Result<SettableFunction> find_function(const std::string &id)
{
    if (const auto *function = find_vector_function(id))
        return SettableFunction(*function);
    return find_activation(id).map([](const Activation *activation) { return SettableFunction(*activation); });
}

Result<std::vector<SettableFunction>> find_functions(std::string_view ids)
{
    std::vector<SettableFunction> functions;
    for (bool more = true; more;) {
        const auto comma = ids.find(',');
        const auto function = find_function(std::string(ids.substr(0, comma)));
        if (!function)
            return tl::unexpected(function.error());
        functions.push_back(*function);
        more = comma != std::string_view::npos;
        ids.remove_prefix(more ? comma + 1 : 0);
    }
    return functions;
}

Result<void> check_values(const SettableFunction &function)
{
    if (find_vector_function(function.id))
        return check_softmax(std::array{0.0}, function.values.front());
    return find_activation(function.id).and_then([&](const Activation *activation) {
        return check_parameters(*activation, function.values);
    });
}

Result<std::vector<Curve>> read_curves(const Options &options)
{
    auto functions = find_functions(*options.ids);
    if (!functions)
        return tl::unexpected(functions.error());
    if (const auto applied = apply_settings(options.settings, *functions); !applied)
        return tl::unexpected(applied.error());
    std::vector<Curve> curves;
    for (const SettableFunction &function : *functions) {
        if (const auto checked = check_values(function); !checked)
            return tl::unexpected(checked.error());
        curves.push_back({std::string(function.id), function.values});
    }
    return curves;
}

Result<FunctionsScenario> read_scenario(const Options &options)
{
    FunctionsScenario scenario;
    auto curves = read_curves(options);
    if (!curves)
        return tl::unexpected(curves.error());
    scenario.curves = std::move(*curves);
    scenario.show_first = options.derivative;
    scenario.show_second = options.second_derivative;
    const auto weight = finite_value("--weight", options.weight, 1);
    if (!weight)
        return tl::unexpected(weight.error());
    const auto bias = finite_value("--bias", options.bias, 0);
    if (!bias)
        return tl::unexpected(bias.error());
    scenario.affine = {*weight, *bias};
    scenario.course_style = options.course;
    if (options.legend) {
        const auto legend = find_choice<LegendPlace>(*options.legend);
        if (!legend)
            return tl::unexpected(legend.error());
        scenario.legend = *legend;
    }
    if (!options.range)
        return scenario;
    return parse_range(*options.range).map([&](const Range &range) {
        scenario.range = range;
        return scenario;
    });
}

Result<Work> check(const Options &options, Language language)
{
    const auto scenario = read_scenario(options);
    if (!scenario)
        return tl::unexpected(scenario.error());
    const auto style = read_style(options.figure, language);
    if (!style)
        return tl::unexpected(style.error());
    const auto target = read_target(options.figure);
    if (!target)
        return tl::unexpected(target.error());
    // A table may hold what no picture can show.
    const auto drawable = target->format == FigureFormat::csv ? Result<void>() : check_drawable(scenario->range);
    return drawable.map([&]() -> Work {
        return [scenario = *scenario, style = *style, target = *target] {
            return write_figure(FunctionFigure(scenario), style, target);
        };
    });
}

Check declare(CLI::App &call, Language language)
{
    const auto options = std::make_shared<Options>();
    add_required_value(call, "ID", options->ids, "ID,ID,...", CommandLine::tr("The functions, by their ids in “list”"));
    add_values(call, "--set", options->settings, "[ID.]NAME=VALUE",
               CommandLine::tr("Set a parameter, of one function or of all that have it; may be given several times"));
    add_value(call, "--weight", options->weight, "W", CommandLine::tr("The weight w of f(w·x + b); 1 unless given"));
    add_value(call, "--bias", options->bias, "B", CommandLine::tr("The bias b of f(w·x + b); 0 unless given"));
    add_value(call, "--range", options->range, "START:STOP:STEP",
              CommandLine::tr("What is drawn, as for numpy.arange; -5:5:0.1 unless given"));
    add_flag(call, "--derivative", options->derivative, CommandLine::tr("Draw the first derivatives, too"));
    add_flag(call, "--second-derivative", options->second_derivative,
             CommandLine::tr("Draw the second derivatives, too"));
    add_flag(call, "--course", options->course, CommandLine::tr("Draw as the course's own code does with matplotlib"));
    add_value(call, "--legend", options->legend, "PLACE",
              CommandLine::tr("Where the legend stands: %1; best unless given")
                  .arg(QString::fromStdString(id_list<LegendPlace>())));
    add_figure_options(call, options->figure);
    return [options, language] { return check(*options, language); };
}

} // namespace
} // namespace actlab::plot_call

namespace actlab {

const Command plot_command{"plot", QT_TRANSLATE_NOOP("CommandLine", "Draw functions into a file"), Platform::offscreen,
                           plot_call::declare};

} // namespace actlab
