// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario.h"
#include "ui/widgets/slider_scale.h"

#include <QString>

#include <functional>
#include <vector>

namespace actlab {

/// One number of the functions page that a slider stands for.
struct Field {
    QString key;              ///< the same number, the same key
    QString symbol;           ///< as in formulas and code, in every language
    const char *title = "";   ///< marked with QT_TRANSLATE_NOOP("Field", …); the symbol where it is empty
    const char *meaning = ""; ///< marked likewise: what it does to the picture
    SliderScale scale;
    std::function<double &(FunctionsScenario &)> number;

    QString translatedTitle() const;
    QString translatedMeaning() const;
};

std::vector<Field> inputFields(); ///< weight and bias
std::vector<Field> rangeFields(); ///< start, stop and step

/// The parameters of the curve in place `place`.
std::vector<Field> parameterFields(const FunctionsScenario &scenario, std::size_t place);

} // namespace actlab
