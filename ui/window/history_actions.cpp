// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/history_actions.h"

#include "ui/document/scenario_document.h"
#include "ui/page/page_stack.h"
#include "ui/widgets/brief_notice.h"

#include <QAction>

namespace actlab {

HistoryActions::HistoryActions(ScenarioDocument &document, PageStack &pages, QWidget *window)
    : Translated(window), document_(document), texts_(staticMetaObject),
      undo_(texts_.add(this, QT_TR_NOOP("&Undo"), QT_TR_NOOP("Undo"), QKeySequence::Undo, u"undo")),
      redo_(texts_.add(this, QT_TR_NOOP("&Redo"), QT_TR_NOOP("Redo"), QKeySequence::Redo, u"redo"))
{
    hide();
    connect(undo_, &QAction::triggered, this, [this, &pages, window] {
        pages.current()->rest();
        const QString step = document_.undoText();
        document_.undo();
        BriefNotice::say(*window, tr("Undone: %1").arg(step));
    });
    connect(redo_, &QAction::triggered, this, [this, &pages, window] {
        pages.current()->rest();
        const QString step = document_.redoText();
        document_.redo();
        BriefNotice::say(*window, tr("Done again: %1").arg(step));
    });
    connect(&document_, &ScenarioDocument::historyChanged, this, &HistoryActions::follow);
    HistoryActions::retranslate();
}

void HistoryActions::follow()
{
    const auto show = [](QAction *action, const QString &verb, bool possible, const QString &step) {
        action->setEnabled(possible);
        action->setText(possible ? QStringLiteral("%1: %2").arg(verb, step) : verb);
    };
    show(undo_, tr("&Undo"), document_.canUndo(), document_.undoText());
    show(redo_, tr("&Redo"), document_.canRedo(), document_.redoText());
}

void HistoryActions::retranslate()
{
    texts_.retranslate();
    follow();
}

} // namespace actlab
