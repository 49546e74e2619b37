// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>

class QAction;

namespace actlab {

/// A check box for a checkable action, so that the same switch can stand in a menu and on a page.
class ActionBox : public QCheckBox {
    Q_OBJECT

public:
    explicit ActionBox(QAction &action, QWidget *parent = nullptr);
};

} // namespace actlab
