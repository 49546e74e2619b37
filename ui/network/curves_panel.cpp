// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/curves_panel.h"

#include "ui/controls/timeline_bar.h"
#include "ui/diagnostics/confusion_picture.h"
#include "ui/diagnostics/curves_words.h"
#include "ui/diagnostics/loss_plot.h"
#include "ui/diagnostics/run_plot.h"
#include "ui/diagnostics/run_plots.h"
#include "ui/network/network_actions.h"
#include "ui/picture/picture_view.h"
#include "ui/text/translation.h"

#include <QAbstractItemView>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>
#include <QStackedWidget>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace actlab {
namespace {

constexpr int leastExplained = 250; ///< pixels of the panel's height

int widthOfLongestName(const QComboBox &box)
{
    int longest = 0;
    for (int i = 0; i < box.count(); ++i)
        longest = std::max(longest, box.fontMetrics().horizontalAdvance(box.itemText(i)));
    QStyleOptionComboBox option;
    option.initFrom(&box);
    const QSize text(longest + box.fontMetrics().averageCharWidth(), box.fontMetrics().height());
    return box.style()->sizeFromContents(QStyle::CT_ComboBox, &option, text, &box).width();
}

} // namespace

CurvesPanel::CurvesPanel(NetworkActions &actions, QWidget *parent)
    : Translated(parent), head_(new QHBoxLayout),
      choice_(new ChoiceBox<NetworkCurves>([this](NetworkCurves curves) { Q_EMIT curvesRequested(curves); }, this)),
      layer_(new QComboBox(this)), unit_(new QSpinBox(this)),
      directions_(new ChoiceBox<SliceDirections>(
          [this](SliceDirections directions) { Q_EMIT directionsRequested(directions); }, this)),
      logarithmic_(new QToolButton(this)), plot_(new LossPlot(this)),
      confusion_(new PictureView(QSize(240, 130), this)), explanation_(new QLabel(this)), nothing_(new QLabel(this)),
      stack_(new QStackedWidget(this)), timeline_(new TimelineBar(this))
{
    choice_->setObjectName(QStringLiteral("curves"));
    choice_->setMaxVisibleItems(static_cast<int>(choices<NetworkCurves>().size()));
    layer_->setObjectName(QStringLiteral("inspected layer"));
    unit_->setObjectName(QStringLiteral("inspected unit"));
    unit_->setMinimum(1);
    stack_->addWidget(plot_);
    stack_->addWidget(confusion_);
    stack_->addWidget(nothing_);
    explanation_->setWordWrap(true);
    explanation_->setMargin(8);
    explanation_->setForegroundRole(QPalette::PlaceholderText);
    nothing_->setAlignment(Qt::AlignCenter);
    nothing_->setWordWrap(true);
    logarithmic_->setDefaultAction(actions.logarithmic());
    logarithmic_->setFocusPolicy(Qt::TabFocus);
    connectChoices();
    head_->setContentsMargins(8, 4, 8, 4);
    head_->setSpacing(8);
    head_->addWidget(choice_, 100); // as wide as its longest name, where there is room
    for (QWidget *widget :
         {static_cast<QWidget *>(layer_), static_cast<QWidget *>(unit_), static_cast<QWidget *>(directions_)})
        head_->addWidget(widget);
    head_->addStretch(1);
    head_->addWidget(logarithmic_);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head_);
    column->addWidget(explanation_);
    column->addWidget(stack_, 1);
    column->addWidget(timeline_);
    setView({});
    CurvesPanel::retranslate();
}

void CurvesPanel::connectChoices()
{
    connect(layer_, &QComboBox::activated, this,
            [this](int layer) { Q_EMIT unitRequested(static_cast<std::size_t>(layer), view_.unit); });
    connect(unit_, &QSpinBox::valueChanged, this,
            [this](int unit) { Q_EMIT unitRequested(view_.layer, static_cast<std::size_t>(unit - 1)); });
}

void CurvesPanel::setView(const NetworkView &view)
{
    view_ = view;
    choice_->setValue(view.curves);
    directions_->setValue(view.slice_directions);
    fitChoices();
    layer_->setVisible(hasLayer(view.curves));
    unit_->setVisible(hasUnit(view.curves));
    directions_->setVisible(view.curves == NetworkCurves::loss_slice);
    logarithmic_->setVisible(view.curves == NetworkCurves::loss);
    stack_->setCurrentWidget(hasRun_ ? picture() : nothing_);
    explain();
    plot_->setQuantity(view.curves == NetworkCurves::accuracy ? LossPlot::Quantity::accuracy
                                                              : LossPlot::Quantity::loss);
    plot_->setLogarithmic(view.logarithmic_loss);
    fillLayers();
    if (snapshot_ && hasRun_)
        draw();
}

QWidget *CurvesPanel::picture()
{
    if (RunPlot *plot = runPlot())
        return plot;
    return view_.curves == NetworkCurves::confusion ? static_cast<QWidget *>(confusion_) : plot_;
}

/// Null where the choice is not about the inside.
RunPlot *CurvesPanel::runPlot()
{
    const auto [place, isNew] = runPlots_.try_emplace(view_.curves);
    if (isNew)
        place->second = makeRunPlot(view_.curves, this);
    if (isNew && place->second) {
        place->second->setTheme(theme_);
        place->second->setLanguage(windowLanguage());
        place->second->setAccessibleName(translated(name_of(view_.curves)));
        stack_->addWidget(place->second);
    }
    return place->second;
}

