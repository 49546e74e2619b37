// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/function_list_model.h"

#include "core/activation/vector_functions.h"
#include "ui/text/translation.h"

#include <algorithm>

namespace actlab {

FunctionListModel::FunctionListModel(QObject *parent) : QAbstractListModel(parent)
{
    rebuild();
}

void FunctionListModel::setQuery(const QString &query)
{
    search_ = FunctionSearch(query);
    rebuild();
}

void FunctionListModel::setVectorFunctionsShown(bool areShown)
{
    hasVectorFunctions_ = areShown;
    rebuild();
}

std::vector<FunctionListModel::Group> FunctionListModel::found(bool byName) const
{
    std::vector<Group> groups;
    for (const ListedFunction &function : listedFunctions()) {
        const bool isLeftOut = !hasVectorFunctions_ && find_vector_function(function.id);
        if (isLeftOut || !search_.matches(function))
            continue;
        const FunctionSearch::Rank rank = search_.rank(function);
        if (byName != (rank != FunctionSearch::Rank::related))
            continue;
        if (groups.empty() || groups.back().family.en != function.family.en)
            groups.push_back({function.family, {}});
        groups.back().matches.push_back({rank, &function});
    }
    for (Group &group : groups)
        std::ranges::stable_sort(group.matches, {}, &Match::rank);
    std::ranges::stable_sort(groups, {}, [](const Group &group) { return group.matches.front().rank; });
    return groups;
}

void FunctionListModel::rebuild()
{
    beginResetModel();
    rows_.clear();
    for (const bool byName : {true, false}) {
        for (const Group &group : found(byName)) {
            rows_.push_back({group.family, nullptr});
            for (const Match &match : group.matches)
                rows_.push_back({{}, match.function});
        }
    }
    endResetModel();
}

void FunctionListModel::setCurves(const std::vector<Curve> &curves)
{
    std::vector<std::string> shown;
    std::ranges::transform(curves, std::back_inserter(shown), &Curve::function);
    if (shown == shown_)
        return;
    shown_ = std::move(shown);
    retranslate();
}

void FunctionListModel::retranslate()
{
    if (!rows_.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

const ListedFunction *FunctionListModel::functionAt(const QModelIndex &index) const
{
    return index.isValid() ? rows_[static_cast<std::size_t>(index.row())].function : nullptr;
}

QModelIndex FunctionListModel::indexOf(std::string_view id) const
{
    const auto found = std::ranges::find_if(rows_, [&](const Row &r) { return r.function && r.function->id == id; });
    return found == rows_.end() ? QModelIndex() : index(static_cast<int>(found - rows_.begin()));
}

QModelIndex FunctionListModel::firstFunction() const
{
    return rows_.empty() ? QModelIndex() : index(1);
}

int FunctionListModel::placeOf(const ListedFunction &function) const
{
    const auto found = std::ranges::find(shown_, function.id);
    return found == shown_.end() ? -1 : static_cast<int>(found - shown_.begin());
}

int FunctionListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

QVariant FunctionListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = rows_[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return in(windowLanguage(), row.function ? row.function->name : row.heading);
    case Qt::ToolTipRole:
        return row.function
                   ? QStringLiteral("%1 (%2)").arg(in(windowLanguage(), row.function->name), qString(row.function->id))
                   : QString();
    case functionRole:
        return QVariant::fromValue(row.function);
    case Qt::CheckStateRole:
        return row.function ? QVariant(placeOf(*row.function) >= 0 ? Qt::Checked : Qt::Unchecked) : QVariant();
    case placeRole:
        return row.function ? placeOf(*row.function) : -1;
    default:
        return {};
    }
}

Qt::ItemFlags FunctionListModel::flags(const QModelIndex &index) const
{
    if (!functionAt(index))
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace actlab
