// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/enlarger.h"

#include "ui/text/key_words.h"
#include "ui/widgets/icon.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QSplitter>
#include <QToolButton>

#include <algorithm>

namespace actlab {
namespace {

constexpr int cornerMargin = 4;

} // namespace

Enlarger::Enlarger(QWidget &host, QWidget *page) : Translated(page), host_(host), action_(new QAction(this))
{
    hide();
    action_->setCheckable(true);
    action_->setShortcut(Qt::Key_F11);
    connect(action_, &QAction::triggered, this, [this] { enlarged_ ? end() : enlarge(meant()); });
    page->installEventFilter(this);
    Enlarger::retranslate();
}

void Enlarger::add(QWidget &panel, QWidget &picture, QBoxLayout *head)
{
    auto *button = new QToolButton(&panel);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QToolButton::clicked, this, [this, &panel] { toggle(panel); });
    panel.installEventFilter(this);
    panels_.push_back({&panel, &picture, button, head == nullptr});
    if (head)
        head->addWidget(button);
    showState();
    placeButton(panels_.back());
}

void Enlarger::toggle(QWidget &panel)
{
    if (enlarged_)
        end();
    else
        enlarge(panel);
}

void Enlarger::enlarge(QWidget &panel)
{
    end();
    enlarged_ = &panel;
    keepSizes();
    for (QWidget *part = &panel; part != &host_; part = part->parentWidget())
        hideBeside(*part);
    find(&panel)->picture->setFocus(); // which may have been in what is hidden
    showState();
}

/// Those of the outer ones first, as it takes to set them again.
void Enlarger::keepSizes()
{
    QList<QSplitter *> splitters = host_.findChildren<QSplitter *>();
    if (auto *outermost = qobject_cast<QSplitter *>(&host_))
        splitters.prepend(outermost);
    for (QSplitter *splitter : splitters)
        sizes_.emplace_back(splitter, splitter->sizes());
}

void Enlarger::hideBeside(QWidget &part)
{
    QWidget *parent = part.parentWidget();
    for (QWidget *other : parent->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        if (other == &part || other->isHidden() || other->isWindow() || qobject_cast<QSplitterHandle *>(other))
            continue;
        other->hide();
        hidden_.emplace_back(other);
    }
}

void Enlarger::end()
{
    if (!enlarged_)
        return;
    enlarged_ = nullptr;
    for (const auto &part : std::exchange(hidden_, {})) {
        if (part)
            part->show();
    }
    for (const auto &[splitter, sizes] : std::exchange(sizes_, {})) {
        if (splitter)
            splitter->setSizes(sizes);
    }
    showState();
}

Enlarger::Panel *Enlarger::find(const QObject *panel)
{
    const auto found = std::ranges::find(panels_, panel, &Panel::panel);
    return found == panels_.end() ? nullptr : &*found;
}

/// The picture that has the keyboard, or that the mouse is over, or else the first.
QWidget &Enlarger::meant()
{
    const QWidget *focus = QApplication::focusWidget();
    for (const Panel &each : panels_) {
        if (each.panel->isVisible() && focus && each.panel->isAncestorOf(focus))
            return *each.panel;
    }
    const auto isUnderMouse = [](const Panel &each) { return each.panel->isVisible() && each.panel->underMouse(); };
    const auto found = std::ranges::find_if(panels_, isUnderMouse);
    return *(found == panels_.end() ? panels_.front() : *found).panel;
}

bool Enlarger::eventFilter(QObject *watched, QEvent *event)
{
    const Panel *panel = find(watched);
    if (panel && event->type() == QEvent::Resize)
        placeButton(*panel);
    if (panel && event->type() == QEvent::MouseButtonDblClick && !panel->isInCorner) {
        toggle(*panel->panel); // what reaches the panel itself was on its heading
        return true;
    }
    const bool isEscape = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (isEscape && watched == parentWidget() && enlarged_) { // for which nothing else on the page had a use
        end();
        return true;
    }
    return Translated::eventFilter(watched, event);
}

void Enlarger::placeButton(const Panel &panel)
{
    if (!panel.isInCorner)
        return;
    panel.button->adjustSize();
    panel.button->move(panel.panel->width() - panel.button->width() - cornerMargin, cornerMargin);
    panel.button->raise();
}

void Enlarger::showState()
{
    action_->setChecked(enlarged_ != nullptr);
    for (const Panel &each : panels_) {
        const bool isLarge = each.panel == enlarged_;
        each.button->setIcon(icon(isLarge ? QStringView(u"shrink") : QStringView(u"enlarge")));
        each.button->setAccessibleName(isLarge ? tr("Show all pictures") : tr("Enlarge this picture"));
        each.button->setToolTip(isLarge
                                    ? withKeys(tr("Gives the room back to the other pictures"), Qt::Key_Escape)
                                    : withKeys(tr("Gives this picture the room of the others"), action_->shortcut()));
    }
}

void Enlarger::retranslate()
{
    action_->setText(tr("Enlarge the picture"));
    action_->setToolTip(tr("Gives the picture at the keyboard or the mouse the room of the others, and back"));
    showState();
}

} // namespace actlab
