// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnostics/run_plots.h"

#include "ui/diagnostics/hidden_space_plot.h"
#include "ui/diagnostics/layers_plot.h"
#include "ui/diagnostics/slice_plot.h"
#include "ui/diagnostics/unit_plot.h"
#include "ui/diagnostics/weights_plot.h"

namespace actlab {

RunPlot *makeRunPlot(NetworkCurves curves, QWidget *parent)
{
    switch (curves) {
    case NetworkCurves::gradients:
        return new LayersPlot(LayersPlot::Quantity::gradient, parent);
    case NetworkCurves::dead_units:
        return new LayersPlot(LayersPlot::Quantity::units, parent);
    case NetworkCurves::updates:
        return new LayersPlot(LayersPlot::Quantity::updates, parent);
    case NetworkCurves::pre_activations:
        return new UnitPlot(parent);
    case NetworkCurves::weights:
        return new WeightsPlot(parent);
    case NetworkCurves::hidden_space:
        return new HiddenSpacePlot(parent);
    case NetworkCurves::loss_slice:
        return new SlicePlot(parent);
    case NetworkCurves::loss:
    case NetworkCurves::accuracy:
    case NetworkCurves::confusion:
        break;
    }
    return nullptr;
}

void requestInside(MapRequest &request, const NetworkView &view)
{
    request.slice.more_inputs = {view.x3, view.x4};
    switch (view.curves) {
    case NetworkCurves::gradients:
    case NetworkCurves::dead_units:
    case NetworkCurves::updates:
        request.flow = true;
        break;
    case NetworkCurves::pre_activations:
        request.pre_activations = view.layer;
        break;
    case NetworkCurves::hidden_space:
        request.hidden_space = view.layer;
        break;
    case NetworkCurves::loss_slice:
        request.slice_directions = view.slice_directions;
        break;
    case NetworkCurves::confusion:
        request.confusion = true;
        break;
    case NetworkCurves::loss:
    case NetworkCurves::accuracy:
    case NetworkCurves::weights:
        break;
    }
}

bool hasLayer(NetworkCurves curves)
{
    return curves == NetworkCurves::hidden_space || hasUnit(curves);
}

bool hasUnit(NetworkCurves curves)
{
    return curves == NetworkCurves::pre_activations;
}

} // namespace actlab
