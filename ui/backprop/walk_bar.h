// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/backprop_scenario.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/translated.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QSpinBox;
class QToolButton;

namespace actlab {

class NumberSlider;

/// Walks: first, back, play, next, last, and how fast; how far a step goes; how many decimals; and what is done in the
/// end.
class WalkBar : public Translated<QWidget> {
    Q_OBJECT

public:
    explicit WalkBar(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void show(const BackpropScenario &scenario, std::size_t steps);
    using QWidget::show;

    /// Whether the update can be done; `why` is said where it cannot.
    void setUpdatable(bool isUpdatable, const QString &why);

    bool isPlaying() const { return timer_.isActive(); }
    void setPlaying(bool isPlaying);

Q_SIGNALS:
    void stepsRequested(int steps);
    void firstRequested();
    void lastRequested();
    void strideChosen(actlab::WalkStride stride);
    void decimalsChosen(int decimals);
    void updateRequested();
    void worksheetRequested();

protected:
    void retranslate() override;

private:
    QToolButton *makeButton(const QString &iconName);
    void advance();
    void showSpeed();

    QToolButton *first_;
    QToolButton *back_;
    QToolButton *play_;
    QToolButton *next_;
    QToolButton *last_;
    QLabel *speedName_;
    NumberSlider *speed_;
    QLabel *strideName_;
    ChoiceBox<WalkStride> *stride_;
    QLabel *decimalsName_;
    QSpinBox *decimals_;
    QPushButton *worksheet_;
    QPushButton *update_;
    QTimer timer_{this}; ///< runs while playing
    QString why_;
    bool isAtEnd_ = false;
};

} // namespace actlab
