// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/functions/property_table.h"

#include <QGridLayout>
#include <QLabel>

namespace actlab {

PropertyTable::PropertyTable(QWidget *parent) : QWidget(parent), grid_(new QGridLayout(this))
{
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setHorizontalSpacing(16);
    grid_->setVerticalSpacing(4);
    grid_->setColumnStretch(1, 1);
}

void PropertyTable::addRow()
{
    const Row row{new QLabel(this), new QLabel(this)};
    row.name->setForegroundRole(QPalette::PlaceholderText);
    row.value->setWordWrap(true);
    row.value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    const int line = static_cast<int>(rows_.size());
    grid_->addWidget(row.name, line, 0, Qt::AlignTop);
    grid_->addWidget(row.value, line, 1);
    rows_.push_back(row);
}

void PropertyTable::show(const std::vector<PropertyLine> &lines)
{
    while (rows_.size() < lines.size())
        addRow();
    for (std::size_t i = 0; i < lines.size(); ++i) {
        rows_[i].name->setText(lines[i].name);
        rows_[i].value->setText(lines[i].value);
        rows_[i].value->setAccessibleName(lines[i].name);
    }
}

} // namespace actlab
