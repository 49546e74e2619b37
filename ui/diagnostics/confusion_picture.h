// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/scores.h"
#include "ui/picture/picture.h"
#include "ui/text/data_names.h"

#include <optional>

namespace actlab {

/// Which classes are taken for which: a table of counts, a row for each class that points have, a column for each
/// answer.
class ConfusionPicture : public Picture {
public:
    /// `matrix` is none for a regression. `isTest`: it is of the test points, else of the training points.
    ConfusionPicture(std::optional<ConfusionMatrix> matrix, bool isTest, DataNames names)
        : matrix_(std::move(matrix)), isTest_(isTest), names_(std::move(names))
    {
    }

    QString title(const Words &words) const override;
    /// How many of each class are right, or why there is nothing to see.
    QString description(const Words &words) const override;
    void draw(QPainter &painter, const QRectF &room, const Theme &theme, const Words &words) const override;
    /// A row for each true class. Columns: class, predicted_0, predicted_1, … with the names of
    /// classes that have some.
    bool writeCsv(QIODevice &device) const override;

private:
    std::optional<ConfusionMatrix> matrix_;
    bool isTest_;
    DataNames names_;
};

} // namespace actlab
