// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/page_name.h"

#include <QDialog>

class QMainWindow;

namespace actlab {

class PageStack;

/// Every key of the window, beginning with those of the page that is shown: those of actions, read from them, and those
/// of lists, plots, pictures and sliders.
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
        QList<PageName> pages; ///< that it is about; none: all
        QList<Key> keys;
    };

    static PageName currentOf(PageStack &pages);
    static Key keyOf(const QAction &action);
    static Group actionsOf(const QMainWindow &window);
    static QList<Group> pagesOf(PageStack &pages);
    static QList<Group> fixedKeys();
    static QString toHtml(const QList<Group> &groups);
};

} // namespace actlab
