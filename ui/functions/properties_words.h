// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activation/properties.h"

#include <QString>

#include <vector>

namespace actlab {

/// A line of the table of properties, in the language of the window.
struct PropertyLine {
    QString name;
    QString value;
};

std::vector<PropertyLine> propertyLines(const Properties &properties);

} // namespace actlab
