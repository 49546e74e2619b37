// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/language.h"

#include <QByteArray>
#include <QColor>
#include <QSizeF>
#include <QString>

class QPainter;
class QRectF;

namespace actlab {

/// One of the program's own SVG pictures, drawn in one colour: all of them are strokes and glyphs in `currentColor`.
class SvgPicture {
public:
    SvgPicture() = default;
    /// A picture of the resources; one that does not exist is null.
    explicit SvgPicture(const QString &path);

    bool isNull() const { return svg_.isEmpty(); }
    /// The size of the view box: only the proportions mean something.
    QSizeF size() const { return size_; }
    /// What it shows, in words, where the picture says so in that language.
    QString title(Language language) const;
    /// Draws it as large as fits into `box`, in the middle of it.
    void draw(QPainter &painter, const QRectF &box, const QColor &colour) const;

private:
    QByteArray svg_;
    QSizeF size_;
};

} // namespace actlab
