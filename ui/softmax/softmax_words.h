// SPDX-License-Identifier: GPL-3.0-or-later
// How classes of the softmax page are written.
#pragma once

#include "core/scenario/softmax_scenario.h"
#include "ui/theme/theme.h"

#include <QColor>
#include <QString>

#include <cstddef>

namespace actlab {

/// z₀, p₂: a letter with the class's number beneath the line.
QString indexed(QChar letter, std::size_t index);
/// A class's name where it has one, else as indexed().
QString nameOrIndexed(QChar letter, std::size_t index, const SoftmaxScenario &scenario);
/// The colour of a class, different for all eight.
QColor logitColour(const Theme &theme, std::size_t index);

} // namespace actlab
