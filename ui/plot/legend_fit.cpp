// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/legend_fit.h"

#include <algorithm>
#include <array>

namespace actlab {
namespace {

constexpr std::array scales{1.0, 0.92, 0.84, 0.76};
constexpr double littleOfThePlot = 0.34;
constexpr double mostOfThePlot = 0.5;

/// The places of `count` entries in `columns` columns.
LegendFit arranged(std::size_t count, int columns, int group)
{
    LegendFit fit;
    const int entries = static_cast<int>(count);
    fit.columns = columns;
    fit.isRowByRow = columns % group == 0;
    fit.rows = (entries + columns - 1) / columns;
    if (!fit.isRowByRow) // whole groups beneath one another
        fit.rows = (fit.rows + group - 1) / group * group;
    fit.columns = fit.isRowByRow ? std::min(columns, entries) : (entries + fit.rows - 1) / fit.rows;
    fit.shown = count;
    return fit;
}

QSizeF sizeOf(const LegendFit &fit, std::size_t entries, const LegendMeasure &measure)
{
    std::vector<double> columns(static_cast<std::size_t>(fit.columns), 0.0);
    const std::size_t places = fit.shown + (fit.shown < entries ? 1 : 0);
    for (std::size_t i = 0; i < places; ++i) {
        double &width = columns[static_cast<std::size_t>(fit.place(i).second)];
        width = std::max(width, i < fit.shown ? measure.widths[i] : measure.noteWidth);
    }
    double width = measure.margins.width() + (fit.columns - 1) * measure.spacing.width();
    for (const double column : columns)
        width += column;
    return {width, measure.margins.height() + fit.rows * measure.rowHeight + (fit.rows - 1) * measure.spacing.height()};
}

double area(const QSizeF &size)
{
    return size.width() * size.height();
}

bool fits(const QSizeF &size, const QSizeF &room, double share)
{
    return size.width() <= room.width() && size.height() <= room.height() && area(size) <= share * area(room);
}

/// Rows of a group first, then whatever covers least.
std::optional<LegendFit> inColumns(std::size_t entries, int group, const QSizeF &room, double share,
                                   const LegendMeasure &measure)
{
    std::optional<LegendFit> best;
    const auto consider = [&](int columns) {
        LegendFit fit = arranged(entries, columns, group);
        fit.size = sizeOf(fit, entries, measure);
        if (fits(fit.size, room, share) && (!best || area(fit.size) < area(best->size)))
            best = fit;
    };
    consider(group);
    for (int columns = 1; !best && columns <= static_cast<int>(entries); ++columns)
        consider(columns);
    return best;
}

/// One column with the entries that fit, and what says how many do not.
std::optional<LegendFit> withoutTheLast(std::size_t entries, const QSizeF &room, const LegendMeasure &measure)
{
    for (std::size_t shown = entries - 1; shown > 0; --shown) {
        LegendFit fit;
        fit.shown = shown;
        fit.rows = static_cast<int>(shown) + 1;
        fit.size = sizeOf(fit, entries, measure);
        if (fits(fit.size, room, littleOfThePlot))
            return fit;
    }
    return std::nullopt;
}

/// The most columns in which the first `shown` of the entries are not too wide, with those of a group in one row or
/// column; none where they are then too high.
std::optional<LegendFit> inWideRows(std::size_t entries, std::size_t shown, int group, const QSizeF &room,
                                    const LegendMeasure &measure)
{
    const std::size_t places = shown + (shown < entries ? 1 : 0);
    for (int columns = static_cast<int>(places); columns > 0; --columns) {
        LegendFit fit = arranged(places, columns, group);
        fit.shown = shown;
        fit.size = sizeOf(fit, entries, measure);
        if (fit.size.width() <= room.width())
            return fit.size.height() <= room.height() ? std::optional(fit) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace

bool LegendFit::isSameArrangement(const LegendFit &other) const
{
    return scale == other.scale && columns == other.columns && rows == other.rows && shown == other.shown &&
           isRowByRow == other.isRowByRow;
}

std::pair<int, int> LegendFit::place(std::size_t entry) const
{
    const int at = static_cast<int>(entry);
    return isRowByRow ? std::pair(at / columns, at % columns) : std::pair(at % rows, at / rows);
}

std::optional<LegendFit> fittedLegend(std::size_t entries, int group, const QSizeF &room,
                                      const std::function<LegendMeasure(double scale)> &measure)
{
    if (entries == 0)
        return std::nullopt;
    std::optional<LegendFit> fit;
    for (const double share : {littleOfThePlot, mostOfThePlot}) {
        for (std::size_t i = 0; !fit && i < scales.size(); ++i) {
            fit = inColumns(entries, std::max(1, group), room, share, measure(scales[i]));
            if (fit)
                fit->scale = scales[i];
        }
    }
    if (!fit) {
        fit = withoutTheLast(entries, room, measure(scales.back()));
        if (fit)
            fit->scale = scales.back();
    }
    return fit;
}

std::optional<LegendFit> legendBelow(std::size_t entries, int group, const QSizeF &room,
                                     const std::function<LegendMeasure(double scale)> &measure)
{
    for (std::size_t shown = entries; shown > 0; --shown) {
        for (const double scale : scales) {
            if (auto fit = inWideRows(entries, shown, std::max(1, group), room, measure(scale))) {
                fit->scale = scale;
                return fit;
            }
        }
    }
    return std::nullopt;
}

} // namespace actlab
