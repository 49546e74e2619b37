// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

#include "app/train_options.h"
#include "app/train_run.h"
#include "core/data/csv.h"
#include "core/data/data_set.h"

#include <limits>
#include <memory>

namespace actlab {
namespace {

struct Options {
    TrainOptions run;
    OptionText epochs, weights_in, weights_out, log;
    bool progress = false;
    bool json = false;
};

std::optional<std::filesystem::path> path_of(const OptionText &text)
{
    return text ? std::optional<std::filesystem::path>(*text) : std::nullopt;
}

Result<Work> plan(const Options &options, const std::optional<PointList> &points)
{
    TrainPlan plan;
    const auto epochs =
        count_value("--epochs", options.epochs, plan.epochs, 0, std::numeric_limits<std::uint64_t>::max());
    if (!epochs)
        return tl::unexpected(epochs.error());
    auto scenario = read_scenario(options.run, points);
    if (!scenario)
        return tl::unexpected(scenario.error());
    plan.scenario = std::move(*scenario);
    plan.epochs = *epochs;
    plan.weights_in = path_of(options.weights_in);
    plan.weights_out = path_of(options.weights_out);
    plan.log = path_of(options.log);
    plan.progress = options.progress;
    plan.json = options.json;
    return [plan = std::move(plan)] { return train(plan); };
}

/// Points that can be trained with. Errors: those of read_points_csv and make_points.
Result<PointList> read_points(const std::filesystem::path &file)
{
    return read_points_csv(file).and_then([](std::vector<Point> &&points) {
        DataSpec spec;
        spec.source = given_points;
        spec.points = PointList(std::move(points));
        return make_points(spec).map([&](const std::vector<Point> &) { return spec.points; });
    });
}

Result<Work> check(const Options &options)
{
    const auto file = csv_file(options.run);
    if (!file)
        return plan(options, {});
    const auto points = read_points(*file);
    if (points)
        return plan(options, *points);
    // The call is right and the file is wrong: it is the work that fails.
    return [error = points.error()]() -> Result<void> { return tl::unexpected(error); };
}

Check declare(CLI::App &call, Language)
{
    const auto options = std::make_shared<Options>();
    add_train_options(call, options->run);
    add_value(call, "--epochs", options->epochs, "N", CommandLine::tr("100 unless given"));
    add_value(
        call, "--weights-in", options->weights_in, "FILE",
        CommandLine::tr("JSON with the weights to begin with: {\"layers\":[{\"weight\":[[...]],\"bias\":[...]}]}, "
                        "and \"slope\" in layers of prelu"));
    add_value(call, "--weights-out", options->weights_out, "FILE",
              CommandLine::tr("Where to write the trained weights"));
    add_value(call, "--log", options->log, "FILE.csv",
              CommandLine::tr("Where to write losses and accuracies per epoch"));
    add_flag(call, "--progress", options->progress,
             CommandLine::tr("Show how far it is, if standard error is a terminal"));
    add_flag(call, "--json", options->json, CommandLine::tr("Print the result as JSON"));
    return [options] { return check(*options); };
}

} // namespace

const Command train_command{"train",
                            QT_TRANSLATE_NOOP("CommandLine", "Train a small network and print what it learned"),
                            Platform::text, declare};

} // namespace actlab
