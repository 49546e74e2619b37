// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QEvent>
#include <QSize>
#include <QTimer>
#include <QWidget>

#include <utility>

namespace actlab {

/// Remembers how large a window was before its type became larger, which may have made it grow.
class FormerSize {
public:
    explicit FormerSize(QWidget &window) : window_(window)
    {
        shrink_.setSingleShot(true);
        QObject::connect(&shrink_, &QTimer::timeout, &window, [this] {
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            window_.resize(size_);
        });
    }

    void setScale(double scale)
    {
        const double former = std::exchange(scale_, scale);
        if (former == 1 && scale > 1)
            size_ = window_.size();
        else if (former > 1 && scale == 1 && size_.isValid() && !window_.isMaximized() && !window_.isFullScreen())
            shrink_.start(0); // once its parts have told that they need less now
    }

private:
    QWidget &window_;
    QTimer shrink_;
    QSize size_;
    double scale_ = 1;
};

} // namespace actlab
