// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <filesystem>

class QWidget;

namespace actlab {

/// Lets a CSV file be dropped anywhere on a widget; what else is dragged there is left to the widgets around it.
class CsvDrop : public QObject {
    Q_OBJECT

public:
    explicit CsvDrop(QWidget &target);

Q_SIGNALS:
    void dropped(const std::filesystem::path &file);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace actlab
