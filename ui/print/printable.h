// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/language.h"

#include <QSizeF>
#include <QString>

#include <functional>
#include <vector>

class QCPPainter;

namespace actlab {

/// Draws one page onto (0, 0, paper), in pixels of 1/96 inch.
using PrintedPage = std::function<void(QCPPainter &)>;

/// What can be put on paper: in light colours, whatever the window's are.
class Printable {
public:
    virtual ~Printable() = default;

    /// What it is called in lists, and in the printer's queue.
    virtual QString title(Language language) const = 0;
    /// Whether paper suits it better upright than lying.
    virtual bool isUpright() const = 0;
    /// `paper` is what of it can be printed on, in pixels of 1/96 inch. The pages hold what they need.
    virtual std::vector<PrintedPage> pages(const QSizeF &paper, Language language) const = 0;
};

} // namespace actlab
