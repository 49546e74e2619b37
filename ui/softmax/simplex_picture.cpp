// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/softmax/simplex_picture.h"

#include "core/activation/vector_functions.h"
#include "core/support/number_text.h"
#include "ui/export/csv_table.h"
#include "ui/softmax/softmax_words.h"
#include "ui/text/number_words.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace actlab {
namespace {

constexpr int pathPoints = 120;

QString simplexText(const Picture::Words &words, const char *source)
{
    return words("SimplexPicture", source);
}

/// The height of the words beneath the triangle, which take two lines in a narrow room: of Hangul, so that the triangle
/// stands where it is in either language.
double captionHeight(const Theme &theme)
{
    constexpr double hangul = 1.5;
    return 2 * hangul * theme.captionSize;
}

/// Corners: class 0 at the top, then clockwise.
std::array<QPointF, 3> corners(const QRectF &room, const Theme &theme)
{
    const double label = theme.spacing(3);
    const QRectF inner = room.adjusted(label, label, -label, -label - captionHeight(theme));
    const double side = std::min(inner.width(), inner.height() * 2 / std::numbers::sqrt3);
    const double height = side * std::numbers::sqrt3 / 2;
    const QPointF centre = inner.center();
    return {QPointF(centre.x(), centre.y() - height / 2), QPointF(centre.x() + side / 2, centre.y() + height / 2),
            QPointF(centre.x() - side / 2, centre.y() + height / 2)};
}

QPointF place(const std::array<QPointF, 3> &corner, std::span<const double> p)
{
    return p[0] * corner[0] + p[1] * corner[1] + p[2] * corner[2];
}

double temperatureAt(int step)
{
    const double share = static_cast<double>(step) / (pathPoints - 1);
    return maximum_temperature * std::pow(minimum_temperature / maximum_temperature, share);
}

} // namespace

QString SimplexPicture::title(const Words &words) const
{
    return simplexText(words, QT_TRANSLATE_NOOP("SimplexPicture", "Simplex of three classes"));
}

void SimplexPicture::draw(QPainter &painter, const QRectF &room, const Theme &theme, const Words &words) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    if (!isDrawn()) {
        painter.setFont(theme.font(TextRole::body));
        painter.setPen(theme.mutedText);
        painter.drawText(room, Qt::AlignCenter | Qt::TextWordWrap, description(words));
        return;
    }
    const auto corner = corners(room, theme);
    painter.setPen(QPen(theme.grid, theme.hairline));
    for (int tenth = 2; tenth < 10; tenth += 2) { // where one probability is a fifth, two fifths, …
        const double p = tenth / 10.0;
        for (std::size_t i = 0; i < 3; ++i) {
            const auto towards = [&](std::size_t other) { return p * corner[i] + (1 - p) * corner[other]; };
            painter.drawLine(towards((i + 1) % 3), towards((i + 2) % 3));
        }
    }
    painter.setPen(QPen(theme.axis, theme.hairline));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolygon(QPolygonF({corner[0], corner[1], corner[2]}));

    QPolygonF path;
    for (int step = 0; step < pathPoints; ++step)
        path << place(corner, softmax(scenario_.logits, temperatureAt(step)));
    painter.setPen(QPen(theme.reference, theme.referenceWidth, Qt::DashLine));
    painter.drawPolyline(path);

    painter.setFont(theme.font(TextRole::caption));
    painter.setPen(theme.mutedText);
    painter.drawText(QRectF(room.left(), room.bottom() - captionHeight(theme), room.width(), captionHeight(theme)),
                     Qt::AlignHCenter | Qt::AlignBottom | Qt::TextWordWrap,
                     simplexText(words, QT_TRANSLATE_NOOP("SimplexPicture", "dashed: the way as T goes from %1 to %2"))
                         .arg(numeral(maximum_temperature), numeral(minimum_temperature)));

    painter.setFont(theme.font(TextRole::emphasis));
    const double label = theme.spacing(3);
    for (std::size_t i = 0; i < 3; ++i) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(logitColour(theme, i));
        painter.drawEllipse(corner[i], theme.dotDiameter * 0.6, theme.dotDiameter * 0.6);
        painter.setPen(theme.text);
        const QPointF middle = corner[i] + (i == 0 ? QPointF(0, -0.55 * label) : QPointF(0, 0.6 * label));
        painter.drawText(QRectF(middle - QPointF(2 * label, label / 2), QSizeF(4 * label, label)), Qt::AlignCenter,
                         indexed(u'p', i) + QStringLiteral(" = 1"));
    }
    painter.setPen(QPen(theme.plot, 2 * theme.hairline));
    painter.setBrush(theme.accent);
    painter.drawEllipse(place(corner, softmax(scenario_.logits, scenario_.temperature)), theme.dotDiameter,
                        theme.dotDiameter);
}

QString SimplexPicture::description(const Words &words) const
{
    if (!isDrawn())
        return simplexText(words,
                           QT_TRANSLATE_NOOP("SimplexPicture", "With three classes, a triangle of all probabilities "
                                                               "stands here."));
    const auto p = softmax(scenario_.logits, scenario_.temperature);
    return simplexText(words,
                       QT_TRANSLATE_NOOP("SimplexPicture", "The point at (%1, %2, %3); dashed its path from T = %4 "
                                                           "near the middle to T = %5 near a corner"))
        .arg(numeral(p[0]), numeral(p[1]), numeral(p[2]), numeral(maximum_temperature), numeral(minimum_temperature));
}

bool SimplexPicture::writeCsv(QIODevice &device) const
{
    CsvTable table(device, {"temperature", "p_0", "p_1", "p_2"});
    for (int step = 0; step < pathPoints && isDrawn() && table.isGood(); ++step) {
        const auto p = softmax(scenario_.logits, temperatureAt(step));
        table.add({to_text(temperatureAt(step)), to_text(p[0]), to_text(p[1]), to_text(p[2])});
    }
    return table.isGood();
}

SimplexPicture::Probabilities SimplexPicture::at(QPointF point, const QRectF &room, const Theme &theme)
{
    const auto corner = corners(room, theme);
    // Barycentric coordinates.
    const QPointF a = corner[1] - corner[0];
    const QPointF b = corner[2] - corner[0];
    const QPointF c = point - corner[0];
    const double area = a.x() * b.y() - a.y() * b.x();
    Probabilities p{0, (c.x() * b.y() - c.y() * b.x()) / area, (a.x() * c.y() - a.y() * c.x()) / area};
    p[0] = 1 - p[1] - p[2];
    double sum = 0;
    for (double &share : p)
        sum += share = std::max(share, leastShown);
    for (double &share : p)
        share /= sum;
    return p;
}

} // namespace actlab
