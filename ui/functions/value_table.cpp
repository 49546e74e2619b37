// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/functions/value_table.h"

#include "core/support/number_text.h"
#include "ui/functions/value_table_model.h"
#include "ui/text/key_words.h"
#include "ui/widgets/icon.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace actlab {
namespace {

constexpr int tableRowHeight = 3; // in steps of the spacing grid
constexpr int leastColumn = 40;

} // namespace

ValueTable::ValueTable(QWidget *parent)
    : Translated(parent), model_(new ValueTableModel(this)), view_(new QTableView(this)), hint_(new QLabel(this)),
      copy_(new QToolButton(this))
{
    view_->setModel(model_);
    view_->setFrameShape(QFrame::NoFrame);
    view_->setShowGrid(false);
    view_->setAlternatingRowColors(true);
    view_->setSelectionBehavior(QAbstractItemView::SelectRows);
    view_->setTabKeyNavigation(false);
    view_->setCornerButtonEnabled(false);
    view_->verticalHeader()->hide();
    view_->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view_->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view_->horizontalHeader()->setResizeContentsPrecision(0); // what can be seen: a table may have a million rows
    view_->horizontalHeader()->setMinimumSectionSize(leastColumn);
    view_->horizontalHeader()->setHighlightSections(false);
    view_->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view_->viewport()->installEventFilter(this);
    connect(view_->verticalScrollBar(), &QScrollBar::valueChanged, this, &ValueTable::fitColumns);
    hint_->setWordWrap(true);

    auto *copyAction = new QAction(icon(u"copy"), QString(), this);
    copyAction->setShortcut(QKeySequence::Copy);
    copyAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(copyAction, &QAction::triggered, this, &ValueTable::copy);
    addAction(copyAction);
    copy_->setDefaultAction(copyAction);
    copy_->setAutoRaise(true);

    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 4, 8, 4);
    foot->addWidget(hint_, 1);
    foot->addWidget(copy_, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(view_, 1);
    layout->addLayout(foot);
    retranslate();
}

void ValueTable::show(const Curve &curve, const Affine &affine, const Range &range)
{
    model_->show(curve, affine, range);
    needed_ = {};
    fitColumns();
    retranslate();
}

/// A number without its exponent would be a wrong number: no column is narrower than what is seen of it. None becomes
/// narrower while one scrolls, for that would be restless.
void ValueTable::fitColumns()
{
    const QAbstractItemView &view = *view_; // in which the hint is public
    int missing = view_->viewport()->width();
    for (int column = 0; column < ValueTableModel::columns; ++column) {
        int &width = needed_[static_cast<std::size_t>(column)];
        width = std::max({width, leastColumn, view.sizeHintForColumn(column)});
        missing -= width;
    }
    const int share = std::max(0, missing) / ValueTableModel::columns;
    for (int column = 0; column < ValueTableModel::columns; ++column)
        view_->setColumnWidth(column, needed_[static_cast<std::size_t>(column)] + share);
}

bool ValueTable::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fitColumns();
    return Translated::eventFilter(watched, event);
}

void ValueTable::setTheme(const Theme &theme)
{
    view_->setFont(theme.font(TextRole::caption)); // four columns of numbers stand side by side
    view_->verticalHeader()->setDefaultSectionSize(theme.spacing(tableRowHeight));
    needed_ = {};
    fitColumns();
}

void ValueTable::retranslate()
{
    view_->setAccessibleName(tr("Table of values"));
    copy_->defaultAction()->setText(tr("Copy rows"));
    copy_->setToolTip(withKeys(tr("Copy the selected rows, or all, for a spreadsheet"), QKeySequence::Copy));
    hint_->setText(tr("Points: %L1").arg(model_->rowCount()));
}

QString ValueTable::text(int first, int last) const
{
    QString text;
    for (int row = first; row <= last; ++row) {
        for (int column = 0; column < ValueTableModel::columns; ++column) {
            const double number = model_->number(row, column);
            if (!std::isnan(number))
                text += QString::fromStdString(to_text(number));
            text += column + 1 < ValueTableModel::columns ? u'\t' : u'\n';
        }
    }
    return text;
}

void ValueTable::copy()
{
    QItemSelection selected = view_->selectionModel()->selection();
    if (selected.isEmpty())
        selected.select(model_->index(0, 0), model_->index(model_->rowCount() - 1, ValueTableModel::columns - 1));
    int rows = 0;
    for (const QItemSelectionRange &range : std::as_const(selected))
        rows += range.height();
    if (rows > copyLimit) {
        hint_->setText(tr("%L1 rows are too many for the clipboard; export them as CSV instead.").arg(rows));
        return;
    }
    QString text = QStringLiteral("x\tf(x)\tf′(x)\tf″(x)\n");
    for (const QItemSelectionRange &range : std::as_const(selected))
        text += this->text(range.top(), range.bottom());
    QGuiApplication::clipboard()->setText(text);
    hint_->setText(tr("Rows copied: %L1").arg(rows));
}

} // namespace actlab
