// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/functions/switch_row.h"

#include "ui/functions/function_actions.h"
#include "ui/widgets/action_box.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace actlab {
namespace {

constexpr int buttonWidth = 32;

} // namespace

SwitchRow::SwitchRow(const FunctionActions &actions, QWidget *parent) : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 4);
    layout->setSpacing(4);
    for (QAction *action : {actions.value(), actions.first(), actions.second()}) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setMinimumWidth(buttonWidth);
        layout->addWidget(button);
    }
    layout->addSpacing(8);
    layout->addWidget(new ActionBox(*actions.shade(), this), 1);
}

} // namespace actlab
