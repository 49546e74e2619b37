// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/document_slider.h"
#include "ui/widgets/translated.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace actlab {

class SectionBox;

/// A slider for each logit and for the temperature, the number of classes, the target, and a constant to add.
class LogitControls : public Translated<QWidget> {
    Q_OBJECT

public:
    explicit LogitControls(ScenarioDocument &document, QWidget *parent = nullptr);

    void stopPlaying();

protected:
    void retranslate() override;

private:
    void layOut();
    void follow();
    void rebuild();
    void setReach();
    int reachIndex() const;
    DocumentSlider *makeLogit(std::size_t index);
    void setCount(std::size_t count);
    void addConstant();
    double wantedReach() const;

    ScenarioDocument &document_;
    QLabel *count_;
    QToolButton *fewer_;
    QToolButton *more_;
    QLabel *reachName_;
    QComboBox *reach_;
    QVBoxLayout *logitLayout_;
    std::vector<DocumentSlider *> logits_;
    std::vector<std::string> names_; ///< that they have
    DocumentSlider *temperature_;
    QLabel *targetName_;
    QComboBox *target_;
    QPushButton *constant_;
    QLabel *said_;         ///< what adding a constant has done
    double reachNow_ = 10; ///< of the sliders
    bool isAdding_ = false;
};

} // namespace actlab
