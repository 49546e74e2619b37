// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/scenario_document.h"
#include "ui/widgets/action_texts.h"
#include "ui/widgets/translated.h"

#include <QMenu>

class QActionGroup;

namespace actlab {

/// In which language figures are exported: the window's, or one that belongs to the document.
class FigureLanguageMenu : public Translated<QMenu> {
    Q_OBJECT

public:
    explicit FigureLanguageMenu(ScenarioDocument &document, QWidget *parent = nullptr);

protected:
    void retranslate() override;

private:
    void addChoice(std::optional<Language> language);
    void follow();

    ScenarioDocument &document_;
    ActionTexts texts_;
    QActionGroup *choices_;
};

} // namespace actlab
