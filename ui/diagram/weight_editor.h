// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/error.h"

#include <QFrame>
#include <QPoint>

class QGridLayout;
class QLabel;

namespace actlab {

class NumberBox;
struct Theme;

/// A card beside a weight or a bias: shows what it is, and lets it be changed. A change is made by Enter or by leaving
/// the field, and given up by Escape.
class WeightEditor : public QFrame {
    Q_OBJECT

public:
    explicit WeightEditor(QWidget *parent);

    void setTheme(const Theme &theme);
    /// Shows a value near `anchor`, a point of the parent. Does nothing during an edit.
    void showValue(const QString &name, const QString &value, QPoint anchor);
    /// Begins an edit.
    void edit(const QString &name, double value, QPoint anchor);
    bool isEditing() const;
    /// Hides the card unless it is being edited.
    void release();
    /// Gives up an edit, and hides the card.
    void cancel();

Q_SIGNALS:
    void entered(double value);
    /// The edit is over, whether anything was entered or not.
    void finished();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void place(QPoint anchor);
    void finish();
    void refuse(const Error &error);

    QLabel *name_;
    QLabel *value_;
    NumberBox *box_;
    QLabel *message_;
    QGridLayout *grid_;
    QPoint anchor_; ///< in the parent
};

} // namespace actlab
