// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QLineF>
#include <QRgb>

namespace actlab {

/// Draws a straight line, soft at its edges, onto an opaque RGB32 picture; positions and width in pixels. QPainter
/// makes and fills an outline for each line, which takes 15 times as long; here a pixel's coverage is read off its
/// distance to the line. The line's ends are cut along the nearer axis.
void strokeLine(QImage &picture, const QLineF &line, double width, QRgb colour);

} // namespace actlab
