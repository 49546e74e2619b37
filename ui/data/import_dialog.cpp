// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/import_dialog.h"

#include "core/data/own_points.h"
#include "core/table/scaling.h"
#include "ui/data/column_pairs.h"
#include "ui/text/data_names.h"
#include "ui/text/error_words.h"
#include "ui/text/mnemonic.h"
#include "ui/text/number_words.h"
#include "ui/text/translation.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace actlab {
namespace {

constexpr QSize usualSize(860, 520);
constexpr std::size_t shownRows = 50;
constexpr int target = 5;
constexpr int asTheyAre = 0;
constexpr int standardised = 1;

QString cellText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Of a combo box whose first entry leaves the choice to the reader.
template <class T> std::optional<T> chosen(const QComboBox &box)
{
    return box.currentIndex() == 0 ? std::nullopt
                                   : std::optional(choices<T>()[std::size_t(box.currentIndex() - 1)].value);
}

std::optional<bool> chosenSwitch(const QComboBox &box)
{
    return box.currentIndex() == 0 ? std::nullopt : std::optional(box.currentIndex() == 1);
}

template <class T> QStringList namesOf(const QString &first)
{
    QStringList names{first};
    for (const auto &choice : choices<T>())
        names << translated(choice.name);
    return names;
}

} // namespace

ImportDialog::ImportDialog(std::string bytes, std::string name, const DataSpec &present, QWidget *parent)
    : QDialog(parent), bytes_(std::move(bytes)), name_(std::move(name)), present_(present), sample_(new QCheckBox),
      pairs_(new ColumnPairs(this)), preview_(new QTableWidget), recognised_(new QLabel), outcome_(new QLabel)
{
    setWindowTitle(tr("Import a Table"));
    layOut();
    for (QComboBox *box : {separator_, decimalSign_, header_})
        connect(box, &QComboBox::activated, this, &ImportDialog::readTable);
    for (QComboBox *box : {task_, scaling_})
        connect(box, &QComboBox::activated, this, &ImportDialog::showOutcome);
    connect(sample_, &QCheckBox::clicked, this, &ImportDialog::readTable);
    readTable();
    take_->setFocus();
    resize(usualSize);
}

QComboBox *ImportDialog::addChoice(const QString &label, const QStringList &choices)
{
    auto *box = new QComboBox;
    box->addItems(choices);
    auto *name = new QLabel(label);
    name->setBuddy(box);
    box->setAccessibleName(withoutMnemonic(label));
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(name);
    column->addWidget(box);
    static_cast<QBoxLayout *>(layout()->itemAt(layout()->count() - 1)->layout())->addLayout(column);
    return box;
}

void ImportDialog::layOut()
{
    const Theme theme = themeAround(*this);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(theme.spacing(3), theme.spacing(3), theme.spacing(3), theme.spacing(2));
    rows->setSpacing(theme.spacing(2));
    const auto addRow = [&] {
        auto *row = new QHBoxLayout;
        row->setSpacing(theme.spacing(2));
        rows->addLayout(row);
        return row;
    };
    addRow();
    const QString recognisedFirst = tr("As recognised");
    separator_ = addChoice(tr("Se&parator"), namesOf<Separator>(recognisedFirst));
    decimalSign_ = addChoice(tr("&Decimal sign"), {recognisedFirst, tr("Comma"), tr("Point")});
    header_ = addChoice(tr("&First row"), {recognisedFirst, tr("Names of the columns"), tr("Numbers")});
    task_ = addChoice(tr("Numbers to &learn"), {tr("By their look"), tr("Classes"), tr("Values")});
    scaling_ = addChoice(tr("&Inputs"), {tr("As they are"), tr("Mean 0, deviation 1"), tr("Fit into the plane")});
    recognised_->setWordWrap(true);
    recognised_->setFont(theme.font(TextRole::caption));
    rows->addWidget(recognised_);
    rows->addWidget(pairs_);
    connect(pairs_, &ColumnPairs::chosen, this, &ImportDialog::choosePair);
    preview_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    preview_->setSelectionMode(QAbstractItemView::NoSelection);
    preview_->setTabKeyNavigation(false);
    preview_->setFocusPolicy(Qt::NoFocus); // the keyboard goes to the boxes in it
    preview_->setCornerButtonEnabled(false);
    preview_->verticalHeader()->hide();
    preview_->setAccessibleName(tr("The first rows of the table"));
    rows->addWidget(preview_, 1);
    sample_->setText(tr("Take a random sample of %1 rows").arg(maximum_given_points));
    rows->addWidget(sample_);
    outcome_->setWordWrap(true);
    outcome_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    rows->addWidget(outcome_);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    take_ = buttons->addButton(tr("I&mport"), QDialogButtonBox::AcceptRole);
    take_->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    rows->addWidget(buttons);
}

