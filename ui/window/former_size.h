// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/once_smaller.h"

#include <QSize>
#include <QWidget>

#include <utility>

namespace actlab {

/// Remembers how large a window was before its type became larger, which may have made it grow.
class FormerSize {
public:
    explicit FormerSize(QWidget &window) : window_(window) {}

    void setScale(double scale)
    {
        const double former = std::exchange(scale_, scale);
        if (former == 1 && scale > 1)
            size_ = window_.size();
        else if (former > 1 && scale == 1 && size_.isValid() && !window_.isMaximized() && !window_.isFullScreen())
            onceSmaller(&window_, [this] { window_.resize(size_); });
    }

private:
    QWidget &window_;
    QSize size_;
    double scale_ = 1;
};

} // namespace actlab
