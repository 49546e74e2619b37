// SPDX-License-Identifier: GPL-3.0-or-later
// Keys as the platform writes them, and the user reads them.
#pragma once

#include <QKeySequence>
#include <QString>

namespace actlab {

QString keyText(const QKeySequence &keys);

/// A tip with the keys that do the same: "Open a document (Ctrl+O)". The text alone where there are none.
QString withKeys(const QString &text, const QKeySequence &keys);

} // namespace actlab
