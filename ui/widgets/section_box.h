// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

namespace actlab {

/// A heading that folds what stands beneath it away.
class SectionBox : public QWidget {
    Q_OBJECT

public:
    explicit SectionBox(QWidget *content, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    bool isOpen() const { return open_; }
    void setOpen(bool open);

private:
    bool open_ = true;
    QToolButton *heading_;
    QWidget *content_;
};

} // namespace actlab
