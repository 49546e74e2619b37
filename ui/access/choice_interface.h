// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/access/ordered_widget.h"

class QComboBox;

namespace actlab {

/// A combo box: its name is that of what is chosen, as its label has it, and what is chosen is its value, and its text
/// for desktops that know only numbers as values. (To Qt on Unix what is chosen is the name.)
class ChoiceInterface : public QAccessibleWidget, public QAccessibleTextInterface {
public:
    explicit ChoiceInterface(QComboBox &box);

    int childCount() const override { return 1; } // the list
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessible::State state() const override;
    QString text(QAccessible::Text kind) const override;
    void *interface_cast(QAccessible::InterfaceType type) override;
    QStringList actionNames() const override;
    void doAction(const QString &action) override;

    // The text can be read, and nothing else.
    QString text(int start, int end) const override;
    int characterCount() const override;
    int cursorPosition() const override { return 0; }
    void setCursorPosition(int) override {}
    void selection(int, int *start, int *end) const override { *start = *end = 0; }
    int selectionCount() const override { return 0; }
    void addSelection(int, int) override {}
    void removeSelection(int) override {}
    void setSelection(int, int, int) override {}
    QRect characterRect(int) const override { return rect(); }
    int offsetAtPoint(const QPoint &) const override { return -1; }
    void scrollToSubstring(int, int) override {}
    QString attributes(int offset, int *start, int *end) const override;

private:
    QComboBox &box() const;
};

} // namespace actlab
