// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnostics/curves_words.h"

#include "ui/text/translation.h"

namespace actlab {
namespace {

const char *sourceOf(NetworkCurves curves)
{
    switch (curves) {
    case NetworkCurves::loss:
        return QT_TRANSLATE_NOOP("NetworkCurves", "How wrong the network is on average, on the points that it learns "
                                                  "from and on those that it never sees.");
    case NetworkCurves::accuracy:
        return QT_TRANSLATE_NOOP("NetworkCurves", "The share of points that get their own class, of those to learn "
                                                  "from and of those that are never seen.");
    case NetworkCurves::confusion:
        return QT_TRANSLATE_NOOP("NetworkCurves", "How many points of each class the network takes for which: what is "
                                                  "right stands on the diagonal.");
    case NetworkCurves::gradients:
        return QT_TRANSLATE_NOOP("NetworkCurves", "How strongly the loss pulls at the units of each layer. First "
                                                  "layers far below the last are a vanishing gradient.");
    case NetworkCurves::dead_units:
        return QT_TRANSLATE_NOOP("NetworkCurves",
                                 "How many units hardly learn: dead ones (solid) have slope 0 at "
                                 "every point, saturated ones (dotted) less than 5 % of the steepest.");
    case NetworkCurves::updates:
        return QT_TRANSLATE_NOOP("NetworkCurves", "How large a step is against the weights that it changes. About "
                                                  "0.001 is usual; far more is wild, far less hardly learns.");
    case NetworkCurves::pre_activations:
        return QT_TRANSLATE_NOOP("NetworkCurves", "Where on its activation function the points put a unit: bars on a "
                                                  "flat part are points that teach it hardly anything.");
    case NetworkCurves::weights:
        return QT_TRANSLATE_NOOP("NetworkCurves", "How large the weights of each layer are: a bar for as many weights "
                                                  "as have about that value.");
    case NetworkCurves::hidden_space:
        return QT_TRANSLATE_NOOP("NetworkCurves",
                                 "The points as a hidden layer sees them. What one line can part here, "
                                 "the layer behind it can tell apart.");
    case NetworkCurves::loss_slice:
        return QT_TRANSLATE_NOOP("NetworkCurves", "The loss around the weights as they are (the dot), when all of them "
                                                  "are moved along two directions.");
    }
    return "";
}

} // namespace

QString explanationOf(NetworkCurves curves, Language language)
{
    return Translation(language)("NetworkCurves", sourceOf(curves));
}

} // namespace actlab
