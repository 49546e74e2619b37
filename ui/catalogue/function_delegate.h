// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QHash>
#include <QPolygonF>
#include <QStyledItemDelegate>

namespace actlab {

struct ListedFunction;

/// Draws a row of the function list: a box in the colour of the curve, the name, and the shape of the function.
class FunctionDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setTheme(const Theme &theme) { theme_ = theme; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    void setBoxesShown(bool areShown) { hasBoxes_ = areShown; }
    /// Where a box to check is drawn; without boxes a place of no width.
    QRect boxOf(const QRect &row) const;
    /// Where a name is written, in as many lines as it needs.
    QRect nameOf(const QRect &row) const;

    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

Q_SIGNALS:
    /// A click on the box, or anywhere with Ctrl held.
    void boxClicked(const QModelIndex &index);
    /// A click anywhere else in the row.
    void nameClicked(const QModelIndex &index);

private:
    QRect sparklineOf(const QRect &row) const;
    void paintHeading(QPainter &painter, const QRect &row, const QString &text) const;
    void paintFunction(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintBox(QPainter &painter, const QRect &row, int place) const;
    void paintSparkline(QPainter &painter, const QRectF &box, const ListedFunction &function, int place) const;

    bool hasBoxes_ = true;
    Theme theme_ = makeTheme(ColourScheme::light);
    mutable QHash<const ListedFunction *, QPolygonF> sparklines_; ///< sampled when first seen
};

} // namespace actlab
