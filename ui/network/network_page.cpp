// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/network_page.h"

#include "core/diagnostics/output_sums.h"
#include "ui/access/announcement.h"
#include "ui/controls/hyper_panel.h"
#include "ui/controls/network_edits.h"
#include "ui/controls/run_bar.h"
#include "ui/controls/timeline_bar.h"
#include "ui/data/data_panel.h"
#include "ui/data/point_editor.h"
#include "ui/diagnostics/loss_plot.h"
#include "ui/diagnostics/run_plots.h"
#include "ui/document/edit_names.h"
#include "ui/network/boundary_panel.h"
#include "ui/network/curves_panel.h"
#include "ui/network/diagram_panel.h"
#include "ui/network/layer_cards.h"
#include "ui/network/network_actions.h"
#include "ui/network/network_columns.h"
#include "ui/network/network_examples.h"
#include "ui/network/network_figures.h"
#include "ui/network/network_notices.h"
#include "ui/plane/boundary_plot.h"
#include "ui/text/number_words.h"
#include "ui/widgets/enlarger.h"
#include "ui/widgets/file_drop.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/value_slider.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QRandomGenerator>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace actlab {
namespace {

constexpr double openingSpeed = 1'500; ///< batches a second: slow enough to be watched
constexpr int shownEvery = 3; ///< snapshots while running: numbers that change faster cannot be read, nor curves seen

} // namespace

NetworkPage::NetworkPage(ScenarioDocument &document, Run &run, QWidget *parent)
    : Page(parent), document_(document), run_(run), actions_(new NetworkActions(document, this)),
      bar_(new RunBar(this)), notice_(new NoticeBar(this, Qt::Vertical)), data_(new DataPanel(document, this)),
      diagram_(new DiagramPanel(*actions_, this)), hyper_(new HyperPanel(document, this)),
      boundary_(new BoundaryPanel(document, *actions_, this)), curves_(new CurvesPanel(*actions_, this)),
      columns_(new NetworkColumns({data_, hyper_, notice_, diagram_, boundary_, curves_}, this)),
      cards_(new LayerCards(document, run, this)), notices_(new NetworkNotices(document, run_, *notice_, this)),
      examples_(new NetworkExamples(document, run_, *bar_, *notices_, this))
{
    layOut();
    addActions();
    connectRun();
    connectDiagram();
    connectViews();
    new PointEditor(document, run_, boundary_->tool(), *data_, this);
    connect(data_, &DataPanel::toolChosen, &boundary_->tool(), &PointTool::setMode);
    connect(new FileDrop(*this, QStringLiteral(".csv")), &FileDrop::dropped, data_,
            [this](const QString &path) { data_->importFile(std::filesystem::path(path.toStdU16String())); });
    new QShortcut(QKeySequence::Paste, this, data_, &DataPanel::pasteTable, Qt::WidgetWithChildrenShortcut);
    connect(data_, &DataPanel::refused, notices_, &NetworkNotices::refuse);
    connect(data_, &DataPanel::imported, notices_, &NetworkNotices::forgetRefusal);
    bar_->setSpeed(openingSpeed);
    NetworkPage::setTheme(theme_);
    NetworkPage::retranslate();
    if (run_.isHeld())
        showNothing();
    bar_->setRunning(run_.isRunning());
}

void NetworkPage::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar_);
    column->addWidget(columns_, 1);
    Enlarger &enlarger = columns_->enlarger();
    enlarger.add(*diagram_, diagram_->diagram(), diagram_->head());
    enlarger.add(*boundary_, boundary_->plot(), boundary_->head());
    enlarger.add(*curves_, *curves_, curves_->head());
}

void NetworkPage::addActions()
{
    // A replay would take the run back in the next moment.
    const auto order = [this](const QAction *action, auto give) {
        connect(action, &QAction::triggered, this, [this, give] {
            curves_->timeline().stop();
            give();
        });
    };
    order(bar_->playAction(), [this] { run_.setRunning(!run_.isRunning()); });
    order(bar_->stepBatchAction(), [this] { run_.stepBatch(); });
    order(bar_->stepEpochAction(), [this] { run_.stepEpoch(); });
    order(bar_->resetAction(), [this] { run_.reset(); });
    connect(bar_->newStartAction(), &QAction::triggered, this, &NetworkPage::newStart);
    connect(bar_, &RunBar::speedChanged, &run_, &Run::setSpeed);
}

void NetworkPage::connectRun()
{
    connect(&run_, &Run::changed, this, &NetworkPage::followRun);
    document_.whenChanged(Section::network, this, [this] {
        if (run_.isHeld())
            showNothing();
    });
    connect(notices_, &NetworkNotices::gradientsRequested, this, [this] {
        columns_->makeRoomFor(NetworkCurves::gradients);
        document_.edit({edits::showCurves, {}}, [](Scenario &s) { s.network_view.curves = NetworkCurves::gradients; });
    });
}

