// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/share/qr_code.h"

#include <memory>

#include <qrencode.h>

namespace actlab {

std::optional<QrCode> qrCode(const QByteArray &text)
{
    if (text.isEmpty() || text.size() > longestQrText)
        return {};
    constexpr int smallest = 0;
    const auto *bytes = reinterpret_cast<const unsigned char *>(text.data());
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> made(
        QRcode_encodeData(static_cast<int>(text.size()), bytes, smallest, QR_ECLEVEL_L), &QRcode_free);
    if (!made)
        return {};
    QrCode code{made->width, QBitArray(qsizetype(made->width) * made->width)};
    for (qsizetype i = 0; i < code.dark.size(); ++i)
        code.dark.setBit(i, (made->data[i] & 1) != 0); // the other bits tell what a module is for
    return code;
}

} // namespace actlab
