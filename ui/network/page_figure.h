// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/snapshot.h"
#include "ui/export/figure.h"

#include <memory>
#include <vector>

namespace actlab {

/// The whole page as one figure: what is trained and where it has come, the diagram, the plane and the curves.
class PageFigure : public Figure {
public:
    PageFigure(std::shared_ptr<const Snapshot> snapshot, std::unique_ptr<Figure> diagram, std::unique_ptr<Figure> plane,
               std::unique_ptr<Figure> curves);

    QString title(Language language) const override;
    QString description(const FigureStyle &style) const override;
    void paint(QCPPainter &painter, const FigureStyle &style) const override;
    /// The points. Columns: x1, x2, label, set (training or test).
    bool writeCsv(QIODevice &device) const override;

private:
    std::shared_ptr<const Snapshot> snapshot_;
    std::unique_ptr<Figure> diagram_;
    std::unique_ptr<Figure> plane_;
    std::unique_ptr<Figure> curves_;
};

} // namespace actlab
