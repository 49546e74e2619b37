// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSizeF>

#include <functional>
#include <optional>
#include <vector>

namespace actlab {

/// What a legend needs in type of some size: every length in pixels.
struct LegendMeasure {
    std::vector<double> widths; ///< of each entry, with the sample of its line
    double noteWidth = 0;       ///< of "and 12 more"
    double rowHeight = 0;
    QSizeF spacing; ///< between columns and rows
    QSizeF margins; ///< left and right, top and bottom together
};

/// How the entries of a legend are arranged.
struct LegendFit {
    double scale = 1; ///< of its type
    int columns = 1;
    int rows = 1;
    std::size_t shown = 0; ///< entries from the first; one more place says how many are left out
    bool isRowByRow = true;
    QSizeF size;

    bool isSameArrangement(const LegendFit &other) const;
    /// Row and column of an entry, or of the note behind the last.
    std::pair<int, int> place(std::size_t entry) const;
};

/// The largest type, then the fewest columns in which `entries` fit into `room` without covering much of it: rows of
/// `group` entries that belong together where there is room for these, else further columns, or one. Where not even
/// the smallest type is small enough, as many entries as fit; none: there is no room for a legend.
std::optional<LegendFit> fittedLegend(std::size_t entries, int group, const QSizeF &room,
                                      const std::function<LegendMeasure(double scale)> &measure);

/// The same beneath the axes: the most columns that are not too wide, and as many entries as fit into the height.
std::optional<LegendFit> legendBelow(std::size_t entries, int group, const QSizeF &room,
                                     const std::function<LegendMeasure(double scale)> &measure);

} // namespace actlab