void NetworkPage::followRun(const SessionNews &news)
{
    if (!isSeen())
        return;
    if (news.run != SessionNews::Run::same)
        curves_->timeline().stop(); // it plays another one
    if (news.running)
        bar_->setRunning(run_.isRunning());
    bar_->setReplaced(notices_->replaced());
    if (news.snapshot)
        showSnapshot(run_.snapshot());
    if (news.running)
        announceRun();
    const bool hasStopped = news.running && !run_.isRunning() && run_.snapshot() && run_.snapshot()->divergence;
    if (hasStopped || (news.error && run_.error()))
        columns_->enlarger().end(); // the notice beside the pictures says why
}

void NetworkPage::catchUp()
{
    curves_->timeline().stop();
    bar_->setRunning(run_.isRunning());
    bar_->setReplaced(notices_->replaced());
    shownRun_ = 0; // whatever it is, it is due
    if (run_.snapshot())
        showSnapshot(run_.snapshot());
}

/// A run that diverges has its notice.
void NetworkPage::announceRun()
{
    if (run_.isRunning())
        announce(*this, tr("Training"));
    else if (const auto &snapshot = run_.snapshot(); snapshot && !snapshot->divergence)
        announce(*this, tr("Paused. Epoch %1, training loss %2")
                            .arg(countText(snapshot->epoch), lossText(snapshot->training.loss)));
}

void NetworkPage::connectDiagram()
{
    NetworkDiagram &diagram = diagram_->diagram();
    const auto editNetwork = [this](const char *name, auto change) {
        document_.edit({name, {}}, [&](Scenario &s) { change(s.network); });
    };
    connect(&diagram, &NetworkDiagram::currentMapChanged, this, [this, &diagram] {
        boundary_->setPart(diagram.currentMap());
        if (hasLayer(document_.scenario().network_view.curves))
            curves_->setView(shownView());
        updateRequest();
    });
    connect(&diagram, &NetworkDiagram::featureToggled, this, [=](Feature feature) {
        editNetwork(edits::inputs, [=](NetworkScenario &s) { toggleFeature(s, feature); });
    });
    connect(&diagram, &NetworkDiagram::unitsRequested, this, [=](std::size_t layer, std::size_t units) {
        editNetwork(edits::units, [=](NetworkScenario &s) { setUnits(s, layer, units); });
    });
    connect(diagram_, &DiagramPanel::layersRequested, this, [=](std::size_t count) {
        editNetwork(edits::layers, [=](NetworkScenario &s) {
            const std::size_t now = s.network.hidden.size();
            count > now ? addLayer(s, now) : removeLayer(s, now - 1);
        });
    });
    connect(&diagram, &NetworkDiagram::valueEntered, &run_, &Run::editWeight);
    connect(&diagram, &NetworkDiagram::valueFinished, &document_, &ScenarioDocument::finishGesture);
    connect(&diagram, &NetworkDiagram::settingsRequested, cards_,
            [this](std::size_t layer, QWidget *below) { cards_->open(layer, *below); });
    connect(cards_, &LayerCards::functionRequested, this, &NetworkPage::functionRequested);
}

void NetworkPage::connectViews()
{
    connect(boundary_, &BoundaryPanel::windowChosen, this, [this](const PlotWindow &window) {
        document_.edit(
            {edits::zoom, {}}, [&](Scenario &s) { s.network_view.window = window; }, QStringLiteral("zoom plane"));
    });
    connect(boundary_, &BoundaryPanel::wholeRequested, actions_->resetZoom(), &QAction::trigger);
    connect(&boundary_->plot(), &BoundaryPlot::pointClicked, this, &NetworkPage::openPoint);
    addAction(actions_->resetZoom());
    connect(curves_, &CurvesPanel::curvesRequested, this, [this](NetworkCurves curves) {
        columns_->makeRoomFor(curves);
        document_.edit({edits::showCurves, {}}, [=](Scenario &s) { s.network_view.curves = curves; });
    });
    connect(curves_, &CurvesPanel::unitRequested, this, [this](std::size_t layer, std::size_t unit) {
        document_.edit({edits::inspect, {}}, [=](Scenario &s) {
            s.network_view.layer = layer;
            s.network_view.unit = unit;
        });
    });
    connect(curves_, &CurvesPanel::directionsRequested, this, [this](SliceDirections directions) {
        document_.edit({edits::sliceDirections, {}},
                       [=](Scenario &s) { s.network_view.slice_directions = directions; });
    });
    connect(&curves_->timeline(), &TimelineBar::epochRequested, &run_, &Run::rewind);
    document_.whenChanged(Section::networkView, this, &NetworkPage::followView);
    followView();
}

void NetworkPage::followView()
{
    const NetworkView &view = document_.scenario().network_view;
    boundary_->setView(view);
    diagram_->diagram().setNumbersShown(view.show_numbers);
    curves_->setView(shownView());
    updateRequest();
}

