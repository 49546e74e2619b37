// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QStringView>

#include <vector>

class QAction;
class QMetaObject;
class QObject;

namespace actlab {

/// Actions and titles of menus with their texts, which the owner marks with QT_TR_NOOP and retranslates with its own.
class ActionTexts {
public:
    /// The texts are translated as those of the owner's class.
    explicit ActionTexts(const QMetaObject &owner) : owner_(&owner) {}

    /// A new action.
    QAction *add(QObject *parent, const char *text, const char *tip, const QKeySequence &shortcut = {},
                 QStringView iconName = {});
    /// One that is there; without a tip, an empty one.
    void add(QAction *action, const char *text, const char *tip = "");

    void retranslate() const;

private:
    struct Text {
        QAction *action;
        const char *text;
        const char *tip;
    };

    const QMetaObject *owner_;
    std::vector<Text> texts_;
};

} // namespace actlab
