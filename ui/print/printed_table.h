// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/figure.h"
#include "ui/print/printable.h"

#include <memory>

namespace actlab {

/// The numbers behind a figure, with six digits, on as many pages as they take; the head of the table is on each.
class PrintedTable : public Printable {
public:
    static constexpr qsizetype mostRows = 1000; ///< what is left out is said at the end

    explicit PrintedTable(std::shared_ptr<const Figure> figure) : figure_(std::move(figure)) {}

    QString title(Language language) const override;
    bool isUpright() const override { return true; }
    std::vector<PrintedPage> pages(const QSizeF &paper, Language language) const override;

private:
    std::shared_ptr<const Figure> figure_;
};

} // namespace actlab
