// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/scenario_document.h"

#include <QtGlobal>

/// What edits are called in "Undo …": one list, so that the same act has the same name wherever it is done.
namespace actlab::edits {

inline const char *const change = QT_TRANSLATE_NOOP("Edit", "Change %1");
inline const char *const show = QT_TRANSLATE_NOOP("Edit", "Show %1");
inline const char *const hide = QT_TRANSLATE_NOOP("Edit", "Hide %1");
inline const char *const showReferenceLines = QT_TRANSLATE_NOOP("Edit", "Show reference lines");
inline const char *const hideReferenceLines = QT_TRANSLATE_NOOP("Edit", "Hide reference lines");
inline const char *const shade = QT_TRANSLATE_NOOP("Edit", "Shade vanishing gradients");
inline const char *const stopShading = QT_TRANSLATE_NOOP("Edit", "Stop shading vanishing gradients");
inline const char *const equalAspect = QT_TRANSLATE_NOOP("Edit", "Equal scale on both axes");
inline const char *const freeAspect = QT_TRANSLATE_NOOP("Edit", "Free scale on each axis");
inline const char *const showSamples = QT_TRANSLATE_NOOP("Edit", "Show the sample points");
inline const char *const hideSamples = QT_TRANSLATE_NOOP("Edit", "Hide the sample points");
inline const char *const courseStyle = QT_TRANSLATE_NOOP("Edit", "Draw as in the course");
inline const char *const labStyle = QT_TRANSLATE_NOOP("Edit", "Draw as in the lab");
inline const char *const legendPlace = QT_TRANSLATE_NOOP("Edit", "Place the legend");
inline const char *const resetInputs = QT_TRANSLATE_NOOP("Edit", "Reset weight and bias");
inline const char *const zoom = QT_TRANSLATE_NOOP("Edit", "Zoom");
inline const char *const resetZoom = QT_TRANSLATE_NOOP("Edit", "Reset zoom");
inline const char *const paste = QT_TRANSLATE_NOOP("Edit", "Paste scenario");
inline const char *const example = QT_TRANSLATE_NOOP("Edit", "Show example");
inline const char *const figureLanguage = QT_TRANSLATE_NOOP("Edit", "Choose the language of figures");

// The network lab
inline const char *const learningRate = QT_TRANSLATE_NOOP("Edit", "Change the learning rate");
inline const char *const batchSize = QT_TRANSLATE_NOOP("Edit", "Change the batch size");
inline const char *const regularization = QT_TRANSLATE_NOOP("Edit", "Change the regularisation");
inline const char *const optimizer = QT_TRANSLATE_NOOP("Edit", "Choose an optimiser");
inline const char *const constants = QT_TRANSLATE_NOOP("Edit", "Change a constant of the optimiser");
inline const char *const delta = QT_TRANSLATE_NOOP("Edit", "Change the bend of the Huber loss");
inline const char *const initializer = QT_TRANSLATE_NOOP("Edit", "Choose an initialiser");
inline const char *const output = QT_TRANSLATE_NOOP("Edit", "Choose output and loss");
inline const char *const activation = QT_TRANSLATE_NOOP("Edit", "Choose an activation");
inline const char *const layers = QT_TRANSLATE_NOOP("Edit", "Change the number of layers");
inline const char *const units = QT_TRANSLATE_NOOP("Edit", "Change the number of units");
inline const char *const inputs = QT_TRANSLATE_NOOP("Edit", "Change the inputs");
inline const char *const data = QT_TRANSLATE_NOOP("Edit", "Choose the data");
inline const char *const classes = QT_TRANSLATE_NOOP("Edit", "Change the number of classes");
inline const char *const noise = QT_TRANSLATE_NOOP("Edit", "Change the noise");
inline const char *const samples = QT_TRANSLATE_NOOP("Edit", "Change the number of points");
inline const char *const trainShare = QT_TRANSLATE_NOOP("Edit", "Change the training share");
inline const char *const newPoints = QT_TRANSLATE_NOOP("Edit", "Draw other points");
inline const char *const reset = QT_TRANSLATE_NOOP("Edit", "Reset the weights");
inline const char *const trainFrom = QT_TRANSLATE_NOOP("Edit", "Train on from an earlier epoch");
inline const char *const rewindAndHalve = QT_TRANSLATE_NOOP("Edit", "Rewind and halve the learning rate");
inline const char *const newStart = QT_TRANSLATE_NOOP("Edit", "Start from other weights");
inline const char *const weight = QT_TRANSLATE_NOOP("Edit", "Change a weight");
inline const char *const bias = QT_TRANSLATE_NOOP("Edit", "Change a bias");
inline const char *const seed = QT_TRANSLATE_NOOP("Edit", "Change the seed");
inline const char *const addPoint = QT_TRANSLATE_NOOP("Edit", "Add a point");
inline const char *const movePoint = QT_TRANSLATE_NOOP("Edit", "Move a point");
inline const char *const erasePoints = QT_TRANSLATE_NOOP("Edit", "Erase points");
inline const char *const showTestPoints = QT_TRANSLATE_NOOP("Edit", "Show test points");
inline const char *const hideTestPoints = QT_TRANSLATE_NOOP("Edit", "Hide test points");
inline const char *const discretise = QT_TRANSLATE_NOOP("Edit", "Show answers");
inline const char *const showValues = QT_TRANSLATE_NOOP("Edit", "Show values");
inline const char *const showNumbers = QT_TRANSLATE_NOOP("Edit", "Show numbers");
inline const char *const hideNumbers = QT_TRANSLATE_NOOP("Edit", "Hide numbers");
inline const char *const logarithmicLoss = QT_TRANSLATE_NOOP("Edit", "Logarithmic loss");
inline const char *const linearLoss = QT_TRANSLATE_NOOP("Edit", "Linear loss");
inline const char *const showCurves = QT_TRANSLATE_NOOP("Edit", "Choose the curves");
inline const char *const inspect = QT_TRANSLATE_NOOP("Edit", "Look into another unit");
inline const char *const sliceDirections = QT_TRANSLATE_NOOP("Edit", "Choose the directions");
inline const char *const outputs = QT_TRANSLATE_NOOP("Edit", "Change the number of outputs");
inline const char *const freeze = QT_TRANSLATE_NOOP("Edit", "Freeze weights");
inline const char *const setFree = QT_TRANSLATE_NOOP("Edit", "Set weights free");
inline const char *const pasteWeights = QT_TRANSLATE_NOOP("Edit", "Paste weights");
inline const char *const slice = QT_TRANSLATE_NOOP("Edit", "Move the slice");
inline const char *const importPoints = QT_TRANSLATE_NOOP("Edit", "Import points");
inline const char *const bringIn = QT_TRANSLATE_NOOP("Edit", "Bring in a model");

// The softmax lab
inline const char *const temperature = QT_TRANSLATE_NOOP("Edit", "Change the temperature");
inline const char *const target = QT_TRANSLATE_NOOP("Edit", "Choose the target class");
inline const char *const addConstant = QT_TRANSLATE_NOOP("Edit", "Add a constant to all logits");
inline const char *const compareSoftmax = QT_TRANSLATE_NOOP("Edit", "Compare with other functions");
inline const char *const openLogits = QT_TRANSLATE_NOOP("Edit", "Open the logits of a point");
// The walk through backpropagation
inline const char *const walk = QT_TRANSLATE_NOOP("Edit", "Walk through backpropagation");
inline const char *const walkedNetwork = QT_TRANSLATE_NOOP("Edit", "Choose the network to walk through");
inline const char *const toNetworkPage = QT_TRANSLATE_NOOP("Edit", "Open the network on the Network page");
inline const char *const walkSample = QT_TRANSLATE_NOOP("Edit", "Choose the sample");
inline const char *const walkStride = QT_TRANSLATE_NOOP("Edit", "Choose the stride");
inline const char *const decimals = QT_TRANSLATE_NOOP("Edit", "Change the decimals");
inline const char *const trainingStep = QT_TRANSLATE_NOOP("Edit", "Take one training step");

} // namespace actlab::edits
