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
inline const char *const zoom = QT_TRANSLATE_NOOP("Edit", "Zoom");
inline const char *const resetZoom = QT_TRANSLATE_NOOP("Edit", "Reset zoom");
inline const char *const example = QT_TRANSLATE_NOOP("Edit", "Show example");

} // namespace actlab::edits
