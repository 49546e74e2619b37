// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/figure.h"
#include "ui/print/printable.h"

#include <memory>

namespace actlab {

/// A figure on one page, with its title above it and in words beneath it what it shows.
class PrintedFigure : public Printable {
public:
    explicit PrintedFigure(std::shared_ptr<const Figure> figure) : figure_(std::move(figure)) {}

    QString title(Language language) const override { return figure_->title(language); }
    bool isUpright() const override { return figure_->isUpright(); }
    std::vector<PrintedPage> pages(const QSizeF &paper, Language language) const override;

private:
    std::shared_ptr<const Figure> figure_;
};

} // namespace actlab
