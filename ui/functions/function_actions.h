// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/scenario_document.h"
#include "ui/widgets/action_texts.h"

#include <QAction>
#include <QMenu>

namespace actlab {

/// What can be switched about the plot of functions: the same actions in menus, buttons and boxes.
class FunctionActions : public QObject {
    Q_OBJECT

public:
    explicit FunctionActions(ScenarioDocument &document, QObject *parent = nullptr);

    QAction *value() const { return value_; }
    QAction *first() const { return first_; }
    QAction *second() const { return second_; }
    QAction *shade() const { return shade_; }
    QAction *referenceLines() const { return referenceLines_; }
    QAction *equalAspect() const { return equalAspect_; }
    QAction *samples() const { return samples_; }
    QAction *courseStyle() const { return courseStyle_; }
    /// A menu of places, and none.
    QAction *legend() const { return legend_; }
    QAction *resetZoom() const { return resetZoom_; }

    void retranslate();

private:
    QAction *makeToggle(bool FunctionsScenario::*flag, const EditName &on, const EditName &off);
    QAction *addLegendMenu();
    void follow();

    ScenarioDocument &document_;
    ActionTexts texts_;
    QAction *value_;
    QAction *first_;
    QAction *second_;
    QAction *shade_;
    QAction *referenceLines_;
    QAction *equalAspect_;
    QAction *samples_;
    QAction *courseStyle_;
    QMenu legendMenu_;
    QAction *legend_;
    QAction *resetZoom_;
};

} // namespace actlab
