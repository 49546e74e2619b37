// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/access/ordered_widget.h"

class QSplitter;
class QSplitterHandle;

namespace actlab {

/// What divides two parts of a page; its value is where it stands, in percent, and can be set.
class DividerInterface : public OrderedWidget, public QAccessibleValueInterface {
public:
    explicit DividerInterface(QSplitterHandle &handle);

    QString text(QAccessible::Text kind) const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    QVariant currentValue() const override;
    void setCurrentValue(const QVariant &value) override;
    QVariant minimumValue() const override;
    QVariant maximumValue() const override;
    QVariant minimumStepSize() const override { return 1.0; }

private:
    QSplitterHandle &handle() const;
    QSplitter &splitter() const;
    int length() const;
    int position() const;
    double percent(int position) const;
};

} // namespace actlab
