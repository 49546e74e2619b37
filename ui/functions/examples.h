// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario.h"

#include <QString>

#include <vector>

namespace actlab {

/// A figure of the course, ready to be looked at.
struct Example {
    const char *title = ""; ///< marked with QT_TRANSLATE_NOOP("Example", …)
    FunctionsScenario scenario;
    QString sweep; ///< key of the field whose slider starts to play; empty where nothing moves

    QString translatedTitle() const;
};

/// Examples that belong together.
struct ExampleGroup {
    const char *title = ""; ///< marked with QT_TRANSLATE_NOOP("Example", …)
    std::vector<Example> examples;

    QString translatedTitle() const;
};

std::vector<ExampleGroup> examples();

/// What the window opens with: the three classics and their derivatives.
FunctionsScenario openingScenario();

} // namespace actlab
