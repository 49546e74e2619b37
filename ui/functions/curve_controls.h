// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/scenario_document.h"
#include "ui/functions/function_numbers.h"
#include "ui/widgets/translated.h"

#include <QWidget>

#include <string>
#include <vector>

class QToolButton;
class QVBoxLayout;

namespace actlab {

class SectionBox;

/// The sliders of the functions page: weight and bias, the parameters of every curve, and the range.
class CurveControls : public Translated<QWidget> {
    Q_OBJECT

public:
    explicit CurveControls(ScenarioDocument &document, QWidget *parent = nullptr);

    /// Starts the sweep of the number with this key.
    void play(const QString &key);
    void stopPlaying();
    /// The speed of all sweeps, relative to the usual.
    void setSpeed(double speed);

Q_SIGNALS:
    /// A sweep begins: scenes on its way, from one end to the other.
    void sweepStarted(const std::vector<actlab::FunctionsScenario> &way);
    void sweepStopped();

protected:
    void retranslate() override;

private:
    SectionBox *addSection(QVBoxLayout &layout, const std::vector<DocumentNumber> &numbers);
    void stopOthers(const DocumentSlider *slider);
    void announce(const DocumentSlider &slider, bool isPlaying);
    void resetInputs();
    void follow();
    void rebuildParameters();
    void showRange();

    ScenarioDocument &document_;
    QVBoxLayout *parameterLayout_;
    SectionBox *input_;
    QToolButton *resetInputs_;
    SectionBox *range_;
    double speed_ = 1;
    std::vector<std::string> functions_;          ///< the curves that parameterSections_ stand for
    std::vector<SectionBox *> parameterSections_; ///< one for each curve; null where it has no parameters
};

} // namespace actlab