/// The unit that is pointed at is looked into, as long as it is.
NetworkView NetworkPage::shownView() const
{
    NetworkView view = document_.scenario().network_view;
    if (const auto part = diagram_->diagram().currentMap()) {
        if (const auto *unit = std::get_if<UnitId>(&*part)) {
            view.layer = unit->layer;
            view.unit = unit->unit;
        }
    }
    return view;
}

/// Only a softmax output has logits.
void NetworkPage::openPoint(const Point &point)
{
    const auto &snapshot = run_.snapshot();
    if (!snapshot || snapshot->scenario->network.output != Output::softmax)
        return;
    Q_EMIT logitsRequested(output_sums(snapshot->scenario->network, snapshot->data->task, snapshot->weights, point),
                           static_cast<std::size_t>(point.label));
}

QList<QAction *> NetworkPage::examples() const
{
    return examples_->actions();
}

QList<QAction *> NetworkPage::viewActions() const
{
    return {actions_->testPoints(),  actions_->discretise(), actions_->numbers(),
            actions_->logarithmic(), actions_->resetZoom(),  columns_->enlarger().action()};
}

std::vector<std::unique_ptr<Figure>> NetworkPage::figures() const
{
    return networkFigures(run_.snapshot(), boundary_->part(), shownView());
}

void NetworkPage::setTheme(const Theme &theme)
{
    theme_ = theme;
    bar_->setTheme(theme);
    notice_->setTheme(theme);
    data_->setTheme(theme);
    hyper_->setTheme(theme);
    diagram_->setTheme(theme);
    cards_->setTheme(theme);
    boundary_->setTheme(theme);
    curves_->setTheme(theme);
    if (run_.snapshot())
        showSnapshot(run_.snapshot());
}

void NetworkPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    run_.beSeen();
    updateRequest();
}

void NetworkPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    run_.setRunning(false);
}

void NetworkPage::takeFocus()
{
    diagram_->diagram().setFocus();
}

/// Training goes on: the window rests pages before an undo, too. It pauses when the page is hidden.
void NetworkPage::rest()
{
    for (ValueSlider *slider : findChildren<ValueSlider *>())
        slider->stop();
    curves_->timeline().stop();
}

/// Enter presses what the keyboard has reached.
void NetworkPage::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter || event->isAutoRepeat()) {
        Page::keyPressEvent(event);
        return;
    }
    QWidget *focus = QApplication::focusWidget();
    if (auto *button = qobject_cast<QAbstractButton *>(focus))
        button->click();
    else if (auto *box = qobject_cast<QComboBox *>(focus))
        box->showPopup();
    else
        Page::keyPressEvent(event);
}

QByteArray NetworkPage::saveLayout() const
{
    return columns_->saveLayout();
}

void NetworkPage::restoreLayout(const QByteArray &layout)
{
    columns_->restoreLayout(layout);
}

void NetworkPage::showSnapshot(const std::shared_ptr<const Snapshot> &snapshot)
{
    if (!std::exchange(hasFigures_, true))
        Q_EMIT figuresChanged();
    boundary_->plot().setToolTip(snapshot->scenario->network.output == Output::softmax
                                     ? tr("Click a point to see its logits on the softmax page")
                                     : QString());
    diagram_->show(*snapshot);
    if (run_.isHeld())
        return;
    if (!run_.error())
        boundary_->show(snapshot);
    if (isDue(*snapshot)) { // all at once, so that they agree
        bar_->show(*snapshot);
        curves_->show(snapshot);
        hyper_->show(*snapshot);
    }
    updateRequest();
}

bool NetworkPage::isDue(const Snapshot &snapshot)
{
    const bool isInTurn = snapshot.state == RunState::running && snapshot.run == shownRun_;
    if (isInTurn && ++skipped_ < shownEvery)
        return false;
    skipped_ = 0;
    shownRun_ = snapshot.run;
    return true;
}

void NetworkPage::updateRequest()
{
    MapRequest request;
    request.detail_resolution = boundary_->detailResolution();
    request.detail_unit = boundary_->unit();
    requestInside(request, shownView());
    run_.request(request);
}

/// The points are the document's, whatever the network may still be.
void NetworkPage::showNothing()
{
    bar_->showNothing();
    curves_->showNothing();
    if (document_.scenario().network.data.source == given_points)
        boundary_->showPoints(document_.scenario().network.data.points.get());
}

void NetworkPage::newStart()
{
    document_.edit({edits::newStart, {}},
                   [](Scenario &s) { s.network.seed = QRandomGenerator::global()->bounded(1'000'000U); });
}

void NetworkPage::retranslate()
{
    actions_->retranslate();
    columns_->retranslate();
    examples_->retranslate();
    notices_->sayAgain();
    bar_->setReplaced(notices_->replaced());
}

} // namespace actlab
