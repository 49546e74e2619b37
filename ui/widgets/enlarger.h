// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/translated.h"

#include <QList>
#include <QPointer>
#include <QWidget>

#include <utility>
#include <vector>

class QAction;
class QBoxLayout;
class QSplitter;
class QToolButton;

namespace actlab {

/// Lets one of several pictures take the room of all, and gives it back: by a button beside or upon each, by a
/// double-click on its heading, by the action, which means the picture that has the keyboard or the mouse, and by
/// Escape. How a page looks, and no edit. A widget without a picture, so that it follows the window's language.
class Enlarger : public Translated<QWidget> {
    Q_OBJECT

public:
    /// What stands within `host` is hidden, but for the enlarged picture; what stands beside it on the page stays.
    Enlarger(QWidget &host, QWidget *page);

    /// `picture` is the part of the panel that takes the keyboard. The button stands at the end of `head`, or else in
    /// the panel's upper right corner.
    void add(QWidget &panel, QWidget &picture, QBoxLayout *head = nullptr);
    QAction *action() const { return action_; }

    /// The panel; null where all are shown.
    QWidget *enlarged() const { return enlarged_; }
    void enlarge(QWidget &panel);
    /// All are shown again, as large as before.
    void end();

protected:
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Panel {
        QWidget *panel;
        QWidget *picture;
        QToolButton *button;
        bool isInCorner;
    };

    void toggle(QWidget &panel);
    void keepSizes();
    void hideBeside(QWidget &part);
    Panel *find(const QObject *panel);
    QWidget &meant();
    void placeButton(const Panel &panel);
    void showState();

    QWidget &host_;
    QAction *action_;
    std::vector<Panel> panels_;
    QWidget *enlarged_ = nullptr;
    std::vector<QPointer<QWidget>> hidden_;
    std::vector<std::pair<QPointer<QSplitter>, QList<int>>> sizes_; ///< before
};

} // namespace actlab
