// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backprop/backprop_page.h"

#include "core/scenario/walked_document.h"
#include "core/training/trainer.h"
#include "ui/access/announcement.h"
#include "ui/backprop/backprop_examples.h"
#include "ui/backprop/printed_worksheet.h"
#include "ui/backprop/walk_bar.h"
#include "ui/backprop/walk_figure.h"
#include "ui/backprop/walk_side.h"
#include "ui/backprop/walk_source.h"
#include "ui/backprop/walk_view.h"
#include "ui/backprop/worksheet_dialog.h"
#include "ui/document/edit_names.h"
#include "ui/text/error_words.h"
#include "ui/widgets/enlarger.h"

#include <QAction>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace actlab {

BackpropPage::BackpropPage(ScenarioDocument &document, Run &run, QWidget *parent)
    : Page(parent), document_(document), run_(run), bar_(new WalkBar(this)), source_(new WalkSource(this)),
      view_(new WalkView(this)), side_(new WalkSide(this)), purpose_(new QLabel(this))
{
    layOut();
    addExamples();
    connectParts();
    walk();
    BackpropPage::retranslate();
}

void BackpropPage::layOut()
{
    auto *panel = new QWidget(this);
    auto *picture = new QVBoxLayout(panel);
    picture->setContentsMargins(0, 0, 0, 0);
    picture->addWidget(source_);
    picture->addWidget(view_, 1);
    auto *parts = new QWidget(this);
    auto *row = new QHBoxLayout(parts);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(panel, 1);
    row->addWidget(side_);
    enlarger_ = new Enlarger(*parts, this);
    enlarger_->add(*panel, *view_, source_->row());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    purpose_->setWordWrap(true);
    purpose_->setContentsMargins(12, 8, 12, 8);
    column->addWidget(bar_);
    column->addWidget(purpose_);
    column->addWidget(parts, 1);
}

void BackpropPage::addExamples()
{
    for (const BackpropExample &example : backpropExamples()) {
        auto *action = new QAction(this);
        connect(action, &QAction::triggered, this, [this, &example] {
            shown_.selected.reset();
            document_.edit({edits::example, {}}, [&](Scenario &s) { walkThrough(ownNetwork(example), s.backprop); });
        });
        examples_.append(action);
    }
    source_->setExamples(examples_);
}

void BackpropPage::connectParts()
{
    document_.whenChanged(Sections(Section::network) | Section::backprop, this, &BackpropPage::walk);
    connect(&run_, &Run::changed, this, &BackpropPage::followRun);
    const auto move = [this](int steps) {
        const auto place = static_cast<std::ptrdiff_t>(shown_.place) + steps;
        goTo(static_cast<std::size_t>(
            std::clamp<std::ptrdiff_t>(place, 0, static_cast<std::ptrdiff_t>(this->steps()) - 1)));
    };
    const auto toFirst = [this] { goTo(0); };
    const auto toLast = [this] { goTo(steps() - 1); };
    connect(bar_, &WalkBar::stepsRequested, this, move);
    connect(bar_, &WalkBar::firstRequested, this, toFirst);
    connect(bar_, &WalkBar::lastRequested, this, toLast);
    connect(view_, &WalkView::stepsRequested, this, move);
    connect(view_, &WalkView::firstRequested, this, toFirst);
    connect(view_, &WalkView::lastRequested, this, toLast);
    connect(view_, &WalkView::selected, this, [this](const WalkSelection &selection) { select(selection.part); });
    connect(side_, &WalkSide::checkRequested, this, [this](const WeightId &place) { select(place); });
    connect(bar_, &WalkBar::strideChosen, this, [this](WalkStride stride) {
        document_.edit({edits::walkStride, {}}, [=](Scenario &s) {
            s.backprop.stride = stride;
            s.backprop.place = 0;
        });
    });
    connect(bar_, &WalkBar::decimalsChosen, this, [this](int decimals) {
        document_.edit(
            {edits::decimals, {}}, [=](Scenario &s) { s.backprop.decimals = decimals; }, QStringLiteral("decimals"));
    });
    connect(side_, &WalkSide::sampleChosen, this, [this](std::size_t sample) {
        document_.edit(
            {edits::walkSample, {}}, [=](Scenario &s) { s.backprop.sample = sample; }, QStringLiteral("sample"));
    });
    connect(side_, &WalkSide::batchChosen, this, [this](bool isWhole) {
        document_.edit({edits::walkSample, {}}, [=](Scenario &s) { s.backprop.whole_batch = isWhole; });
    });
    connect(source_, &WalkSource::ownRequested, this, &BackpropPage::showOwn);
    connect(source_, &WalkSource::networkPagesRequested, this, &BackpropPage::showNetworkPages);
    connect(source_, &WalkSource::openRequested, this, &BackpropPage::openOnNetworkPage);
    connect(bar_, &WalkBar::updateRequested, this, &BackpropPage::takeStep);
    connect(bar_, &WalkBar::worksheetRequested, this, &BackpropPage::saveWorksheet);
}

