// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/frozen.h"
#include "core/network/network_spec.h"
#include "core/network/weight_id.h"
#include "core/network/weights.h"

#include <QAbstractTableModel>

namespace actlab {

/// The numbers of one layer: a row for each unit, a column for each of its weights and the bias behind them, each with
/// a box that is ticked where it is frozen. A number that is typed is asked for, and shown once it is the network's.
class LayerTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// `weights` are those of `spec`, which has that layer.
    void show(const NetworkSpec &spec, std::size_t layer, const NetworkWeights &weights, const Frozen &frozen);
    /// Units and inputs have other names: the language is another one.
    void renameHeaders() { Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void entered(const actlab::WeightEdit &edit);
    /// A number's box was ticked or cleared.
    void freezeRequested(const actlab::WeightId &place, bool isFrozen);

private:
    double number(const QModelIndex &index) const;
    WeightId placeOf(const QModelIndex &index) const;

    NetworkSpec spec_;
    std::size_t layer_ = 0;
    LayerWeights weights_;
    Frozen frozen_;
};

} // namespace actlab
