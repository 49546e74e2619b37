// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/snapshot.h"
#include "ui/plot/plot_widget.h"
#include "ui/plot/stroke_raster.h"
#include "ui/text/data_names.h"
#include "ui/text/translation.h"

#include <memory>
#include <optional>
#include <vector>

namespace actlab {

class CurvePlottable;
class FitPoints;

/// What a network with one input answers over it, as a curve for each output, and the points that it learns from: a fit
/// as books draw it.
class FitPlot : public PlotWidget {
    Q_OBJECT

public:
    explicit FitPlot(QWidget *parent = nullptr);

    /// `maps` are those of the outputs, or of `unit`; all their rows are alike.
    void setRun(std::shared_ptr<const Snapshot> snapshot, std::shared_ptr<const NeuronMaps> maps,
                const std::optional<UnitId> &unit);
    void setTestShown(bool isShown);
    void setLanguage(Language language);
    /// None: all of the points and curves.
    void setWindow(const std::optional<PlotWindow> &window);

    /// What the outputs are at a place.
    QString readOut(double x) const;

    QSize sizeHint() const override { return {400, 440}; }
    QSize minimumSizeHint() const override { return {260, 200}; }

protected:
    void prepareView() override;
    void applyTheme() override;
    QString description() const override;

private:
    QString text(const char *source) const;
    QString nameOf(std::size_t curve) const;
    void fill();
    void fillCurves();
    void nameAll();
    PlotWindow whole() const;

    StrokeRaster raster_;
    std::vector<CurvePlottable *> curves_;
    FitPoints *points_;
    std::shared_ptr<const Snapshot> snapshot_;
    std::shared_ptr<const NeuronMaps> maps_;
    std::optional<UnitId> unit_;
    DataNames names_;
    std::optional<PlotWindow> window_;
    std::optional<Translation> translation_; ///< of the figure
};

} // namespace actlab
