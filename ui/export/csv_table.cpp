// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/csv_table.h"

#include <QIODevice>

namespace actlab {

CsvTable::CsvTable(QIODevice &device, const std::vector<std::string> &header) : device_(device)
{
    add(header);
}

void CsvTable::add(const std::vector<std::string> &row)
{
    QByteArray line;
    for (const std::string &cell : row)
        line += (line.isEmpty() ? "" : ",") + QByteArray::fromStdString(cell);
    line += '\n';
    isGood_ = isGood_ && device_.write(line) == line.size();
}

} // namespace actlab
