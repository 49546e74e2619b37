// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/figure_table.h"

#include "ui/export/figure.h"

#include <QBuffer>

namespace actlab {

QList<QStringList> tableOf(const Figure &figure)
{
    QBuffer buffer;
    buffer.open(QIODevice::ReadWrite);
    if (!figure.writeCsv(buffer))
        return {};
    QList<QStringList> rows;
    for (const QString &line : QString::fromUtf8(buffer.data()).split(u'\n', Qt::SkipEmptyParts))
        rows.append(line.split(u',')); // no cell of ours holds a comma
    return rows;
}

QString tabSeparated(const QList<QStringList> &rows)
{
    QString text;
    for (const QStringList &row : rows)
        text += row.join(u'\t') + u'\n';
    return text;
}

QString htmlTable(const QList<QStringList> &rows)
{
    QString text = QStringLiteral("<table>");
    for (const QStringList &row : rows) {
        text += QStringLiteral("<tr>");
        for (const QString &cell : row)
            text += QStringLiteral("<td>%1</td>").arg(cell.toHtmlEscaped());
        text += QStringLiteral("</tr>\n");
    }
    return text + QStringLiteral("</table>");
}

} // namespace actlab
