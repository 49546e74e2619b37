// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/function_delegate.h"

#include "ui/catalogue/function_list_model.h"
#include "ui/catalogue/sparkline.h"

#include <QAbstractItemView>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace actlab {
namespace {

constexpr double listRowHeight = 4; // in steps of the spacing grid
constexpr double headingHeight = 4.5;
constexpr double boxSize = 2;
constexpr double sparklineWidth = 5;
constexpr double narrowRow = 24; // has no room for a sparkline
constexpr double cornerRadius = 0.5;
constexpr int nameFlags = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap;

} // namespace

/// A name that is too long for one line goes on in the next, and its row is higher.
QSize FunctionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isHeading = !index.data(FunctionListModel::functionRole).value<const ListedFunction *>();
    QRect row(0, 0, theme_.spacing(20), theme_.spacing(isHeading ? headingHeight : listRowHeight));
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (isHeading || !view)
        return row.size();
    row.setWidth(view->viewport()->width());
    // The name takes the width of a chosen function's, so that rows keep their heights.
    const QFontMetrics metrics(theme_.font(TextRole::emphasis));
    const QRect name = metrics.boundingRect(nameOf(row), nameFlags, index.data().toString());
    return {theme_.spacing(20), std::max(row.height(), name.height() + theme_.spacing(1.5))};
}

QRect FunctionDelegate::sparklineOf(const QRect &row) const
{
    if (row.width() < theme_.spacing(narrowRow))
        return {row.right() + theme_.spacing(0.75), row.top(), 0, row.height()};
    QRect curve(0, 0, theme_.spacing(sparklineWidth), theme_.spacing(listRowHeight - 1.5));
    curve.moveCenter({row.right() - theme_.spacing(1 + sparklineWidth / 2), row.center().y()});
    return curve;
}

QRect FunctionDelegate::nameOf(const QRect &row) const
{
    QRect name = row;
    name.setLeft(boxOf(row).right() + theme_.spacing(1));
    name.setRight(sparklineOf(row).left() - theme_.spacing(1));
    return name;
}

QRect FunctionDelegate::boxOf(const QRect &row) const
{
    const int size = theme_.spacing(boxSize);
    if (!hasBoxes_)
        return {row.left(), row.top(), 0, row.height()};
    QRect box(0, 0, size, size);
    box.moveCenter({row.left() + theme_.spacing(2), row.center().y()});
    return box;
}

bool FunctionDelegate::editorEvent(QEvent *event, QAbstractItemModel *, const QStyleOptionViewItem &option,
                                   const QModelIndex &index)
{
    const auto *mouse = dynamic_cast<QMouseEvent *>(event);
    if (!mouse || mouse->button() != Qt::LeftButton)
        return false;
    if (event->type() == QEvent::MouseButtonRelease) {
        const bool onBox = hasBoxes_ && mouse->position().x() <= boxOf(option.rect).right() + theme_.spacing(0.5);
        if (onBox || mouse->modifiers().testFlag(Qt::ControlModifier))
            Q_EMIT boxClicked(index);
        else
            Q_EMIT nameClicked(index);
    }
    return true;
}

void FunctionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(FunctionListModel::functionRole).value<const ListedFunction *>())
        paintFunction(*painter, option, index);
    else
        paintHeading(*painter, option.rect, index.data().toString());
    painter->restore();
}

void FunctionDelegate::paintHeading(QPainter &painter, const QRect &row, const QString &text) const
{
    painter.setFont(theme_.font(TextRole::caption));
    painter.setPen(theme_.mutedText);
    painter.drawText(row.adjusted(theme_.spacing(1), 0, 0, -theme_.spacing(0.5)), Qt::AlignLeft | Qt::AlignBottom,
                     text);
}

void FunctionDelegate::paintFunction(QPainter &painter, const QStyleOptionViewItem &option,
                                     const QModelIndex &index) const
{
    const int place = index.data(FunctionListModel::placeRole).toInt();
    const QRectF card = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5);
    const double radius = theme_.spacing(cornerRadius);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const bool isMarked = place >= 0 && !hasBoxes_; // which mark it otherwise
    painter.setPen(focused || isMarked ? QPen(theme_.accent, 2 * theme_.hairline) : QPen(Qt::NoPen));
    painter.setBrush(place >= 0 ? theme_.accentWash : hovered ? theme_.hover : QColor(Qt::transparent));
    painter.drawRoundedRect(card, radius, radius);

    const auto *function = index.data(FunctionListModel::functionRole).value<const ListedFunction *>();
    if (hasBoxes_)
        paintBox(painter, option.rect, place);
    if (const QRect curve = sparklineOf(option.rect); !curve.isEmpty())
        paintSparkline(painter, curve, *function, place);
    painter.setFont(theme_.font(place >= 0 ? TextRole::emphasis : TextRole::body));
    painter.setPen(theme_.text);
    painter.drawText(nameOf(option.rect), nameFlags, index.data().toString());
}

void FunctionDelegate::paintBox(QPainter &painter, const QRect &row, int place) const
{
    const QRectF box = QRectF(boxOf(row)).adjusted(0.5, 0.5, -0.5, -0.5);
    const double radius = theme_.spacing(cornerRadius);
    if (place < 0) {
        painter.setPen(QPen(theme_.outline, theme_.hairline));
        painter.setBrush(theme_.field);
        painter.drawRoundedRect(box, radius, radius);
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme_.category(static_cast<std::size_t>(place)));
    painter.drawRoundedRect(box, radius, radius);
    const auto at = [&](double x, double y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    painter.setPen(QPen(theme_.panel, 2 * theme_.hairline, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF{at(0.25, 0.52), at(0.43, 0.7), at(0.76, 0.32)});
}

void FunctionDelegate::paintSparkline(QPainter &painter, const QRectF &box, const ListedFunction &function,
                                      int place) const
{
    auto line = sparklines_.constFind(&function);
    if (line == sparklines_.constEnd())
        line = sparklines_.insert(&function, sparkline(function));
    const QColor colour = place >= 0 ? theme_.category(static_cast<std::size_t>(place)) : theme_.mutedText;
    painter.setPen(QPen(colour, 1.5 * theme_.hairline, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QTransform(box.width(), 0, 0, box.height(), box.left(), box.top()).map(*line));
}

} // namespace actlab
