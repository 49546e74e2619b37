// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/text_interface.h"

#include "ui/text/mnemonic.h"

#include <QLabel>
#include <QRegularExpression>
#include <QTextDocumentFragment>

namespace actlab {
namespace {

/// A row of a table is a line.
QString plain(QString html)
{
    static const QRegularExpression betweenCells(QStringLiteral("</td>\\s*<td[^>]*>"));
    html.replace(betweenCells, QStringLiteral(" · "));
    return QTextDocumentFragment::fromHtml(html).toPlainText().trimmed();
}

} // namespace

TextInterface::TextInterface(QLabel &label) : OrderedWidget(&label, QAccessible::StaticText) {}

QLabel &TextInterface::label() const
{
    return *static_cast<QLabel *>(object());
}

QAccessible::Role TextInterface::role() const
{
    return label().pixmap().isNull() ? QAccessible::StaticText : QAccessible::Graphic;
}

QString TextInterface::said() const
{
    const QString text = label().text();
    const bool isRich =
        label().textFormat() == Qt::RichText || (label().textFormat() == Qt::AutoText && Qt::mightBeRichText(text));
    if (isRich)
        return plain(text);
    return label().buddy() ? withoutMnemonic(text) : text;
}

QString TextInterface::text(QAccessible::Text kind) const
{
    if (kind != QAccessible::Name)
        return OrderedWidget::text(kind);
    const QString caption = label().accessibleName();
    QString said = this->said();
    if (said.startsWith(caption)) // the caption itself, or none
        return said;
    return said.isEmpty() ? caption : QStringLiteral("%1: %2").arg(caption, said);
}

QList<QPair<QAccessibleInterface *, QAccessible::Relation>> TextInterface::relations(QAccessible::Relation match) const
{
    auto relations = OrderedWidget::relations(match);
    if (match.testFlag(QAccessible::Labelled) && label().buddy()) {
        if (QAccessibleInterface *labelled = QAccessible::queryAccessibleInterface(label().buddy()))
            relations.append({labelled, QAccessible::Labelled});
    }
    return relations;
}

} // namespace actlab
