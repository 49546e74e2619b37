// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/history.h"
#include "ui/plot/plot_widget.h"
#include "ui/plot/stroke_raster.h"
#include "ui/text/translation.h"

#include <memory>
#include <optional>

namespace actlab {

class AxisName;
class CurvePlottable;
class ReadOutLine;
struct Snapshot;

/// The history of a run, and its present moment behind it.
std::vector<HistoryEntry> historyOf(const Snapshot &snapshot);

/// Loss or accuracy against epoch, of training and test points, and over it which is which; there the values are read
/// out where the mouse or the arrow keys point.
class LossPlot : public PlotWidget {
    Q_OBJECT

public:
    enum class Quantity { loss, accuracy };

    explicit LossPlot(QWidget *parent = nullptr);

    /// The run so far, and where it is now.
    void setRun(std::shared_ptr<const Snapshot> snapshot);
    void setQuantity(Quantity quantity);
    /// Whether the axis of the losses is logarithmic; accuracies are always linear.
    void setLogarithmic(bool isLogarithmic);
    void setLanguage(Language language);

    Quantity quantity() const { return quantity_; }
    bool isLogarithmic() const { return isLogarithmic_; }

    /// "Epoch 120: training 0.031, test 0.046", of the entry nearest to an epoch.
    QString readOut(double epoch) const;

    QSize sizeHint() const override { return {400, 220}; }
    QSize minimumSizeHint() const override { return {240, 70 + theme().spacing(7.5)}; }

protected:
    void prepareView() override;
    void applyTheme() override;
    QString description() const override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Columns;
    Columns columns() const;
    std::optional<double> valueOf(const Scores &scores) const;
    std::vector<HistoryEntry>::const_iterator entryNear(double epoch) const;
    QString text(const char *source) const;
    QString quantityName() const;
    QString epochText(std::uint64_t epoch) const;
    void fillLine();
    void fillCurves();
    void setUpAxes();
    void probe(std::optional<double> epoch);
    void showProbe();
    void showNow();
    void sayBeyond(const Columns &drawn);
    double mostShown() const;
    std::optional<double> epochRead() const;

    StrokeRaster raster_;
    CurvePlottable *training_ = nullptr;
    CurvePlottable *test_ = nullptr;
    QCPItemStraightLine *probeLine_ = nullptr;
    QCPItemStraightLine *nowLine_ = nullptr; ///< where the run has gone back to
    QCPItemText *beyond_ = nullptr;          ///< how far the curves go above the axes
    AxisName *epochName_ = nullptr;
    ReadOutLine *line_ = nullptr; ///< over the axes
    std::optional<double> probe_; ///< an epoch
    std::shared_ptr<const Snapshot> snapshot_;
    std::vector<HistoryEntry> entries_;
    Quantity quantity_ = Quantity::loss;
    bool isLogarithmic_ = false;
    PlotWindow fitted_;
    std::optional<Translation> translation_; ///< of the figure
};

} // namespace actlab
