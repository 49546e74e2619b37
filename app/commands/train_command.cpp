// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

#include "app/report.h"
#include "app/table_remark.h"
#include "app/train_options.h"
#include "app/train_run.h"
#include "core/scenario/scenario_file.h"

#include <array>
#include <filesystem>
#include <limits>
#include <memory>
#include <utility>

namespace actlab::train_call {
namespace {

struct Options {
    OptionText file;
    TrainOptions run;
    OptionText epochs, weights_in, weights_out, log;
    bool progress = false;
    bool json = false;
    bool gradients = false;
};

std::optional<std::filesystem::path> path_of(const OptionText &text)
{
    return text ? std::optional<std::filesystem::path>(*text) : std::nullopt;
}

/// What a document begins with, as far as the options leave it its network: they are an edit of it.
void take_start(TrainPlan &plan, const SavedDocument &document)
{
    Scenario edited = document.scenario;
    edited.network = plan.scenario;
    drop_foreign_changes(edited, document.scenario);
    plan.changes = std::move(edited.weight_changes);
    if (plan.scenario.network == document.scenario.network.network)
        plan.learned = document.weights;
}

/// Whether it is the document, and not the options, that makes no run.
bool is_wrong_without_options(const NetworkScenario &scenario, const Error &error)
{
    const auto alone = read_scenario({}, {}, scenario);
    return !alone && alone.error() == error;
}

/// Whether writing to one would destroy the other; a device is no file in this sense.
bool is_same_file(const std::filesystem::path &a, const std::filesystem::path &b)
{
    std::error_code ignored;
    if (std::filesystem::is_other(a, ignored))
        return false;
    // Absolute first: of a relative path whose file is not there yet, nothing would be made canonical.
    const auto canonical = [&](const std::filesystem::path &path) {
        return std::filesystem::weakly_canonical(std::filesystem::absolute(path, ignored), ignored);
    };
    return canonical(a) == canonical(b);
}

/// Checks that what is written is neither read nor written under another name. (Weights may go back to where they came
/// from.)
Result<void> check_files(const Options &options)
{
    const std::array files{std::pair{"FILE", path_of(options.file)}, std::pair{"--data", table_file(options.run)},
                           std::pair{"--weights-in", path_of(options.weights_in)},
                           std::pair{"--log", path_of(options.log)},
                           std::pair{"--weights-out", path_of(options.weights_out)}};
    for (const auto &[written, path] : {files[3], files[4]}) {
        for (const auto &[other, other_path] : files) {
            const bool goes_back = other == files[2].first && written == files[4].first;
            if (path && other_path && other != written && !goes_back && is_same_file(*path, *other_path))
                return failure(ErrorCode::same_file, {other, written, path->string()});
        }
    }
    return {};
}

/// The call is right and a file is wrong: it is the work that fails.
Work failing(const Error &error)
{
    return [error]() -> Result<void> { return tl::unexpected(error); };
}

Result<Work> plan(const Options &options, const std::optional<SavedDocument> &document,
                  const std::optional<ImportedTable> &table)
{
    TrainPlan plan;
    const auto epochs =
        count_value("--epochs", options.epochs, plan.epochs, 0, std::numeric_limits<std::uint64_t>::max());
    if (!epochs)
        return tl::unexpected(epochs.error());
    const auto base = document ? std::optional(document->scenario.network) : std::nullopt;
    auto scenario = read_scenario(options.run, table, base);
    if (!scenario) {
        const bool is_of_file = !table && base && is_wrong_without_options(*base, scenario.error());
        return is_of_file ? Result<Work>(failing(scenario.error())) : tl::unexpected(scenario.error());
    }
    plan.scenario = std::move(*scenario);
    if (document)
        take_start(plan, *document);
    plan.epochs = *epochs;
    if (options.run.model)
        plan.learned = options.run.model->weights;
    plan.weights_out = path_of(options.weights_out);
    plan.log = path_of(options.log);
    if (const auto distinct = check_files(options); !distinct)
        return tl::unexpected(distinct.error());
    plan.progress = options.progress;
    plan.json = options.json;
    plan.gradients = options.gradients;
    const auto said = table ? table_remark(*table) : std::string();
    return [plan = std::move(plan), said] {
        if (!said.empty())
            remark(said);
        return train(plan);
    };
}

/// The points of a table. An identity output learns the numbers that are there, where nothing else is asked for.
Result<ImportedTable> read_table(const std::filesystem::path &file, const ImportWishes &wishes, bool is_identity)
{
    return Table::read(file).and_then([&](const Table &table) {
        return import_table(table, wishes).and_then([&](ImportedTable &&imported) -> Result<ImportedTable> {
            if (!is_identity || wishes.task || !imported.has_assumed_classes())
                return std::move(imported);
            return import_table(table, {wishes.columns, LabelReading::regression});
        });
    });
}

/// Whether it is what was asked for that the table cannot give.
bool is_of_call(const Error &error)
{
    return error.code == ErrorCode::table_column_missing || error.code == ErrorCode::table_column_chosen_twice ||
           error.code == ErrorCode::outside_range;
}

Result<Work> check(Options options)
{
    if (options.file && !is_document_name(*options.file))
        return failure(ErrorCode::unexpected_argument, {*options.file});
    std::optional<SavedDocument> document;
    if (options.file) {
        auto read = read_document(*options.file);
        if (!read)
            return failing(read.error());
        document = std::move(*read);
    }
    if (options.weights_in) {
        auto model = read_model_file(*options.weights_in);
        if (!model)
            return failing(model.error());
        options.run.model = std::move(*model);
    }
    const auto file = table_file(options.run);
    if (!file)
        return plan(options, document, {});
    const auto wishes = read_wishes(options.run);
    if (!wishes)
        return tl::unexpected(wishes.error());
    const auto table = read_table(*file, *wishes, options.run.output == id_of(Output::identity));
    if (!table)
        return is_of_call(table.error()) ? tl::unexpected(table.error()) : Result<Work>(failing(table.error()));
    return plan(options, document, *table);
}

Check declare(CLI::App &call, Language)
{
    const auto options = std::make_shared<Options>();
    add_value(call, "FILE", options->file, "FILE.actlab",
              CommandLine::tr("A document, whose network is trained; options override what it says"));
    add_train_options(call, options->run);
    add_value(call, "--epochs", options->epochs, "N", CommandLine::tr("100 unless given"));
    add_value(
        call, "--weights-in", options->weights_in, "FILE",
        CommandLine::tr("Weights to begin with, from PyTorch, Keras or here: .safetensors, .npz or JSON "
                        "{\"layers\":[{\"weight\":[[...]],\"bias\":[...]}]}. Where the file names its activations, "
                        "the network is the file's, as far as the options do not say otherwise"));
    add_value(call, "--weights-out", options->weights_out, "FILE",
              CommandLine::tr("Where to write the trained weights: .safetensors and .npz for PyTorch, Keras and NumPy, "
                              "JSON under any other "
                              "name"));
    add_value(call, "--log", options->log, "FILE.csv",
              CommandLine::tr("Where to write losses and accuracies per epoch"));
    add_flag(call, "--progress", options->progress,
             CommandLine::tr("Show how far it is, if standard error is a terminal"));
    add_flag(call, "--json", options->json, CommandLine::tr("Print the result as JSON"));
    add_flag(
        call, "--gradients", options->gradients,
        CommandLine::tr("With --json, print the gradients of the first step too: of weights and biases, and of what "
                        "the samples of its batch put in"));
    return [options] { return check(*options); };
}

} // namespace
} // namespace actlab::train_call

namespace actlab {

const Command train_command{"train",
                            QT_TRANSLATE_NOOP("CommandLine", "Train a small network and print what it learned"),
                            Platform::text, train_call::declare};

} // namespace actlab
