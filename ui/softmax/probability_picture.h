// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activation/softmax_reading.h"
#include "core/scenario/softmax_scenario.h"
#include "ui/picture/picture.h"

namespace actlab {

/// A row for each class: logit, probability as a bar, logarithm and gradient; beneath, all bars end to end fill the
/// length of 1.
class ProbabilityPicture : public Picture {
public:
    explicit ProbabilityPicture(const SoftmaxScenario &scenario);

    QString title(const Words &words) const override;
    QString description(const Words &words) const override;
    void draw(QPainter &painter, const QRectF &room, const Theme &theme, const Words &words) const override;
    /// Columns: z, softmax, log_softmax, gradient, softmin, sparsemax.
    bool writeCsv(QIODevice &device) const override;

private:
    struct Columns;
    struct Texts;
    Texts texts(const Words &words) const;
    void drawHeadings(QPainter &painter, const Columns &columns, const Texts &texts, const Theme &theme) const;
    void drawRow(QPainter &painter, const Columns &columns, std::size_t index, const Texts &texts,
                 const Theme &theme) const;
    static void drawCompared(QPainter &painter, const QRectF &band, double value, const Theme &theme);
    void drawStrip(QPainter &painter, const Columns &columns, const Theme &theme, const Words &words) const;
    void drawSummary(QPainter &painter, const QRectF &room, const Columns &columns, const Theme &theme,
                     const Words &words) const;
    QString summary(const Words &words) const;
    /// The functions whose bars are drawn, softmax first.
    std::vector<std::vector<double>> bars() const;

    SoftmaxScenario scenario_;
    SoftmaxReading reading_;
    std::vector<double> softmin_;
    std::vector<double> sparsemax_;
};

} // namespace actlab
