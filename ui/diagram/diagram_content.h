// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/frozen.h"
#include "core/network/network_spec.h"
#include "core/network/weights.h"
#include "ui/diagram/diagram_layout.h"
#include "ui/diagram/network_words.h"
#include "ui/theme/theme.h"

#include <QImage>

#include <map>
#include <optional>
#include <vector>

class QPainter;

namespace actlab {

/// What each unit makes of the plane, as small pictures: a row for each layer.
using UnitPictures = std::vector<std::vector<QImage>>;

/// Everything that a diagram shows, as a value.
struct DiagramContent {
    Theme theme = makeTheme(ColourScheme::light);
    NetworkSpec spec;
    DiagramLayout layout;
    NetworkWeights weights; ///< empty, or of the layout's shape
    Frozen frozen;          ///< marked on links and discs
    std::vector<double> gradients;
    UnitPictures units;
    std::map<Feature, QImage> features;
    bool hasNumbers = false;            ///< weights and biases are written beside their lines, where there is room
    QRectF note;                        ///< where it is said for which there is none; see noteHeight()
    bool hasControls = false;           ///< over the columns, where a table of a layer is to be had
    std::optional<NetworkPart> current; ///< what is pointed at
};

/// The weight or bias, if that is what a part is and weights are known.
std::optional<double> valueOf(const DiagramContent &picture, const NetworkPart &part);

/// What the note of a picture with numbers needs, beneath the layout.
double noteHeight(const Theme &theme);

/// Everything but the links, which LinkLayer draws beneath it, and what stands over the columns. The inputs only where
/// `exposed` reaches them.
void drawDiagram(QPainter &painter, const DiagramContent &picture, const NetworkWords &words, const QRectF &exposed);
/// What stands over the columns, as text, where there are no controls: in exports.
void drawHeadings(QPainter &painter, const DiagramContent &picture, const NetworkWords &words);

} // namespace actlab
