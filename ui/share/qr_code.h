// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBitArray>
#include <QByteArray>

#include <optional>

namespace actlab {

/// What a QR code can hold at most: version 40, level L, bytes (ISO/IEC 18004, table 7).
inline constexpr qsizetype longestQrText = 2953;

/// A square of dark and light modules.
struct QrCode {
    int side = 0;
    QBitArray dark; ///< row after row

    bool isDark(int row, int column) const { return dark.testBit(qsizetype(row) * side + column); }
};

/// The smallest code for the text, at the lowest level of error correction, for a screen does not get dirty. None for
/// an empty text and one that is too long.
std::optional<QrCode> qrCode(const QByteArray &text);

} // namespace actlab
