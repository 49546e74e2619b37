// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/function_figure.h"

#include "core/support/number_text.h"
#include "ui/export/csv_table.h"
#include "ui/graph/fitted_view.h"
#include "ui/graph/function_look.h"
#include "ui/graph/function_plot.h"

#include <algorithm>
#include <array>
#include <limits>

namespace actlab {

namespace {

struct CsvColumn {
    std::string name;
    std::vector<double> values;
};

/// The id, and the parameters where they tell it from another curve of the same function.
std::string csvName(const DrawnFunction &function, bool isAlone)
{
    std::string name(function.id());
    for (std::size_t i = 0; !isAlone && i < function.parameters().size(); ++i)
        name += '_' + std::string(function.parameters()[i].name) + '=' + to_text(function.parameterValues()[i]);
    return name;
}

/// The x between the points of the range at which a curve gets higher or lower than they tell, by more than a tenth of
/// all its height: a peak that fell between two rows.
std::vector<double> missedPlaces(const DrawnFunction &function, const FunctionsScenario &scenario,
                                 const CurveSamples &table)
{
    constexpr double worthSaying = 0.1;
    const Interval range = extent(scenario.range);
    const CurveExtents whole = function.extents(scenario.affine, scenario.range, range);
    std::vector<double> missed;
    for (const double x : function.turningPlaces(scenario.affine, range)) {
        double place = x;
        const Jet jet = function.jet(scenario.affine, scenario.range, place);
        const bool isMissed = std::ranges::any_of(everyOrder, [&](Order order) {
            const auto told = std::ranges::minmax(component(table, order));
            const auto &all = component(whole, order);
            const double slack = all ? worthSaying * (all->maximum - all->minimum) : 0;
            const double y = component(jet, order);
            return shows(scenario, order) && (y > told.max + slack || y < told.min - slack);
        });
        if (isMissed)
            missed.push_back(x);
    }
    return missed;
}

struct CsvCurve {
    std::string name;
    DrawnFunction function;
    CurveSamples table; ///< at the points of the range
};

std::vector<CsvCurve> csvCurves(const FunctionsScenario &scenario)
{
    const std::vector<DrawnFunction> functions = drawnFunctions(scenario);
    std::vector<CsvCurve> curves;
    for (const DrawnFunction &function : functions) {
        const auto namesakes = std::ranges::count(functions, function.id(), &DrawnFunction::id);
        curves.push_back(
            {csvName(function, namesakes == 1), function, function.table(scenario.affine, scenario.range)});
    }
    return curves;
}

/// `rows` ascend, and count those of the column before.
void insertRows(CsvColumn &column, const std::vector<std::size_t> &rows, const std::vector<double> &values)
{
    for (std::size_t i = rows.size(); i-- > 0;)
        column.values.insert(column.values.begin() + static_cast<std::ptrdiff_t>(rows[i]), values[i]);
}

/// Where in the points of the range each x belongs, both in the range's order.
std::vector<std::size_t> rowsFor(const std::vector<double> &x, const std::vector<double> &points, bool isAscending)
{
    std::vector<std::size_t> rows;
    for (const double each : x) {
        const auto place = std::ranges::partition_point(
            points, [&](double point) { return isAscending ? point < each : point > each; });
        rows.push_back(static_cast<std::size_t>(place - points.begin()));
    }
    return rows;
}

std::vector<double> missedPlaces(const std::vector<CsvCurve> &curves, const FunctionsScenario &scenario)
{
    std::vector<double> all;
    for (const CsvCurve &curve : curves) {
        const auto missed = missedPlaces(curve.function, scenario, curve.table);
        all.insert(all.end(), missed.begin(), missed.end());
    }
    std::ranges::sort(all);
    all.erase(std::unique(all.begin(), all.end()), all.end());
    if (scenario.range.step < 0)
        std::ranges::reverse(all);
    return all;
}

std::vector<double> valuesAt(const std::vector<double> &x, const DrawnFunction &function, Order order,
                             const FunctionsScenario &scenario)
{
    std::vector<double> values;
    for (const double each : x) {
        double place = each;
        const double y = component(function.jet(scenario.affine, scenario.range, place), order);
        values.push_back(place == each ? y : std::numeric_limits<double>::quiet_NaN());
    }
    return values;
}

std::vector<CsvColumn> csvColumns(const FunctionsScenario &scenario)
{
    const std::vector<CsvCurve> curves = csvCurves(scenario);
    const std::vector<double> more = missedPlaces(curves, scenario);
    std::vector<CsvColumn> columns{{"x", arange(scenario.range)}};
    const auto rows = rowsFor(more, columns.front().values, scenario.range.step > 0);
    insertRows(columns.front(), rows, more);
    constexpr std::array endings{"_f", "_df", "_d2f"};
    for (const auto &[name, function, table] : curves) {
        for (const Order order : everyOrder) {
            if (!shows(scenario, order))
                continue;
            columns.push_back({name + endings[static_cast<std::size_t>(order)], component(table, order)});
            insertRows(columns.back(), rows, valuesAt(more, function, order, scenario));
        }
    }
    return columns;
}

} // namespace

FunctionFigure::FunctionFigure(FunctionsScenario scenario, std::optional<QPointF> legendPosition)
    : scenario_(std::move(scenario)), legendPosition_(legendPosition)
{
}

QString FunctionFigure::title(Language language) const
{
    return FunctionWords(language).title(scenario_);
}

QString FunctionFigure::description(const FigureStyle &style) const
{
    const std::vector<DrawnFunction> functions = drawnFunctions(scenario_);
    const PlotWindow view = scenario_.window.value_or(fittedView(functions, scenario_));
    const double wave = shortestWave({view.x_minimum, view.x_maximum}, style.size.width(), style.theme());
    return FunctionWords(style.language).description(functions, scenario_, view, wave);
}

void FunctionFigure::setUp(FunctionPlot &plot, const FigureStyle &style) const
{
    plot.setTheme(style.theme());
    plot.setLanguage(style.language);
    plot.show(scenario_);
    plot.setLegendPosition(legendPosition_);
}

QString FunctionFigure::remark(const FigureStyle &style) const
{
    FunctionPlot plot;
    setUp(plot, style);
    plot.setViewport(QRect(QPoint(), style.size));
    plot.replot();
    return plot.isLegendLeftOut() ? FunctionWords(style.language).noRoomForLegend() : QString();
}

void FunctionFigure::paint(QCPPainter &painter, const FigureStyle &style) const
{
    FunctionPlot plot;
    setUp(plot, style);
    plot.paint(painter, style.size, style.scale, style.isTransparent);
}

bool FunctionFigure::writeCsv(QIODevice &device) const
{
    const std::vector<CsvColumn> columns = csvColumns(scenario_);
    std::vector<std::string> cells(columns.size());
    std::ranges::transform(columns, cells.begin(), &CsvColumn::name);
    CsvTable table(device, cells);
    for (std::size_t row = 0; table.isGood() && row < columns.front().values.size(); ++row) {
        std::ranges::transform(columns, cells.begin(),
                               [row](const CsvColumn &column) { return to_text(column.values[row]); });
        table.add(cells);
    }
    return table.isGood();
}

} // namespace actlab
