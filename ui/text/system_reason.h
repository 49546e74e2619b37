// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace actlab {

/// Why the operating system could not do something, in the language of the window: the usual reasons in our words, any
/// other one as a quotation. `text` is what the standard library or Qt says of it, in whatever language they do.
QString systemReason(const QString &text);

/// True for what the system says of a stream that the program was started without.
bool saysThatItIsClosed(const QString &text);

} // namespace actlab
