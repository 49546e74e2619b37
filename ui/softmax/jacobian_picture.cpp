// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/softmax/jacobian_picture.h"

#include "core/support/number_text.h"
#include "ui/export/csv_table.h"
#include "ui/softmax/softmax_words.h"
#include "ui/text/number_words.h"
#include "ui/theme/sign_colours.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <vector>

namespace actlab {
namespace {

/// Type in which the names of columns stand side by side in cells of this width.
QFont nameFont(QFont font, double width)
{
    constexpr double smallest = 0.6;
    constexpr double share = 0.85; // of a cell, so that they stay apart
    const double wanted = QFontMetricsF(font).horizontalAdvance(QStringLiteral("∂") + indexed(u'z', maximum_logits));
    font.setPixelSize(static_cast<int>(font.pixelSize() * std::clamp(share * width / wanted, smallest, 1.0)));
    return font;
}

/// Entries as they are written in all cells alike.
struct EntryTexts {
    QFont font;
    std::vector<QString> texts; ///< row by row; empty where cells are too narrow for any
};

/// The finest notation in the largest type that leaves room for every entry.
EntryTexts textsFor(const Jacobian &jacobian, double width, const QFont &usual)
{
    constexpr double share = 0.9;
    using Notation = QString (*)(double);
    constexpr std::array<Notation, 4> notations{
        [](double entry) { return readable(entry, 3); }, [](double entry) { return readable(entry, 2); },
        [](double entry) { return readable(entry, 1); },
        [](double entry) { return std::abs(entry) < 0.005 ? QStringLiteral("0") : plain(entry, 2); }};
    for (const double scale : {1.0, 0.85, 0.7}) {
        QFont font = usual;
        font.setPixelSize(static_cast<int>(std::lround(scale * font.pixelSize())));
        const QFontMetricsF metrics(font);
        for (const Notation notation : notations) {
            std::vector<QString> texts;
            for (const double entry : jacobian.transpose().reshaped()) // by columns, as Eigen keeps them
                texts.push_back(notation(entry));
            if (std::ranges::all_of(texts, [&](auto &text) { return metrics.horizontalAdvance(text) < share * width; }))
                return {font, std::move(texts)};
        }
    }
    return {};
}

} // namespace

QString JacobianPicture::title(const Words &words) const
{
    return words("JacobianPicture", QT_TRANSLATE_NOOP("JacobianPicture", "Jacobian ∂p/∂z"));
}

void JacobianPicture::draw(QPainter &painter, const QRectF &room, const Theme &theme, const Words &words) const
{
    const auto n = static_cast<int>(jacobian_.rows());
    const double label = theme.spacing(3.5);
    const double width = std::min((room.width() - label) / n, 1.6 * 64 * theme.scale);
    const EntryTexts entries = textsFor(jacobian_, width, theme.font(TextRole::caption));
    const double note = entries.texts.empty() ? theme.spacing(3) : 0;
    const double height = std::min((room.height() - label - note) / n, 64 * theme.scale);
    const QPointF corner(room.center().x() - (width * n + label) / 2 + label,
                         room.center().y() - (height * n + label + note) / 2 + label);
    const double most = std::max(jacobian_.cwiseAbs().maxCoeff(), 1e-300);
    if (entries.texts.empty()) {
        painter.setFont(theme.font(TextRole::caption));
        painter.setPen(theme.mutedText);
        painter.drawText(QRectF(room.left(), corner.y() + n * height, room.width(), note), Qt::AlignCenter,
                         words("JacobianPicture", QT_TRANSLATE_NOOP("JacobianPicture", "too small for its numbers")));
    }
    painter.setFont(nameFont(theme.font(TextRole::caption), width));
    for (int i = 0; i < n; ++i) {
        painter.setPen(theme.mutedText);
        const auto index = static_cast<std::size_t>(i);
        painter.drawText(QRectF(corner.x() + i * width, corner.y() - label, width, label), Qt::AlignCenter,
                         QStringLiteral("∂") + indexed(u'z', index));
        painter.drawText(QRectF(corner.x() - label, corner.y() + i * height, label, height), Qt::AlignCenter,
                         QStringLiteral("∂") + indexed(u'p', index));
        for (int j = 0; j < n; ++j) {
            const double entry = jacobian_(i, j);
            const QColor &sign = entry >= 0 ? theme.positiveSign : theme.negativeSign;
            const QRectF cell(corner.x() + j * width, corner.y() + i * height, width, height);
            painter.fillRect(cell.adjusted(1, 1, -1, -1), tableGround(theme, sign, std::abs(entry) / most));
        }
    }
    painter.setFont(entries.font);
    painter.setPen(theme.text);
    for (std::size_t i = 0; i < entries.texts.size(); ++i) {
        const auto [row, column] = std::div(static_cast<int>(i), n);
        painter.drawText(QRectF(corner.x() + column * width, corner.y() + row * height, width, height), Qt::AlignCenter,
                         entries.texts[i]);
    }
}

QString JacobianPicture::description(const Words &words) const
{
    QStringList diagonal;
    for (Eigen::Index i = 0; i < jacobian_.rows(); ++i)
        diagonal << numeral(jacobian_(i, i));
    return words("JacobianPicture",
                 QT_TRANSLATE_NOOP("JacobianPicture",
                                   "Diagonal %1; all other entries are negative, and each row and column adds up to 0"))
        .arg(diagonal.join(QStringLiteral(", ")));
}

bool JacobianPicture::writeCsv(QIODevice &device) const
{
    std::vector<std::string> row{"p"};
    for (Eigen::Index i = 0; i < jacobian_.cols(); ++i)
        row.push_back("z_" + std::to_string(i));
    CsvTable table(device, row);
    for (Eigen::Index i = 0; i < jacobian_.rows() && table.isGood(); ++i) {
        row = {std::to_string(i)};
        for (Eigen::Index j = 0; j < jacobian_.cols(); ++j)
            row.push_back(to_text(jacobian_(i, j)));
        table.add(row);
    }
    return table.isGood();
}

} // namespace actlab
