// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backprop/walk_drawing.h"
#include "ui/text/number_words.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace actlab {
namespace {

/// One picture in the making.
class Drawing {
public:
    Drawing(QPainter &painter, const WalkShown &shown, const WalkLayout &layout, const Theme &theme,
            const WalkWords &text)
        : painter_(painter), shown_(shown), walk_(*shown.walk), layout_(layout), theme_(theme), text_(text),
          hasTallLabels_(layout.hasRoomForRows(2))
    {
    }

    void draw()
    {
        painter_.setFont(theme_.font(TextRole::caption));
        for (const auto &column : layout_.columns())
            drawHeading(column);
        for (const auto &edge : layout_.edges())
            drawLine(edge);
        for (const auto &edge : layout_.edges())
            drawLabel(edge);
        for (const auto &node : layout_.nodes())
            node.isCard ? drawCard(node) : drawDot(node);
        drawRest();
    }

private:
    QString given(double value) const { return fixedDecimals(value, shown_.decimals); }
    QString found(double value) const { return shown_.hasBlanks ? QStringLiteral("______") : given(value); }
    bool isSelected(const NetworkPart &part) const { return shown_.selected == part; }
    bool isCurrent(const WeightId &place) const
    {
        return shown_.step().stage != WalkStage::error && shown_.isCurrent(place.layer, place.unit);
    }
    std::size_t last() const { return walk_.weights.layers.size() - 1; }

    void drawHeading(const WalkLayout::Column &column)
    {
        QString title = text_.column(walk_, column.index);
        if (!title.isEmpty())
            title[0] = title[0].toUpper();
        QRectF line = column.heading;
        line.setHeight(layout_.rowHeight());
        painter_.setPen(theme_.mutedText);
        painter_.drawText(line, Qt::AlignCenter | Qt::TextDontClip, title);
        if (column.index != last() + 1)
            return;
        line.translate(0, layout_.rowHeight());
        QString target = QStringLiteral("t = ") + targets();
        if (shown_.has(WalkStage::error, last(), 0))
            target += QStringLiteral(", L = ") + found(walk_.samples.front().loss);
        const double width = QFontMetricsF(painter_.font()).horizontalAdvance(target);
        QRectF room(line.center().x() - width / 2, line.top(), width, line.height());
        room.moveRight(std::min(room.right(), layout_.width() - theme_.spacing()));
        painter_.setPen(theme_.text);
        painter_.drawText(room, Qt::AlignCenter | Qt::TextDontClip, target);
    }

    /// Of classes with an output each, the number of the one that is meant.
    QString targets() const
    {
        const std::vector<double> &wanted = walk_.samples.front().targets;
        if (wanted.size() > 1 && walk_.task.is_one_of_classes())
            return QString::number(spoken_class(walk_.network.output, wanted));
        QStringList texts;
        for (const double target : wanted)
            texts << given(target);
        return wanted.size() == 1 ? texts.front() : QStringLiteral("(%1)").arg(texts.join(QStringLiteral(", ")));
    }

