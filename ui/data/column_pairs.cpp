// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/column_pairs.h"

#include "core/table/column_choice.h"
#include "ui/theme/sign_colours.h"
#include "ui/theme/theme.h"

#include <QAbstractListModel>
#include <QPainter>
#include <QPixmap>
#include <QScrollBar>

#include <algorithm>
#include <cmath>
#include <map>
#include <string_view>
#include <vector>

namespace actlab {
namespace {

constexpr int side = 72;               ///< of a picture
constexpr std::size_t drawnRows = 150; ///< of a table, for its shape to be seen

using ColumnPair = std::pair<std::size_t, std::size_t>;

QString columnText(const Table &table, std::size_t column)
{
    return QString::fromStdString(column_name(table, column));
}

/// Pictures are made when the view first asks for them.
class PairModel : public QAbstractListModel {
public:
    PairModel(const Theme &theme, QObject *parent) : QAbstractListModel(parent), theme_(theme) {}

    void setTable(std::shared_ptr<const Table> table, std::optional<std::size_t> label)
    {
        beginResetModel();
        table_ = std::move(table);
        label_ = label;
        pictures_.clear();
        pairs_.clear();
        std::vector<std::size_t> numeric;
        for (std::size_t column = 0; table_ && column < table_->columns(); ++column) {
            if (column != label && table_->is_numeric(column) && !table_->is_index(column))
                numeric.push_back(column);
        }
        for (std::size_t i = 0; i < numeric.size() && numeric.size() > 2; ++i) {
            for (std::size_t j = i + 1; j < numeric.size(); ++j)
                pairs_.emplace_back(numeric[i], numeric[j]);
        }
        endResetModel();
    }

    const ColumnPair &pairAt(int row) const { return pairs_[static_cast<std::size_t>(row)]; }
    int rowOf(const ColumnPair &pair) const
    {
        const auto found = std::ranges::find(pairs_, pair);
        return found == pairs_.end() ? -1 : static_cast<int>(found - pairs_.begin());
    }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(pairs_.size());
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!index.isValid())
            return {};
        const ColumnPair &pair = pairAt(index.row());
        if (role == Qt::DecorationRole)
            return pictureOf(pair);
        if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
            return QStringLiteral("%1, %2").arg(columnText(*table_, pair.first), columnText(*table_, pair.second));
        return {};
    }

private:
    QPixmap pictureOf(const ColumnPair &pair) const
    {
        QPixmap &picture = pictures_[pair];
        if (!picture.isNull())
            return picture;
        picture = QPixmap(side, side);
        picture.fill(theme_.plot);
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        const Ends x = endsOf(pair.first);
        const Ends y = endsOf(pair.second);
        std::map<std::string_view, std::size_t> classes;
        for (std::size_t row = 0; row < std::min(drawnRows, table_->rows()); ++row) {
            const QPointF place(x.share(table_->number(row, pair.first)),
                                1 - y.share(table_->number(row, pair.second)));
            if (!std::isfinite(place.x()) || !std::isfinite(place.y()))
                continue;
            const auto name = label_ ? table_->cell(row, *label_) : std::string_view();
            painter.setBrush(classColour(theme_, classes.try_emplace(name, classes.size()).first->second));
            painter.drawEllipse(place * (side - 8) + QPointF(4, 4), 1.5, 1.5);
        }
        return picture;
    }

    struct Ends {
        double low = HUGE_VAL;
        double high = -HUGE_VAL;
        double share(double value) const { return high > low ? (value - low) / (high - low) : value - low + 0.5; }
    };

    Ends endsOf(std::size_t column) const
    {
        Ends ends;
        for (std::size_t row = 0; row < std::min(drawnRows, table_->rows()); ++row) {
            const double value = table_->number(row, column);
            if (std::isfinite(value))
                ends = {std::min(ends.low, value), std::max(ends.high, value)};
        }
        return ends;
    }

    Theme theme_;
    std::shared_ptr<const Table> table_;
    std::optional<std::size_t> label_;
    std::vector<ColumnPair> pairs_;
    mutable std::map<ColumnPair, QPixmap> pictures_;
};

} // namespace

ColumnPairs::ColumnPairs(QWidget *parent) : QListView(parent)
{
    setModel(new PairModel(themeAround(*this), this));
    setFlow(QListView::LeftToRight);
    setWrapping(false);
    setUniformItemSizes(true);
    setSpacing(2);
    setIconSize({side, side});
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Pairs of columns"));
    setToolTip(tr("Two columns as x₁ and x₂: click a picture to take them"));
    const auto choose = [this](const QModelIndex &index) {
        const auto &[first, second] = static_cast<PairModel *>(model())->pairAt(index.row());
        Q_EMIT chosen(first, second);
    };
    connect(this, &QListView::clicked, this, choose);
    connect(this, &QListView::activated, this, choose);
}

void ColumnPairs::show(std::shared_ptr<const Table> table, std::optional<std::size_t> label)
{
    static_cast<PairModel *>(model())->setTable(std::move(table), label);
    setVisible(model()->rowCount() > 0);
}

void ColumnPairs::setChosen(const std::pair<std::size_t, std::size_t> &pair)
{
    const int row = static_cast<PairModel *>(model())->rowOf(pair);
    if (row < 0)
        clearSelection();
    else
        setCurrentIndex(model()->index(row, 0));
}

QSize ColumnPairs::sizeHint() const
{
    const int frame = 2 * frameWidth() + 2 * spacing();
    return {6 * side, side + frame + 6 + horizontalScrollBar()->sizeHint().height()};
}

} // namespace actlab
