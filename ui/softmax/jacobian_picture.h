// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activation/softmax_reading.h"
#include "core/scenario/softmax_scenario.h"
#include "ui/picture/picture.h"

namespace actlab {

/// What a small change of each logit does to each probability, ∂pᵢ/∂zⱼ, as an annotated heat map.
class JacobianPicture : public Picture {
public:
    explicit JacobianPicture(const SoftmaxScenario &scenario)
        : jacobian_(softmax_jacobian(scenario.logits, scenario.temperature))
    {
    }

    QString title(const Words &words) const override;
    QString description(const Words &words) const override;
    void draw(QPainter &painter, const QRectF &room, const Theme &theme, const Words &words) const override;
    /// A row for each probability. Columns: p, z_0, z_1, …
    bool writeCsv(QIODevice &device) const override;

private:
    Jacobian jacobian_;
};

} // namespace actlab
