// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/functions/functions_page.h"

#include "ui/catalogue/function_list.h"
#include "ui/document/edit_names.h"
#include "ui/functions/curve_controls.h"
#include "ui/functions/function_actions.h"
#include "ui/functions/function_details.h"
#include "ui/functions/function_edits.h"
#include "ui/functions/glide.h"
#include "ui/functions/switch_row.h"
#include "ui/graph/function_plot.h"
#include "ui/text/translation.h"
#include "ui/widgets/fitting_scroll_area.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/once_smaller.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace actlab {
namespace {

constexpr int listWidth = 232;
constexpr int sideWidth = 304;
const QString zoomGesture = QStringLiteral("zoom");

QString nameOf(const std::string &id)
{
    return QString::fromStdString(id);
}

} // namespace

FunctionsPage::FunctionsPage(ScenarioDocument &document, QWidget *parent)
    : Page(parent), document_(document), actions_(new FunctionActions(document, this)), list_(new FunctionList),
      plot_(new FunctionPlot), glide_(new Glide(*plot_)), controls_(new CurveControls(document)),
      details_(new FunctionDetails(document)), columns_(new QSplitter(this)),
      search_(new QAction(actlab::icon(u"search"), QString(), this))
{
    columns_->addWidget(list_);
    columns_->addWidget(plot_);
    columns_->addWidget(createSide());
    columns_->setStretchFactor(1, 1);
    columns_->setSizes({listWidth, 3 * listWidth, sideWidth});
    columns_->setChildrenCollapsible(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(columns_);

    connect(list_, &FunctionList::showOnlyRequested, this, [this](const std::string &id) {
        document_.edit({edits::show, nameOf(id)}, [&](Scenario &s) { showOnly(s.functions, id); });
    });
    connect(list_, &FunctionList::toggleRequested, this, [this](const std::string &id) {
        const bool hides = shows(document_.scenario().functions, id);
        document_.edit({hides ? edits::hide : edits::show, nameOf(id)}, [&](Scenario &s) { toggle(s.functions, id); });
    });
    connect(plot_, &FunctionPlot::viewChanged, this, &FunctionsPage::zoom);
    connect(plot_, &FunctionPlot::homeRequested, actions_->resetZoom(), &QAction::trigger);
    connect(controls_, &CurveControls::sweepStarted, plot_, &FunctionPlot::holdView);
    connect(controls_, &CurveControls::sweepStopped, plot_, [this] { plot_->holdView({}); });
    document_.whenChanged(Section::functions, this, &FunctionsPage::follow);
    search_->setShortcut(QKeySequence::Find);
    connect(search_, &QAction::triggered, list_, &FunctionList::focusSearch);
    addExamples();
    follow();
    retranslate();
}

QWidget *FunctionsPage::createSide()
{
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *switches = new SwitchRow(*actions_);
    connect(switches, &SwitchRow::speedChosen, controls_, &CurveControls::setSpeed);
    layout->addWidget(switches);
    layout->addWidget(new FittingScrollArea(controls_));
    layout->addWidget(details_, 1);
    return side;
}

void FunctionsPage::addExamples()
{
    for (const ExampleGroup &group : actlab::examples()) {
        auto *heading = new QAction(this);
        heading->setSeparator(true);
        heading->setData(QString::fromUtf8(group.title));
        examples_.append(heading);
        for (const Example &example : group.examples) {
            auto *action = new QAction(this);
            action->setData(QString::fromUtf8(example.title));
            connect(action, &QAction::triggered, this, [this, example] { present(example); });
            examples_.append(action);
        }
    }
}

void FunctionsPage::present(const Example &example)
{
    rest();
    document_.edit({edits::example, {}}, [&](Scenario &s) { s.functions = example.scenario; });
    if (!example.sweep.isEmpty())
        controls_->play(example.sweep);
}

void FunctionsPage::zoom(const PlotWindow &view)
{
    document_.edit(
        {edits::zoom, {}}, [&](Scenario &s) { s.functions.window = view; }, zoomGesture);
}

void FunctionsPage::follow()
{
    const FunctionsScenario &shown = document_.scenario().functions;
    list_->setCurves(shown.curves);
    plot_->show(shown);
}

void FunctionsPage::takeFocus()
{
    list_->focusFunctions();
}

void FunctionsPage::welcome()
{
    glide_->start();
}

void FunctionsPage::rest()
{
    glide_->stop();
    controls_->stopPlaying();
}

std::vector<std::unique_ptr<Figure>> FunctionsPage::figures() const
{
    std::vector<std::unique_ptr<Figure>> all;
    all.push_back(plot_->figure());
    return all;
}

QList<QAction *> FunctionsPage::viewActions() const
{
    return {actions_->value(),
            actions_->first(),
            actions_->second(),
            actions_->shade(),
            actions_->samples(),
            actions_->referenceLines(),
            actions_->legend(),
            actions_->courseStyle(),
            actions_->equalAspect(),
            actions_->resetZoom(),
            search_};
}

void FunctionsPage::setTheme(const Theme &theme)
{
    const double former = std::exchange(scale_, theme.scale);
    const QByteArray layout = saveLayout();
    list_->setTheme(theme);
    plot_->setTheme(theme);
    details_->setTheme(theme);
    if (former == scale_)
        return;
    if (scale_ == 1) {
        onceSmaller(this, [this] { restoreLayout(deskLayout_); });
        return;
    }
    if (former == 1)
        deskLayout_ = layout;
    areSidesDue_ = !isVisible(); // its columns have no widths yet
    if (isVisible())
        widenSides(scale_ / former, columns_->sizes());
}

/// For larger type, as far as the plot keeps half of the window.
void FunctionsPage::widenSides(double factor, QList<int> sizes)
{
    const int all = columns_->width() - 2 * columns_->handleWidth();
    const int room = all - window()->width() / 2;
    const int leastSide = columns_->widget(2)->minimumSizeHint().width();
    const auto wide = [factor](int size) { return static_cast<int>(factor * size); };
    sizes[0] = std::max(list_->minimumWidth(), std::min(wide(sizes[0]), room - std::max(leastSide, wide(sizes[2]))));
    sizes[2] = std::max(leastSide, std::min(wide(sizes[2]), room - sizes[0]));
    sizes[1] = all - sizes[0] - sizes[2];
    columns_->setSizes(sizes);
}

void FunctionsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (std::exchange(areSidesDue_, false))
        QTimer::singleShot(0, this, [this] { widenSides(scale_, {listWidth, 0, sideWidth}); });
}

void FunctionsPage::retranslate()
{
    actions_->retranslate();
    search_->setText(tr("Search functions"));
    plot_->setLanguage(windowLanguage());
    for (QAction *action : std::as_const(examples_))
        action->setText(QCoreApplication::translate("Example", action->data().toString().toUtf8()));
}

QByteArray FunctionsPage::saveLayout() const
{
    return columns_->saveState();
}

void FunctionsPage::restoreLayout(const QByteArray &layout)
{
    if (columns_->restoreState(layout))
        areSidesDue_ = false;
}

} // namespace actlab
