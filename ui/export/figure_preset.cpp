// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/figure_preset.h"

namespace actlab {

FigureStyle withPreset(FigureStyle style, FigurePreset preset)
{
    style.typeScale = 1;
    style.isTransparent = false;
    switch (preset) {
    case FigurePreset::screen:
        style.size = {960, 600};
        style.scale = 2;
        break;
    case FigurePreset::print: // as wide as a column of a handout, at 384 dots per inch, on white paper
        style.scheme = ColourScheme::light;
        style.size = {640, 420};
        style.scale = 4;
        break;
    case FigurePreset::projector: // fills a slide, and can be read from the last row
        style.typeScale = Theme::projectorScale;
        style.size = {1280, 720};
        style.scale = 2;
        break;
    }
    return style;
}

} // namespace actlab
