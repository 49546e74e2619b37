// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

namespace actlab {

/// A widget whose parts are read in the order in which the eye finds them, not in that in which they were made.
class OrderedWidget : public QAccessibleWidget {
public:
    using QAccessibleWidget::QAccessibleWidget;

    /// What hands the keyboard on to another widget is none that it can be given to.
    QAccessible::State state() const override;
    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
};

} // namespace actlab
