// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QPageSize>
#include <QString>

#include <functional>
#include <optional>

class QPdfWriter;

namespace actlab {

/// Dots per inch; fine enough that the hinting of fonts does not show.
inline constexpr int pdfResolution = 1200;

/// A PDF without margins that `draw` draws, in dots. The same pages give the same bytes: it tells no time of day but
/// that of the environment's SOURCE_DATE_EPOCH, in seconds since 1970, where there is one.
QByteArray makePdf(const QString &title, const QPageSize &size, const std::function<void(QPdfWriter &)> &draw);

/// The same document, made at another time, or at none: dates become the given one, or blanks of the same length, and
/// its identifiers follow from its contents.
QByteArray withDate(QByteArray pdf, std::optional<qint64> secondsSinceEpoch);

} // namespace actlab
