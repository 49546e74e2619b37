// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/error.h"
#include "ui/access/spoken.h"

#include <QAbstractSpinBox>

#include <functional>

namespace actlab {

/// A box to type a number in, as parse_typed_number reads it. Anything can be typed; what it means is decided when it
/// is confirmed, so that nobody has to guess why a key does nothing. It shows numbers as everywhere else, and while it
/// is typed into as in a programme ("-1e-3"), so that what is copied can be pasted into one.
class NumberBox : public QAbstractSpinBox, public Spoken {
    Q_OBJECT

public:
    explicit NumberBox(QWidget *parent = nullptr);

    double value() const { return value_; }
    /// Makes room for all of its value, instead of what is usual.
    void setFitting(bool isFitting);
    /// Shows up to six digits.
    void setValue(double value);

    /// What is read aloud where that is more than the value alone: its ends, its unit.
    void setNumber(std::function<SpokenNumber()> number) { number_ = std::move(number); }
    QAccessible::Role spokenRole() const override { return QAccessible::SpinBox; }
    void addSpokenState(QAccessible::State &state) const override { state.editable = true; }
    std::optional<SpokenNumber> spokenNumber() const override;
    void takeSpokenNumber(double number) override { Q_EMIT entered(number); }

    void stepBy(int steps) override;
    QValidator::State validate(QString &, int &) const override { return QValidator::Acceptable; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// A number was typed and confirmed. The box shows the previous value until setValue().
    void entered(double value);
    /// An arrow, an arrow key or the wheel asks for that many steps.
    void stepRequested(int steps);
    /// What was typed is not a number; the box shows the previous value again.
    void refused(const actlab::Error &error);

protected:
    StepEnabled stepEnabled() const override { return StepUpEnabled | StepDownEnabled; }
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void confirm();
    void rewrite(bool isTypedInto);
    void showValue();
    QString shownText() const;

    double value_ = 0;
    std::function<SpokenNumber()> number_;
    bool isTypedInto_ = false;
    bool isFitting_ = false;
};

} // namespace actlab
