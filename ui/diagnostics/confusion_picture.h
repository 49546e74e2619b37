// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/scores.h"
#include "ui/diagram/network_text.h"
#include "ui/theme/theme.h"

#include <QRectF>
#include <QString>

#include <optional>

class QPainter;

namespace actlab {

/// Which classes are taken for which: a table of counts, a row for each class that points have, a column for each
/// answer.
struct ConfusionPicture {
    std::optional<ConfusionMatrix> matrix; ///< none for a regression
    bool isTest = true;                    ///< of the test points, else of the training points

    /// Without a background.
    void draw(QPainter &painter, const QRectF &room, const Theme &theme, const NetworkWords &words) const;
    /// How many of each class are right, or why there is nothing to see.
    QString description(const NetworkWords &words) const;
};

} // namespace actlab
