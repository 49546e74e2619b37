// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/figure.h"
#include "ui/export/figure_format.h"
#include "ui/export/figure_unit.h"

class QSettings;

namespace actlab {

/// What the export dialog was left at.
struct ExportChoice {
    FigureStyle style;
    FigureFormat format = FigureFormat::png;
    FigureUnit unit = FigureUnit::pixels; ///< that its size was given in
    QString folder;                       ///< empty until something was saved

    bool operator==(const ExportChoice &) const = default;
};

/// What is missing, damaged or out of bounds is taken from `fallback`.
ExportChoice readExportChoice(const QSettings &store, const ExportChoice &fallback);
void writeExportChoice(QSettings &store, const ExportChoice &choice);

} // namespace actlab
