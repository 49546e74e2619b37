// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

#include "app/option_values.h"
#include "app/output.h"
#include "app/train_options.h"
#include "core/codegen/functions_script.h"
#include "core/codegen/network_script.h"
#include "core/scenario/scenario_file.h"
#include "ui/file/output_file.h"

#include <array>
#include <memory>

namespace actlab::export_call {
namespace {

struct Options {
    OptionText file, to, page, epochs, format, output;
};

/// What is to be written where; an empty page is the scenario's own.
struct ExportPlan {
    std::filesystem::path file;
    Framework framework{};
    Language language{};
    std::string page;
    std::uint64_t epochs = 0;
    std::optional<std::filesystem::path> output;
};

bool shows_functions(const Scenario &scenario, const std::string &page)
{
    if (!page.empty())
        return page == id_of(PageName::functions);
    return scenario.page == PageName::functions || scenario.page == PageName::softmax;
}

Result<std::string> script_of(const ExportPlan &plan, const SavedDocument &document)
{
    if (shows_functions(document.scenario, plan.page))
        return functions_script(document.scenario.functions, plan.framework, plan.language);
    return network_script(document, plan.epochs, plan.framework, plan.language);
}

Result<void> write(const ExportPlan &plan, const std::string &script)
{
    if (!plan.output)
        return write_output(script);
    return writeFile(*plan.output, script);
}

Result<void> export_code(const ExportPlan &plan)
{
    return read_document(plan.file)
        .and_then([&](const SavedDocument &document) { return script_of(plan, document); })
        .and_then([&](const std::string &script) { return write(plan, script); });
}

Result<Work> check(const Options &options, Language language)
{
    ExportPlan plan;
    plan.file = *options.file;
    plan.language = language;
    const auto framework = find_choice<Framework>(*options.to);
    if (!framework)
        return tl::unexpected(framework.error());
    plan.framework = *framework;
    if (options.page) {
        static constexpr std::array<std::string_view, 2> pages{"functions", "network"};
        const auto page = word_value("--page", options.page, pages);
        if (!page)
            return tl::unexpected(page.error());
        plan.page = *page;
    }
    const auto epochs = count_value("--epochs", options.epochs, 100, 0, std::numeric_limits<std::uint64_t>::max());
    if (!epochs)
        return tl::unexpected(epochs.error());
    plan.epochs = *epochs;
    static constexpr std::array<std::string_view, 1> formats{"py"};
    if (const auto format = word_value("--format", options.format, formats); !format)
        return tl::unexpected(format.error());
    if (options.output && !is_standard_output(*options.output))
        plan.output = *options.output;
    return [plan] { return export_code(plan); };
}

Check declare(CLI::App &call, Language language)
{
    const auto options = std::make_shared<Options>();
    add_required_value(call, "FILE", options->file, "FILE.actlab", CommandLine::tr("The document"));
    add_required_value(call, "--to", options->to, "numpy|pytorch|keras",
                       CommandLine::tr("What the script is written for"));
    add_value(call, "--page", options->page, "functions|network",
              CommandLine::tr("What the script does: draw the curves or train the network; what the scenario shows "
                              "unless given"));
    add_value(call, "--epochs", options->epochs, "N", CommandLine::tr("How long the script trains; 100 unless given"));
    add_value(call, "-o,--output", options->output, "FILE.py",
              CommandLine::tr("The file to write; standard output unless given, and for “-”"));
    add_value(call, "--format", options->format, "py", CommandLine::tr("What is written: a Python script"));
    return [options, language] { return check(*options, language); };
}

} // namespace
} // namespace actlab::export_call

namespace actlab {

const Command export_command{
    "export", QT_TRANSLATE_NOOP("CommandLine", "Write a scenario as a script for NumPy, PyTorch or Keras"),
    Platform::text, export_call::declare};

} // namespace actlab
