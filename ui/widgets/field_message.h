// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QPointer>

namespace actlab {

/// What is wrong with a number that was typed: a slip of paper beneath its field, over whatever stands there, so that
/// nothing moves under the mouse. It lets clicks through, and goes when it is told nothing more.
class FieldMessage : public QLabel {
    Q_OBJECT

public:
    /// `field` owns it.
    explicit FieldMessage(QWidget &field);

    /// An empty text hides it.
    void say(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    QPointer<QWidget> field_;
    QPointer<QWidget> ground_; ///< scrolls with the field, and has room around it
};

} // namespace actlab