    /// What is not in the picture, and that it goes on there.
    void drawRest()
    {
        painter_.setBrush(Qt::NoBrush);
        painter_.setPen(QPen(theme_.accent, 2 * theme_.hairline, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        for (const auto &[edge, way] : {std::pair(layout_.before(), -1.0), std::pair(layout_.after(), 1.0)}) {
            if (!edge)
                continue;
            const double size = edge->width() / 5;
            const QPointF tip = edge->center() + QPointF(way * size, 0);
            const QPointF back(way * 2 * size, 2 * size);
            painter_.drawPolyline(QPolygonF({tip - back, tip, tip - QPointF(back.x(), -back.y())}));
        }
        if (!layout_.note())
            return;
        painter_.setPen(theme_.mutedText);
        const QString note = text_.rest(shown_, layout_.hiddenColumns());
        painter_.drawText(*layout_.note(), Qt::AlignCenter,
                          QFontMetricsF(painter_.font()).elidedText(note, Qt::ElideRight, layout_.note()->width()));
    }

    void drawLine(const WalkLayout::Edge &edge)
    {
        const double weight = weight_at(walk_.weights, edge.place);
        QColor colour = isSelected(edge.place) ? theme_.accent : weight < 0 ? theme_.negativeSign : theme_.positiveSign;
        if (!isCurrent(edge.place) && !isSelected(edge.place))
            colour = mixed(theme_.plot, colour, 0.55);
        const double width = 1 + std::min(std::abs(weight), 2.0) + (isSelected(edge.place) ? 1 : 0);
        painter_.setPen(QPen(colour, width * theme_.scale));
        painter_.drawLine(edge.line);
    }

    void drawLabel(const WalkLayout::Edge &edge)
    {
        const auto &[layer, unit, input] = edge.place;
        QStringList lines{given(weight_at(walk_.weights, edge.place))};
        if (shown_.has(WalkStage::update, layer, unit))
            lines << QStringLiteral("→ ") + found(weight_at(walk_.updated, edge.place));
        else if (shown_.has(WalkStage::gradient, layer, unit))
            lines = {QStringLiteral("∂ ") + found(weight_at(walk_.gradient, edge.place))};
        if (!hasTallLabels_ && lines.size() > 1)
            lines.removeFirst();
        const double height = layout_.rowHeight() * static_cast<double>(lines.size());
        const QFontMetricsF metrics(painter_.font());
        double width = 0;
        for (const QString &line : lines)
            width = std::max(width, metrics.horizontalAdvance(line));
        QRectF box(0, 0, width + theme_.spacing() / 2.0, height);
        box.moveCenter(edge.label);
        painter_.fillRect(box, theme_.plot);
        painter_.setPen(isSelected(edge.place) || isCurrent(edge.place) ? theme_.text : theme_.mutedText);
        painter_.drawText(box, Qt::AlignCenter | Qt::TextDontClip, lines.join(QLatin1Char('\n')));
    }

    void drawDot(const WalkLayout::Node &node)
    {
        painter_.setPen(QPen(isSelected(node.part) ? theme_.accent : theme_.axis, theme_.hairline * 1.5));
        painter_.setBrush(theme_.panel);
        painter_.drawEllipse(node.box);
    }

    void drawCard(const WalkLayout::Node &node)
    {
        const auto *unit = std::get_if<UnitId>(&node.part);
        const bool isHere = isSelected(node.part) || (unit && shown_.isCurrent(unit->layer, unit->unit));
        painter_.setPen(QPen(isHere ? theme_.accent : theme_.outline, isHere ? 2 * theme_.scale : theme_.hairline));
        painter_.setBrush(isSelected(node.part) ? theme_.accentWash : theme_.panel);
        painter_.drawRoundedRect(node.box, theme_.spacing() / 2.0, theme_.spacing() / 2.0);
        const double pad = theme_.spacing();
        QRectF row(node.box.left() + pad, node.box.top() + pad / 2, node.box.width() - 2 * pad, layout_.rowHeight());
        const auto write = [&](const QString &line, const QColor &colour) {
            painter_.setPen(colour);
            painter_.drawText(row, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, line);
            row.translate(0, layout_.rowHeight());
        };
        if (!unit) {
            const auto feature = std::get<Feature>(node.part);
            write(text_.words().of(name_of(feature)), theme_.mutedText);
            write(given(walk_.samples.front().inputs[input_of(walk_.network, feature).value()]), theme_.text);
            return;
        }
        if (node.bias && isSelected(WeightId{unit->layer, unit->unit, {}}))
            painter_.fillRect(node.bias->adjusted(2, 0, -2, 0), theme_.accentWash);
        const QStringList lines = rows(*unit);
        for (qsizetype i = 0; i < lines.size(); ++i)
            write(lines[i], i == 0 ? theme_.mutedText : theme_.text);
    }

    /// Its name, and what the walk has come to.
    QStringList rows(const UnitId &id) const
    {
        const auto &[layer, unit] = id;
        const WeightId bias{layer, unit, {}};
        const WalkUnit &numbers = walk_.samples.front().layers[layer][unit];
        QStringList lines{text_.text(QT_TRANSLATE_NOOP("WalkWords", "Unit %1")).arg(unit + 1)};
        const bool isUpdated = shown_.has(WalkStage::update, layer, unit);
        lines << QStringLiteral("b = ") + given(weight_at(walk_.weights, bias));
        if (shown_.has(WalkStage::forward, layer, unit))
            lines << QStringLiteral("z = ") + found(numbers.z) << QStringLiteral("a = ") + found(numbers.a);
        const bool isBack = shown_.has(layer == last() ? WalkStage::error : WalkStage::gradient, layer, unit);
        if (isBack)
            lines << QStringLiteral("∂L/∂a = ") + found(numbers.loss_by_output)
                  << QStringLiteral("f′(z) = ") + found(numbers.slope) << QStringLiteral("δ = ") + found(numbers.delta);
        if (isUpdated)
            lines << QStringLiteral("b → ") + found(weight_at(walk_.updated, bias));
        else if (shown_.has(WalkStage::gradient, layer, unit))
            lines << QStringLiteral("∂L/∂b = ") + found(weight_at(walk_.gradient, bias));
        return lines;
    }

    QPainter &painter_;
    const WalkShown &shown_;
    const Walk &walk_;
    const WalkLayout &layout_;
    const Theme &theme_;
    const WalkWords &text_;
    bool hasTallLabels_; ///< with the weight before and after
};

QTransform placement(const WalkLayout &layout, const QRectF &room)
{
    QTransform transform;
    transform.translate(room.left(), room.top());
    transform.scale(layout.zoom(), layout.zoom());
    return transform;
}

} // namespace

void WalkDrawing::draw(QPainter &painter, const QRectF &room, const Theme &theme, const WalkWords &text) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    if (!shown.walk) {
        painter.setPen(theme.mutedText);
        painter.setFont(theme.font(TextRole::body));
        painter.drawText(room, Qt::AlignCenter | Qt::TextWordWrap, text.nothing());
        return;
    }
    const WalkLayout layout(shown, room.size(), theme);
    painter.save();
    painter.setTransform(placement(layout, room), true);
    Drawing(painter, shown, layout, theme, text).draw();
    painter.restore();
}

std::optional<NetworkPart> WalkDrawing::partAt(const QPointF &point, const QRectF &room, const Theme &theme) const
{
    if (!shown.walk)
        return {};
    const WalkLayout layout(shown, room.size(), theme);
    return layout.partAt(placement(layout, room).inverted().map(point));
}

int WalkDrawing::scrollAt(const QPointF &point, const QRectF &room, const Theme &theme) const
{
    if (!shown.walk)
        return 0;
    const WalkLayout layout(shown, room.size(), theme);
    return layout.scrollAt(placement(layout, room).inverted().map(point));
}

std::optional<QPointF> WalkDrawing::placeOf(const NetworkPart &part, const QRectF &room, const Theme &theme) const
{
    if (!shown.walk)
        return {};
    const WalkLayout layout(shown, room.size(), theme);
    const QTransform transform = placement(layout, room);
    for (const auto &node : layout.nodes()) {
        const auto *unit = std::get_if<UnitId>(&node.part);
        if (node.part == part)
            return transform.map(node.box.topLeft() + QPointF(node.box.width() / 2, layout.rowHeight() / 2));
        if (unit && node.bias && part == NetworkPart(WeightId{unit->layer, unit->unit, {}}))
            return transform.map(node.bias->center());
    }
    for (const auto &edge : layout.edges()) {
        if (part == NetworkPart(edge.place))
            return transform.map(edge.label);
    }
    return {};
}

} // namespace actlab
