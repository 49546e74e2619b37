// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario.h"
#include "core/training/snapshot.h"
#include "ui/diagram/network_words.h"
#include "ui/plot/plot_widget.h"

#include <memory>
#include <optional>

namespace actlab {

class ReadOutBox;

/// A plot of what goes on inside of a network while it trains.
class RunPlot : public PlotWidget {
    Q_OBJECT

public:
    explicit RunPlot(QWidget *parent = nullptr);

    /// What it shows of the run is chosen by `view`.
    void setRun(std::shared_ptr<const Snapshot> snapshot, const NetworkView &view);
    void setLanguage(Language language);

    /// What is drawn, in numbers, with a header; false if the device fails.
    virtual bool writeCsv(QIODevice &device) const = 0;
    /// The picture in words: what a screen reader says, and what stands in an exported file.
    QString description() const override = 0;

    QSize sizeHint() const override { return {400, 220}; }
    QSize minimumSizeHint() const override { return {240, 70 + theme().spacing(7.5)}; }

protected:
    /// Draws snapshot() anew, in words(); never called without a snapshot.
    virtual void fill() = 0;
    /// What is at a point of the plot; empty: nothing to say.
    virtual QString readOut(QPointF place) const = 0;

    void applyTheme() override;
    void prepareView() override { requestView(fitted_); }
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

    const Snapshot &snapshot() const { return *snapshot_; }
    bool hasRun() const { return snapshot_ != nullptr; }
    const NetworkView &shown() const { return shown_; }
    const NetworkWords &words() const { return *words_; }
    QString text(const char *source) const { return words_->text("RunPlot", source); }
    /// Name of a layer, the output's too.
    QString layerName(std::size_t layer) const;
    /// The layer and unit that are to be looked into, within the network.
    UnitId inspected() const;

    void setFitted(const PlotWindow &window) { fitted_ = window; }
    void setLogarithmic(bool isLogarithmic);

private:
    void refill();

    std::shared_ptr<const Snapshot> snapshot_;
    NetworkView shown_;
    std::optional<NetworkWords> words_; ///< never none
    PlotWindow fitted_;
    ReadOutBox *readOut_;
};

} // namespace actlab
