// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/access/spoken.h"
#include "ui/widgets/translated.h"

#include <QAbstractButton>
#include <QWidget>

namespace actlab {

/// The line that folds a section: an arrow, and the title in bold.
class SectionHeading : public Translated<QAbstractButton>, public Spoken {
    Q_OBJECT

public:
    explicit SectionHeading(QWidget *parent = nullptr);

    void setOpen(bool open);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// A title that is too long for one line goes on in the next.
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

    QAccessible::Role spokenRole() const override { return QAccessible::Button; }
    void addSpokenState(QAccessible::State &state) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void retranslate() override;

private:
    int indent() const;

    bool open_ = true;
};

/// A heading that folds what stands beneath it away.
class SectionBox : public QWidget {
    Q_OBJECT

public:
    explicit SectionBox(QWidget *content, QWidget *parent = nullptr);

    void setTitle(const QString &title) { heading_->setText(title); }
    bool isOpen() const { return open_; }
    void setOpen(bool open);
    /// Beneath the content, to the right.
    void add(QWidget *widget);

private:
    bool open_ = true;
    SectionHeading *heading_;
    QWidget *content_;
};

} // namespace actlab
