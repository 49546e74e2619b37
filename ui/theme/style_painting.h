// SPDX-License-Identifier: GPL-3.0-or-later
// What the files of LabStyle share.
#pragma once

#include <QPainter>
#include <QStyleOption>

namespace actlab {

/// Restores the painter; antialiasing is on in between.
class Painting {
public:
    explicit Painting(QPainter &painter) : painter_(painter)
    {
        painter_.save();
        painter_.setRenderHint(QPainter::Antialiasing);
    }
    ~Painting() { painter_.restore(); }
    Painting(const Painting &) = delete;
    Painting &operator=(const Painting &) = delete;

private:
    QPainter &painter_;
};

/// Where a line of one pixel is sharp.
inline QRectF hairlineBox(const QRect &box)
{
    return QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5);
}

inline bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

} // namespace actlab
