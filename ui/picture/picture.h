// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/translation.h"
#include "ui/theme/theme.h"

#include <QRectF>
#include <QString>

class QIODevice;
class QPainter;

namespace actlab {

/// Something that is drawn rather than plotted: a value that looks the same in the window and in a file.
class Picture {
public:
    virtual ~Picture() = default;

    /// The translation of a text marked with QT_TRANSLATE_NOOP, in the language that is wanted.
    using Words = Translation;

    virtual QString title(const Words &words) const = 0;
    /// What it shows, for those who do not see it.
    virtual QString description(const Words &words) const = 0;
    /// Draws within `room`, without a background.
    virtual void draw(QPainter &painter, const QRectF &room, const Theme &theme, const Words &words) const = 0;
    /// The numbers that are drawn, with a header; false if the device fails.
    virtual bool writeCsv(QIODevice &device) const = 0;
};

} // namespace actlab
