// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table/table.h"

#include <QListView>

#include <cstddef>
#include <memory>
#include <optional>
#include <utility>

namespace actlab {

/// Every pair of columns of numbers as a small picture of its points, to choose the plane's two inputs from. Pictures
/// are drawn when they come into sight: thirty columns make 435 pairs.
class ColumnPairs : public QListView {
    Q_OBJECT

public:
    explicit ColumnPairs(QWidget *parent = nullptr);

    /// Points have the colours of what stands in the column `label`, if there is one. Hidden where there are fewer than
    /// three columns of numbers: there is nothing to choose.
    void show(std::shared_ptr<const Table> table, std::optional<std::size_t> label);
    using QListView::show;
    /// Marks the pair that is chosen; none where it is no pair of the list.
    void setChosen(const std::pair<std::size_t, std::size_t> &pair);

    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(std::size_t first, std::size_t second);
};

} // namespace actlab
