// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/diagram_figure.h"

#include "core/support/number_text.h"
#include "ui/diagnostics/run_words.h"
#include "ui/diagram/diagram_content.h"
#include "ui/diagram/link_layer.h"
#include "ui/diagram/unit_pictures.h"
#include "ui/export/csv_table.h"

#include <qcustomplot.h>

namespace actlab {
namespace {

DiagramContent pictureOf(const Snapshot &snapshot, const FigureStyle &style, bool hasNumbers)
{
    DiagramContent picture;
    picture.theme = style.theme();
    picture.hasNumbers = hasNumbers;
    picture.spec = snapshot.scenario->network;
    const double note = hasNumbers ? noteHeight(picture.theme) : 0;
    picture.note = QRectF(0, style.size.height() - note, style.size.width(), note);
    const QSizeF room = QSizeF(style.size) - QSizeF(0, note + picture.theme.spacing(1)); // gradients are off the edge
    picture.layout = DiagramLayout(picture.spec, {snapshot.weights.layers.back().outputs, snapshot.data->inputs}, room,
                                   DiagramMetrics().scaled(style.typeScale));
    picture.weights = snapshot.weights;
    picture.frozen = snapshot.scenario->training.frozen;
    picture.gradients = snapshot.gradient_rms;
    const auto pixels = [&](const QRectF &square) { return (square.size() * style.scale).toSize(); };
    if (snapshot.maps)
        picture.units = unitPictures(snapshot, pixels(picture.layout.square(UnitId{})), picture.theme);
    picture.features =
        featurePictures(domain_of(*snapshot.data), pixels(picture.layout.square(Feature::x1)), picture.theme);
    return picture;
}

} // namespace

DiagramFigure::DiagramFigure(std::shared_ptr<const Snapshot> snapshot, bool hasNumbers)
    : snapshot_(std::move(snapshot)), hasNumbers_(hasNumbers)
{
}

QString DiagramFigure::title(Language language) const
{
    return NetworkWords(language).text("DiagramFigure", QT_TRANSLATE_NOOP("DiagramFigure", "Network"));
}

QString DiagramFigure::description(const FigureStyle &style) const
{
    return summaryOf(*snapshot_, NetworkWords(style.language));
}

void DiagramFigure::paint(QCPPainter &painter, const FigureStyle &style) const
{
    const DiagramContent picture = pictureOf(*snapshot_, style, hasNumbers_);
    const NetworkWords words(style.language);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (!style.isTransparent)
        painter.fillRect(QRect(QPoint(), style.size), picture.theme.panel);
    for (std::size_t layer = 0; layer < picture.weights.layers.size(); ++layer)
        LinkLayer::drawLinks(painter, picture.layout, picture.weights.layers[layer], layer, picture.theme);
    drawDiagram(painter, picture, words, QRectF(QPointF(), QSizeF(style.size)));
    drawHeadings(painter, picture, words);
    painter.restore();
}

bool DiagramFigure::writeCsv(QIODevice &device) const
{
    CsvTable table(device, {"layer", "unit", "input", "value"});
    const auto &features = snapshot_->scenario->network.features;
    for (std::size_t layer = 0; layer < snapshot_->weights.layers.size(); ++layer) {
        const LayerWeights &learned = snapshot_->weights.layers[layer];
        for (std::size_t unit = 0; unit < learned.outputs && table.isGood(); ++unit) {
            const auto add = [&](const std::string &input, double value) {
                table.add({std::to_string(layer + 1), std::to_string(unit + 1), input, to_text(value)});
            };
            for (std::size_t input = 0; input < learned.inputs; ++input)
                add(layer == 0 ? std::string(id_of(features[input])) : std::to_string(input + 1),
                    learned.at(unit, input));
            add("bias", learned.bias[unit]);
        }
    }
    return table.isGood();
}

} // namespace actlab
