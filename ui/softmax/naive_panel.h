// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/softmax_scenario.h"
#include "ui/theme/theme.h"
#include "ui/widgets/translated.h"

#include <QWidget>

class QLabel;

namespace actlab {

/// The formula word for word beside the stable evaluation: where the first overflows or underflows, and why.
class NaivePanel : public Translated<QWidget> {
    Q_OBJECT

public:
    explicit NaivePanel(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setScenario(const SoftmaxScenario &scenario);
    /// What is said beneath the table.
    QString verdict() const;

protected:
    void retranslate() override;

private:
    void show();
    QString table() const;

    QLabel *title_;
    QLabel *table_;
    QLabel *verdict_;
    Theme theme_ = makeTheme(ColourScheme::light);
    SoftmaxScenario scenario_;
};

} // namespace actlab
