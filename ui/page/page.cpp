// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/page.h"

#include "ui/print/printed_figure.h"
#include "ui/print/printed_table.h"

#include <algorithm>
#include <iterator>

namespace actlab {

std::vector<std::unique_ptr<Printable>> Page::printables() const
{
    std::vector<std::unique_ptr<Printable>> pictures;
    std::vector<std::unique_ptr<Printable>> tables;
    for (auto &figure : figures()) {
        const std::shared_ptr<const Figure> shared = std::move(figure);
        pictures.push_back(std::make_unique<PrintedFigure>(shared));
        tables.push_back(std::make_unique<PrintedTable>(shared));
    }
    std::ranges::move(tables, std::back_inserter(pictures));
    return pictures;
}

/// What is not seen does not move: one rule for another page, a window that is minimised, and one that is hidden.
void Page::hideEvent(QHideEvent *event)
{
    rest();
    Translated::hideEvent(event);
}

} // namespace actlab
