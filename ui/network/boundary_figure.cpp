// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/boundary_figure.h"

#include "core/activation/range.h"
#include "core/support/number_text.h"
#include "ui/diagnostics/run_words.h"
#include "ui/diagram/unit_pictures.h"
#include "ui/export/csv_table.h"
#include "ui/plane/boundary_plot.h"

#include <algorithm>

namespace actlab {
namespace {

constexpr std::size_t tableResolution = 101;

} // namespace

BoundaryFigure::BoundaryFigure(std::shared_ptr<const Snapshot> snapshot, std::optional<NetworkPart> part,
                               const NetworkView &view)
    : snapshot_(std::move(snapshot)), part_(part), view_(view)
{
}

QString BoundaryFigure::title(Language language) const
{
    const NetworkWords words(language);
    return part_ ? words.map(*part_, snapshot_->scenario->network) : words.plane(snapshot_->data->task.classes);
}

QString BoundaryFigure::description(const FigureStyle &style) const
{
    return describeRun(*snapshot_, NetworkWords(style.language));
}

void BoundaryFigure::paint(QCPPainter &painter, const FigureStyle &style) const
{
    BoundaryPlot plot;
    plot.setTheme(style.theme());
    plot.setLanguage(style.language);
    plot.setTitle(title(style.language));
    plot.setTask(snapshot_->scenario->network.output, snapshot_->data->task, dataNames(snapshot_->scenario->data));
    plot.setPoints(snapshot_->data);
    plot.setTestShown(view_.show_test_points);
    plot.setDiscretised(view_.discretised);
    const auto *unit = part_ ? std::get_if<UnitId>(&*part_) : nullptr;
    const bool hasTarget =
        unit && unit->layer == snapshot_->scenario->network.hidden.size() && snapshot_->data->task.targets > 1;
    plot.setTarget(hasTarget ? unit->unit : 0);
    plot.setUnitName(part_ && !hasTarget ? title(style.language) : QString());
    plot.setWindow(view_.window);
    const double pixels = std::min(style.size.width(), style.size.height()) * style.scale;
    plot.setSurface(viewOf(*snapshot_, part_, view_.discretised, static_cast<std::size_t>(pixels)));
    plot.paint(painter, style.size, style.scale, style.isTransparent);
}

bool BoundaryFigure::writeCsv(QIODevice &device) const
{
    const SurfaceView shown = viewOf(*snapshot_, part_, false, tableResolution);
    const PlaneDomain &domain = shown.maps->domain;
    const std::size_t n = shown.surface.resolution;
    std::vector<std::string> row{"x1", "x2"};
    for (std::size_t i = 0; i < shown.surface.count(); ++i)
        row.push_back(shown.isProbabilities ? "class_" + std::to_string(i) : "output");
    CsvTable table(device, row);
    const auto x1 = linspace(domain.x1_minimum, domain.x1_maximum, n);
    const auto x2 = linspace(domain.x2_minimum, domain.x2_maximum, n);
    for (std::size_t at = 0; at < n * n && table.isGood(); ++at) {
        row = {to_text(x1[at % n]), to_text(x2[at / n])};
        for (std::size_t i = 0; i < shown.surface.count(); ++i)
            row.push_back(to_text(shown.surface.layer(i)[at]));
        table.add(row);
    }
    return table.isGood();
}

} // namespace actlab
