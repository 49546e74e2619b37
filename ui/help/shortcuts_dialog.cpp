// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/shortcuts_dialog.h"

#include "ui/page/page.h"
#include "ui/page/page_stack.h"
#include "ui/text/key_words.h"
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

#include <algorithm>

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
    auto groups = pagesOf(pages) + QList<Group>{actionsOf(window)} + fixedKeys();
    std::ranges::stable_partition(groups, [&](const Group &group) { return group.pages.contains(currentOf(pages)); });
    auto *text = new QLabel(toHtml(groups));
    text->setTextFormat(Qt::RichText);
    text->setAlignment(Qt::AlignTop);
    text->setMargin(16);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(windowTitle());
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

PageName ShortcutsDialog::currentOf(PageStack &pages)
{
    const auto names = pages.names();
    const auto current = std::ranges::find(names, pages.current(), [&](PageName name) { return &pages.page(name); });
    return current == names.end() ? names.front() : *current;
}

ShortcutsDialog::Key ShortcutsDialog::keyOf(const QAction &action)
{
    return {keyText(action.shortcut()), effectOf(action)};
}

ShortcutsDialog::Group ShortcutsDialog::actionsOf(const QMainWindow &window)
{
    Group group{tr("Anywhere"), {}, {}};
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
        groups.append({in(windowLanguage(), name_of(name)), {name}, {}});
        for (const QAction *action : pages.page(name).findChildren<QAction *>()) {
            if (!action->shortcut().isEmpty())
                groups.back().keys.append(keyOf(*action));
        }
    }
    return groups;
}

QList<ShortcutsDialog::Group> ShortcutsDialog::fixedKeys()
{
    const QList<PageName> withPlots{PageName::functions, PageName::network};
    const QList<PageName> withSliders{PageName::functions, PageName::softmax, PageName::network};
    return {
        {tr("List of functions"),
         {PageName::functions},
         {{tr("Enter"), tr("Show this function alone")},
          {tr("Space"), tr("Lay this function over the others, or take it away")},
          {tr("Ctrl+click"), tr("The same with the mouse")}}},
        {tr("Plots"),
         withPlots,
         {{QStringLiteral("←  →  ↑  ↓"), tr("Read the plot: along a curve and from curve to curve, or over the plane")},
          {tr("Shift+arrow"), tr("Ten steps along the curve")},
          {QStringLiteral("+  −"), tr("Zoom in or out")},
          {tr("Ctrl+arrow"), tr("Move what is shown")},
          {keyText(Qt::Key_Home), tr("Show the whole again")},
          {tr("Esc"), tr("End the reading")}}},
        {tr("Network diagram"),
         {PageName::network},
         {{QStringLiteral("←  →  ↑  ↓"), tr("From unit to unit")},
          {tr("Ctrl+arrow"), tr("From weight to weight")},
          {tr("Enter"), tr("Edit the weight or bias, use or leave out the input")},
          {tr("Esc"), tr("Give up")}}},
        {tr("Walk through backpropagation"),
         {PageName::backprop},
         {{QStringLiteral("←  →"), tr("One step back or on")},
          {tr("Home, End"), tr("First and last step")},
          {QStringLiteral("↑  ↓"), tr("From part to part, each with its calculation")},
          {tr("Page up, page down"), tr("To layers that the picture has no room for")},
          {tr("Esc"), tr("Back to the step's own calculation")}}},
        {tr("Sliders"),
         withSliders,
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
