// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/layer_table_model.h"

#include "core/support/number_text.h"
#include "core/support/typed_number.h"
#include "ui/diagram/network_words.h"
#include "ui/text/language.h"
#include "ui/text/number_words.h"

namespace actlab {

void LayerTableModel::show(const NetworkSpec &spec, std::size_t layer, const NetworkWeights &weights,
                           const Frozen &frozen)
{
    const LayerWeights &next = weights.layers[layer];
    const bool isSame = spec == spec_ && layer == layer_ && next.outputs == weights_.outputs;
    if (isSame && next == weights_ && frozen == frozen_)
        return;
    if (!isSame)
        beginResetModel();
    spec_ = spec;
    layer_ = layer;
    weights_ = next;
    frozen_ = frozen;
    if (!isSame)
        endResetModel();
    else
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int LayerTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(weights_.outputs);
}

int LayerTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || weights_.outputs == 0 ? 0 : static_cast<int>(weights_.inputs) + 1;
}

WeightId LayerTableModel::placeOf(const QModelIndex &index) const
{
    WeightId place{layer_, static_cast<std::size_t>(index.row()), static_cast<std::size_t>(index.column())};
    if (place.input == weights_.inputs)
        place.input.reset();
    return place;
}

double LayerTableModel::number(const QModelIndex &index) const
{
    const WeightId place = placeOf(index);
    return place.input ? weights_.at(place.unit, *place.input) : weights_.bias[place.unit];
}

QVariant LayerTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return numberText(number(index));
    case Qt::EditRole: // all of its digits, as it can be typed
        return QString::fromStdString(to_text(number(index)));
    case Qt::CheckStateRole:
        return is_frozen(frozen_, placeOf(index)) ? Qt::Checked : Qt::Unchecked;
    case Qt::TextAlignmentRole:
        return int(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(NetworkWords(windowLanguage()).part(placeOf(index), spec_),
                                            numberText(number(index)));
    case Qt::ToolTipRole: {
        const QString name = NetworkWords(windowLanguage()).part(placeOf(index), spec_);
        return is_frozen(frozen_, placeOf(index)) ? tr("%1, frozen: training leaves it as it is").arg(name) : name;
    }
    default:
        return {};
    }
}

bool LayerTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid())
        return false;
    if (role == Qt::CheckStateRole) {
        Q_EMIT freezeRequested(placeOf(index), value.toInt() == Qt::Checked);
        return true;
    }
    if (role != Qt::EditRole)
        return false;
    const auto typed = parse_typed_number(value.toString().toStdString());
    if (!typed)
        return false; // the number stays
    if (*typed != number(index))
        Q_EMIT entered({placeOf(index), *typed});
    return true;
}

QVariant LayerTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    const NetworkWords words(windowLanguage());
    const auto at = static_cast<std::size_t>(section);
    if (orientation == Qt::Vertical)
        return tr("unit %1").arg(section + 1);
    if (at == weights_.inputs)
        return tr("bias");
    return layer_ == 0 ? words.of(name_of(spec_.features[at])) : tr("unit %1").arg(section + 1);
}

Qt::ItemFlags LayerTableModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemIsEditable;
    const WeightId place = placeOf(index);
    const bool isFrozenWithAll = place.is_bias() ? frozen_.biases : frozen_.weights;
    return isFrozenWithAll ? flags : flags | Qt::ItemIsUserCheckable;
}

} // namespace actlab
