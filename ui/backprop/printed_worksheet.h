// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/backprop/walk_shown.h"
#include "ui/print/printable.h"

namespace actlab {

/// The whole walk on paper (ui/backprop/worksheet.h), with its results or with blanks to fill in.
class PrintedWorksheet : public Printable {
public:
    PrintedWorksheet(WalkShown shown, bool hasBlanks) : shown_(std::move(shown)) { shown_.hasBlanks = hasBlanks; }

    QString title(Language language) const override;
    bool isUpright() const override { return true; }
    std::vector<PrintedPage> pages(const QSizeF &paper, Language language) const override;

private:
    WalkShown shown_;
};

} // namespace actlab
