// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/fit_figure.h"

#include "core/activation/range.h"
#include "core/support/number_text.h"
#include "ui/diagnostics/run_words.h"
#include "ui/diagram/unit_pictures.h"
#include "ui/export/csv_table.h"
#include "ui/plane/fit_plot.h"

namespace actlab {
namespace {

constexpr std::size_t curveResolution = 513; ///< points of a curve

} // namespace

FitFigure::FitFigure(std::shared_ptr<const Snapshot> snapshot, std::optional<UnitId> unit, const NetworkView &view)
    : snapshot_(std::move(snapshot)), unit_(unit), view_(view)
{
}

QString FitFigure::title(Language language) const
{
    const NetworkWords words(language);
    return unit_ ? words.map(*unit_, snapshot_->scenario->network) : words.fit();
}

QString FitFigure::description(const FigureStyle &style) const
{
    return describeRun(*snapshot_, NetworkWords(style.language));
}

void FitFigure::paint(QCPPainter &painter, const FigureStyle &style) const
{
    FitPlot plot;
    plot.setTheme(style.theme());
    plot.setLanguage(style.language);
    plot.setTitle(title(style.language));
    plot.setTestShown(view_.show_test_points);
    plot.setWindow(view_.window);
    plot.setRun(snapshot_, exactMaps(*snapshot_, unit_, curveResolution), unit_);
    plot.paint(painter, style.size, style.scale, style.isTransparent);
}

bool FitFigure::writeCsv(QIODevice &device) const
{
    const auto maps = exactMaps(*snapshot_, unit_, curveResolution);
    const auto x = linspace(maps->domain.x1_minimum, maps->domain.x1_maximum, maps->resolution);
    std::vector<std::string> row{"x1"};
    for (std::size_t k = 0; k < maps->units.size(); ++k)
        row.push_back(maps->units.size() == 1 ? "output" : "output_" + std::to_string(k + 1));
    CsvTable table(device, row);
    for (std::size_t i = 0; i < x.size() && table.isGood(); ++i) {
        row = {to_text(x[i])};
        for (const UnitId &unit : maps->units)
            row.push_back(to_text(maps->of(unit)[i]));
        table.add(row);
    }
    return table.isGood();
}

} // namespace actlab
