// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/scenario_document.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choice_box.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace actlab {

class DocumentSlider;

/// A card for the output: what it makes of its sums, and the loss that it is trained with. Only what fits the data and
/// each other can be chosen.
class OutputSettings : public Translated<QFrame> {
    Q_OBJECT

public:
    OutputSettings(ScenarioDocument &document, QWidget *parent);

    void setTheme(const Theme &theme);
    void popUp(const QWidget &below);

Q_SIGNALS:
    /// The output layer's numbers are to be shown.
    void tableRequested();

protected:
    void retranslate() override;

private:
    void follow();
    QString meaningOf(Loss loss) const;

    ScenarioDocument &document_;
    QLabel *title_;
    QLabel *outputName_;
    ChoiceBox<Output> *output_;
    QLabel *lossName_;
    ChoiceBox<Loss> *loss_;
    DocumentSlider *outputs_;
    DocumentSlider *delta_; ///< of the Huber loss
    QPushButton *showNumbers_;
    std::vector<Choice<Output>> fitting_; ///< what output_ offers
};

} // namespace actlab
