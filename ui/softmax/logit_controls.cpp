// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/softmax/logit_controls.h"

#include "ui/document/edit_names.h"
#include "ui/softmax/softmax_words.h"
#include "ui/text/number_words.h"
#include "ui/widgets/icon.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace actlab {
namespace {

constexpr double usualReach = 10;
constexpr std::array reaches{usualReach, 100.0, 1'000.0, maximum_logit};
constexpr double constant = 5;

SliderScale temperatureScale()
{
    return {.minimum = minimum_temperature,
            .maximum = maximum_temperature,
            .step = 0.1,
            .defaultValue = 1,
            .kind = SliderScale::Kind::logarithmic,
            .least = minimum_temperature,
            .most = maximum_temperature};
}

/// Whatever the scales of these numbers allow is a document.
Result<void> checkNothing(const Scenario &)
{
    return {};
}

DocumentNumber temperatureNumber()
{
    return {QStringLiteral("temperature"),
            {edits::temperature, {}},
            Section::softmax,
            temperatureScale(),
            [] { return LogitControls::tr("Temperature T"); },
            [] { return LogitControls::tr("Evens the bars out as it rises, and leaves only the highest as it falls"); },
            {},
            [](const Scenario &s) { return s.softmax.temperature; },
            [](Scenario &s, double value) { s.softmax.temperature = value; },
            checkNothing};
}

DocumentNumber logitNumber(const ScenarioDocument &document, std::size_t index)
{
    const SliderScale scale{.minimum = -usualReach,
                            .maximum = usualReach,
                            .step = usualReach / 200,
                            .defaultValue = 0,
                            .kind = SliderScale::Kind::linear,
                            .least = -maximum_logit,
                            .most = maximum_logit};
    const auto isThere = [index](const Scenario &s) { return index < s.softmax.logits.size(); };
    return {QStringLiteral("logit %1").arg(index),
            {edits::change, indexed(u'z', index)},
            Section::softmax,
            scale,
            [&document, index] {
                const SoftmaxScenario &shown = document.scenario().softmax;
                const QString title = LogitControls::tr("Logit %1").arg(indexed(u'z', index));
                return index < shown.names.size() ? title + QStringLiteral(" · ") + nameOrIndexed(u'z', index, shown)
                                                  : title;
            },
            [] { return LogitControls::tr("Raises the bar of this class as it grows, and lowers all others"); },
            {},
            [=](const Scenario &s) { return isThere(s) ? s.softmax.logits[index] : 0; },
            [=](Scenario &s, double value) {
                if (isThere(s)) // else what was being typed is of a class that is gone
                    s.softmax.logits[index] = value;
            },
            checkNothing};
}

} // namespace

LogitControls::LogitControls(ScenarioDocument &document, QWidget *parent)
    : Translated(parent), document_(document), count_(new QLabel(this)), fewer_(new QToolButton(this)),
      more_(new QToolButton(this)), reachName_(new QLabel(this)), reach_(new QComboBox(this)),
      logitLayout_(new QVBoxLayout), temperature_(new DocumentSlider(document, temperatureNumber(), this)),
      targetName_(new QLabel(this)), target_(new QComboBox(this)), constant_(new QPushButton(this)),
      said_(new QLabel(this))
{
    layOut();
    connect(fewer_, &QToolButton::clicked, this, [this] { setCount(logits_.size() - 1); });
    connect(more_, &QToolButton::clicked, this, [this] { setCount(logits_.size() + 1); });
    connect(reach_, &QComboBox::activated, this, [this](int index) {
        reachNow_ = std::max(reaches[static_cast<std::size_t>(index)], wantedReach());
        setReach();
    });
    connect(target_, &QComboBox::activated, this, [this](int index) {
        document_.edit({edits::target, {}}, [=](Scenario &s) { s.softmax.target = static_cast<std::size_t>(index); });
    });
    connect(constant_, &QPushButton::clicked, this, &LogitControls::addConstant);
    document_.whenChanged(Section::softmax, this, &LogitControls::follow);
    rebuild();
    LogitControls::retranslate();
}

void LogitControls::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 16);
    column->setSpacing(8);
    auto *counts = new QHBoxLayout;
    fewer_->setIcon(icon(u"minus"));
    more_->setIcon(icon(u"plus"));
    for (QToolButton *button : {fewer_, more_}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus); // so that a click ends what is being typed in a logit's field
    }
    counts->addWidget(count_, 1);
    counts->addWidget(fewer_);
    counts->addWidget(more_);
    column->addLayout(counts);
    logitLayout_->setSpacing(8);
    column->addLayout(logitLayout_);
    auto *reachRow = new QHBoxLayout;
    reachRow->addWidget(reachName_, 1);
    reachRow->addWidget(reach_);
    column->addLayout(reachRow);
    column->addWidget(constant_);
    said_->setWordWrap(true);
    said_->hide();
    QSizePolicy reserved = said_->sizePolicy(); // nothing moves when it is said
    reserved.setRetainSizeWhenHidden(true);
    said_->setSizePolicy(reserved);
    column->addWidget(said_);
    column->addSpacing(8);
    column->addWidget(temperature_);
    auto *targetRow = new QHBoxLayout;
    targetRow->addWidget(targetName_, 1);
    targetRow->addWidget(target_);
    column->addLayout(targetRow);
    column->addStretch(1);
    targetName_->setBuddy(target_);
    reachName_->setBuddy(reach_);
    constant_->setObjectName(QStringLiteral("constant"));
    said_->setObjectName(QStringLiteral("said"));
    more_->setObjectName(QStringLiteral("more"));
    fewer_->setObjectName(QStringLiteral("fewer"));
    target_->setObjectName(QStringLiteral("target"));
}

