// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/boundary_panel.h"

#include "ui/diagnostics/run_words.h"
#include "ui/diagram/unit_pictures.h"
#include "ui/network/network_actions.h"
#include "ui/network/slice_sliders.h"
#include "ui/plane/boundary_plot.h"
#include "ui/plane/fit_plot.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

namespace actlab {
namespace {

constexpr std::size_t coarsestDetail = 128;
constexpr std::size_t finestDetail = 512;

} // namespace

BoundaryPanel::BoundaryPanel(ScenarioDocument &document, NetworkActions &actions, QWidget *parent)
    : Translated(parent), plot_(new BoundaryPlot(this)), fit_(new FitPlot(this)),
      slices_(new SliceSliders(document, this)), tool_(new PointTool(*plot_)), title_(new QLabel(this)),
      buttons_(new QHBoxLayout), head_(new QHBoxLayout)
{
    buttons_->setSpacing(4);
    buttons_->addWidget(makeToggle(actions.testPoints()));
    buttons_->addWidget(makeToggle(actions.discretise()));
    buttons_->addStretch(1);
    head_->setContentsMargins(12, 8, 8, 0);
    head_->setSpacing(4);
    head_->addWidget(title_, 1);
    head_->addLayout(buttons_);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head_);
    column->addWidget(plot_, 1);
    column->addWidget(fit_, 1);
    column->addWidget(slices_);
    fit_->hide();
    for (const PlotWidget *plot : std::initializer_list<PlotWidget *>{plot_, fit_}) {
        connect(plot, &PlotWidget::viewChanged, this, &BoundaryPanel::windowChosen);
        connect(plot, &PlotWidget::homeRequested, this, &BoundaryPanel::wholeRequested);
    }
    BoundaryPanel::retranslate();
}

QToolButton *BoundaryPanel::makeToggle(QAction *action)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setFocusPolicy(Qt::TabFocus);
    toggles_.push_back(button);
    return button;
}

void BoundaryPanel::setTheme(const Theme &theme)
{
    title_->setFont(theme.font(TextRole::emphasis));
    for (QToolButton *button : toggles_)
        button->setFont(theme.font(TextRole::caption));
    plot_->setTheme(theme);
    fit_->setTheme(theme);
    slices_->setTheme(theme);
    arrangeHead();
}

/// The buttons stand beside the title, or beneath it where they would cut it.
void BoundaryPanel::arrangeHead()
{
    const QMargins margins = head_->contentsMargins();
    const int wanted = title_->sizeHint().width() + buttons_->minimumSize().width() + 2 * head_->spacing() +
                       margins.left() + margins.right();
    head_->setDirection(wanted > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

QSize BoundaryPanel::minimumSizeHint() const
{
    const QMargins margins = head_->contentsMargins();
    const int buttons = buttons_->minimumSize().width() + margins.left() + margins.right();
    return {std::max(plot_->minimumSizeHint().width(), buttons), Translated::minimumSizeHint().height()};
}

void BoundaryPanel::resizeEvent(QResizeEvent *event)
{
    Translated::resizeEvent(event);
    arrangeHead();
}

void BoundaryPanel::show(const std::shared_ptr<const Snapshot> &snapshot)
{
    snapshot_ = snapshot;
    if (snapshot->scenario != scenario_ || snapshot->data != data_) {
        scenario_ = snapshot->scenario;
        data_ = snapshot->data;
        plot_->setTask(scenario_->network.output, data_->task, dataNames(scenario_->data));
        plot_->setPoints(data_);
        plot_->setVisible(!hasOneInput());
        fit_->setVisible(hasOneInput());
        toggles_.back()->setVisible(!hasOneInput()); // a curve has no answers to tell apart
        slices_->show(*data_, scenario_->data);
        nameParts();
    }
    drawSurface();
    if (snapshot->state != RunState::running)
        plot_->setSpoken(describeRun(*snapshot, NetworkWords(windowLanguage())));
}

void BoundaryPanel::showPoints(const std::vector<Point> &points)
{
    data_ = std::make_shared<DataSet>(DataSet{points, {}, count_classes(points)});
    plot_->setPoints(data_);
    plot_->show();
    fit_->hide();
}

void BoundaryPanel::setView(const NetworkView &view)
{
    isDiscretised_ = view.discretised;
    plot_->setTestShown(view.show_test_points);
    plot_->setDiscretised(view.discretised);
    plot_->setWindow(view.window);
    fit_->setTestShown(view.show_test_points);
    fit_->setWindow(view.window);
    drawSurface();
}

void BoundaryPanel::setPart(const std::optional<NetworkPart> &part)
{
    part_ = part;
    nameParts();
    drawSurface();
}

void BoundaryPanel::nameParts()
{
    const NetworkWords words(windowLanguage());
    const QString name = part_ && scenario_ ? words.map(*part_, scenario_->network) : QString();
    const QString plane = hasOneInput() ? words.fit() : words.plane(data_ ? data_->task.classes : 2);
    fit_->setAccessibleName(plane);
    title_->setText(part_ ? name : plane);
    arrangeHead();
    plot_->setAccessibleName(plane);
    const auto shownUnit = unit();
    const bool isOutput = shownUnit && scenario_ && shownUnit->layer == scenario_->network.hidden.size();
    const bool hasTarget = isOutput && data_ && data_->task.targets > 1;
    plot_->setTarget(hasTarget ? shownUnit->unit : 0);
    plot_->setUnitName(hasTarget ? QString() : name);
}

PlotWidget &BoundaryPanel::shown()
{
    if (hasOneInput())
        return *fit_;
    return *plot_;
}

std::optional<UnitId> BoundaryPanel::unit() const
{
    const auto *unit = part_ ? std::get_if<UnitId>(&*part_) : nullptr;
    return unit ? std::optional(*unit) : std::nullopt;
}

std::size_t BoundaryPanel::detailResolution() const
{
    const double pixels = (hasOneInput() ? fit_->axisRect() : plot_->axisRect())->width() * devicePixelRatioF();
    return std::clamp(static_cast<std::size_t>(std::max(0.0, pixels)), coarsestDetail, finestDetail);
}

void BoundaryPanel::drawSurface()
{
    if (!snapshot_ || !hasMap(*snapshot_, part_))
        return;
    if (hasOneInput())
        fit_->setRun(snapshot_, finestMaps(*snapshot_, unit()), unit());
    else
        plot_->setSurface(viewOf(*snapshot_, part_, isDiscretised_));
}

void BoundaryPanel::retranslate()
{
    plot_->setLanguage(windowLanguage());
    fit_->setLanguage(windowLanguage());
    nameParts();
    if (snapshot_)
        plot_->setSpoken(describeRun(*snapshot_, NetworkWords(windowLanguage())));
}

} // namespace actlab
