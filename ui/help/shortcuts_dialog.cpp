// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/shortcuts_dialog.h"

#include "ui/page/page.h"
#include "ui/page/page_stack.h"
#include "ui/text/mnemonic.h"
#include "ui/text/translation.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QLabel>
#include <QMainWindow>
#include <QMenuBar>
#include <QScreen>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

namespace actlab {
namespace {

QString effectOf(const QAction &action)
{
    return withoutMnemonic(action.text()).remove(u'…');
}

bool isOfPage(const QAction &action)
{
    const QObject *owner = action.parent();
    while (owner && !qobject_cast<const Page *>(owner))
        owner = owner->parent();
    return owner;
}

} // namespace

ShortcutsDialog::ShortcutsDialog(QMainWindow &window, PageStack &pages) : QDialog(&window)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *text = new QLabel(toHtml(QList<Group>{actionsOf(window)} + pagesOf(pages) + fixedKeys()));
    text->setTextFormat(Qt::RichText);
    text->setAlignment(Qt::AlignTop);
    text->setMargin(16);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(text);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 16, 16);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
    // As large as what it shows, so that nothing scrolls that need not; up to most of the screen.
    const QSize room = screen()->availableSize() * 0.9;
    const QSize needed = text->sizeHint() + (sizeHint() - scroll->sizeHint());
    const bool scrolls = needed.height() > room.height();
    const int bar = scrolls ? style()->pixelMetric(QStyle::PM_ScrollBarExtent) : 0;
    resize((needed + QSize(bar, 0)).boundedTo(room));
}

ShortcutsDialog::Key ShortcutsDialog::keyOf(const QAction &action)
{
    return {action.shortcut().toString(QKeySequence::NativeText), effectOf(action)};
}

ShortcutsDialog::Group ShortcutsDialog::actionsOf(const QMainWindow &window)
{
    Group group{tr("Anywhere"), {}};
    const auto collect = [&group](const QMenu *menu, const auto &self) -> void {
        for (const QAction *action : menu->actions()) {
            if (action->menu())
                self(action->menu(), self);
            else if (!action->shortcut().isEmpty() && !isOfPage(*action))
                group.keys.append(keyOf(*action));
        }
    };
    for (const QAction *title : window.menuBar()->actions())
        collect(title->menu(), collect);
    return group;
}

QList<ShortcutsDialog::Group> ShortcutsDialog::pagesOf(PageStack &pages)
{
    QList<Group> groups;
    for (const PageName name : pages.names()) {
        groups.append({in(windowLanguage(), name_of(name)), {}});
        for (const QAction *action : pages.page(name).findChildren<QAction *>()) {
            if (!action->shortcut().isEmpty())
                groups.back().keys.append(keyOf(*action));
        }
    }
    return groups;
}

QList<ShortcutsDialog::Group> ShortcutsDialog::fixedKeys()
{
    return {{tr("List of functions"),
             {{tr("Enter"), tr("Show this function alone")},
              {tr("Space"), tr("Lay this function over the others, or take it away")},
              {tr("Ctrl+click"), tr("The same with the mouse")}}},
            {tr("Network diagram"),
             {{QStringLiteral("←  →  ↑  ↓"), tr("From unit to unit")},
              {tr("Ctrl+arrow"), tr("From weight to weight")},
              {tr("Enter"), tr("Edit the weight or bias, use or leave out the input")},
              {tr("Esc"), tr("Give up")}}},
            {tr("Walk through backpropagation"),
             {{QStringLiteral("←  →"), tr("One step back or on")},
              {tr("Home, End"), tr("First and last step")},
              {QStringLiteral("↑  ↓"), tr("From part to part, each with its calculation")},
              {tr("Page up, page down"), tr("To layers that the picture has no room for")},
              {tr("Esc"), tr("Back to the step's own calculation")}}},
            {tr("Sliders"),
             {{QStringLiteral("←  →"), tr("One step")},
              {tr("Page up, page down"), tr("Ten steps")},
              {tr("Home, End"), tr("To either end")},
              {tr("Double-click"), tr("Back to the default")},
              {tr("Menu key"), tr("Reset or play")}}}};
}

QString ShortcutsDialog::toHtml(const QList<Group> &groups)
{
    QString html = QStringLiteral("<table cellspacing='0' cellpadding='4'>");
    for (const Group &group : groups) {
        if (group.keys.isEmpty())
            continue; // a page whose keys are not those of actions
        html += QStringLiteral("<tr><td colspan='2'><br><b>%1</b></td></tr>").arg(group.title.toHtmlEscaped());
        for (const auto &[keys, effect] : group.keys) {
            html += QStringLiteral("<tr><td style='padding-right:24px; white-space:nowrap'>%1</td><td>%2</td></tr>")
                        .arg(keys.toHtmlEscaped(), effect.toHtmlEscaped());
        }
    }
    return html + QStringLiteral("</table>");
}

} // namespace actlab