void CurvesPanel::fillLayers()
{
    if (!snapshot_)
        return;
    const NetworkWords words(windowLanguage());
    QStringList names;
    const std::size_t hidden = snapshot_->scenario->network.hidden.size();
    for (std::size_t i = 0; i < hidden; ++i)
        names << words.text("RunPlot", QT_TRANSLATE_NOOP("RunPlot", "layer %1")).arg(i + 1);
    names << words.text("RunPlot", QT_TRANSLATE_NOOP("RunPlot", "output"));
    QStringList shown;
    for (int i = 0; i < layer_->count(); ++i)
        shown << layer_->itemText(i);
    if (names != shown) {
        layer_->clear();
        layer_->addItems(names);
        fitChoices();
    }
    layer_->setCurrentIndex(std::min(static_cast<int>(view_.layer), layer_->count() - 1));
    fillUnits();
}

void CurvesPanel::fillUnits()
{
    const QSignalBlocker quiet(unit_);
    const auto &layer = snapshot_->weights.layers[static_cast<std::size_t>(layer_->currentIndex())];
    unit_->setMaximum(static_cast<int>(layer.outputs));
    unit_->setValue(static_cast<int>(view_.unit) + 1);
}

void CurvesPanel::setTheme(const Theme &theme)
{
    for (QComboBox *box : {static_cast<QComboBox *>(choice_), static_cast<QComboBox *>(directions_)})
        box->setMinimumContentsLength(theme.scale > 1 ? 9 : 14); // the network beside it needs the room
    theme_ = theme;
    fitChoices();
    explain();
    explanation_->setFont(theme.font(TextRole::caption));
    plot_->setTheme(theme);
    confusion_->setTheme(theme);
    timeline_->setTheme(theme);
    for (const auto &[curves, plot] : runPlots_) {
        if (plot)
            plot->setTheme(theme);
    }
    for (QWidget *widget :
         {static_cast<QWidget *>(choice_), static_cast<QWidget *>(layer_), static_cast<QWidget *>(unit_),
          static_cast<QWidget *>(directions_), static_cast<QWidget *>(logarithmic_)})
        widget->setFont(theme.font(TextRole::caption));
    fitChoices();
}

void CurvesPanel::explain()
{
    const QString text = explanationOf(view_.curves, windowLanguage());
    explanation_->setText(text);
    explanation_->setVisible(height() >= leastExplained * theme_.scale);
    stack_->setToolTip(text);
}

void CurvesPanel::resizeEvent(QResizeEvent *event)
{
    Translated::resizeEvent(event);
    explain();
}

/// No name is cut in the lists, nor, where there is room, in the boxes.
void CurvesPanel::fitChoices()
{
    for (QComboBox *box : {static_cast<QComboBox *>(choice_), static_cast<QComboBox *>(directions_), layer_}) {
        const int names = box->view()->sizeHintForColumn(0);
        const int edges = 2 * box->view()->frameWidth() + box->style()->pixelMetric(QStyle::PM_ScrollBarExtent);
        box->view()->setMinimumWidth(names + edges);
        box->setMaximumWidth(std::max(box->minimumSizeHint().width(), widthOfLongestName(*box)));
    }
    layer_->setMinimumWidth(layer_->maximumWidth());
}

void CurvesPanel::show(const std::shared_ptr<const Snapshot> &snapshot)
{
    const bool isOther = !snapshot_ || snapshot_->run != snapshot->run;
    snapshot_ = snapshot;
    if (isOther)
        fillLayers();
    timeline_->setEnabled(true);
    if (!std::exchange(hasRun_, true))
        stack_->setCurrentWidget(picture());
    draw();
}

void CurvesPanel::showNothing()
{
    hasRun_ = false;
    stack_->setCurrentWidget(nothing_);
    timeline_->stop();
    timeline_->setEnabled(false);
}

void CurvesPanel::draw()
{
    timeline_->show(*snapshot_);
    if (RunPlot *plot = runPlot())
        plot->setRun(snapshot_, view_);
    else if (view_.curves == NetworkCurves::confusion)
        confusion_->setPicture(std::make_shared<ConfusionPicture>(snapshot_->confusion, snapshot_->test.has_value(),
                                                                  dataNames(snapshot_->scenario->data)));
    else
        plot_->setRun(snapshot_);
}

void CurvesPanel::retranslate()
{
    choice_->setAccessibleName(tr("What is drawn of the run"));
    layer_->setAccessibleName(tr("Layer"));
    unit_->setAccessibleName(tr("Unit"));
    unit_->setPrefix(tr("unit "));
    directions_->setAccessibleName(tr("Directions"));
    choice_->setToolTip(tr("Chooses which picture of the run is drawn here"));
    layer_->setToolTip(tr("Chooses the layer whose units are drawn"));
    unit_->setToolTip(tr("Chooses the unit that is drawn"));
    directions_->setToolTip(
        tr("Chooses the two directions in which the weights are moved to see the loss around them"));
    nothing_->setText(tr("Nothing is being trained."));
    plot_->setAccessibleName(tr("Loss and accuracy by epoch"));
    plot_->setLanguage(windowLanguage());
    for (const auto &[curves, plot] : runPlots_) {
        if (plot) {
            plot->setLanguage(windowLanguage());
            plot->setAccessibleName(translated(name_of(curves)));
        }
    }
    fillLayers();
    fitChoices();
    explain();
}

} // namespace actlab
