// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/graph/function_words.h"
#include "ui/plot/plot_widget.h"
#include "ui/plot/stroke_raster.h"

#include <memory>

namespace actlab {

class CurvePlottable;
class CurveReader;
class Probe;

/// The plot of the functions page: f, f′ and f″ of any number of functions, with their reference lines, jumps,
/// vanishing gradients, and a probe that follows the mouse and the arrow keys.
class FunctionPlot : public PlotWidget {
    Q_OBJECT

public:
    explicit FunctionPlot(QWidget *parent = nullptr);

    using PlotWidget::show;
    /// Draws what the scenario says at the next turn of the event loop; cheap enough for every step of a slider. A
    /// curve whose function or parameters are not known is left out.
    void show(const FunctionsScenario &scenario);
    const FunctionsScenario &scenario() const { return scenario_; }

    /// While something plays the view stays as it is: one in which all of these are seen, unless the scenario has its
    /// own. None: it follows the curves again.
    void holdView(const std::vector<FunctionsScenario> &scenes);

    /// The language of everything that the plot says.
    void setLanguage(Language language);

    std::unique_ptr<Figure> figure() const override;

    /// Where the probe stands.
    std::optional<double> probe() const { return probeX_; }
    void moveProbe(double x);
    void hideProbe();

Q_SIGNALS:
    /// Where, and the values of each function there, in the scenario's order.
    void probeMoved(double x, const std::vector<actlab::Jet> &jets);
    void probeHidden();

protected:
    void prepareView() override;
    void prepareLegend() override;
    void prepareCurves() override;
    void applyTheme() override;
    QString description() const override;
    std::vector<QRect> partsWithCurves() const override;
    std::vector<QRect> partsWithProbe() const override;
    LegendObstacles legendObstacles() const override;
    QString legendNote(std::size_t count) const override;
    void legendRearranged() override;

    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    CurvePlottable &curve(std::size_t function, Order order) const;

    void rebuildCurves();
    void styleCurves();
    void fillLegend();
    QString legendText(std::size_t function, Order order) const;
    double shortestVisibleWave() const;
    bool isBand(std::size_t function) const;
    void updateReferences();
    void sampleFunction(std::size_t index, const Interval &view);
    CurveSamples samplesOf(const DrawnFunction &function, const Interval &view) const;
    void markSamples(std::size_t index, const Interval &view);

    CurveReader reader() const;
    void stepProbe(int steps);
    void refreshProbe();

    FunctionsScenario scenario_;
    std::optional<PlotWindow> heldView_;
    std::unique_ptr<FunctionWords> words_;
    std::vector<DrawnFunction> functions_;
    StrokeRaster raster_;
    std::vector<bool> bands_;              ///< which of them have too many waves to be drawn one by one
    std::vector<CurvePlottable *> curves_; ///< f, f′ and f″ of each function in turn; owned by the plot
    Probe *probe_;                         ///< owned by the plot
    std::optional<double> probeX_;
    std::size_t probed_ = 0; ///< the function that the read-out is about
};

} // namespace actlab
