// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

#include "app/figure_options.h"
#include "app/train_options.h"
#include "core/scenario/scenario_file.h"
#include "core/scenario/walked_document.h"
#include "ui/backprop/backprop_page.h"
#include "ui/diagnostics/run_plots.h"
#include "ui/document/scenario_document.h"
#include "ui/graph/function_figure.h"
#include "ui/network/network_figures.h"
#include "ui/run/run.h"
#include "ui/softmax/softmax_page.h"

#include <limits>
#include <memory>

namespace actlab::render_call {
namespace {

constexpr std::uint64_t usual_epochs = 100;

struct Options {
    OptionText file, page, epochs;
    FigureOptions figure;
};

struct RenderPlan {
    std::string file;
    std::optional<PageName> page;        ///< none: the document's
    std::optional<std::uint64_t> epochs; ///< none: none where the document has weights, else usual_epochs
    std::optional<Language> language;    ///< none: the document's
    FigureStyle style;
    FigureTarget target;
};

using MadeFigure = Result<std::unique_ptr<Figure>>;

MadeFigure functions_figure(const SavedDocument &document, std::uint64_t)
{
    return std::make_unique<FunctionFigure>(document.scenario.functions);
}

/// A document with its run, trained for some epochs on this thread.
struct TrainedDocument {
    explicit TrainedDocument(const SavedDocument &saved)
        : document(saved.scenario), run(document, Worker::Place::callers_thread)
    {
        document.open(saved);
    }

    /// The last moment of the run, with what its pictures need. Errors: those of the scenario, training_diverged.
    Result<std::shared_ptr<const Snapshot>> train(std::uint64_t epochs)
    {
        if (run.error())
            return tl::unexpected(*run.error());
        MapRequest request;
        request.confusion = true;
        requestInside(request, document.scenario().network_view);
        run.request(request);
        run.stepEpochs(epochs);
        run.poll();
        if (const auto &divergence = run.snapshot()->divergence)
            return tl::unexpected(error_of(*divergence, document.scenario().network.training.learning_rate));
        return run.snapshot();
    }

    ScenarioDocument document;
    Run run;
};

MadeFigure softmax_figure(const SavedDocument &document, std::uint64_t)
{
    return std::move(softmaxFigures(document.scenario.softmax).front());
}

MadeFigure network_figure(const SavedDocument &document, std::uint64_t epochs)
{
    return TrainedDocument(document).train(epochs).map([&](const std::shared_ptr<const Snapshot> &snapshot) {
        return std::move(networkFigures(snapshot, {}, document.scenario.network_view).back()); // the whole page
    });
}

/// The step that the document stands at, from the weights after the epochs, of the network that it walks through.
MadeFigure backprop_figure(const SavedDocument &document, std::uint64_t epochs)
{
    TrainedDocument trained(walked_document(document));
    return trained.train(epochs).map([&](const std::shared_ptr<const Snapshot> &) {
        return std::move(BackpropPage(trained.document, trained.run).figures().front());
    });
}

/// How each page is drawn; a page with a figure is one line here.
using FigureMaker = MadeFigure (*)(const SavedDocument &, std::uint64_t);
constexpr std::pair<PageName, FigureMaker> figure_makers[]{
    {PageName::functions, &functions_figure},
    {PageName::softmax, &softmax_figure},
    {PageName::network, &network_figure},
    {PageName::backprop, &backprop_figure},
};

/// "functions|softmax|…"
std::string pages_with_figure()
{
    std::string names;
    for (const auto &[name, make] : figure_makers)
        names.append(names.empty() ? "" : "|").append(id_of(name));
    return names;
}

MadeFigure figure_of(PageName page, const SavedDocument &document, std::uint64_t epochs)
{
    for (const auto &[name, make] : figure_makers) {
        if (name == page)
            return make(document, epochs);
    }
    return failure(ErrorCode::page_without_figure, {std::string(id_of(page))});
}

Result<void> render(const RenderPlan &plan)
{
    const auto document = read_document(plan.file);
    if (!document)
        return tl::unexpected(document.error());
    auto style = plan.style;
    style.language = plan.language.value_or(document->scenario.figure_language.value_or(style.language));
    const PageName page = plan.page.value_or(document->scenario.page);
    const bool is_walk = page == PageName::backprop; // which begins where training begins
    const auto epochs = plan.epochs.value_or(document->weights || is_walk ? 0 : usual_epochs);
    return figure_of(page, *document, epochs).and_then([&](const std::unique_ptr<Figure> &figure) {
        return write_figure(*figure, style, plan.target);
    });
}

Result<Work> check(const Options &options, Language language, bool is_language_chosen)
{
    RenderPlan plan;
    plan.file = *options.file;
    if (options.page) {
        const auto page = find_choice<PageName>(*options.page);
        if (!page)
            return tl::unexpected(page.error());
        plan.page = *page;
    }
    const auto epochs = count_value("--epochs", options.epochs, 0, 0, std::numeric_limits<std::uint64_t>::max());
    if (!epochs)
        return tl::unexpected(epochs.error());
    if (options.epochs)
        plan.epochs = *epochs;
    const auto style = read_style(options.figure, language);
    if (!style)
        return tl::unexpected(style.error());
    plan.style = *style;
    if (is_language_chosen)
        plan.language = language;
    return read_target(options.figure).map([&](const FigureTarget &target) -> Work {
        plan.target = target;
        return [plan] { return render(plan); };
    });
}

Check declare(CLI::App &call, Language language)
{
    const auto options = std::make_shared<Options>();
    add_required_value(call, "FILE", options->file, "FILE.actlab", CommandLine::tr("The document"));
    add_value(call, "--page", options->page, pages_with_figure().c_str(),
              CommandLine::tr("Which page is drawn; the one that the document was saved with unless given"));
    add_value(call, "--epochs", options->epochs, "N",
              CommandLine::tr("How long the network is trained first; 100 unless given, and 0 where the document "
                              "has trained weights and for a step of backpropagation"));
    add_figure_options(call, options->figure);
    return [options, language, &call] { return check(*options, language, is_given(call, "--language")); };
}

} // namespace
} // namespace actlab::render_call

namespace actlab {

const Command render_command{"render", QT_TRANSLATE_NOOP("CommandLine", "Draw a page of a document into a file"),
                             Platform::offscreen, render_call::declare};

} // namespace actlab
