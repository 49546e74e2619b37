// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario.h"
#include "ui/export/figure.h"

#include <QPointF>

#include <optional>

namespace actlab {

class FunctionPlot;

/// What FunctionPlot shows, to be exported. The CSV has a row for each point of the range, and one for each peak that
/// falls between them.
class FunctionFigure : public Figure {
public:
    /// `legendPosition` as PlotWidget::legendPosition().
    explicit FunctionFigure(FunctionsScenario scenario, std::optional<QPointF> legendPosition = std::nullopt);

    QString title(Language language) const override;
    QString description(const FigureStyle &style) const override;
    QString remark(const FigureStyle &style) const override;
    void paint(QCPPainter &painter, const FigureStyle &style) const override;
    /// Columns: x, and for each function ID_f, ID_df and ID_d2f, as far as they are shown.
    bool writeCsv(QIODevice &device) const override;

private:
    void setUp(FunctionPlot &plot, const FigureStyle &style) const;

    FunctionsScenario scenario_;
    std::optional<QPointF> legendPosition_;
};

} // namespace actlab
