// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/snapshot.h"
#include "ui/theme/theme.h"

#include <qcustomplot.h>

#include <optional>
#include <vector>

namespace actlab {

/// Targets over the only input: a mark for each point, and for each output with the colour of its curve.
class FitPoints : public QCPLayerable {
    Q_OBJECT

public:
    FitPoints(QCustomPlot *plot, const QString &layer);

    void setTheme(const Theme &theme) { theme_ = theme; }
    /// Of a hidden unit there are no targets: none are drawn.
    void setData(const Snapshot &snapshot, const std::optional<UnitId> &unit);
    void setTestShown(bool isShown) { isTestShown_ = isShown; }

    /// What the targets reach from and to; around 0 where there are none.
    double least() const { return least_; }
    double most() const { return most_; }

protected:
    void applyDefaultAntialiasingHint(QCPPainter *painter) const override;
    QRect clipRect() const override;
    void draw(QCPPainter *painter) override;

private:
    struct Mark {
        double x{};
        double y{};
        std::size_t shape{}; ///< of the class
        std::size_t curve{};
        bool isTest = false;
    };
    void add(const std::vector<Point> &points, bool isTest, const Snapshot &snapshot,
             const std::optional<UnitId> &unit);

    Theme theme_ = makeTheme(ColourScheme::light);
    std::vector<Mark> marks_;
    bool hasClasses_ = false;
    bool isTestShown_ = true;
    double least_ = -0.1;
    double most_ = 0.1;
};

} // namespace actlab
