// SPDX-License-Identifier: GPL-3.0-or-later
// The messages of a translation, as Qt Linguist's files hold them.
#pragma once

#include <QFile>
#include <QList>
#include <QString>
#include <QXmlStreamReader>

struct TranslationMessage {
    QString source;
    QString translation; ///< all forms together where the text has plural forms
    QString state;       ///< "unfinished", "vanished", …; empty when done
};

inline QList<TranslationMessage> readMessages(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    QList<TranslationMessage> messages;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"source") {
            messages.append(TranslationMessage{xml.readElementText(), {}, {}});
        } else if (xml.name() == u"translation") {
            messages.last().state = xml.attributes().value(QLatin1String("type")).toString();
            messages.last().translation = xml.readElementText(QXmlStreamReader::IncludeChildElements);
        }
    }
    return messages;
}
