// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/scenario_document.h"
#include "ui/widgets/action_texts.h"

#include <QAction>

namespace actlab {

/// What can be switched about the pictures of the network page: the same actions in menus and buttons.
class NetworkActions : public QObject {
    Q_OBJECT

public:
    explicit NetworkActions(ScenarioDocument &document, QObject *parent = nullptr);

    QAction *testPoints() const { return testPoints_; }
    QAction *discretise() const { return discretise_; }
    QAction *numbers() const { return numbers_; }
    QAction *logarithmic() const { return logarithmic_; }
    QAction *resetZoom() const { return resetZoom_; }

    void retranslate();

private:
    QAction *makeToggle(bool NetworkView::*flag, const char *on, const char *off);
    void follow();

    ScenarioDocument &document_;
    ActionTexts texts_;
    QAction *testPoints_;
    QAction *discretise_;
    QAction *numbers_;
    QAction *logarithmic_;
    QAction *resetZoom_;
};

} // namespace actlab
