// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/run_bar.h"

#include "core/training/worker.h"
#include "ui/diagram/network_words.h"
#include "ui/text/key_words.h"
#include "ui/text/number_words.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/number_slider.h"

#include <QAction>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace actlab {
namespace {

constexpr int widePlay = 88; // pixels at a desk
constexpr int narrowPlay = 68;
constexpr int positionsPerDecade = 10;
constexpr int decades = 5; // 1 to 100,000 batches a second; one position further is flat out
constexpr int flatOutPosition = positionsPerDecade * decades + 1;

/// What is read aloud in place of infinity: as much as a position further than the last.
const double flatOutSpeed = std::pow(10.0, static_cast<double>(flatOutPosition) / positionsPerDecade);

double speedAt(int position)
{
    if (position >= flatOutPosition)
        return Worker::flat_out;
    const double exact = std::pow(10.0, static_cast<double>(position) / positionsPerDecade);
    return exact < 10 ? std::round(exact) : std::round(exact / 5) * 5;
}

} // namespace

RunBar::RunBar(QWidget *parent)
    : Translated(parent), buttons_(new QHBoxLayout), play_(makeAction(QStringLiteral("play"), Qt::Key_Space)),
      stepBatch_(makeAction(QStringLiteral("step-forward"), Qt::Key_F7)),
      stepEpoch_(makeAction(QStringLiteral("step-epoch"), Qt::Key_F8)),
      reset_(makeAction(QStringLiteral("reset"), QKeySequence(Qt::CTRL | Qt::Key_R))),
      newStart_(makeAction(QStringLiteral("dice"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R))),
      playButton_(makeButton(play_)), speedName_(new QLabel(this)), speedText_(new QLabel(this)),
      speed_(new NumberSlider(this)), epoch_(makeReadOut()), trainLoss_(makeReadOut()), testLoss_(makeReadOut()),
      trainAccuracy_(makeReadOut()), testAccuracy_(makeReadOut())
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    playButton_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    playButton_->setAutoRaise(false);
    speed_->setRange(0, flatOutPosition);
    speed_->setValue(flatOutPosition);
    speed_->setNumber(
        [this] {
            return SpokenNumber{std::min(speed(), flatOutSpeed), 1, flatOutSpeed, 0, speedText_->text()};
        },
        [this](double perSecond) { setSpeed(perSecond < flatOutSpeed ? perSecond : Worker::flat_out); });
    connect(speed_, &QSlider::valueChanged, this, [this] {
        showSpeed();
        Q_EMIT speedChanged(speed());
    });

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 12, 6);
    row->setSpacing(4);
    buttons_->setSpacing(4);
    buttons_->addWidget(playButton_);
    for (QAction *action : {stepBatch_, stepEpoch_, reset_, newStart_})
        buttons_->addWidget(makeButton(action));
    row->addLayout(buttons_);
    row->addSpacing(12);
    row->addWidget(makeSpeed());
    row->addStretch(1);
    for (const ReadOut &readOut : {epoch_, trainLoss_, testLoss_, trainAccuracy_, testAccuracy_}) {
        row->addSpacing(8);
        row->addWidget(readOut.value->parentWidget());
    }
    RunBar::retranslate();
}

QAction *RunBar::makeAction(const QString &iconName, const QKeySequence &shortcut)
{
    auto *action = new QAction(icon(iconName), QString(), this);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WindowShortcut);
    return action;
}

QToolButton *RunBar::makeButton(QAction *action)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setIconSize(QSize(20, 20));
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

RunBar::ReadOut RunBar::makeReadOut()
{
    auto *box = new QWidget(this);
    ReadOut readOut{new QLabel(box), new QLabel(box)};
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (QLabel *label : {readOut.name, readOut.value}) {
        label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        column->addWidget(label);
    }
    return readOut;
}

QWidget *RunBar::makeSpeed()
{
    auto *box = new QWidget(this);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(0);
    grid->addWidget(speedName_, 0, 0);
    grid->addWidget(speedText_, 0, 1, Qt::AlignRight);
    grid->addWidget(speed_, 1, 0, 1, 2);
    return box;
}

