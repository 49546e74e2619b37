// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/functions/switch_row.h"

#include "ui/functions/function_actions.h"
#include "ui/widgets/action_box.h"
#include "ui/widgets/icon.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QToolButton>

#include <array>

namespace actlab {
namespace {

constexpr std::array speeds{0.25, 0.5, 1.0, 2.0};
constexpr int usualSpeed = 2; // its place in the list
constexpr int buttonWidth = 32;

} // namespace

SwitchRow::SwitchRow(const FunctionActions &actions, QWidget *parent) : Translated(parent)
{
    auto *orders = new QHBoxLayout;
    orders->setSpacing(4);
    for (QAction *action : {actions.value(), actions.first(), actions.second()}) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setMinimumWidth(buttonWidth);
        orders->addWidget(button);
    }
    orders->addStretch(1);
    speed_ = new QComboBox(this); // after the buttons, which Tab visits first
    orders->addWidget(speed_);
    for (const double speed : speeds)
        speed_->addItem(icon(u"play"), QStringLiteral("%1×").arg(speed));
    speed_->setCurrentIndex(usualSpeed);
    connect(speed_, &QComboBox::currentIndexChanged, this,
            [this](int place) { Q_EMIT speedChosen(speeds[static_cast<std::size_t>(place)]); });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 4);
    layout->setSpacing(8);
    layout->addLayout(orders);
    layout->addWidget(new ActionBox(*actions.shade(), this));
    retranslate();
}

void SwitchRow::retranslate()
{
    speed_->setAccessibleName(tr("Speed of the sweeps"));
    speed_->setToolTip(tr("How fast a slider moves while it plays"));
}

} // namespace actlab
