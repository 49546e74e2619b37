// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/softmax_scenario.h"
#include "ui/picture/picture.h"

#include <array>

namespace actlab {

/// The probabilities of three classes as a point of a triangle, and the path that it takes from hot to cold.
class SimplexPicture : public Picture {
public:
    using Probabilities = std::array<double, 3>;
    /// The least that dragging gives: closer to an edge a logit would run away.
    static constexpr double leastShown = 1e-3;

    /// With another number of classes it says that it wants three.
    explicit SimplexPicture(const SoftmaxScenario &scenario) : scenario_(scenario) {}

    QString title(const Words &words) const override;
    QString description(const Words &words) const override;
    void draw(QPainter &painter, const QRectF &room, const Theme &theme, const Words &words) const override;
    /// The path. Columns: temperature, p_0, p_1, p_2.
    bool writeCsv(QIODevice &device) const override;

    bool isDrawn() const { return scenario_.logits.size() == 3; }
    /// The probabilities at a point of `room`, moved onto the triangle if it lies outside, and none of them below
    /// leastShown.
    static Probabilities at(QPointF point, const QRectF &room, const Theme &theme);

private:
    SoftmaxScenario scenario_;
};

} // namespace actlab
