// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QMainWindow;

namespace actlab {

class PageStack;

/// Every key of the window: those of its actions, read from them, and those of the list, the plot and the sliders.
class ShortcutsDialog : public QDialog {
    Q_OBJECT

public:
    ShortcutsDialog(QMainWindow &window, PageStack &pages);

private:
    struct Key {
        QString keys;
        QString effect;
    };
    struct Group {
        QString title;
        QList<Key> keys;
    };

    static Key keyOf(const QAction &action);
    static Group actionsOf(const QMainWindow &window);
    static QList<Group> pagesOf(PageStack &pages);
    static QList<Group> fixedKeys();
    static QString toHtml(const QList<Group> &groups);
};

} // namespace actlab
