// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/access/ordered_widget.h"
#include "ui/access/spoken.h"

namespace actlab {

/// Reads aloud what a Spoken widget says of itself; its text, where it has a field to type into, is the field's.
class SpokenWidget : public OrderedWidget, public QAccessibleValueInterface {
public:
    SpokenWidget(QWidget &widget, Spoken &spoken);

    QAccessible::State state() const override;
    QString text(QAccessible::Text kind) const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    QVariant currentValue() const override { return number().value; }
    void setCurrentValue(const QVariant &value) override { spoken_.takeSpokenNumber(value.toDouble()); }
    QVariant minimumValue() const override { return number().minimum; }
    QVariant maximumValue() const override { return number().maximum; }
    QVariant minimumStepSize() const override { return number().step; }

private:
    SpokenNumber number() const { return spoken_.spokenNumber().value_or(SpokenNumber()); }
    QAccessibleInterface *field() const;

    Spoken &spoken_;
};

} // namespace actlab
