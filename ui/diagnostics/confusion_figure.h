// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagnostics/confusion_picture.h"
#include "ui/export/figure.h"

namespace actlab {

/// The confusion matrix, to be exported.
class ConfusionFigure : public Figure {
public:
    explicit ConfusionFigure(ConfusionPicture picture) : picture_(std::move(picture)) {}

    QString title(Language language) const override;
    QString description(const FigureStyle &style) const override;
    void paint(QCPPainter &painter, const FigureStyle &style) const override;
    /// A row for each true class. Columns: class, predicted_0, predicted_1, …
    bool writeCsv(QIODevice &device) const override;

private:
    ConfusionPicture picture_;
};

} // namespace actlab
