// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/translated.h"

#include <QWidget>

class QComboBox;

namespace actlab {

class FunctionActions;

/// What stands above the sliders: the buttons f, f′ and f″, the speed of sweeps, and the box that shades vanishing
/// gradients.
class SwitchRow : public Translated<QWidget> {
    Q_OBJECT

public:
    explicit SwitchRow(const FunctionActions &actions, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Relative to the usual.
    void speedChosen(double speed);

protected:
    void retranslate() override;

private:
    QComboBox *speed_;
};

} // namespace actlab
