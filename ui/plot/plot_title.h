// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <qcustomplot.h>

namespace actlab {

/// A plot's title, which is never cut: it becomes smaller, then goes on in further lines, then becomes smaller still.
class PlotTitle : public QCPTextElement {
    Q_OBJECT

public:
    explicit PlotTitle(QCustomPlot *plot);

    void setTheme(const Theme &theme);
    /// An empty title takes no room.
    void setTitle(const QString &title);
    const QString &title() const { return title_; }
    /// Chooses type and lines for `width` pixels.
    void fit(int width);

private:
    QString title_;
    QFont largest_;
    int smallest_ = 1; ///< type in which it stays in one line, in pixels
    int width_ = 0;    ///< that it was fitted to
};

/// The text with a line break instead of a blank wherever a line would be wider than `width`, where there is one.
QString brokenIntoLines(const QString &text, const QFont &font, int width);

} // namespace actlab
