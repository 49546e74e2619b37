// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnostics/run_plot_figure.h"

#include "ui/diagnostics/run_plot.h"
#include "ui/diagnostics/run_plots.h"

namespace actlab {

RunPlotFigure::RunPlotFigure(std::shared_ptr<const Snapshot> snapshot, const NetworkView &view)
    : snapshot_(std::move(snapshot)), view_(view)
{
}

std::unique_ptr<RunPlot> RunPlotFigure::plot(Language language) const
{
    std::unique_ptr<RunPlot> plot(makeRunPlot(view_.curves));
    plot->setLanguage(language);
    plot->setRun(snapshot_, view_);
    return plot;
}

QString RunPlotFigure::title(Language language) const
{
    return in(language, name_of(view_.curves));
}

QString RunPlotFigure::description(const FigureStyle &style) const
{
    return plot(style.language)->description();
}

void RunPlotFigure::paint(QCPPainter &painter, const FigureStyle &style) const
{
    const auto drawn = plot(style.language);
    drawn->setTheme(style.theme());
    drawn->setTitle(title(style.language));
    drawn->paint(painter, style.size, style.scale, style.isTransparent);
}

bool RunPlotFigure::writeCsv(QIODevice &device) const
{
    return plot(Language::english)->writeCsv(device);
}

} // namespace actlab
