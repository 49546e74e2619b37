// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/catalogue/function_search.h"

#include <QAbstractListModel>

#include <vector>

namespace actlab {

/// The functions that match a search, by family, each family below a heading that cannot be chosen: the family with the
/// best match first, and in each the best match first. Those that only belong to a family of that name come behind all
/// whose own name it is. A function is checked while it is a curve.
class FunctionListModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        functionRole = Qt::UserRole, ///< const ListedFunction *, null for a heading
        placeRole,                   ///< place among the curves, -1 for a function that is none
    };

    explicit FunctionListModel(QObject *parent = nullptr);

    void setQuery(const QString &query);
    void setVectorFunctionsShown(bool areShown);
    void setCurves(const std::vector<Curve> &curves);
    /// The names have changed with the language of the window.
    void retranslate();

    const ListedFunction *functionAt(const QModelIndex &index) const;
    /// Invalid where the function is not shown.
    QModelIndex indexOf(std::string_view id) const;
    QModelIndex firstFunction() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        Bilingual heading;
        const ListedFunction *function = nullptr;
    };

    struct Match {
        FunctionSearch::Rank rank{};
        const ListedFunction *function = nullptr;
    };
    struct Group {
        Bilingual family;
        std::vector<Match> matches;
    };

    int placeOf(const ListedFunction &function) const;
    std::vector<Group> found(bool byName) const;
    void rebuild();

    FunctionSearch search_;
    bool hasVectorFunctions_ = true;
    std::vector<Row> rows_;
    std::vector<std::string> shown_; ///< ids of the curves, in their order
};

} // namespace actlab

Q_DECLARE_METATYPE(const actlab::ListedFunction *)
