// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/figure.h"
#include "ui/picture/picture.h"

#include <memory>

namespace actlab {

/// A picture, to be exported: with its title above it.
class PictureFigure : public Figure {
public:
    explicit PictureFigure(std::shared_ptr<const Picture> picture) : picture_(std::move(picture)) {}

    QString title(Language language) const override;
    QString description(const FigureStyle &style) const override;
    void paint(QCPPainter &painter, const FigureStyle &style) const override;
    bool writeCsv(QIODevice &device) const override { return picture_->writeCsv(device); }

private:
    std::shared_ptr<const Picture> picture_;
};

} // namespace actlab
