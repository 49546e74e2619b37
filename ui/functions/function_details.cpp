// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/functions/function_details.h"

#include "ui/catalogue/listed_function.h"
#include "ui/functions/about_panel.h"
#include "ui/functions/function_edits.h"
#include "ui/functions/value_table.h"
#include "ui/text/translation.h"
#include "ui/widgets/icon.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace actlab {
namespace {

constexpr int leastHeight = 240;
constexpr int leastChooser = 7; // in steps of the spacing grid
constexpr int cornerMargin = 16;

} // namespace

FunctionDetails::FunctionDetails(ScenarioDocument &document, QWidget *parent)
    : Translated(parent), document_(document), chooser_(new QComboBox(this)), nothing_(new QLabel(this)),
      tabs_(new QTabWidget(this)), about_(new AboutPanel), values_(new ValueTable)
{
    nothing_->setWordWrap(true);
    nothing_->setAlignment(Qt::AlignTop);
    nothing_->setMargin(16);
    tabs_->setDocumentMode(true);
    chooser_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    tabs_->addTab(about_, QString());
    tabs_->addTab(values_, QString());
    corner_ = new QWidget;
    auto *cornerLayout = new QHBoxLayout(corner_);
    cornerLayout->setContentsMargins(0, 0, cornerMargin, 4);
    cornerLayout->addWidget(chooser_);
    tabs_->setCornerWidget(corner_);
    setMinimumHeight(leastHeight);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(tabs_);
    layout->addWidget(nothing_);
    connect(chooser_, &QComboBox::currentIndexChanged, this, &FunctionDetails::showChosen);
    connect(tabs_, &QTabWidget::currentChanged, this, &FunctionDetails::showChosen);
    document_.whenChanged(Section::functions, this, &FunctionDetails::follow);
    follow();
    retranslate();
}

void FunctionDetails::setTheme(const Theme &theme)
{
    about_->setTheme(theme);
    values_->setTheme(theme);
    chooser_->setMinimumWidth(theme.spacing(leastChooser));
    fitChooser();
}

void FunctionDetails::resizeEvent(QResizeEvent *event)
{
    fitChooser();
    Translated::resizeEvent(event);
}

void FunctionDetails::fitChooser()
{
    // A long name is cut, no tab.
    const int room = width() - tabs_->tabBar()->sizeHint().width() - cornerMargin;
    chooser_->setMaximumWidth(std::max(chooser_->minimumWidth(), room));
}

void FunctionDetails::follow()
{
    const auto ids = idsOf(document_.scenario().functions);
    if (ids != functions_) {
        const bool grown = ids.size() == functions_.size() + 1;
        const int chosen = grown ? static_cast<int>(ids.size()) - 1 : 0;
        functions_ = ids;
        fillChooser();
        const QSignalBlocker quiet(chooser_);
        chooser_->setCurrentIndex(chosen);
    }
    showChosen();
}

void FunctionDetails::fillChooser()
{
    const QSignalBlocker quiet(chooser_);
    const int chosen = chooser_->currentIndex();
    chooser_->clear();
    for (const std::string &id : functions_)
        chooser_->addItem(in(windowLanguage(), findListed(id)->name));
    chooser_->setCurrentIndex(chosen);
    chooser_->setVisible(functions_.size() > 1);
}

void FunctionDetails::showChosen()
{
    const FunctionsScenario &shown = document_.scenario().functions;
    tabs_->setVisible(!shown.curves.empty());
    nothing_->setVisible(shown.curves.empty());
    if (shown.curves.empty())
        return;
    const auto chosen = static_cast<std::size_t>(std::max(0, chooser_->currentIndex()));
    if (tabs_->currentWidget() == about_)
        about_->show(shown.curves[chosen]);
    else
        values_->show(shown.curves[chosen], shown.affine, shown.range);
}

/// For those who have chosen nothing yet: what an activation function is, and which one goes where.
QString FunctionDetails::whatGoesWhere()
{
    const std::pair<QString, QString> rows[]{
        {tr("Hidden layers"), tr("ReLU first; tanh in small networks; GELU and SiLU in deep ones")},
        {tr("Output, yes or no"), tr("Sigmoid: a probability")},
        {tr("Output, one of several classes"), tr("Softmax: probabilities that add up to 1")},
        {tr("Output, any number"), tr("Identity: the number as it is")}};
    QString table;
    for (const auto &[place, function] : rows)
        table += QStringLiteral("<tr><td style='padding:2px 16px 2px 0'><b>%1</b></td><td>%2</td></tr>")
                     .arg(place.toHtmlEscaped(), function.toHtmlEscaped());
    return QStringLiteral("<p>%1</p><table>%2</table><p>%3</p>")
        .arg(
            tr("An activation function is what a unit does to its weighted sum before it hands it on. Without one, any "
               "number of layers would still draw a straight line; its derivative decides how much of the error comes "
               "back to the weights.")
                .toHtmlEscaped(),
            table, tr("Choose a function on the left to see it here.").toHtmlEscaped());
}

void FunctionDetails::retranslate()
{
    tabs_->setTabText(0, tr("About"));
    tabs_->setTabText(1, tr("Values"));
    tabs_->setTabToolTip(0, tr("Formula, use and properties of the function"));
    tabs_->setTabToolTip(1, tr("Table of values over the range"));
    tabs_->setAccessibleName(tr("Details of the function"));
    tabs_->tabBar()->setAccessibleName(tabs_->accessibleName());
    chooser_->setAccessibleName(tr("Function to read about"));
    chooser_->setToolTip(tr("Chooses which of the functions in the plot is described here"));
    nothing_->setText(whatGoesWhere());
    fillChooser();
    fitChooser();
}

} // namespace actlab
