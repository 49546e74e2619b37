// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/error.h"
#include "ui/print/printable.h"

#include <QPageSize>

class QPrinter;

namespace actlab {

/// Sets the paper, as the thing to be printed suits it, with margins that every printer has.
void setPaper(QPrinter &printer, QPageSize::PageSizeId size, bool isUpright);

/// Prints the pages that the printer is told to, as vectors; where there are several, each has its number. The preview
/// is printed in the same way, onto a printer that only shows. Errors: file_not_writable, with the printer's file or
/// name.
Result<void> print(const Printable &what, Language language, QPrinter &printer);

} // namespace actlab
