// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/functions/value_table_model.h"

#include "core/activation/catalogue.h"
#include "core/activation/vector_functions.h"
#include "ui/text/number_words.h"

#include <limits>

namespace actlab {
namespace {

constexpr int shownDigits = 4;

} // namespace

void ValueTableModel::show(const Curve &curve, const Affine &affine, const Range &range)
{
    beginResetModel();
    curve_ = curve;
    affine_ = affine;
    range_ = range;
    rows_ = static_cast<int>(point_count(range));
    vectorValue_.clear();
    vectorFirst_.clear();
    endResetModel();
}

double ValueTableModel::x(int row) const
{
    return arange_point(range_, static_cast<std::size_t>(row));
}

/// The components are f(w·x + b), each with its slope by its own x.
void ValueTableModel::evaluateVector() const
{
    if (!vectorValue_.empty())
        return;
    const VectorFunction &function = *find_vector_function(curve_.function);
    std::vector<double> logits = arange(range_);
    for (double &logit : logits)
        logit = affine_.weight * logit + affine_.bias;
    vectorValue_ = function.value(logits, curve_.parameters[0]);
    vectorFirst_ = function.slopes(logits, curve_.parameters[0]);
    for (double &slope : vectorFirst_)
        slope *= affine_.weight;
}

double ValueTableModel::number(int row, int column) const
{
    if (column == xColumn)
        return x(row);
    if (find_vector_function(curve_.function)) {
        evaluateVector();
        const auto at = static_cast<std::size_t>(row);
        return column == valueColumn   ? vectorValue_[at]
               : column == firstColumn ? vectorFirst_[at]
                                       : std::numeric_limits<double>::quiet_NaN();
    }
    const Jet jet = evaluate(**find_activation(curve_.function), curve_.parameters, affine_, x(row));
    return column == valueColumn ? jet.value : column == firstColumn ? jet.first : jet.second;
}

int ValueTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : rows_;
}

int ValueTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant ValueTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole)
        return readable(number(index.row(), index.column()), shownDigits);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    return {};
}

QVariant ValueTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    static const QStringList names{QStringLiteral("x"), QStringLiteral("f(x)"), QStringLiteral("f′(x)"),
                                   QStringLiteral("f″(x)")};
    return names.value(section);
}

} // namespace actlab
