// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/pdf.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDateTime>
#include <QHashSeed>
#include <QPdfWriter>

#include <algorithm>
#include <cctype>

namespace actlab {
namespace {

/// QPdfWriter numbers its fonts in the order of a hash table, which is another one in every process.
class SteadyHashes {
public:
    SteadyHashes() { QHashSeed::setDeterministicGlobalSeed(); }
    ~SteadyHashes() { QHashSeed::resetRandomGlobalSeed(); }
    SteadyHashes(const SteadyHashes &) = delete;
    SteadyHashes &operator=(const SteadyHashes &) = delete;
};

std::optional<qint64> dateOfSources()
{
    bool isNumber = false;
    const qint64 seconds = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&isNumber);
    return isNumber && seconds >= 0 ? std::optional(seconds) : std::nullopt;
}

/// What stands in brackets behind an entry's name, as offset and length; none without it.
struct Part {
    qsizetype from = 0;
    qsizetype length = 0;
};
std::optional<Part> partBehind(const QByteArray &pdf, const QByteArray &name, char end)
{
    const qsizetype begin = pdf.indexOf(name);
    const qsizetype close = begin < 0 ? -1 : pdf.indexOf(end, begin + name.size());
    return close < 0 ? std::nullopt : std::optional(Part{begin + name.size(), close - begin - name.size()});
}

/// Of the same length, so that the document's table of offsets stays right.
void setDate(QByteArray &pdf, const QByteArray &name, std::optional<qint64> seconds)
{
    const auto part = partBehind(pdf, name + " (", ')');
    if (!part)
        return;
    if (seconds) {
        const QDateTime date = QDateTime::fromSecsSinceEpoch(*seconds, Qt::UTC);
        const QByteArray text = date.toString(QStringLiteral("'D:'yyyyMMddHHmmss'Z'")).toLatin1();
        pdf.replace(part->from, part->length, text.leftJustified(part->length, ' ', true));
    } else {
        const qsizetype whole = name.size() + 2 + part->length + 1;
        pdf.replace(part->from - name.size() - 2, whole, QByteArray(whole, ' '));
    }
}

void setIdentifiers(QByteArray &pdf)
{
    const auto part = partBehind(pdf, "/ID [", ']');
    if (!part)
        return;
    const auto isDigit = [](char c) { return std::isxdigit(static_cast<unsigned char>(c)) != 0; };
    char *const begin = pdf.data() + part->from;
    std::replace_if(begin, begin + part->length, isDigit, '0');
    const QByteArray digits = QCryptographicHash::hash(pdf, QCryptographicHash::Sha256).toHex();
    qsizetype next = 0;
    for (char *place = begin; place != begin + part->length; ++place) {
        if (isDigit(*place))
            *place = digits[next++ % digits.size()];
    }
}

} // namespace

QByteArray withDate(QByteArray pdf, std::optional<qint64> secondsSinceEpoch)
{
    setDate(pdf, "/CreationDate", secondsSinceEpoch);
    setDate(pdf, "/ModDate", secondsSinceEpoch);
    setIdentifiers(pdf);
    return pdf;
}

QByteArray makePdf(const QString &title, const QPageSize &size, const std::function<void(QPdfWriter &)> &draw)
{
    const SteadyHashes steady;
    QBuffer buffer; // QPdfWriter does not tell whether its device took everything
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(title);
        writer.setCreator(QStringLiteral("Activation Lab"));
        writer.setResolution(pdfResolution);
        writer.setPageSize(size);
        writer.setPageMargins(QMarginsF());
        draw(writer);
    }
    return withDate(buffer.data(), dateOfSources());
}

} // namespace actlab
