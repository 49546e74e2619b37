// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace actlab {

class Figure;

/// The numbers behind a figure as rows of cells, the first of which names the columns; empty if they cannot be had.
QList<QStringList> tableOf(const Figure &figure);

/// For spreadsheets: a line for each row, its cells divided by tabs.
QString tabSeparated(const QList<QStringList> &rows);
/// The same as a table of HTML, which word processors take, too.
QString htmlTable(const QList<QStringList> &rows);

} // namespace actlab