void RunBar::setTheme(const Theme &theme)
{
    const QFontMetrics metrics(theme.font(TextRole::emphasis));
    for (const ReadOut &readOut : {epoch_, trainLoss_, testLoss_, trainAccuracy_, testAccuracy_}) {
        readOut.name->setFont(theme.font(TextRole::caption));
        readOut.value->setFont(theme.font(TextRole::emphasis));
    }
    for (const ReadOut &loss : {trainLoss_, testLoss_})
        loss.value->setMinimumWidth(metrics.horizontalAdvance(lossText(8.88e-8)));
    for (const ReadOut &accuracy : {trainAccuracy_, testAccuracy_})
        accuracy.value->setMinimumWidth(metrics.horizontalAdvance(percentText(1)));
    epoch_.value->setMinimumWidth(metrics.horizontalAdvance(QStringLiteral("0,000,000")));
    scale_ = theme.scale;
    caption_ = theme.font(TextRole::caption);
    speedName_->setFont(theme.font(TextRole::caption));
    speedText_->setFont(theme.font(TextRole::caption));
    fitSpeed();
    playButton_->setMinimumHeight(theme.spacing(4.5));
    fit();
}

QString RunBar::usualEpoch()
{
    return tr("Epoch · step %1 of %2").arg(QStringLiteral("500"), QStringLiteral("500"));
}

/// What is spared by short names.
int RunBar::spared() const
{
    const QFontMetrics metrics(caption_);
    const int least = std::max(metrics.horizontalAdvance(tr("Epoch")), epoch_.value->minimumWidth());
    const int name = std::max(0, metrics.horizontalAdvance(usualEpoch()) - least);
    return name + static_cast<int>((widePlay - narrowPlay) * scale_);
}

/// With short names, whatever they are now: else the bar would not let its window become narrow.
QSize RunBar::minimumSizeHint() const
{
    const QSize now = layout()->minimumSize();
    return {now.width() - (isNarrow_ ? 0 : spared()), now.height()};
}

/// Where the window is narrow or type is large, names are short.
void RunBar::fit()
{
    isNarrow_ = width() < minimumSizeHint().width() + spared();
    playButton_->setMinimumWidth(static_cast<int>((isNarrow_ ? narrowPlay : widePlay) * scale_));
    nameEpoch();
}

void RunBar::resizeEvent(QResizeEvent *event)
{
    Translated::resizeEvent(event);
    fit();
}

void RunBar::setRunning(bool isRunning)
{
    isRunning_ = isRunning;
    play_->setIcon(icon(isRunning ? QStringView(u"pause") : QStringView(u"play")));
    retranslate();
}

void RunBar::show(const Snapshot &snapshot)
{
    const auto lossOf = [](const std::optional<Scores> &scores) {
        return scores ? lossText(scores->loss) : QStringLiteral("–");
    };
    const auto accuracyOf = [](const std::optional<Scores> &scores) {
        return scores && scores->accuracy ? percentText(*scores->accuracy) : QStringLiteral("–");
    };
    epoch_.value->setText(countText(snapshot.epoch));
    step_ = stepOfEpoch(snapshot);
    nameEpoch();
    trainLoss_.value->setText(lossOf(snapshot.training));
    testLoss_.value->setText(lossOf(snapshot.test));
    trainAccuracy_.value->setText(accuracyOf(snapshot.training));
    testAccuracy_.value->setText(accuracyOf(snapshot.test));
}

void RunBar::showNothing()
{
    step_.reset();
    nameEpoch();
    for (const ReadOut &readOut : {epoch_, trainLoss_, testLoss_, trainAccuracy_, testAccuracy_})
        readOut.value->setText(QStringLiteral("–"));
}

