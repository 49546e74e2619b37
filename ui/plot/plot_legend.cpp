// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/plot_legend.h"

#include "ui/plot/curve_plottable.h"
#include "ui/plot/legend_item.h"

#include <algorithm>
#include <cmath>

namespace actlab {
namespace {

QSizeF sum(const QMargins &margins)
{
    return {double(margins.left() + margins.right()), double(margins.top() + margins.bottom())};
}

QFont scaled(QFont font, double scale)
{
    font.setPixelSize(static_cast<int>(std::lround(scale * font.pixelSize())));
    return font;
}

QSize iconSize(const Theme &theme, double scale)
{
    return {theme.spacing(5.5 * scale), theme.spacing(2 * scale)}; // shows all of a dash pattern
}

} // namespace

void PlotLegend::setTheme(const Theme &theme)
{
    theme_ = theme;
    isOutdated_ = true;
    legend_.setBrush(theme.legend);
    legend_.setBorderPen(QPen(theme.border, theme.hairline));
    legend_.setTextColor(theme.text);
    legend_.setIconTextPadding(theme.spacing(1));
    legend_.setRowSpacing(theme.spacing(0.25));
    legend_.setColumnSpacing(theme.spacing(2));
    const int margin = theme.spacing(1);
    legend_.setMargins(QMargins(margin, margin, margin, margin));
}

bool PlotLegend::setEntries(const std::vector<Entry> &entries, int group)
{
    std::vector<CurvePlottable *> curves;
    for (const auto &[curve, name] : entries) {
        curve->setName(name);
        curves.push_back(curve);
    }
    if (curves == curves_ && group == group_)
        return false;
    curves_ = std::move(curves);
    group_ = group;
    isOutdated_ = true;
    legend_.clearItems(); // they must not outlive their curves
    return true;
}

bool PlotLegend::fit(const QSizeF &room, bool isBelow, const std::function<QString(std::size_t)> &note)
{
    const QString longest = note(curves_.size());
    const auto measured = [&](double scale) { return measure(scale, longest); };
    const auto fit = isBelow ? legendBelow(curves_.size(), group_, room, measured)
                             : fittedLegend(curves_.size(), group_, room, measured);
    const bool isSame = !isOutdated_ && fit.has_value() == fit_.has_value() && (!fit || fit->isSameArrangement(*fit_));
    fit_ = fit;
    isOutdated_ = false;
    legend_.setVisible(fit.has_value());
    if (isSame)
        return false;
    legend_.clearItems();
    legend_.simplify();
    if (fit)
        arrange(*fit, note(curves_.size() - fit->shown));
    return true;
}

bool PlotLegend::fitsBelow(const QSizeF &room) const
{
    const auto fit = legendBelow(curves_.size(), group_, room, [this](double scale) { return measure(scale, {}); });
    return fit && fit->shown == curves_.size();
}

LegendMeasure PlotLegend::measure(double scale, const QString &note) const
{
    const QFont font = scaled(theme_.font(TextRole::caption), scale);
    const QFontMetricsF metrics(font);
    LegendMeasure measure;
    for (const CurvePlottable *curve : curves_) {
        measure.widths.push_back(std::ceil(iconSize(theme_, scale).width() + legend_.iconTextPadding() +
                                           metrics.horizontalAdvance(curve->name())));
    }
    measure.noteWidth = std::ceil(metrics.horizontalAdvance(note));
    measure.rowHeight = LegendItem::heightIn(font);
    measure.spacing = QSizeF(legend_.columnSpacing(), legend_.rowSpacing());
    measure.margins = sum(legend_.margins());
    return measure;
}

void PlotLegend::arrange(const LegendFit &fit, const QString &note)
{
    legend_.setFont(scaled(theme_.font(TextRole::caption), fit.scale));
    legend_.setIconSize(iconSize(theme_, fit.scale));
    const auto add = [&](std::size_t place, QCPAbstractLegendItem *item) {
        const auto [row, column] = fit.place(place);
        legend_.addElement(row, column, item);
        item->setLayer(legend_.layer()); // above the legend's own background
    };
    for (std::size_t i = 0; i < fit.shown; ++i)
        add(i, new LegendItem(&legend_, curves_[i]));
    if (fit.shown < curves_.size())
        add(fit.shown, new LegendNote(&legend_, note));
}

} // namespace actlab