void ImportDialog::readTable()
{
    TableOptions options;
    options.separator = chosen<Separator>(*separator_);
    options.decimal_comma = chosenSwitch(*decimalSign_);
    options.has_header = chosenSwitch(*header_);
    if (sample_->isChecked())
        options.sample_seed = present_.seed;
    auto read = Table::read(bytes_, name_, options);
    const bool isTooLong = !read && read.error().code == ErrorCode::table_too_many_rows;
    sample_->setVisible(isTooLong || sample_->isChecked());
    table_.reset();
    roles_.clear();
    if (read) {
        table_ = std::make_shared<const Table>(std::move(*read));
        roles_.assign(table_->columns(), 0);
        if (const auto columns = choose_columns(*table_)) {
            for (std::size_t i = 0; i < columns->inputs.size(); ++i)
                roles_[columns->inputs[i]] = static_cast<int>(i) + 1;
            for (const std::size_t column : columns->targets)
                roles_[column] = target;
        }
    }
    showTable();
    if (read) {
        showOutcome();
        return;
    }
    recognised_->clear();
    outcome_->setText(sentence(read.error()));
    take_->setEnabled(false);
}

/// The first row of the preview has the roles of the columns.
void ImportDialog::showTable()
{
    preview_->clear();
    const std::size_t columns = table_ ? table_->columns() : 0;
    const std::size_t rows = table_ ? std::min(shownRows, table_->rows()) : 0;
    preview_->setColumnCount(static_cast<int>(columns));
    preview_->setRowCount(columns > 0 ? static_cast<int>(rows) + 1 : 0);
    for (std::size_t column = 0; column < columns; ++column) {
        const int place = static_cast<int>(column);
        preview_->setHorizontalHeaderItem(place, new QTableWidgetItem(cellText(column_name(*table_, column))));
        addRole(place);
        for (std::size_t row = 0; row < rows; ++row)
            preview_->setItem(static_cast<int>(row) + 1, place,
                              new QTableWidgetItem(cellText(table_->cell(row, column))));
    }
    recognised_->setText(recognised());
    const auto label = std::ranges::find(roles_, target);
    pairs_->show(table_, label == roles_.end() ? std::nullopt
                                               : std::optional(static_cast<std::size_t>(label - roles_.begin())));
}

QString ImportDialog::recognised() const
{
    if (!table_)
        return {};
    const Dialect &dialect = table_->dialect();
    const auto name = [](const auto &value) { return translated(name_of(value)); };
    return tr("%1 rows of %2 columns. Letters: %3. Separator: %4. Decimal sign: %5.")
        .arg(table_->rows())
        .arg(table_->columns())
        .arg(name(dialect.encoding), name(dialect.separator), dialect.decimal_comma ? tr("Comma") : tr("Point"));
}

