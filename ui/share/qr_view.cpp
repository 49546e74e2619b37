// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/share/qr_view.h"

#include <QPainter>

#include <algorithm>

namespace actlab {
namespace {

constexpr int quietZone = 4; // light modules around the code, as the standard asks
constexpr int usualSide = 480;
constexpr int leastSide = 200;

} // namespace

QrView::QrView(QWidget *parent) : QWidget(parent)
{
    setMinimumSize(leastSide, leastSide);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void QrView::show(std::optional<QrCode> code)
{
    code_ = std::move(code);
    update();
}

QSize QrView::sizeHint() const
{
    return {usualSide, usualSide};
}

void QrView::paintEvent(QPaintEvent *)
{
    if (!code_)
        return;
    // Whole device pixels for each module: a blurred edge is what scanners stumble over.
    QPainter painter(this);
    const double ratio = devicePixelRatioF();
    const int modules = code_->side + 2 * quietZone;
    const int pixels = std::max(1, int(std::min(width(), height()) * ratio) / modules);
    painter.scale(1 / ratio, 1 / ratio);
    const auto margin = [&](int side) { return (int(side * ratio) - modules * pixels) / 2; }; // whole pixels
    painter.translate(QPoint(margin(width()), margin(height())));
    painter.fillRect(0, 0, modules * pixels, modules * pixels, Qt::white);
    for (int row = 0; row < code_->side; ++row) {
        for (int column = 0; column < code_->side; ++column) {
            if (code_->isDark(row, column))
                painter.fillRect((column + quietZone) * pixels, (row + quietZone) * pixels, pixels, pixels, Qt::black);
        }
    }
}

} // namespace actlab
