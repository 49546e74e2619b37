// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/share_text.h"

#include "core/scenario/scenario_json.h"
#include "core/scenario/short_json.h"

#include <QByteArray>
#include <QRegularExpression>
#include <QtEndian>

#include <zlib.h>

namespace actlab {
namespace {

constexpr int shareVersion = 1;
constexpr auto base64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
constexpr qsizetype headerSize = 2 * sizeof(quint32);

const Bytef *bytesOf(const char *text)
{
    return reinterpret_cast<const Bytef *>(text);
}

quint32 crc(std::string_view text)
{
    return static_cast<quint32>(crc32(0, bytesOf(text.data()), static_cast<uInt>(text.size())));
}

QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(sizeof number, Qt::Uninitialized);
    qToBigEndian(number, bytes.data());
    return bytes;
}

QByteArray compressed(std::string_view text)
{
    uLongf size = compressBound(static_cast<uLong>(text.size()));
    QByteArray bytes(static_cast<qsizetype>(size), Qt::Uninitialized);
    compress2(reinterpret_cast<Bytef *>(bytes.data()), &size, bytesOf(text.data()), static_cast<uLong>(text.size()),
              Z_BEST_COMPRESSION); // fails for want of memory or room only, and there is room
    bytes.truncate(static_cast<qsizetype>(size));
    return bytes;
}

Error tooLarge()
{
    return {ErrorCode::share_too_large, {std::to_string(longestShareText)}};
}

/// Unpacks into exactly as much memory as the header asks for, which is bounded, whatever the stream would give.
Result<std::string> unpacked(const QByteArray &packed)
{
    if (packed.size() <= headerSize)
        return failure(ErrorCode::share_damaged);
    const auto size = qFromBigEndian<quint32>(packed.data());
    const auto wantedChecksum = qFromBigEndian<quint32>(packed.data() + sizeof(quint32));
    if (size > largestSharedDocument)
        return tl::unexpected(tooLarge());
    std::string text(size, '\0');
    uLongf written = size;
    const int done = uncompress(reinterpret_cast<Bytef *>(text.data()), &written, bytesOf(packed.data() + headerSize),
                                static_cast<uLong>(packed.size() - headerSize));
    if (done != Z_OK || written != size || crc(text) != wantedChecksum)
        return failure(ErrorCode::share_damaged);
    return text;
}

} // namespace

Result<QString> toShareText(const Scenario &scenario)
{
    const std::string document = short_json(scenario);
    if (document.size() > largestSharedDocument)
        return tl::unexpected(tooLarge());
    const QByteArray packed =
        bigEndian(static_cast<quint32>(document.size())) + bigEndian(crc(document)) + compressed(document);
    const QString text = QStringLiteral("actlab%1:").arg(shareVersion) + QString::fromLatin1(packed.toBase64(base64));
    if (text.size() > longestShareText)
        return tl::unexpected(tooLarge());
    return text;
}

Result<Scenario> fromShareText(const QString &text)
{
    static const QRegularExpression head(QStringLiteral("actlab(\\d{1,6}):"));
    const auto found = head.match(text);
    if (!found.hasMatch())
        return failure(ErrorCode::share_missing);
    if (found.capturedView(1).toInt() != shareVersion)
        return failure(ErrorCode::share_newer, {found.captured(1).toStdString()});
    if (text.size() - found.capturedEnd() > longestShareText)
        return tl::unexpected(tooLarge());
    QByteArray letters = text.mid(found.capturedEnd()).toUtf8();
    letters.removeIf([](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; });
    const auto packed = QByteArray::fromBase64Encoding(letters, base64 | QByteArray::AbortOnBase64DecodingErrors);
    if (!packed)
        return failure(ErrorCode::share_damaged);
    return unpacked(*packed).and_then([](const std::string &document) { return scenario_from_json(document); });
}

} // namespace actlab
