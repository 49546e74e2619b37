// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/access/ordered_widget.h"

class QLabel;

namespace actlab {

/// A text: what it says, behind its accessible name as a caption where it has one ("Training loss: 0.12"). Its text may
/// change at any rate without a word being sent: whoever wants to know it asks.
class TextInterface : public OrderedWidget {
public:
    explicit TextInterface(QLabel &label);

    QAccessible::Role role() const override;
    QString text(QAccessible::Text kind) const override;
    QList<QPair<QAccessibleInterface *, QAccessible::Relation>> relations(QAccessible::Relation match) const override;

private:
    QLabel &label() const;
    QString said() const;
};

} // namespace actlab
