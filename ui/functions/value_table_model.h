// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario.h"

#include <QAbstractTableModel>

namespace actlab {

/// x, f, f′ and f″ of f(w·x + b) at the points of a range. Nothing is stored: a row is evaluated when it is looked at,
/// so that ten million rows cost nothing; only a vector function, whose components depend on each other, is evaluated
/// as a whole.
class ValueTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { xColumn, valueColumn, firstColumn, secondColumn, columns };

    using QAbstractTableModel::QAbstractTableModel;

    /// Both must be valid: what check() accepts.
    void show(const Curve &curve, const Affine &affine, const Range &range);
    /// No rows.

    /// The number itself; NaN where there is none (f″ of a vector function).
    double number(int row, int column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    double x(int row) const;
    void evaluateVector() const;

    Curve curve_;
    Affine affine_;
    Range range_;
    int rows_ = 0;
    mutable std::vector<double> vectorValue_; ///< of a vector function, once a row was looked at
    mutable std::vector<double> vectorFirst_;
};

} // namespace actlab