// ---- what the document says

/// While it trains and nobody looks, a walk for each picture would be work for nothing.
void BackpropPage::followRun(const SessionNews &news)
{
    if ((!news.weights && !news.error) || walked_own(document_.scenario().backprop))
        return;
    const NetworkWeights *weights = run_.session().weights();
    if (weights && shown_.walk && shown_.walk->weights == *weights)
        return;
    if (isSeen())
        walk();
}

void BackpropPage::catchUp()
{
    walk();
}

// ---- the walk

void BackpropPage::walk()
{
    const BackpropScenario &scenario = document_.scenario().backprop;
    const bool had = shown_.walk != nullptr;
    shown_.walk.reset();
    shown_.steps.clear();
    auto made = makeWalk();
    error_ = made ? std::nullopt : std::optional(made.error());
    if (made) {
        shown_.walk = std::make_shared<const Walk>(std::move(*made));
        shown_.steps = walk_steps(shown_.walk->weights, scenario.stride);
        shown_.place = std::min(scenario.place, shown_.steps.size() - 1);
        shown_.decimals = scenario.decimals;
        settleSelection();
    }
    showWalk();
    if (had != (shown_.walk != nullptr))
        Q_EMIT figuresChanged();
}

/// What the page's own network begins with follows from the document; what the other one has come to, the run knows.
Result<Walk> BackpropPage::makeWalk()
{
    const Scenario &scenario = document_.scenario();
    if (const OwnNetwork *own = walked_own(scenario.backprop)) {
        const auto beginning = begin_training(own->network, own->weight_changes, {});
        points_ = beginning ? beginning->data() : nullptr;
        return beginning.and_then([&](const Trainer &trainer) { return walkFrom(own->network, trainer.weights()); });
    }
    const NetworkWeights *weights = run_.session().weights();
    points_ = weights ? run_.session().data() : nullptr;
    if (!weights)
        return tl::unexpected(run_.error().value());
    return walkFrom(scenario.network, *weights);
}

Result<Walk> BackpropPage::walkFrom(const NetworkScenario &network, const NetworkWeights &weights) const
{
    BackpropScenario extent = document_.scenario().backprop;
    extent.sample = std::min(extent.sample, points_->training.size() - 1); // there may be fewer points than before
    return walk_through(network, *points_, weights, extent);
}

/// What is selected, and the units that are shown, may be of an earlier network.
void BackpropPage::settleSelection()
{
    const auto &layers = shown_.walk->weights.layers;
    shown_.path.resize(layers.size());
    for (std::size_t i = 0; i < shown_.path.size(); ++i)
        shown_.path[i] = std::min(shown_.path[i], layers[i].outputs - 1);
    if (const auto unit = shown_.step().unit)
        shown_.path[shown_.step().layer] = *unit;
    if (shown_.selected && !has_part(*shown_.walk, *shown_.selected))
        shown_.selected.reset();
}

void BackpropPage::showWalk()
{
    BackpropScenario scenario = document_.scenario().backprop;
    scenario.place = shown_.place;
    if (points_)
        scenario.sample = std::min(scenario.sample, points_->training.size() - 1);
    source_->show(scenario.own);
    view_->show(shown_);
    side_->show(shown_, scenario, points_);
    if (!shown_.walk)
        side_->say(error_ ? sentence(*error_) : QString());
    bar_->show(scenario, steps());
    const bool hasSlopes = shown_.walk && moves_slopes(*shown_.walk);
    bar_->setUpdatable(shown_.walk && shown_.walk->finite && !hasSlopes,
                       hasSlopes
                           ? tr("The step also changes the negative slope of a PReLU, which cannot be set by hand")
                           : tr("This step leaves the range of numbers"));
}

void BackpropPage::goTo(std::size_t place)
{
    if (!shown_.walk || place == shown_.place)
        return;
    shown_.selected.reset();
    document_.edit(
        {edits::walk, {}}, [=](Scenario &s) { s.backprop.place = place; }, QStringLiteral("walk"));
    if (!bar_->isPlaying() && !view_->hasFocus()) // which is read aloud itself
        announce(*this, view_->accessibleDescription());
}

