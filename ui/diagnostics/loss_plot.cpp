// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnostics/loss_plot.h"

#include "core/training/snapshot.h"
#include "ui/plot/axis_name.h"
#include "ui/plot/curve_plottable.h"
#include "ui/plot/number_ticker.h"
#include "ui/plot/read_out_line.h"
#include "ui/text/number_words.h"

#include <QKeyEvent>

#include <algorithm>
#include <cmath>
#include <limits>

namespace actlab {
namespace {

constexpr double leastLoss = 1e-300; ///< what a loss of 0 is drawn as on a logarithmic axis
constexpr double headroom = 0.06;    ///< above the curves, and below them on a logarithmic axis

// How many times the usual loss is worth showing. What explodes would leave all else flat at the foot of the axes.
constexpr double mostTimes = 100;
constexpr double mostTimesLogarithmic = 1e8;
constexpr double alwaysShown = 10; ///< that a loss of an untrained network may have

/// The first or the median, whichever is larger; 0 where none is finite.
double usualLoss(const std::vector<HistoryEntry> &entries)
{
    std::vector<double> losses;
    for (const HistoryEntry &entry : entries) {
        if (std::isfinite(entry.training.loss))
            losses.push_back(entry.training.loss);
    }
    if (losses.empty())
        return 0;
    const double first = losses.front();
    const auto middle = losses.begin() + std::ssize(losses) / 2;
    std::ranges::nth_element(losses, middle);
    return std::max(first, *middle);
}

} // namespace

LossPlot::LossPlot(QWidget *parent) : PlotWidget(parent)
{
    setAutoAddPlottableToLegend(false);
    training_ = new CurvePlottable(xAxis, yAxis, raster_);
    test_ = new CurvePlottable(xAxis, yAxis, raster_);
    for (CurvePlottable *curve : {training_, test_})
        curve->setLayer(curveLayer());
    for (QCPItemStraightLine **line : {&nowLine_, &probeLine_}) {
        *line = new QCPItemStraightLine(this);
        (*line)->setLayer(probeLayer());
        (*line)->setVisible(false);
    }
    beyond_ = new QCPItemText(this);
    beyond_->setLayer(probeLayer());
    beyond_->setVisible(false);
    beyond_->position->setType(QCPItemPosition::ptAxisRectRatio);
    beyond_->position->setCoords(1, 0);
    beyond_->setPositionAlignment(Qt::AlignRight | Qt::AlignTop);
    epochName_ = new AxisName(xAxis);
    line_ = new ReadOutLine(this);
    line_->setLayer(probeLayer());
    plotLayout()->insertRow(1);
    plotLayout()->addElement(1, 0, line_);
    setMouseTracking(true);
    axisRect()->setMinimumMargins(QMargins(6, 6, 6, 6));
    LossPlot::applyTheme();
    setUpAxes();
    setLanguage(Language::english);
}

QString LossPlot::text(const char *source) const
{
    return (*translation_)("LossPlot", source);
}

void LossPlot::setLanguage(Language language)
{
    translation_.emplace(language);
    training_->setName(text(QT_TRANSLATE_NOOP("LossPlot", "training")));
    test_->setName(text(QT_TRANSLATE_NOOP("LossPlot", "test")));
    epochName_->setName(text(QT_TRANSLATE_NOOP("LossPlot", "epoch")));
    fillLine();
    scheduleReplot();
}

QString LossPlot::quantityName() const
{
    return quantity_ == Quantity::loss ? text(QT_TRANSLATE_NOOP("LossPlot", "loss"))
                                       : text(QT_TRANSLATE_NOOP("LossPlot", "accuracy (%)"));
}

QString LossPlot::epochText(std::uint64_t epoch) const
{
    return QStringLiteral("%1 %2").arg(epochName_->name()).arg(epoch);
}

void LossPlot::setQuantity(Quantity quantity)
{
    quantity_ = quantity;
    setUpAxes();
    fillCurves();
}

void LossPlot::setLogarithmic(bool isLogarithmic)
{
    isLogarithmic_ = isLogarithmic;
    setUpAxes();
    fillCurves();
}

void LossPlot::setUpAxes()
{
    const bool isLogarithmic = isLogarithmic_ && quantity_ == Quantity::loss;
    yAxis->setScaleType(isLogarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    yAxis->setTicker(isLogarithmic ? QSharedPointer<QCPAxisTicker>(new LogNumberTicker)
                                   : QSharedPointer<QCPAxisTicker>(new NumberTicker));
    yAxis->setNumberPrecision(4);
    xAxis->setNumberPrecision(7);
}

void LossPlot::setRun(std::shared_ptr<const Snapshot> snapshot)
{
    snapshot_ = std::move(snapshot);
    entries_ = snapshot_ ? historyOf(*snapshot_) : std::vector<HistoryEntry>();
    fillCurves();
}

std::vector<HistoryEntry> historyOf(const Snapshot &snapshot)
{
    std::vector<HistoryEntry> all = snapshot.history.entries();
    if (all.empty() || all.back().epoch < snapshot.epoch)
        all.push_back({snapshot.epoch, snapshot.training, snapshot.test});
    return all;
}

std::optional<double> LossPlot::valueOf(const Scores &scores) const
{
    if (quantity_ == Quantity::loss)
        return scores.loss;
    return scores.accuracy ? std::optional(100 * *scores.accuracy) : std::nullopt;
}

/// What the two curves are made of.
struct LossPlot::Columns {
    std::vector<double> epochs;
    std::vector<double> training;
    std::vector<double> test;
    double mostShown = HUGE_VAL;
    double least = HUGE_VAL;
    double most = -HUGE_VAL;
    double beyond = 0;                         ///< the largest that is not shown, infinity among them
    std::optional<std::uint64_t> beyondFrom{}; ///< epoch

    void add(std::vector<double> &column, std::optional<double> value, std::uint64_t epoch)
    {
        if (value && *value > mostShown) {
            beyond = std::max(beyond, *value);
            beyondFrom = std::min(beyondFrom.value_or(epoch), epoch);
            column.push_back(2 * mostShown); // the curve leaves the axes
            return;
        }
        column.push_back(value.value_or(NAN));
        if (value && std::isfinite(*value)) {
            least = std::min(least, *value);
            most = std::max(most, *value);
        }
    }
};

double LossPlot::mostShown() const
{
    if (quantity_ != Quantity::loss)
        return HUGE_VAL;
    const double times = yAxis->scaleType() == QCPAxis::stLogarithmic ? mostTimesLogarithmic : mostTimes;
    return std::max(alwaysShown, std::min(times * usualLoss(entries_), std::numeric_limits<double>::max() / 4));
}

LossPlot::Columns LossPlot::columns() const
{
    Columns all;
    all.mostShown = mostShown();
    const bool isLogarithmic = yAxis->scaleType() == QCPAxis::stLogarithmic;
    const auto drawn = [&](std::optional<double> value) {
        return value && isLogarithmic ? std::optional(std::max(*value, leastLoss)) : value;
    };
    for (const auto &[epoch, training, test] : entries_) {
        all.epochs.push_back(static_cast<double>(epoch));
        all.add(all.training, drawn(valueOf(training)), epoch);
        all.add(all.test, drawn(test ? valueOf(*test) : std::nullopt), epoch);
    }
    return all;
}

void LossPlot::fillCurves()
{
    Columns drawn = columns();
    const double first = drawn.epochs.empty() ? 0 : drawn.epochs.front(); // a document may open with learned weights
    const double last = drawn.epochs.empty() ? 1 : std::max(first + 1, drawn.epochs.back());
    if (quantity_ == Quantity::accuracy) {
        fitted_ = {first, last, 0, 104};
    } else if (drawn.least > drawn.most) {
        fitted_ = {first, last, 0, 1};
    } else if (yAxis->scaleType() == QCPAxis::stLogarithmic) {
        const double least = std::max(drawn.least, 1e-16);
        const double room = std::pow(std::max(2.0, drawn.most / least), headroom);
        fitted_ = {first, last, least / room, std::max(drawn.most, least) * room};
    } else {
        fitted_ = {first, last, 0, std::max(drawn.most * (1 + headroom), 1e-12)};
    }
    sayBeyond(drawn);
    showNow();
    training_->setData(drawn.epochs, std::move(drawn.training));
    test_->setData(std::move(drawn.epochs), std::move(drawn.test));
    if (probe_)
        showProbe();
    else
        fillLine();
    scheduleReplot();
}

void LossPlot::sayBeyond(const Columns &drawn)
{
    beyond_->setVisible(drawn.beyondFrom.has_value());
    if (!drawn.beyondFrom)
        return;
    beyond_->setText(text(QT_TRANSLATE_NOOP("LossPlot", "▲ from epoch %1 on up to %2"))
                         .arg(*drawn.beyondFrom)
                         .arg(std::isinf(drawn.beyond) ? QStringLiteral("∞") : readable(drawn.beyond)));
}

/// A mark where the run is, when it has been taken back.
void LossPlot::showNow()
{
    const bool isBack = snapshot_ && !entries_.empty() && snapshot_->epoch < entries_.back().epoch;
    nowLine_->setVisible(isBack);
    if (!isBack)
        return;
    nowLine_->point1->setCoords(static_cast<double>(snapshot_->epoch), 1);
    nowLine_->point2->setCoords(static_cast<double>(snapshot_->epoch), 2);
}

/// Where the mouse or the arrow keys point, or else where the run has been taken back to.
std::optional<double> LossPlot::epochRead() const
{
    if (entries_.empty())
        return {};
    if (probe_)
        return probe_;
    return nowLine_->visible() ? std::optional(static_cast<double>(snapshot_->epoch)) : std::nullopt;
}

void LossPlot::prepareView()
{
    epochName_->reserve();
    requestView(fitted_);
}

std::vector<HistoryEntry>::const_iterator LossPlot::entryNear(double epoch) const
{
    const auto distance = [&](const HistoryEntry &entry) { return std::abs(static_cast<double>(entry.epoch) - epoch); };
    return std::ranges::min_element(entries_, {}, distance);
}

QString LossPlot::readOut(double epoch) const
{
    if (entries_.empty())
        return {};
    const HistoryEntry &entry = *entryNear(epoch);
    const auto part = [&](const QString &name, const Scores &scores) {
        const auto value = valueOf(scores);
        return value ? QStringLiteral("\n%1 %2").arg(name, readable(*value)) : QString();
    };
    QString read = epochText(entry.epoch);
    read += part(training_->name(), entry.training);
    if (entry.test)
        read += part(test_->name(), *entry.test);
    return read;
}

void LossPlot::probe(std::optional<double> epoch)
{
    if (!epoch && !probe_)
        return;
    probe_ = epoch;
    showProbe();
}

void LossPlot::showProbe()
{
    const bool isShown = probe_ && !entries_.empty();
    probeLine_->setVisible(isShown);
    if (isShown) {
        const auto epoch = static_cast<double>(entryNear(*probe_)->epoch);
        probeLine_->point1->setCoords(epoch, 1);
        probeLine_->point2->setCoords(epoch, 2);
    }
    fillLine();
    layer(probeLayer())->replot();
}

/// What is pointed at stands where the quantity's name stands otherwise.
void LossPlot::fillLine()
{
    const auto read = epochRead();
    const auto entry = read ? std::optional(*entryNear(*read)) : std::nullopt;
    const auto value = [&](const std::optional<Scores> &scores) {
        const auto number = scores ? valueOf(*scores) : std::nullopt;
        return number ? readable(*number) : QString();
    };
    const QString last = epochText(entries_.empty() ? 0 : entries_.back().epoch);
    line_->setContent(
        {entry ? epochText(entry->epoch) : quantityName(),
         last.size() > quantityName().size() ? last : quantityName(),
         {{training_, entry ? value(entry->training) : QString()}, {test_, entry ? value(entry->test) : QString()}}});
}

void LossPlot::mouseMoveEvent(QMouseEvent *event)
{
    PlotWidget::mouseMoveEvent(event);
    const bool isInside = axisRect()->rect().contains(event->pos());
    probe(isInside ? std::optional(xAxis->pixelToCoord(event->position().x())) : std::nullopt);
}

void LossPlot::leaveEvent(QEvent *event)
{
    PlotWidget::leaveEvent(event);
    probe({});
}

void LossPlot::focusOutEvent(QFocusEvent *event)
{
    PlotWidget::focusOutEvent(event);
    probe({});
}

void LossPlot::keyPressEvent(QKeyEvent *event)
{
    const bool isArrow = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (!isArrow || entries_.empty() || event->modifiers().testFlag(Qt::ControlModifier)) {
        PlotWidget::keyPressEvent(event);
        return;
    }
    auto entry = probe_ ? entryNear(*probe_) : std::prev(entries_.end());
    if (probe_ && event->key() == Qt::Key_Left && entry != entries_.begin())
        --entry;
    else if (probe_ && event->key() == Qt::Key_Right && std::next(entry) != entries_.end())
        ++entry;
    probe(static_cast<double>(entry->epoch));
    setAccessibleDescription(readOut(*probe_));
}

QString LossPlot::description() const
{
    return entries_.empty() ? QString() : readOut(epochRead().value_or(static_cast<double>(entries_.back().epoch)));
}

void LossPlot::applyTheme()
{
    const int margin = theme().spacing(1);
    plotLayout()->setMargins(QMargins(margin, 0, margin, margin));
    plotLayout()->setRowSpacing(theme().spacing(0.25));
    epochName_->setTheme(theme());
    line_->setTheme(theme());
    CurveLook look;
    look.colour = theme().category(0);
    look.width = theme().derivativeWidth;
    training_->setLook(look);
    look.colour = theme().category(1);
    look.dashes = {5 * theme().scale, 3 * theme().scale};
    test_->setLook(look);
    probeLine_->setPen(QPen(theme().centre, theme().hairline, Qt::DotLine));
    nowLine_->setPen(QPen(theme().accent, theme().hairline));
    beyond_->setFont(theme().font(TextRole::caption));
    beyond_->setColor(theme().text);
    if (translation_)
        fillLine();
}

} // namespace actlab
