// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/network_figures.h"

#include "ui/diagnostics/confusion_picture.h"
#include "ui/diagnostics/curves_figure.h"
#include "ui/diagnostics/run_plot_figure.h"
#include "ui/network/boundary_figure.h"
#include "ui/network/diagram_figure.h"
#include "ui/network/fit_figure.h"
#include "ui/network/page_figure.h"
#include "ui/picture/picture_figure.h"

namespace actlab {
namespace {

std::unique_ptr<Figure> curvesOf(const std::shared_ptr<const Snapshot> &snapshot, const NetworkView &view)
{
    switch (view.curves) {
    case NetworkCurves::confusion:
        return std::make_unique<PictureFigure>(std::make_shared<ConfusionPicture>(
            snapshot->confusion, snapshot->test.has_value(), dataNames(snapshot->scenario->data)));
    case NetworkCurves::accuracy:
        return std::make_unique<CurvesFigure>(snapshot, LossPlot::Quantity::accuracy, false);
    case NetworkCurves::loss:
        return std::make_unique<CurvesFigure>(snapshot, LossPlot::Quantity::loss, view.logarithmic_loss);
    default:
        return std::make_unique<RunPlotFigure>(snapshot, view);
    }
}

} // namespace

std::vector<std::unique_ptr<Figure>> networkFigures(const std::shared_ptr<const Snapshot> &snapshot,
                                                    const std::optional<NetworkPart> &part, const NetworkView &view)
{
    if (!snapshot)
        return {};
    const auto *unit = part ? std::get_if<UnitId>(&*part) : nullptr;
    const auto plane = [&]() -> std::unique_ptr<Figure> {
        if (snapshot->data->inputs == 1)
            return std::make_unique<FitFigure>(snapshot, unit ? std::optional(*unit) : std::nullopt, view);
        return std::make_unique<BoundaryFigure>(snapshot, part, view);
    };
    const auto diagram = [&] { return std::make_unique<DiagramFigure>(snapshot, view.show_numbers); };
    std::vector<std::unique_ptr<Figure>> all;
    all.push_back(plane());
    all.push_back(diagram());
    all.push_back(curvesOf(snapshot, view));
    all.push_back(std::make_unique<PageFigure>(snapshot, diagram(), plane(), curvesOf(snapshot, view)));
    return all;
}

} // namespace actlab
