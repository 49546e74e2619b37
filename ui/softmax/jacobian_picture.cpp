// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/softmax/jacobian_picture.h"

#include "core/support/number_text.h"
#include "ui/export/csv_table.h"
#include "ui/softmax/softmax_words.h"
#include "ui/text/number_words.h"
#include "ui/theme/sign_colours.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace actlab {
namespace {

/// Returns how many significant digits leave room for every entry.
int digitsFor(const Jacobian &jacobian, double width, const QFontMetricsF &metrics)
{
    for (int digits = 3; digits > 1; --digits) {
        double widest = 0;
        for (Eigen::Index i = 0; i < jacobian.size(); ++i)
            widest = std::max(widest, metrics.horizontalAdvance(readable(jacobian(i), digits)));
        if (widest < 0.9 * width)
            return digits;
    }
    return 1;
}

} // namespace

QString JacobianPicture::title(const Words &words) const
{
    return words("JacobianPicture", QT_TRANSLATE_NOOP("JacobianPicture", "Jacobian ∂p/∂z"));
}

void JacobianPicture::draw(QPainter &painter, const QRectF &room, const Theme &theme, const Words &) const
{
    const auto n = static_cast<int>(jacobian_.rows());
    const double label = theme.spacing(3.5);
    const double height = std::min((room.height() - label) / n, 64 * theme.scale);
    const double width = std::min((room.width() - label) / n, 1.6 * 64 * theme.scale);
    const QPointF corner(room.center().x() - (width * n + label) / 2 + label,
                         room.center().y() - (height * n + label) / 2 + label);
    const double most = std::max(jacobian_.cwiseAbs().maxCoeff(), 1e-300);
    painter.setFont(theme.font(TextRole::caption));
    const int digits = digitsFor(jacobian_, width, QFontMetricsF(painter.font()));
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
            painter.setPen(theme.text);
            painter.drawText(cell, Qt::AlignCenter | Qt::TextDontClip, readable(entry, digits));
        }
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
