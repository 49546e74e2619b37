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

namespace actlab {
namespace {

constexpr double leastLoss = 1e-300; ///< what a loss of 0 is drawn as on a logarithmic axis
constexpr double headroom = 0.06;    ///< above the curves, and below them on a logarithmic axis

} // namespace

LossPlot::LossPlot(QWidget *parent) : PlotWidget(parent)
{
    setAutoAddPlottableToLegend(false);
    training_ = new CurvePlottable(xAxis, yAxis, raster_);
    test_ = new CurvePlottable(xAxis, yAxis, raster_);
    for (CurvePlottable *curve : {training_, test_})
        curve->setLayer(curveLayer());
    probeLine_ = new QCPItemStraightLine(this);
    probeLine_->setLayer(probeLayer());
    probeLine_->setVisible(false);
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
    double least = HUGE_VAL;
    double most = -HUGE_VAL;

    void add(std::vector<double> &column, std::optional<double> value)
    {
        column.push_back(value.value_or(NAN));
        if (value && std::isfinite(*value)) {
            least = std::min(least, *value);
            most = std::max(most, *value);
        }
    }
};

LossPlot::Columns LossPlot::columns() const
{
    Columns all;
    const bool isLogarithmic = yAxis->scaleType() == QCPAxis::stLogarithmic;
    const auto drawn = [&](std::optional<double> value) {
        return value && isLogarithmic ? std::optional(std::max(*value, leastLoss)) : value;
    };
    for (const auto &[epoch, training, test] : entries_) {
        all.epochs.push_back(static_cast<double>(epoch));
        all.add(all.training, drawn(valueOf(training)));
        all.add(all.test, drawn(test ? valueOf(*test) : std::nullopt));
    }
    return all;
}

void LossPlot::fillCurves()
{
    Columns drawn = columns();
    const double last = drawn.epochs.empty() ? 1 : std::max(1.0, drawn.epochs.back());
    if (quantity_ == Quantity::accuracy) {
        fitted_ = {0, last, 0, 104};
    } else if (drawn.least > drawn.most) {
        fitted_ = {0, last, 0, 1};
    } else if (yAxis->scaleType() == QCPAxis::stLogarithmic) {
        const double least = std::max(drawn.least, 1e-16);
        const double room = std::pow(std::max(2.0, drawn.most / least), headroom);
        fitted_ = {0, last, least / room, std::max(drawn.most, least) * room};
    } else {
        fitted_ = {0, last, 0, std::max(drawn.most * (1 + headroom), 1e-12)};
    }
    training_->setData(drawn.epochs, std::move(drawn.training));
    test_->setData(std::move(drawn.epochs), std::move(drawn.test));
    if (probe_)
        showProbe();
    else
        fillLine();
    scheduleReplot();
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
    const auto entry = probe_ && !entries_.empty() ? std::optional(*entryNear(*probe_)) : std::nullopt;
    const auto value = [&](const std::optional<Scores> &scores) {
        const auto read = scores ? valueOf(*scores) : std::nullopt;
        return read ? readable(*read) : QString();
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
    return entries_.empty() ? QString() : readOut(static_cast<double>(entries_.back().epoch));
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
    if (translation_)
        fillLine();
}

} // namespace actlab
