// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/figure.h"

#include <QBuffer>
#include <QByteArrayList>
#include <QList>

/// The rows of a figure's CSV, each as its fields.
inline QList<QByteArrayList> tableOf(const actlab::Figure &figure)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!figure.writeCsv(buffer))
        qFatal("a buffer takes everything");
    QList<QByteArrayList> rows;
    for (const QByteArray &line : buffer.data().trimmed().split('\n'))
        rows.append(line.split(','));
    return rows;
}
