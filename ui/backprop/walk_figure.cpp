// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backprop/walk_figure.h"

#include "core/support/number_text.h"
#include "ui/backprop/worksheet.h"
#include "ui/export/csv_table.h"

#include <qcustomplot.h>

namespace actlab {
namespace {

std::string number(std::size_t index)
{
    return std::to_string(index + 1);
}

void addSample(CsvTable &table, const WalkSample &sample, std::size_t index)
{
    const std::string s = number(index);
    for (std::size_t i = 0; i < sample.inputs.size(); ++i)
        table.add({"x", s, "", "", number(i), to_text(sample.inputs[i])});
    for (std::size_t i = 0; i < sample.inputs.size(); ++i)
        table.add({"loss_by_input", s, "", "", number(i), to_text(sample.loss_by_inputs[i])});
    for (std::size_t k = 0; k < sample.targets.size(); ++k)
        table.add({"t", s, "", sample.targets.size() > 1 ? number(k) : "", "", to_text(sample.targets[k])});
    for (std::size_t layer = 0; layer < sample.layers.size() && table.isGood(); ++layer) {
        for (std::size_t unit = 0; unit < sample.layers[layer].size(); ++unit) {
            const auto &[z, a, slope, by_output, delta] = sample.layers[layer][unit];
            const auto add = [&](const char *name, double value) {
                table.add({name, s, number(layer), number(unit), "", to_text(value)});
            };
            add("z", z);
            add("a", a);
            add("slope", slope);
            add("loss_by_output", by_output);
            add("delta", delta);
        }
    }
    table.add({"loss", s, "", "", "", to_text(sample.loss)});
}

void addWeights(CsvTable &table, const char *name, const NetworkWeights &weights)
{
    for (std::size_t layer = 0; layer < weights.layers.size() && table.isGood(); ++layer) {
        for (std::size_t unit = 0; unit < weights.layers[layer].outputs; ++unit) {
            for (std::size_t input = 0; input < weights.layers[layer].inputs; ++input)
                table.add({name, "", number(layer), number(unit), number(input),
                           to_text(weights.layers[layer].at(unit, input))});
            table.add({name, "", number(layer), number(unit), "", to_text(weights.layers[layer].bias[unit])});
        }
    }
}

} // namespace

QString WalkFigure::title(Language language) const
{
    return WalkWords(language).text(QT_TRANSLATE_NOOP("WalkWords", "Backpropagation"));
}

QString WalkFigure::description(const FigureStyle &style) const
{
    return WalkWords(style.language).description(shown_);
}

void WalkFigure::paint(QCPPainter &painter, const FigureStyle &style) const
{
    const Theme theme = style.theme();
    painter.save();
    if (!style.isTransparent)
        painter.fillRect(QRect(QPoint(), style.size), theme.plot);
    const WorksheetPage page{shown_, 0};
    page.draw(painter, QRectF(QPointF(), QSizeF(style.size)), theme, WalkWords(style.language));
    painter.restore();
}

bool WalkFigure::writeCsv(QIODevice &device) const
{
    CsvTable table(device, {"quantity", "sample", "layer", "unit", "input", "value"});
    if (!shown_.walk)
        return table.isGood();
    const Walk &walk = *shown_.walk;
    for (std::size_t i = 0; i < walk.samples.size() && table.isGood(); ++i)
        addSample(table, walk.samples[i], i);
    addWeights(table, "weight", walk.weights);
    addWeights(table, "gradient", walk.gradient);
    addWeights(table, "updated", walk.updated);
    return table.isGood();
}

} // namespace actlab
