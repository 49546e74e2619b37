// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <qcustomplot.h>

#include <vector>

namespace actlab {

class CurvePlottable;

/// One line over a plot that is not high: which curve is which and, while something is pointed at, what each is there.
/// A legend among the curves would hide them.
class ReadOutLine : public QCPLayoutElement {
    Q_OBJECT

public:
    struct Entry {
        const CurvePlottable *curve = nullptr; ///< of the same plot
        QString value;                         ///< empty: nothing is pointed at
    };

    struct Content {
        QString heading;       ///< what is drawn, or what is pointed at
        QString widestHeading; ///< so that the entries stand still when the heading changes
        std::vector<Entry> entries;
    };

    explicit ReadOutLine(QCustomPlot *plot);

    void setTheme(const Theme &theme) { theme_ = theme; }
    void setContent(Content content) { content_ = std::move(content); }
    const Content &content() const { return content_; }

    QSize minimumOuterSizeHint() const override;
    QSize maximumOuterSizeHint() const override;

protected:
    void draw(QCPPainter *painter) override;

private:
    double drawEntry(QCPPainter &painter, double x, const Entry &entry) const;
    double write(QCPPainter &painter, double x, const QString &text, const QColor &colour) const;

    Theme theme_ = makeTheme(ColourScheme::light);
    Content content_;
};

} // namespace actlab
