// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/access/ordered_widget.h"

class QAbstractButton;

namespace actlab {

/// A tool button, or a button that is Spoken. Of those of which one is down by turns each is a radio button, however it
/// looks; the one that empties a field, to which Qt gives no name, has one.
class ButtonInterface : public OrderedWidget {
public:
    explicit ButtonInterface(QAbstractButton &button);

    QAccessible::Role role() const override;
    QAccessible::State state() const override;
    QString text(QAccessible::Text kind) const override;
    QStringList actionNames() const override;
    void doAction(const QString &action) override;

private:
    QAbstractButton &button() const;
    bool hasMenu() const;
    QString pressing() const;
};

} // namespace actlab
