// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/boundary_panel.h"

#include "ui/network/network_text.h"
#include "ui/network/unit_pictures.h"
#include "ui/plot/boundary_plot.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

namespace actlab {
namespace {

constexpr std::size_t coarsestDetail = 128;
constexpr std::size_t finestDetail = 512;

} // namespace

BoundaryPanel::BoundaryPanel(QWidget *parent)
    : Translated(parent), plot_(new BoundaryPlot(this)), tool_(new PointTool(*plot_)), title_(new QLabel(this)),
      test_(new QAction(this)), discretise_(new QAction(this))
{
    test_->setCheckable(true);
    test_->setChecked(true);
    discretise_->setCheckable(true);
    connect(test_, &QAction::toggled, plot_, &BoundaryPlot::setTestShown);
    connect(discretise_, &QAction::toggled, this, [this](bool isOn) {
        plot_->setDiscretised(isOn);
        drawSurface();
    });
    plot_->setExactSurface([this](std::size_t resolution) { return view(resolution); });
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 8, 8, 0);
    row->setSpacing(4);
    row->addWidget(title_, 1);
    row->addWidget(makeToggle(test_));
    row->addWidget(makeToggle(discretise_));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(plot_, 1);
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
}

void BoundaryPanel::show(const std::shared_ptr<const Snapshot> &snapshot)
{
    snapshot_ = snapshot;
    if (snapshot->scenario != scenario_ || snapshot->data != data_) {
        scenario_ = snapshot->scenario;
        data_ = snapshot->data;
        plot_->setTask(scenario_->network.output, data_->classes);
        plot_->setPoints(data_);
    }
    drawSurface();
    if (snapshot->state != RunState::running)
        plot_->setSpoken(describe(*snapshot));
}

void BoundaryPanel::showPoints(const std::vector<Point> &points)
{
    data_ = std::make_shared<DataSet>(DataSet{points, {}, count_classes(points)});
    plot_->setPoints(data_);
}

void BoundaryPanel::setPart(const std::optional<DiagramPart> &part, const QString &name)
{
    part_ = part;
    partName_ = name;
    const bool isFeature = part && std::holds_alternative<Feature>(*part);
    plot_->setUnitName(part ? (isFeature ? translated(name_of(std::get<Feature>(*part))) : name) : QString());
    retranslate();
    drawSurface();
}

std::optional<UnitId> BoundaryPanel::unit() const
{
    const auto *unit = part_ ? std::get_if<UnitId>(&*part_) : nullptr;
    return unit ? std::optional(*unit) : std::nullopt;
}

std::size_t BoundaryPanel::detailResolution() const
{
    const double pixels = plot_->axisRect()->width() * plot_->devicePixelRatioF();
    return std::clamp(static_cast<std::size_t>(std::max(0.0, pixels)), coarsestDetail, finestDetail);
}

void BoundaryPanel::drawSurface()
{
    const bool isKnown =
        snapshot_ && snapshot_->maps &&
        (!unit() || !snapshot_->maps->of(*unit()).empty()); // else of a network that has just been replaced
    if (isKnown)
        plot_->setSurface(view({}));
}

/// Of the numbers at hand, or made anew at a resolution.
SurfaceView BoundaryPanel::view(std::optional<std::size_t> resolution) const
{
    const bool isDiscretised = discretise_->isChecked();
    if (part_ && std::holds_alternative<Feature>(*part_))
        return featureView(domain_of(*snapshot_->data), std::get<Feature>(*part_), isDiscretised);
    const auto maps = resolution ? exactMaps(*snapshot_, unit(), *resolution) : finestMaps();
    return unit() ? unitView(*snapshot_, maps, *unit(), isDiscretised) : outputView(*snapshot_, maps, isDiscretised);
}

/// The detail, if there is one and it is of what is shown.
const std::shared_ptr<const NeuronMaps> &BoundaryPanel::finestMaps() const
{
    const UnitId wanted = unit().value_or(UnitId{snapshot_->weights.layers.size() - 1, 0});
    const bool hasDetail = snapshot_->detail && !snapshot_->detail->of(wanted).empty() &&
                           (unit() || snapshot_->detail->units.size() == snapshot_->weights.layers.back().outputs);
    return hasDetail ? snapshot_->detail : snapshot_->maps;
}

QString BoundaryPanel::describe(const Snapshot &snapshot) const
{
    QString text = tr("The plane after %1 epochs.").arg(countText(snapshot.epoch));
    if (snapshot.training.accuracy)
        text += u' ' + tr("%1 of the training points are right.").arg(percentText(*snapshot.training.accuracy));
    if (snapshot.test && snapshot.test->accuracy)
        text += u' ' + tr("%1 of the test points are right.").arg(percentText(*snapshot.test->accuracy));
    return text;
}

void BoundaryPanel::retranslate()
{
    title_->setText(part_ ? partName_ : tr("Decision boundary"));
    plot_->setAccessibleName(tr("Decision boundary"));
    plot_->setLanguage(windowLanguage());
    test_->setText(tr("Test points"));
    discretise_->setText(tr("Discretise"));
    discretise_->setToolTip(tr("Show the answer instead of the value"));
}

} // namespace actlab
