// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QMimeData;
class QWidget;

namespace actlab {

/// Lets a file of one kind be dropped anywhere on a widget, on its text fields, too, which would take its name for a
/// text. What else is dragged there is left to whoever is meant.
class FileDrop : public QObject {
    Q_OBJECT

public:
    /// `ending` as ".csv", in whatever case the file has it.
    FileDrop(QWidget &target, const QString &ending);

Q_SIGNALS:
    /// After the program that it was dragged from has been let go on.
    void dropped(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QString pathIn(const QMimeData &data) const;

    QWidget &target_;
    QString ending_;
};

} // namespace actlab