void ImportDialog::addRole(int column)
{
    auto *box = new QComboBox;
    box->addItems({QStringLiteral("–"), QStringLiteral("x₁"), QStringLiteral("x₂"), QStringLiteral("x₃"),
                   QStringLiteral("x₄"), tr("target")});
    box->setCurrentIndex(roles_[static_cast<std::size_t>(column)]);
    box->setAccessibleName(tr("Role of column %1").arg(preview_->horizontalHeaderItem(column)->text()));
    connect(box, &QComboBox::activated, this, [this, column](int role) { chooseRole(column, role); });
    preview_->setCellWidget(0, column, box);
}

/// An input is one column; who had the role before has none then.
void ImportDialog::give(std::size_t column, int role)
{
    const auto set = [this](std::size_t place, int next) {
        roles_[place] = next;
        static_cast<QComboBox *>(preview_->cellWidget(0, static_cast<int>(place)))->setCurrentIndex(next);
    };
    for (std::size_t other = 0; other < roles_.size(); ++other) {
        if (role != 0 && role != target && roles_[other] == role)
            set(other, 0);
    }
    set(column, role);
}

void ImportDialog::chooseRole(int column, int role)
{
    give(static_cast<std::size_t>(column), role);
    showOutcome();
}

void ImportDialog::choosePair(std::size_t first, std::size_t second)
{
    give(first, 1);
    give(second, 2);
    showOutcome();
}

std::string ImportDialog::wishFor(std::size_t column) const
{
    const auto &names = table_->names();
    const bool isUnique = std::ranges::count(names, names[column]) == 1 && !names[column].empty();
    return isUnique ? names[column] : std::to_string(column + 1);
}

ColumnWishes ImportDialog::wishes() const
{
    ColumnWishes wishes;
    for (int role = 1; role <= target; ++role) {
        for (std::size_t column = 0; column < roles_.size(); ++column) {
            if (roles_[column] == role)
                (role == target ? wishes.targets : wishes.inputs).push_back(wishFor(column));
        }
    }
    return wishes;
}

Result<void> ImportDialog::takePoints()
{
    auto imported = import_table(*table_, {wishes(), chosen<LabelReading>(*task_)});
    if (!imported)
        return tl::unexpected(imported.error());
    leftOut_ = imported->left_out.count;
    data_ = present_;
    set_own_points(data_, PointList(std::move(imported->points)), std::move(imported->columns));
    if (scaling_->currentIndex() == standardised)
        return standardize_inputs(data_);
    if (scaling_->currentIndex() != asTheyAre)
        fit_inputs_into_plane(data_);
    return {};
}

void ImportDialog::showOutcome()
{
    const auto place = [this](int role) {
        return static_cast<std::size_t>(std::ranges::find(roles_, role) - roles_.begin());
    };
    pairs_->setChosen({place(1), place(2)});
    const ColumnWishes columns = wishes();
    if (columns.inputs.empty() || columns.targets.empty()) {
        outcome_->setText(tr("Choose at least one input, x₁, and one target."));
        take_->setEnabled(false);
        return;
    }
    const auto taken = takePoints();
    outcome_->setText(taken ? outcome() : sentence(taken.error()));
    take_->setEnabled(taken.has_value());
}

QString ImportDialog::outcome() const
{
    const TableColumns &columns = *data_.columns;
    const DataNames names = dataNames(data_);
    QString text = tr("%1 points: %2 → %3.")
                       .arg(data_.points.get().size())
                       .arg(names.inputs.join(QStringLiteral(", ")), names.targets.join(QStringLiteral(", ")));
    if (!names.classes.isEmpty())
        text += u' ' + tr("Classes: %1.").arg(names.classes.join(QStringLiteral(", ")));
    if (leftOut_ > 0)
        text += u' ' + tr("Rows left out: %1.").arg(leftOut_);
    for (std::size_t i = 0; i < columns.scaling.size(); ++i)
        text += QStringLiteral(" %1: (x − %2)/%3.")
                    .arg(names.inputs[static_cast<qsizetype>(i)], readable(columns.scaling[i].offset),
                         readable(columns.scaling[i].scale));
    return text;
}

} // namespace actlab