/// How far the sliders have to go for the logits that there are.
double LogitControls::wantedReach() const
{
    double largest = 0;
    for (const double logit : document_.scenario().softmax.logits)
        largest = std::max(largest, std::abs(logit));
    const auto found = std::ranges::find_if(reaches, [=](double reach) { return reach >= largest; });
    return found == reaches.end() ? reaches.back() : *found;
}

DocumentSlider *LogitControls::makeLogit(std::size_t index)
{
    auto *slider = new DocumentSlider(document_, logitNumber(document_, index), this);
    slider->setObjectName(slider->key());
    connect(slider, &ValueSlider::playingChanged, this, [this, slider](bool isPlaying) {
        for (ValueSlider *other : findChildren<ValueSlider *>()) {
            if (isPlaying && other != slider)
                other->stop(); // two sweeps would cut each other's step of the history to pieces
        }
    });
    logitLayout_->addWidget(slider);
    return slider;
}

void LogitControls::rebuild()
{
    for (DocumentSlider *slider : std::exchange(logits_, {})) {
        slider->hide();
        slider->deleteLater(); // it may be the one that asks
    }
    names_ = document_.scenario().softmax.names;
    QWidget *before = reach_;
    for (std::size_t i = 0; i < document_.scenario().softmax.logits.size(); ++i) {
        logits_.push_back(makeLogit(i));
        setTabOrder(before, logits_.back());
        before = logits_.back();
    }
    setReach();
    retranslate();
    follow();
}

/// The sliders of all logits go as far, so that they can be compared.
void LogitControls::setReach()
{
    for (DocumentSlider *slider : logits_)
        slider->setEnds(-reachNow_, reachNow_);
    reach_->setCurrentIndex(reachIndex());
}

void LogitControls::follow()
{
    const SoftmaxScenario &shown = document_.scenario().softmax;
    const double reach = std::max(reachNow_, wantedReach());
    const bool isFarther = std::exchange(reachNow_, reach) < reach;
    if (shown.logits.size() != logits_.size() || shown.names != names_) {
        rebuild();
        return;
    }
    if (isFarther)
        setReach();
    fewer_->setEnabled(logits_.size() > minimum_logits);
    more_->setEnabled(logits_.size() < maximum_logits);
    target_->setCurrentIndex(static_cast<int>(shown.target));
    constant_->setEnabled(std::ranges::max(shown.logits) + constant <= maximum_logit);
    if (!isAdding_)
        said_->hide();
}

void LogitControls::setCount(std::size_t count)
{
    document_.edit({edits::classes, {}}, [=](Scenario &s) {
        s.softmax.logits.resize(std::clamp(count, minimum_logits, maximum_logits));
        s.softmax.names.resize(s.softmax.logits.size() <= s.softmax.names.size() ? s.softmax.logits.size() : 0);
        s.softmax.target = std::min(s.softmax.target, s.softmax.logits.size() - 1);
    });
}

void LogitControls::addConstant()
{
    isAdding_ = true;
    document_.edit({edits::addConstant, {}}, [](Scenario &s) {
        for (double &logit : s.softmax.logits)
            logit += constant;
    });
    isAdding_ = false;
    said_->show();
}

void LogitControls::stopPlaying()
{
    for (ValueSlider *slider : findChildren<ValueSlider *>())
        slider->stop();
}

int LogitControls::reachIndex() const
{
    return static_cast<int>(std::ranges::find(reaches, reachNow_) - reaches.begin());
}

void LogitControls::retranslate()
{
    count_->setText(tr("Classes: %1").arg(logits_.size()));
    fewer_->setToolTip(tr("One class less"));
    more_->setToolTip(tr("One class more"));
    for (QToolButton *button : {fewer_, more_})
        button->setAccessibleName(button->toolTip());
    reachName_->setText(tr("Sliders reach"));
    const QSignalBlocker quiet(reach_);
    reach_->clear();
    for (const double reach : reaches)
        reach_->addItem(QStringLiteral("±%1").arg(readable(reach, 6)));
    reach_->setCurrentIndex(reachIndex());
    reach_->setAccessibleName(reachName_->text());
    reach_->setToolTip(tr("How far the sliders of the logits go to either side"));
    targetName_->setText(tr("Target class (y = 1)"));
    target_->clear();
    for (std::size_t i = 0; i < logits_.size(); ++i)
        target_->addItem(i < names_.size() ? QString::fromStdString(names_[i]) : tr("class %1").arg(i));
    target_->setCurrentIndex(static_cast<int>(document_.scenario().softmax.target));
    target_->setAccessibleName(targetName_->text());
    target_->setToolTip(tr("The right class: it decides cross-entropy and gradient of every logit"));
    constant_->setText(tr("Add %1 to every logit").arg(constant));
    constant_->setToolTip(tr("Moves all logits together, and no bar moves: only differences count"));
    said_->setText(
        tr("Every logit has grown by %1, and no probability has changed: only differences count.").arg(constant));
}

} // namespace actlab