void BackpropPage::select(const std::optional<NetworkPart> &part)
{
    shown_.selected = part;
    if (const auto *unit = part ? std::get_if<UnitId>(&*part) : nullptr; unit && unit->layer < shown_.path.size())
        shown_.path[unit->layer] = unit->unit;
    showWalk();
}

void BackpropPage::showOwn()
{
    if (walked_own(document_.scenario().backprop))
        return; // the walk goes on where it is
    document_.edit({edits::walkedNetwork, {}}, [](Scenario &s) {
        walkThrough(s.backprop.own ? *s.backprop.own : ownNetwork(backpropExamples().front()), s.backprop);
    });
}

void BackpropPage::showNetworkPages()
{
    if (!walked_own(document_.scenario().backprop))
        return;
    document_.edit({edits::walkedNetwork, {}}, [](Scenario &s) {
        s.backprop.own->is_walked = false;
        s.backprop.place = 0;
    });
}

/// There it waits at its beginning; undo brings back the one that it replaces, with its run.
void BackpropPage::openOnNetworkPage()
{
    Scenario next = walked_document({document_.scenario(), {}, 0}).scenario;
    next.page = PageName::network;
    run_.beginAgain({edits::toNetworkPage, {}}, std::move(next));
}

/// All weights in one step of the history; the walk begins again, with the new ones.
void BackpropPage::takeStep()
{
    if (!shown_.walk)
        return;
    const auto walk = shown_.walk;
    shown_.selected.reset();
    document_.edit({edits::trainingStep, {}}, [&](Scenario &s) {
        const bool isOwn = walked_own(s.backprop);
        const std::uint64_t trained = isOwn ? 0 : run_.session().steps();
        auto &changes = isOwn ? s.backprop.own->weight_changes : s.weight_changes;
        for (const WeightEdit &edit : edits_of(*walk))
            add_change(changes, {edit, weight_at(walk->weights, edit.weight), trained});
        s.backprop.place = 0;
    });
}

void BackpropPage::saveWorksheet()
{
    if (!shown_.walk)
        return;
    bar_->setPlaying(false);
    WorksheetDialog(shown_, this).exec();
}

// ---- the page

QList<QAction *> BackpropPage::viewActions() const
{
    return {enlarger_->action()};
}

std::vector<std::unique_ptr<Figure>> BackpropPage::figures() const
{
    std::vector<std::unique_ptr<Figure>> figures;
    if (shown_.walk)
        figures.push_back(std::make_unique<WalkFigure>(shown_));
    return figures;
}

std::vector<std::unique_ptr<Printable>> BackpropPage::printables() const
{
    auto all = Page::printables();
    for (const bool hasBlanks : {false, true}) {
        if (shown_.walk)
            all.push_back(std::make_unique<PrintedWorksheet>(shown_, hasBlanks));
    }
    return all;
}

void BackpropPage::setTheme(const Theme &theme)
{
    bar_->setTheme(theme);
    source_->setTheme(theme);
    purpose_->setFont(theme.font(TextRole::caption));
    isLarge_ = theme.scale > 1;
    sayPurpose();
    view_->setTheme(theme);
    side_->setTheme(theme);
}

/// Without its history at a projector, where the picture wants the room.
void BackpropPage::sayPurpose()
{
    const QString purpose =
        tr("Backpropagation finds how much each weight contributes to the error: the chain rule carries it "
           "from the output back to the first layer, and each weight is then updated against its gradient.");
    const QString history =
        tr("Hidden layers, without which XOR has no solution (Minsky and Papert, 1969), learn in this way "
           "(Werbos, 1974; found again by Rumelhart, Hinton and Williams, 1986).");
    purpose_->setText(isLarge_ ? purpose : purpose + QLatin1Char(' ') + history);
    purpose_->setToolTip(isLarge_ ? history : QString());
}

void BackpropPage::takeFocus()
{
    view_->setFocus();
}

void BackpropPage::rest()
{
    bar_->setPlaying(false);
}

void BackpropPage::retranslate()
{
    sayPurpose();
    for (qsizetype i = 0; i < examples_.size(); ++i) {
        const BackpropExample &example = backpropExamples()[static_cast<std::size_t>(i)];
        examples_[i]->setText(QCoreApplication::translate("BackpropExample", example.title));
        examples_[i]->setToolTip(QCoreApplication::translate("BackpropExample", example.tip));
    }
    showWalk();
}

} // namespace actlab
