// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario.h"
#include "ui/theme/theme.h"
#include "ui/widgets/translated.h"

#include <QWidget>

#include <array>

class QLabel;
class QTableView;
class QToolButton;

namespace actlab {

class ValueTableModel;

/// The table of values of one curve. The selection, or all of it, is copied as tab-separated text with every digit.
class ValueTable : public Translated<QWidget> {
    Q_OBJECT

public:
    /// More rows than this are not put on the clipboard: a file is the place for them.
    static constexpr int copyLimit = 200'000;

    explicit ValueTable(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void show(const Curve &curve, const Affine &affine, const Range &range);

protected:
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitColumns();
    void copy();
    QString text(int first, int last) const;

    ValueTableModel *model_;
    QTableView *view_;
    QLabel *hint_;
    QToolButton *copy_;
    std::array<int, 4> needed_{}; ///< the width of each column, by what has been seen of it
};

} // namespace actlab
