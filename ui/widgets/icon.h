// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QStringView>

namespace actlab {

/// The icon resources/icons/<name>.svg, always in the colours of the palette in force.
QIcon icon(QStringView name);

} // namespace actlab
