// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/function_figure.h"

#include "core/support/number_text.h"
#include "ui/export/csv_table.h"
#include "ui/graph/fitted_view.h"
#include "ui/graph/function_plot.h"

#include <algorithm>

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

std::vector<CsvColumn> csvColumns(const FunctionsScenario &scenario)
{
    const std::vector<DrawnFunction> functions = drawnFunctions(scenario);
    std::vector<CsvColumn> columns{{"x", arange(scenario.range)}};
    for (const DrawnFunction &function : functions) {
        const auto namesakes = std::ranges::count(functions, function.id(), &DrawnFunction::id);
        const std::string name = csvName(function, namesakes == 1);
        CurveSamples table = function.table(scenario.affine, scenario.range);
        if (scenario.show_value)
            columns.push_back({name + "_f", std::move(table.value)});
        if (scenario.show_first)
            columns.push_back({name + "_df", std::move(table.first)});
        if (scenario.show_second)
            columns.push_back({name + "_d2f", std::move(table.second)});
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
    return FunctionWords(style.language)
        .description(functions, scenario_, scenario_.window.value_or(fittedView(functions, scenario_)));
}

void FunctionFigure::paint(QCPPainter &painter, const FigureStyle &style) const
{
    FunctionPlot plot;
    plot.setTheme(style.theme());
    plot.setLanguage(style.language);
    plot.show(scenario_);
    plot.setLegendPosition(legendPosition_);
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
