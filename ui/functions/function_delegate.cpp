// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/functions/function_delegate.h"

#include "ui/functions/function_list_model.h"
#include "ui/functions/sparkline.h"
#include "ui/text/brief_name.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

namespace actlab {
namespace {

constexpr double rowHeight = 4; // in steps of the spacing grid
constexpr double headingHeight = 4.5;
constexpr double boxSize = 2;
constexpr double sparklineWidth = 5;
constexpr double cornerRadius = 0.5;

/// The name without the other one in brackets where both do not fit; the tool tip has all of it.
QString fitted(const QString &name, const QFontMetrics &metrics, int width)
{
    const bool fits = metrics.horizontalAdvance(name) <= width;
    return metrics.elidedText(fits ? name : briefName(name), Qt::ElideRight, width);
}

} // namespace

QSize FunctionDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool heading = !index.data(FunctionListModel::functionRole).value<const ListedFunction *>();
    return {theme_.spacing(20), theme_.spacing(heading ? headingHeight : rowHeight)};
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
    painter.setPen(focused ? QPen(theme_.accent, 2 * theme_.hairline) : QPen(Qt::NoPen));
    painter.setBrush(place >= 0 ? theme_.accentWash : hovered ? theme_.hover : QColor(Qt::transparent));
    painter.drawRoundedRect(card, radius, radius);

    const auto *function = index.data(FunctionListModel::functionRole).value<const ListedFunction *>();
    if (hasBoxes_)
        paintBox(painter, option.rect, place);
    QRect curve(0, 0, theme_.spacing(sparklineWidth), option.rect.height() - theme_.spacing(1.5));
    curve.moveCenter({option.rect.right() - theme_.spacing(1 + sparklineWidth / 2), option.rect.center().y()});
    paintSparkline(painter, curve, *function, place);

    QRect name = option.rect;
    name.setLeft(boxOf(option.rect).right() + theme_.spacing(1));
    name.setRight(curve.left() - theme_.spacing(1));
    painter.setFont(theme_.font(place >= 0 ? TextRole::emphasis : TextRole::body));
    painter.setPen(theme_.text);
    painter.drawText(name, Qt::AlignLeft | Qt::AlignVCenter,
                     fitted(index.data().toString(), painter.fontMetrics(), name.width()));
}

void FunctionDelegate::paintBox(QPainter &painter, const QRect &row, int place) const
{
    const QRectF box = QRectF(boxOf(row)).adjusted(0.5, 0.5, -0.5, -0.5);
    const double radius = theme_.spacing(cornerRadius);
    if (place < 0) {
        painter.setPen(QPen(theme_.axis, theme_.hairline));
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
