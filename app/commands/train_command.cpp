// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

#include "app/train_options.h"
#include "app/train_run.h"
#include "core/data/csv.h"

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

Result<Work> check(const Options &options)
{
    const auto file = csv_file(options.run);
    if (!file)
        return plan(options, {});
    auto points = read_points_csv(*file);
    if (points)
        return plan(options, PointList(std::move(*points)));
    // The call may be right and the file wrong: then it is the work that fails.
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
    call.add_flag("--progress", options->progress,
                  CommandLine::tr("Show how far it is, if standard error is a terminal").toStdString());
    call.add_flag("--json", options->json, CommandLine::tr("Print the result as JSON").toStdString());
    return [options] { return check(*options); };
}

} // namespace

const Command train_command{"train",
                            QT_TRANSLATE_NOOP("CommandLine", "Train a small network and print what it learned"),
                            Platform::text, declare};

} // namespace actlab
