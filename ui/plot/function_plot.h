// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plot/function_words.h"
#include "ui/plot/plot_widget.h"

#include <memory>

namespace actlab {

class CurvePlottable;

/// Smaller slopes count as vanished: ten layers of them leave 10⁻²⁰ of a gradient.
inline constexpr double vanishing_slope = 0.01;

/// The plot of the functions page: f, f′ and f″ of any number of functions.
class FunctionPlot : public PlotWidget {
    Q_OBJECT

public:
    explicit FunctionPlot(QWidget *parent = nullptr);

    using PlotWidget::show;
    /// Draws what the scenario says at the next turn of the event loop. Cheap enough to call for every slider step.
    void show(const FunctionsScenario &scenario);
    /// Of everything that the plot says.
    void setLanguage(Language language);

    const FunctionsScenario &scenario() const { return scenario_; }
    /// The view that fits the range and the curves, for a scenario without a window.
    PlotWindow fittedView() const;

protected:
    void prepareView() override;
    void prepareCurves() override;
    void applyTheme() override;

private:
    static constexpr std::size_t orders = 3;

    void rebuildCurves();
    void styleCurves();
    void fillLegend();
    void sampleFunction(std::size_t index, const PlotWindow &view);
    bool isShown(Order order) const;
    void describe();

    FunctionsScenario scenario_;
    std::unique_ptr<FunctionWords> words_;
    std::vector<DrawnFunction> functions_;
    std::vector<CurvePlottable *> curves_; ///< f, f′ and f″ of each function in turn; owned by the plot
};

} // namespace actlab
