// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/figure.h"
#include "ui/print/printable.h"
#include "ui/theme/theme.h"
#include "ui/widgets/translated.h"

#include <QAction>
#include <QWidget>

#include <memory>
#include <utility>
#include <vector>

namespace actlab {

/// One page of the window. Each has a folder of its own under ui/, a PageName and one line in the main window, which
/// asks it for what its menus offer; pages know the document and nothing of each other.
class Page : public Translated<QWidget> {
    Q_OBJECT

public:
    using Translated::Translated;

    virtual void setTheme(const Theme &theme) = 0;

    /// What the View menu offers while the page is shown.
    virtual QList<QAction *> viewActions() const { return {}; }
    /// Ready-made scenarios of the page, one click each; separators with a text are headings.
    virtual QList<QAction *> examples() const { return {}; }
    /// What can be exported; the first is what is copied. Empty where there is nothing.
    virtual std::vector<std::unique_ptr<Figure>> figures() const { return {}; }

    /// What can be printed: figures, and the numbers behind each as a table. Empty where there is nothing.
    virtual std::vector<std::unique_ptr<Printable>> printables() const;

    /// Gives the keyboard to what is used first. A focus proxy would not do: Tab would jump over what comes before it.
    virtual void takeFocus() { setFocus(); }
    /// Shows itself off, once: the window has just opened, with nothing of the user's in it.
    virtual void welcome() {}
    /// Ends everything that moves by itself: the window is about to show something else.
    virtual void rest() {}

    /// How the user has divided the page, for the settings. Unknown bytes are ignored.
    virtual QByteArray saveLayout() const { return {}; }
    virtual void restoreLayout(const QByteArray &) {}

protected:
    void hideEvent(QHideEvent *event) override;
    /// Whether what has just happened is to be shown at once. A page that nobody sees does nothing and says nothing
    /// until it is seen again, and then catches up.
    bool isSeen()
    {
        isBehind_ = isBehind_ || !isVisible();
        return isVisible();
    }
    /// Shows what has happened while nobody saw the page.
    virtual void catchUp() {}

    void showEvent(QShowEvent *event) override
    {
        Translated::showEvent(event);
        if (std::exchange(isBehind_, false))
            catchUp();
    }

Q_SIGNALS:
    /// There are other figures than before, or some where there were none.
    void figuresChanged();

private:
    bool isBehind_ = false;
};

} // namespace actlab
