// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/scores.h"
#include "ui/theme/theme.h"
#include "ui/widgets/translated.h"

#include <QWidget>

#include <optional>

namespace actlab {

/// Which classes are taken for which: a table of counts, a row for each class that points have, a column for each
/// answer.
class ConfusionView : public Translated<QWidget> {
    Q_OBJECT

public:
    explicit ConfusionView(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// None for a regression. `isTest`: of the test points, else of the training points.
    void setMatrix(const std::optional<ConfusionMatrix> &matrix, bool isTest);

    QSize minimumSizeHint() const override { return {240, 150}; }

protected:
    void retranslate() override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString description() const;

    Theme theme_ = makeTheme(ColourScheme::light);
    std::optional<ConfusionMatrix> matrix_;
    bool isTest_ = true;
};

} // namespace actlab
