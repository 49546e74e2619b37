// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/action_texts.h"
#include "ui/widgets/translated.h"

#include <QWidget>

class QAction;

namespace actlab {

class PageStack;
class ScenarioDocument;

/// Undo and Redo: they name their step, and say it once more when it is done, as it may be out of sight. A widget
/// without a picture, so that it follows the window's language.
class HistoryActions : public Translated<QWidget> {
    Q_OBJECT

public:
    /// `window` shows what was done; `pages` come to rest before.
    HistoryActions(ScenarioDocument &document, PageStack &pages, QWidget *window);

    QAction *undoAction() const { return undo_; }
    QAction *redoAction() const { return redo_; }

protected:
    void retranslate() override;

private:
    void follow();

    ScenarioDocument &document_;
    ActionTexts texts_;
    QAction *undo_;
    QAction *redo_;
};

} // namespace actlab
