// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/diagram_content.h"

#include "ui/diagram/link_layer.h"
#include "ui/diagram/network_words.h"
#include "ui/diagram/number_labels.h"
#include "ui/plot/read_out_box.h"
#include "ui/text/number_words.h"
#include "ui/theme/sign_colours.h"

#include <QPainter>

#include <algorithm>

namespace actlab {
namespace {

constexpr double firstLine = 6; ///< of a heading, from the top
constexpr double dimmed = 0.25;
constexpr double lineStep = 1.25;   ///< from line to line of a heading, in heights of its type
constexpr double numberType = 0.85; ///< of weights and biases, in captions
const QString usualNumber = QStringLiteral("−0.00");
constexpr double numberPadding = 4; ///< on both sides of such a number together

class DiagramPainter {
public:
    DiagramPainter(QPainter &painter, const DiagramContent &picture, const NetworkWords &words)
        : painter_(painter), picture_(picture), words_(words)
    {
    }

    void drawInputs();
    void drawUnits();
    void drawBiases();
    void drawFrozen();
    void drawNumbers();
    void drawGradients();
    void drawCurrent();
    void drawHeadings();

private:
    QString text(const char *source) const { return words_.text("DiagramPainter", source); }
    void drawSquare(const QRectF &box, const QImage &picture, bool isDimmed);
    void drawCurrentLink(const WeightId &link);
    QString gradientText(std::size_t layer) const;
    void drawNote(std::size_t wholeLayers);

