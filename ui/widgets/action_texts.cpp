// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/action_texts.h"

#include "ui/text/key_words.h"
#include "ui/text/mnemonic.h"
#include "ui/widgets/icon.h"

#include <QAction>
#include <QCoreApplication>
#include <QMetaObject>

namespace actlab {

QAction *ActionTexts::add(QObject *parent, const char *text, const char *tip, const QKeySequence &shortcut,
                          QStringView iconName)
{
    auto *action = new QAction(parent);
    action->setShortcut(shortcut);
    if (!iconName.isEmpty())
        action->setIcon(icon(iconName));
    add(action, text, tip);
    return action;
}

void ActionTexts::add(QAction *action, const char *text, const char *tip)
{
    texts_.push_back({action, text, tip});
}

void ActionTexts::retranslate() const
{
    for (const auto &[action, text, tip] : texts_) {
        const QString translated = QCoreApplication::translate(owner_->className(), text);
        action->setText(translated);
        action->setIconText(withoutMnemonic(translated));
        if (!*tip) {
            action->setToolTip(withoutMnemonic(translated)); // Qt's own would keep the "(T)" of Korean menus
            continue;
        }
        action->setToolTip(withKeys(QCoreApplication::translate(owner_->className(), tip), action->shortcut()));
    }
}

} // namespace actlab
