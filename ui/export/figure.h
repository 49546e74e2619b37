// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/language.h"
#include "ui/theme/theme.h"

#include <QSize>
#include <QString>

class QCPPainter;
class QIODevice;

namespace actlab {

/// How a figure is drawn, which may differ from how the window is.
struct FigureStyle {
    static constexpr int minimumSide = 200;
    static constexpr int maximumSide = 4000;
    static constexpr double minimumScale = 1;
    static constexpr double maximumScale = 4;

    Language language = Language::english;
    ColourScheme scheme = ColourScheme::light;
    double typeScale = 1;       ///< of types and lines; Theme::projectorScale for a projector
    QSize size{960, 600};       ///< in pixels of 1/96 inch
    double scale = 1;           ///< image pixels in each, for PNG and the clipboard
    bool isTransparent = false; ///< without a background; not in CSV, of course

    Theme theme() const { return makeTheme(scheme, typeScale); }
    bool operator==(const FigureStyle &) const = default;
};

/// What can be exported: every plot makes one of itself. A figure is a copy, which later changes do not reach.
class Figure {
public:
    virtual ~Figure() = default;

    /// What the figure is called; also proposes the file's name.
    virtual QString title(Language language) const = 0;
    /// What it shows, for those who do not see it; goes into SVG.
    virtual QString description(const FigureStyle &style) const = 0;
    /// What the picture has no room for, in a sentence; empty where it shows everything.
    virtual QString remark(const FigureStyle &) const { return {}; }
    /// Draws the whole picture, background included unless transparent, onto (0, 0, style.size).
    virtual void paint(QCPPainter &painter, const FigureStyle &style) const = 0;
    /// Whether it is rather higher than wide, for paper.
    virtual bool isUpright() const { return false; }
    /// The numbers that are drawn, as UTF-8 with a header. False if the device fails.
    virtual bool writeCsv(QIODevice &device) const = 0;
};

} // namespace actlab