/// The numbers are of this step, the curves' of the ends of epochs.
void RunBar::nameEpoch()
{
    // While training it changes with every picture: nothing beside it must move then.
    epoch_.name->setMinimumWidth(isNarrow_ ? 0 : QFontMetrics(caption_).horizontalAdvance(usualEpoch()));
    const QString name =
        step_ ? tr("Epoch · step %1 of %2").arg(countText(step_->step), countText(step_->of)) : tr("Epoch");
    epoch_.name->setText(isNarrow_ ? tr("Epoch") : name); // no room for more
    epoch_.name->setToolTip(name);
}

double RunBar::speed() const
{
    return speedAt(speed_->value());
}

void RunBar::setSpeed(double perSecond)
{
    const double decade = std::log10(std::max(1.0, perSecond));
    speed_->setValue(std::isinf(perSecond) ? flatOutPosition
                                           : static_cast<int>(std::lround(positionsPerDecade * decade)));
}

void RunBar::showSpeed()
{
    const QString text = speedWords(speed());
    speedText_->setText(text);
    speed_->setAccessibleDescription(text);
}

QString RunBar::speedWords(double perSecond)
{
    return std::isinf(perSecond) ? tr("as fast as possible")
                                 : tr("%1 batches/s").arg(countText(static_cast<std::uint64_t>(perSecond)));
}

/// Nothing beside it moves, whatever is chosen.
void RunBar::fitSpeed()
{
    constexpr int least = 170; // of a slider with fifty positions
    constexpr int gap = 8;
    const QFontMetrics metrics = speedText_->fontMetrics();
    const int widest = std::max(metrics.horizontalAdvance(speedWords(Worker::flat_out)),
                                metrics.horizontalAdvance(speedWords(speedAt(flatOutPosition - 1))));
    speed_->parentWidget()->setFixedWidth(std::max(least, speedName_->sizeHint().width() + gap + widest));
}

void RunBar::setReplaced(const QString &replaced)
{
    if (replaced == replaced_)
        return;
    replaced_ = replaced;
    fillToolTips();
}

void RunBar::fillToolTips()
{
    const auto explain = [](QAction *action, const QString &meaning, const QString &replaced = {}) {
        action->setToolTip(withKeys(meaning, action->shortcut()) + (replaced.isEmpty() ? QString() : u'\n' + replaced));
    };
    explain(play_,
            isRunning_ ? tr("Holds training, and boundary and curves with it")
                       : tr("Updates the weights again and again: boundary and curves move"),
            replaced_);
    explain(stepBatch_, tr("Makes a single update of the weights, from one batch"), replaced_);
    explain(stepEpoch_, tr("Goes once through all training points"), replaced_);
    explain(reset_, tr("Goes back to the boundary before training, with the same initial weights"));
    explain(newStart_, tr("Begins again with other random weights, and so with another boundary"));
    playButton_->setAccessibleDescription(replaced_);
}

void RunBar::retranslate()
{
    play_->setText(isRunning_ ? tr("Pause") : tr("Train"));
    stepBatch_->setText(tr("Step by one batch"));
    stepEpoch_->setText(tr("Step by one epoch"));
    reset_->setText(tr("Reset to the same initial weights"));
    newStart_->setText(tr("New start with other weights"));
    fillToolTips();
    speedName_->setText(tr("Speed"));
    speed_->setAccessibleName(tr("Training speed"));
    speed_->setToolTip(
        tr("How fast the boundary moves: from one batch a second, to be watched, to as fast as possible"));
    trainLoss_.name->setText(tr("Training loss"));
    testLoss_.name->setText(tr("Test loss"));
    trainAccuracy_.name->setText(tr("Training accuracy"));
    testAccuracy_.name->setText(tr("Test accuracy"));
    for (const ReadOut &readOut : {epoch_, trainLoss_, testLoss_, trainAccuracy_, testAccuracy_})
        readOut.value->setAccessibleName(readOut.name->text());
    // Its step changes with every picture: the caption stays, so that nothing is said of it.
    for (QLabel *label : {epoch_.name, epoch_.value})
        label->setAccessibleName(tr("Epoch"));
    fitSpeed();
    fit();
    showSpeed();
}

} // namespace actlab
