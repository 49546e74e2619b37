// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/action_box.h"

#include <QAction>

namespace actlab {

ActionBox::ActionBox(QAction &action, QWidget *parent) : QCheckBox(parent)
{
    const auto follow = [this, &action] {
        setText(action.text());
        setToolTip(action.toolTip());
        setChecked(action.isChecked());
    };
    connect(&action, &QAction::changed, this, follow);
    connect(this, &QCheckBox::clicked, &action, &QAction::trigger);
    follow();
}

} // namespace actlab