    QPainter &painter_;
    const DiagramContent &picture_;
    const NetworkWords &words_;
};

void DiagramPainter::drawSquare(const QRectF &box, const QImage &picture, bool isDimmed)
{
    painter_.setOpacity(isDimmed ? dimmed : 1);
    if (picture.isNull())
        painter_.fillRect(box, picture_.theme.neutralSign);
    else
        painter_.drawImage(box, picture);
    painter_.setOpacity(1);
    painter_.setPen(QPen(isDimmed ? picture_.theme.border : picture_.theme.axis, picture_.theme.hairline));
    painter_.setBrush(Qt::NoBrush);
    painter_.drawRect(box.adjusted(0, 0, -picture_.theme.hairline, -picture_.theme.hairline));
}

void DiagramPainter::drawInputs()
{
    painter_.setRenderHint(QPainter::Antialiasing, false);
    painter_.setFont(picture_.theme.font(TextRole::caption));
    painter_.setPen(picture_.theme.text);
    const DiagramLayout &layout = picture_.layout;
    QRectF heading = layout.header({}).adjusted(0, firstLine, 0, 0);
    if (layout.isStaggered())
        heading = {0, heading.top(), layout.headingStrip(0).left(), heading.height()};
    const Qt::AlignmentFlag side = layout.isStaggered() ? Qt::AlignRight : Qt::AlignHCenter;
    painter_.drawText(heading, int(side) | int(Qt::AlignTop), text(QT_TRANSLATE_NOOP("DiagramPainter", "Inputs")));
    painter_.setPen(picture_.theme.mutedText);
    // Left of where the network is repainted without the inputs.
    QRectF corner = layout.footer();
    corner.setRight(std::min(layout.square(Feature::x1).right(), layout.footer(0).left()));
    painter_.drawText(corner, Qt::AlignRight | Qt::AlignVCenter, text(QT_TRANSLATE_NOOP("DiagramPainter", "Gradient")));
    for (const Feature feature : layout.features()) {
        const QRectF box = layout.square(feature);
        const bool isInput = std::ranges::count(picture_.spec.features, feature) > 0;
        const auto picture = picture_.features.find(feature);
        drawSquare(box, picture == picture_.features.end() ? QImage() : picture->second, !isInput);
        painter_.setPen(isInput ? picture_.theme.text : picture_.theme.mutedText);
        painter_.drawText(QRectF(0, box.top(), box.left() - 6, box.height()), Qt::AlignRight | Qt::AlignVCenter,
                          words_.of(name_of(feature)));
    }
}

void DiagramPainter::drawUnits()
{
    painter_.setRenderHint(QPainter::Antialiasing, false);
    for (std::size_t layer = 0; layer < picture_.layout.layerCount(); ++layer) {
        for (std::size_t unit = 0; unit < picture_.layout.unitCount(layer); ++unit) {
            const bool isKnown = layer < picture_.units.size() && unit < picture_.units[layer].size();
            drawSquare(picture_.layout.square(UnitId{layer, unit}), isKnown ? picture_.units[layer][unit] : QImage(),
                       false);
        }
    }
}

void DiagramPainter::drawBiases()
{
    painter_.setRenderHint(QPainter::Antialiasing);
    painter_.setPen(QPen(picture_.theme.panel, 1.5));
    for (std::size_t layer = 0; layer < picture_.weights.layers.size(); ++layer) {
        for (std::size_t unit = 0; unit < picture_.layout.unitCount(layer); ++unit) {
            const double bias = picture_.weights.layers[layer].bias[unit];
            painter_.setBrush(strengthColour(picture_.theme, bias, picture_.theme.neutralSign));
            painter_.drawEllipse(picture_.layout.disc(UnitId{layer, unit}));
        }
    }
}

/// A bar across what training does not move: of a link near its end, where links of one unit lie apart.
void DiagramPainter::drawFrozen()
{
    if (picture_.frozen == Frozen())
        return;
    constexpr double along = 0.8; // of a link
    painter_.setRenderHint(QPainter::Antialiasing);
    const double half = picture_.theme.spacing(0.5);
    const auto drawBar = [&](QPointF centre, QPointF across) {
        const QLineF bar(centre - across * half, centre + across * half);
        painter_.setPen(QPen(picture_.theme.panel, 5 * picture_.theme.hairline));
        painter_.drawLine(bar);
        painter_.setPen(QPen(picture_.theme.text, 2.5 * picture_.theme.hairline));
        painter_.drawLine(bar);
    };
    const DiagramLayout &layout = picture_.layout;
    for (std::size_t layer = 0; layer < picture_.weights.layers.size(); ++layer) {
        for (std::size_t unit = 0; unit < layout.unitCount(layer); ++unit) {
            if (is_frozen(picture_.frozen, {layer, unit, {}}))
                drawBar(layout.disc(UnitId{layer, unit}).center(), {1, 0});
            for (std::size_t input = 0; input < layout.inputCount(layer); ++input) {
                const WeightId link{layer, unit, input};
                if (is_frozen(picture_.frozen, link))
                    drawBar(layout.line(link).pointAt(along), {0, 1});
            }
        }
    }
}

void DiagramPainter::drawNumbers()
{
    if (!picture_.hasNumbers)
        return;
    QFont font = picture_.theme.font(TextRole::caption);
    font.setPixelSize(qRound(picture_.theme.captionSize * numberType));
    painter_.setFont(font);
    painter_.setRenderHint(QPainter::Antialiasing);
    const QFontMetrics metrics = painter_.fontMetrics();
    const int usual = metrics.horizontalAdvance(usualNumber); // or places would change with every sign
    const auto sizeOf = [&](double value) {
        const int width = std::max(usual, metrics.horizontalAdvance(shortNumberText(value)));
        return QSizeF(width + numberPadding, metrics.ascent());
    };
    const PlacedNumbers placed = placeNumbers(picture_.layout, picture_.weights, sizeOf);
    for (const auto &[part, value, box] : placed.labels) {
        drawLabel(painter_, box, shortNumberText(value), picture_.theme);
    }
    drawNote(placed.wholeLayers);
}

void DiagramPainter::drawNote(std::size_t wholeLayers)
{
    const std::size_t layers = picture_.weights.layers.size();
    if (wholeLayers == layers)
        return;
    QString note = text(QT_TRANSLATE_NOOP("DiagramPainter", "The numbers of %1 of %2 layers fit."));
    if (picture_.hasControls)
        note += u' ' + text(QT_TRANSLATE_NOOP("DiagramPainter", "Click the function above a layer for a table of its "
                                                                "numbers."));
    painter_.setPen(picture_.theme.mutedText);
    painter_.setFont(picture_.theme.font(TextRole::caption));
    painter_.drawText(picture_.note, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap,
                      note.arg(wholeLayers).arg(layers));
}

void DiagramPainter::drawGradients()
{
    if (picture_.gradients.size() != picture_.layout.layerCount() || std::ranges::max(picture_.gradients) == 0)
        return;
    painter_.setPen(picture_.theme.mutedText);
    painter_.setFont(picture_.theme.font(TextRole::caption));
    for (std::size_t layer = 0; layer < picture_.gradients.size(); ++layer)
        painter_.drawText(picture_.layout.footer(layer), Qt::AlignCenter | Qt::TextDontClip, gradientText(layer));
}

/// Where there is no room even in two rows, its order of magnitude says enough.
QString DiagramPainter::gradientText(std::size_t layer) const
{
    const QString whole = readable(picture_.gradients[layer], 2);
    const bool fits = painter_.fontMetrics().horizontalAdvance(whole) < picture_.layout.footer(layer).width();
    const auto power = whole.indexOf(QChar(0x00d7));
    return fits || power < 0 ? whole : whole.mid(power + 1);
}

void DiagramPainter::drawCurrent()
{
    if (!picture_.current)
        return;
    painter_.setRenderHint(QPainter::Antialiasing);
    painter_.setPen(QPen(picture_.theme.accent, 2));
    painter_.setBrush(Qt::NoBrush);
    if (const auto *feature = std::get_if<Feature>(&*picture_.current))
        painter_.drawRect(picture_.layout.square(*feature).adjusted(-2, -2, 2, 2));
    else if (const auto *unit = std::get_if<UnitId>(&*picture_.current))
        painter_.drawRect(picture_.layout.square(*unit).adjusted(-2, -2, 2, 2));
    else if (const auto &number = std::get<WeightId>(*picture_.current); number.is_bias())
        painter_.drawEllipse(picture_.layout.disc({number.layer, number.unit}).adjusted(-2, -2, 2, 2));
    else
        drawCurrentLink(number);
}

void DiagramPainter::drawCurrentLink(const WeightId &link)
{
    const auto weight = valueOf(picture_, link);
    const double width = linkWidth(weight.value_or(0), picture_.layout.unitSize());
    painter_.setPen(QPen(picture_.theme.accent, width + 4, Qt::SolidLine, Qt::RoundCap));
    painter_.drawLine(picture_.layout.line(link));
    painter_.setPen(QPen(strengthColour(picture_.theme, weight.value_or(0), picture_.theme.panel), width));
    painter_.drawLine(picture_.layout.line(link));
}

void DiagramPainter::drawHeadings()
{
    const DiagramLayout &layout = picture_.layout;
    for (std::size_t layer = 0; layer < layout.layerCount(); ++layer) {
        const bool isHidden = layer < picture_.spec.hidden.size();
        const QString count = isHidden
                                  ? text(QT_TRANSLATE_NOOP("DiagramPainter", "%1 units")).arg(layout.unitCount(layer))
                                  : text(QT_TRANSLATE_NOOP("DiagramPainter", "Output"));
        const QString function = isHidden ? words_.shortActivation(picture_.spec.hidden[layer].activation)
                                          : words_.output(picture_.spec.output);
        painter_.setFont(picture_.theme.font(TextRole::caption));
        const double line = painter_.fontMetrics().height() * lineStep;
        const double top = firstLine + (layout.headerStep(layer) > 0 ? 2 * line : 0);
        const QRectF box = layout.headingStrip(layer).adjusted(2, top, -2, 0);
        painter_.setPen(picture_.theme.mutedText);
        painter_.drawText(box, Qt::AlignHCenter | Qt::AlignTop, count);
        const QRectF below = box.adjusted(0, line, 0, 0);
        painter_.setPen(picture_.theme.text);
        painter_.drawText(below, Qt::AlignHCenter | Qt::AlignTop,
                          painter_.fontMetrics().elidedText(function, Qt::ElideRight, static_cast<int>(below.width())));
    }
}

} // namespace

std::optional<double> valueOf(const DiagramContent &picture, const NetworkPart &part)
{
    const auto *weight = std::get_if<WeightId>(&part);
    const double *value = weight ? find_weight(picture.weights, *weight) : nullptr;
    return value ? std::optional(*value) : std::nullopt;
}

void drawDiagram(QPainter &painter, const DiagramContent &picture, const NetworkWords &words, const QRectF &exposed)
{
    DiagramPainter parts(painter, picture, words);
    if (exposed.left() < picture.layout.square(Feature::x1).right())
        parts.drawInputs();
    parts.drawUnits();
    parts.drawBiases();
    parts.drawFrozen();
    parts.drawNumbers();
    parts.drawGradients();
    parts.drawCurrent();
}

double noteHeight(const Theme &theme)
{
    constexpr double lines = 2.7; // two where the diagram is narrow, and Hangul's are higher
    return lines * QFontMetricsF(theme.font(TextRole::caption)).height();
}

void drawHeadings(QPainter &painter, const DiagramContent &picture, const NetworkWords &words)
{
    DiagramPainter(painter, picture, words).drawHeadings();
}

} // namespace actlab
