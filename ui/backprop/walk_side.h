// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/data_set.h"
#include "core/scenario/backprop_scenario.h"
#include "ui/backprop/walk_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/translated.h"

#include <QWidget>

#include <memory>
#include <optional>

class QCheckBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QTextBrowser;

namespace actlab {

class FormulaView;
class PointPicker;

/// What stands beside the picture: what the step does, its formula with the numbers put in, the check of a gradient,
/// and which sample it is.
class WalkSide : public Translated<QWidget> {
    Q_OBJECT

public:
    explicit WalkSide(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void show(const WalkShown &shown, const BackpropScenario &scenario, std::shared_ptr<const DataSet> points);
    using QWidget::show;
    /// Instead of a walk.
    void say(const QString &problem);

Q_SIGNALS:
    void sampleChosen(std::size_t sample);
    void batchChosen(bool isWhole);
    /// A weight is to be selected, so that its gradient can be checked.
    void checkRequested(const actlab::WeightId &place);

protected:
    void retranslate() override;

private:
    void fill();
    void fillFunction();
    void fillCheck();
    QString checkText(const WeightId &place) const;

    Theme theme_ = makeTheme(ColourScheme::light);
    WalkShown shown_;
    std::optional<WalkWords> text_;
    QString problem_;

    QLabel *title_;
    QLabel *explanation_;
    QLabel *letters_;       ///< what the letters of the formulas stand for
    FormulaView *function_; ///< the layer's f or f′, typeset
    QTextBrowser *formulas_;
    QPushButton *check_;
    QLabel *checked_;
    PointPicker *plot_;
    QLabel *sampleName_;
    QSpinBox *sample_;
    QCheckBox *batch_;
};

} // namespace actlab
