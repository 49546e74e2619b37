// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/at_rest.h"
#include "ui/graph/function_plot.h"
#include "ui/plot/curve_plottable.h"

#include <QTest>

#include <string>
#include <vector>

/// The curves of these functions and of their derivatives.
inline actlab::FunctionsScenario scenarioOf(std::vector<std::string> ids)
{
    actlab::FunctionsScenario scenario;
    scenario.curves.clear();
    for (std::string &id : ids)
        scenario.curves.push_back({std::move(id), {}});
    return scenario;
}

/// The plot of functions as a window of its own.
struct OwnFunctionPlot {
    /// Shows it, empty; whether it is on the screen.
    [[nodiscard]] bool show()
    {
        plot.resize(800, 600);
        plot.show();
        return QTest::qWaitForWindowExposed(&plot);
    }

    /// Shows functions and waits until they are drawn.
    void present(const actlab::FunctionsScenario &scenario)
    {
        plot.show(scenario);
        draw(plot);
    }
    const actlab::CurvePlottable &curve(int function, actlab::Order order)
    {
        return *static_cast<actlab::CurvePlottable *>(plot.plottable(3 * function + int(order)));
    }

    QPoint pixel(double x, double y) const
    {
        return {qRound(plot.xAxis->coordToPixel(x)), qRound(plot.yAxis->coordToPixel(y))};
    }

    actlab::FunctionPlot plot;
};
