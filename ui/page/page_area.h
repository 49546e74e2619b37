// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/page.h"

#include <QEvent>
#include <QScrollArea>

namespace actlab {

/// Gives a page all the room there is. Where even the least of it does not fit, with large type on a small screen, the
/// page is scrolled. (What Qt does by itself would scroll as soon as texts have less room than they like.)
class PageArea : public QScrollArea {
    Q_OBJECT

public:
    PageArea(Page *page, QWidget *parent) : QScrollArea(parent), page_(page)
    {
        setFrameShape(QFrame::NoFrame);
        setFocusPolicy(Qt::NoFocus);
        setWidget(page);
        page->installEventFilter(this);
    }

    Page *page() const { return page_; }
    QSize minimumSizeHint() const override { return {}; }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QScrollArea::resizeEvent(event);
        fit();
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == page_ && event->type() == QEvent::LayoutRequest)
            fit();
        return QScrollArea::eventFilter(watched, event);
    }

private:
    void fit() { page_->resize(maximumViewportSize().expandedTo(page_->minimumSizeHint())); }

    Page *page_;
};

} // namespace actlab
