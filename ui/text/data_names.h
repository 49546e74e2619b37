// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/data_spec.h"

#include <QString>
#include <QStringList>

namespace actlab {

/// What the columns and classes of data are called: as in their table, or x₁, x₂ and no names.
struct DataNames {
    QStringList inputs{QStringLiteral("x₁"), QStringLiteral("x₂")};
    QStringList targets; ///< none of generated data
    QStringList classes; ///< likewise

    /// The name of a class, else its number.
    QString classOf(std::size_t index) const;
    bool operator==(const DataNames &) const = default;
};

DataNames dataNames(const DataSpec &data);

} // namespace actlab
