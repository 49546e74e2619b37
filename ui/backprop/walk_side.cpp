// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backprop/walk_side.h"

#include "ui/backprop/point_picker.h"
#include "ui/text/language.h"
#include "ui/text/number_words.h"
#include "ui/widgets/formula_view.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <cmath>

namespace actlab {
namespace {

constexpr double widthOfColumn = 46.5; ///< in steps of the grid

} // namespace

WalkSide::WalkSide(QWidget *parent)
    : Translated(parent), title_(new QLabel(this)), explanation_(new QLabel(this)), letters_(new QLabel(this)),
      function_(new FormulaView(this)), formulas_(new QTextBrowser(this)), check_(new QPushButton(this)),
      checked_(new QLabel(this)), plot_(new PointPicker(this)), sampleName_(new QLabel(this)),
      sample_(new QSpinBox(this)), batch_(new QCheckBox(this))
{
    for (QLabel *label : {title_, explanation_, letters_, checked_}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    formulas_->setFrameShape(QFrame::NoFrame);
    check_->setCheckable(true);
    sampleName_->setBuddy(sample_);

    auto *choice = new QVBoxLayout;
    choice->setSpacing(8);
    choice->addWidget(sampleName_);
    choice->addWidget(sample_);
    choice->addWidget(batch_);
    choice->addStretch(1);
    choice->addWidget(check_, 0, Qt::AlignLeft);
    auto *samples = new QHBoxLayout;
    samples->setSpacing(12);
    samples->addWidget(plot_);
    samples->addLayout(choice, 1);
    plot_->setFixedSize(plot_->sizeHint());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addWidget(title_);
    column->addWidget(explanation_);
    column->addWidget(letters_);
    column->addWidget(function_);
    column->addWidget(formulas_, 1);
    column->addWidget(checked_);
    column->addLayout(samples);

    connect(plot_, &PointPicker::chosen, this, &WalkSide::sampleChosen);
    connect(sample_, &QSpinBox::valueChanged, this,
            [this](int value) { Q_EMIT sampleChosen(static_cast<std::size_t>(value - 1)); });
    connect(batch_, &QCheckBox::toggled, this, &WalkSide::batchChosen);
    connect(check_, &QPushButton::toggled, this, [this](bool isOn) {
        const bool isWeight = shown_.selected && std::holds_alternative<WeightId>(*shown_.selected);
        if (isOn && shown_.walk && !isWeight)
            Q_EMIT checkRequested(
                {shown_.step().layer, shown_.step().unit.value_or(shown_.path[shown_.step().layer]), 0});
        fillCheck();
    });
    WalkSide::retranslate();
}

void WalkSide::setTheme(const Theme &theme)
{
    theme_ = theme;
    setFixedWidth(theme.spacing(widthOfColumn));
    title_->setFont(theme.font(TextRole::emphasis));
    title_->setMinimumHeight(theme.spacing(3));
    explanation_->setFont(theme.font(TextRole::caption));
    letters_->setFont(theme.font(TextRole::caption));
    letters_->setForegroundRole(QPalette::PlaceholderText);
    checked_->setFont(theme.font(TextRole::body));
    plot_->setTheme(theme);
    fill();
}

void WalkSide::show(const WalkShown &shown, const BackpropScenario &scenario, std::shared_ptr<const DataSet> points)
{
    shown_ = shown;
    problem_.clear();
    const QSignalBlocker quiet(sample_);
    const QSignalBlocker quietToo(batch_);
    sample_->setRange(1, points ? static_cast<int>(points->training.size()) : 1);
    sample_->setValue(static_cast<int>(scenario.sample) + 1);
    batch_->setChecked(scenario.whole_batch);
    plot_->show(std::move(points), scenario.sample, shown.walk ? shown.walk->samples.size() : 0);
    fill();
}

void WalkSide::say(const QString &problem)
{
    shown_ = {};
    problem_ = problem;
    fill();
}

void WalkSide::fill()
{
    if (!shown_.walk) {
        title_->setText(text_->nothing());
        explanation_->setText(problem_);
        letters_->clear();
        formulas_->clear();
        fillFunction();
        fillCheck();
        return;
    }
    title_->setText(text_->title(shown_));
    fillFunction();
    QString explanation = text_->explanation(shown_);
    if (shown_.walk->samples.size() > 1)
        explanation += QLatin1Char(' ') + tr("Gradients are means over %1 samples; the other numbers are those of the "
                                             "first.")
                                              .arg(shown_.walk->samples.size());
    explanation_->setText(explanation);
    letters_->setText(text_->letters(shown_));
    const WalkFormulas formulas(shown_, *text_);
    formulas_->setFont(theme_.font(TextRole::body));
    formulas_->setHtml(shown_.selected ? formulas.ofPart(*shown_.selected) : formulas.ofStep());
    fillCheck();
}

/// Forward the layer's activation, on the way back its derivative.
void WalkSide::fillFunction()
{
    const bool isWanted = shown_.walk && shown_.step().stage != WalkStage::update;
    function_->setVisible(isWanted);
    if (!isWanted)
        return;
    const NetworkSpec &network = shown_.walk->network;
    const std::size_t layer = shown_.step().layer;
    const QString id = layer < network.hidden.size() ? QString::fromStdString(network.hidden[layer].activation)
                                                     : qString(id_of(network.output));
    const bool isForward = shown_.step().stage == WalkStage::forward;
    function_->setFormula(
        (isForward ? QStringLiteral(":/formulas/%1.svg") : QStringLiteral(":/formulas/%1_derivative.svg")).arg(id), id);
}

void WalkSide::fillCheck()
{
    const auto *place = shown_.selected ? std::get_if<WeightId>(&*shown_.selected) : nullptr;
    check_->setEnabled(shown_.walk != nullptr);
    checked_->setVisible(check_->isChecked() && shown_.walk && place);
    if (checked_->isVisibleTo(this))
        checked_->setText(checkText(*place));
}

QString WalkSide::checkText(const WeightId &place) const
{
    const GradientCheck check = check_gradient(*shown_.walk, place);
    const int digits = std::max(8, shown_.decimals);
    return tr("Backpropagation: %1<br/>Central difference: %2<br/>(L(w + h) − L(w − h)) / 2h, h = %3")
        .arg(fixedDecimals(check.analytic, digits), fixedDecimals(check.numeric, digits), fixedDecimals(check.step, 4));
}

void WalkSide::retranslate()
{
    text_.emplace(windowLanguage());
    formulas_->setAccessibleName(tr("Formulas with the numbers put in"));
    check_->setText(tr("Check the gradient"));
    check_->setToolTip(tr("The gradient of the selected weight beside the central difference of the loss"));
    sampleName_->setText(tr("Sample"));
    sample_->setAccessibleName(tr("Sample"));
    sample_->setToolTip(tr("Which training point is walked through; it is marked in the plot beside"));
    batch_->setText(tr("First mini-batch"));
    batch_->setToolTip(
        tr("The batch of the training settings that begins at this sample, instead of the sample alone"));
    fill();
}

} // namespace actlab
