// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

#include "app/figure_options.h"
#include "app/train_options.h"
#include "core/scenario/scenario_file.h"
#include "core/training/worker.h"
#include "ui/backprop/backprop_page.h"
#include "ui/diagnostics/run_plots.h"
#include "ui/document/scenario_document.h"
#include "ui/export/figure_format.h"
#include "ui/export/figure_writer.h"
#include "ui/graph/function_figure.h"
#include "ui/network/network_figures.h"
#include "ui/softmax/softmax_page.h"

#include <chrono>
#include <limits>
#include <memory>
#include <thread>

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
    FigureFormat format{};
    QString output;
};

using MadeFigure = Result<std::unique_ptr<Figure>>;

MadeFigure functions_figure(const SavedDocument &document, std::uint64_t)
{
    return std::make_unique<FunctionFigure>(document.scenario.functions);
}

bool has_all(const Snapshot &snapshot, const MapRequest &request)
{
    return snapshot.maps && (!request.confusion || snapshot.confusion) && (!request.flow || !snapshot.flow.empty()) &&
           (!request.pre_activations || snapshot.pre_activations) && (!request.hidden_space || snapshot.hidden_space) &&
           (!request.slice_directions || (snapshot.slice && snapshot.slice->epoch == snapshot.epoch));
}

/// The last moment of a run, with what its pictures need.
std::shared_ptr<const Snapshot> train_to(Worker &worker, std::uint64_t epochs, const MapRequest &request)
{
    using namespace std::chrono_literals;
    if (epochs > 0)
        worker.step_epochs(epochs);
    for (;;) {
        auto snapshot = worker.latest();
        if (snapshot && (snapshot->epoch >= epochs || snapshot->divergence) && has_all(*snapshot, request))
            return snapshot;
        std::this_thread::sleep_for(2ms);
    }
}

/// Errors: those of Worker::start and edit, training_diverged.
Result<std::shared_ptr<const Snapshot>> trained(const SavedDocument &document, std::uint64_t epochs)
{
    Worker worker;
    MapRequest request;
    request.confusion = true;
    requestInside(request, document.scenario.network_view);
    worker.request(request);
    if (const auto started = worker.start(document.scenario.network, document.weights); !started)
        return tl::unexpected(started.error());
    for (const auto &change : document.scenario.weight_changes) {
        if (change.steps != 0 || document.weights)
            continue;
        if (const auto edited = worker.edit(change.edit); !edited)
            return tl::unexpected(edited.error());
    }
    auto snapshot = train_to(worker, epochs, request);
    if (snapshot->divergence)
        return tl::unexpected(error_of(*snapshot->divergence, document.scenario.network.training.learning_rate));
    return snapshot;
}

MadeFigure softmax_figure(const SavedDocument &document, std::uint64_t)
{
    return std::move(softmaxFigures(document.scenario.softmax).front());
}

MadeFigure network_figure(const SavedDocument &document, std::uint64_t epochs)
{
    return trained(document, epochs).map([&](const std::shared_ptr<const Snapshot> &snapshot) {
        return std::move(networkFigures(snapshot, {}, document.scenario.network_view).back()); // the whole page
    });
}

/// The step that the document stands at, from the weights after the epochs.
MadeFigure backprop_figure(const SavedDocument &document, std::uint64_t epochs)
{
    return trained(document, epochs).map([&](const std::shared_ptr<const Snapshot> &snapshot) {
        ScenarioDocument open(document.scenario);
        BackpropPage page(open);
        page.setSnapshot(snapshot);
        return std::move(page.figures().front());
    });
}

/// How each page is drawn; a page with a figure is one line here.
MadeFigure figure_of(PageName page, const SavedDocument &document, std::uint64_t epochs)
{
    using Maker = MadeFigure (*)(const SavedDocument &, std::uint64_t);
    static constexpr std::pair<PageName, Maker> makers[]{
        {PageName::functions, &functions_figure},
        {PageName::softmax, &softmax_figure},
        {PageName::network, &network_figure},
        {PageName::backprop, &backprop_figure},
    };
    for (const auto &[name, make] : makers) {
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
        return saveFigure(*figure, style, plan.format, plan.output);
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
    plan.output = QString::fromStdString(*options.figure.output);
    return figureFormatOf(plan.output).map([&](FigureFormat format) -> Work {
        plan.format = format;
        return [plan] { return render(plan); };
    });
}

Check declare(CLI::App &call, Language language)
{
    const auto options = std::make_shared<Options>();
    add_required_value(call, "FILE", options->file, "FILE.actlab", CommandLine::tr("The document"));
    add_value(call, "--page", options->page, "functions|network",
              CommandLine::tr("Which page is drawn; the one that the document was saved with unless given"));
    add_value(call, "--epochs", options->epochs, "N",
              CommandLine::tr("How long the network is trained first; 100 unless given, and 0 where the document "
                              "has trained weights"));
    add_figure_options(call, options->figure);
    return [options, language, &call] { return check(*options, language, is_given(call, "--language")); };
}

} // namespace
} // namespace actlab::render_call

namespace actlab {

const Command render_command{"render", QT_TRANSLATE_NOOP("CommandLine", "Draw a page of a document into a file"),
                             Platform::offscreen, render_call::declare};

} // namespace actlab
