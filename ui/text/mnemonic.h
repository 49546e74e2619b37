// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace actlab {

/// The text of a menu entry or label for a place where no key is underlined: "&Format" and "형식(&F)" without theirs.
QString withoutMnemonic(QString text);

} // namespace actlab
