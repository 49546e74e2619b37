// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backprop/walk_source.h"

#include "ui/backprop/backprop_examples.h"
#include "ui/widgets/icon.h"

#include <QAction>
#include <QButtonGroup>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace actlab {

WalkSource::WalkSource(QWidget *parent)
    : Translated(parent), row_(new QHBoxLayout(this)), label_(new QLabel(this)), own_(new QToolButton(this)),
      networkPages_(new QToolButton(this)), open_(new QToolButton(this))
{
    open_->setIcon(icon(u"network"));
    own_->setPopupMode(QToolButton::MenuButtonPopup);
    auto *choice = new QButtonGroup(this); // of which one is always down
    for (QToolButton *button : {own_, networkPages_}) {
        button->setCheckable(true);
        choice->addButton(button);
    }
    for (QToolButton *button : {own_, networkPages_, open_})
        button->setFocusPolicy(Qt::TabFocus);
    row_->setContentsMargins(12, 0, 12, 8);
    row_->setSpacing(4);
    for (QWidget *part : std::initializer_list<QWidget *>{label_, own_, networkPages_})
        row_->addWidget(part);
    row_->addStretch(1);
    row_->addWidget(open_);
    connect(own_, &QToolButton::clicked, this, &WalkSource::ownRequested);
    connect(networkPages_, &QToolButton::clicked, this, &WalkSource::networkPagesRequested);
    connect(open_, &QToolButton::clicked, this, &WalkSource::openRequested);
    WalkSource::retranslate();
}

void WalkSource::setTheme(const Theme &theme)
{
    label_->setFont(theme.font(TextRole::caption));
    for (QToolButton *button : {own_, networkPages_, open_})
        button->setFont(theme.font(TextRole::caption));
    open_->setToolButtonStyle(theme.scale > 1 ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
}

void WalkSource::setExamples(const QList<QAction *> &examples)
{
    auto *menu = new QMenu(this);
    menu->setToolTipsVisible(true);
    menu->addActions(examples);
    own_->setMenu(menu);
}

void WalkSource::show(const std::optional<OwnNetwork> &own)
{
    shown_ = own;
    const bool isOwn = own && own->is_walked;
    own_->setChecked(isOwn);
    networkPages_->setChecked(!isOwn);
    open_->setEnabled(isOwn);
    sayName();
}

/// What stands behind a colon is in the menu; the button is no wider than it must be.
void WalkSource::sayName()
{
    own_->setText(name().section(u':', 0, 0));
}

/// That of the example that it is, whatever weights its updates have led to.
QString WalkSource::name() const
{
    if (!shown_)
        return QCoreApplication::translate("BackpropExample", backpropExamples().front().title);
    for (const BackpropExample &example : backpropExamples()) {
        if (example.network == shown_->network)
            return QCoreApplication::translate("BackpropExample", example.title);
    }
    return tr("Own network");
}

void WalkSource::retranslate()
{
    label_->setText(tr("Network"));
    sayName();
    own_->setToolTip(tr("Walks through a network of this page, which leaves that of the Network page as it is; the "
                        "arrow offers others"));
    networkPages_->setText(tr("Of the Network page"));
    networkPages_->setToolTip(tr("Walks through the network of the Network page, with the weights that it has there"));
    open_->setText(tr("Open on the Network page"));
    open_->setToolTip(tr("Makes this network the one of the Network page, where it can be trained and changed"));
}

} // namespace actlab
