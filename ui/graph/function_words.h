// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/graph/drawn_function.h"
#include "ui/graph/function_look.h"
#include "ui/graph/probe_reading.h"
#include "ui/text/translation.h"

#include <QStringList>

namespace actlab {

/// What a function plot says, in the language of the figure.
class FunctionWords {
public:
    explicit FunctionWords(Language language);

    Language language() const { return language_; }

    /// "Sigmoid Function", as the course titles its figures.
    QString title(const FunctionsScenario &scenario) const;
    /// "σ(2x + 1) Sigmoid"; derivatives are with respect to x.
    QString legend(const DrawnFunction &function, Affine affine, Order order) const;
    /// The entry of a curve that has more waves than can be drawn.
    QString asBand(const QString &entry) const;
    /// "and 12 more", where a legend has no room for them.
    QString andMore(std::size_t count) const;
    QString noRoomForLegend() const;
    /// "σ(x)", "σ′(x)".
    QString expression(const DrawnFunction &function, Affine affine, Order order) const;
    QString name(const DrawnFunction &function) const;
    /// What the picture shows, in sentences, for those who do not see it; waves shorter than `shortestWave`, in x, are
    /// drawn as bands.
    QString description(std::span<const DrawnFunction> functions, const FunctionsScenario &scenario,
                        const PlotWindow &view, double shortestWave) const;
    struct Place {
        double x{};
        double span{}; ///< of the x that the picture shows
    };
    /// The probe's read-out of one function at a place; `kink` is given if there is one at this very x.
    std::vector<ProbeReading::Line> reading(const DrawnFunction &function, Affine affine, Place place, const Jet &jet,
                                            const std::optional<CurveKink> &kink) const;
    /// Why a curve is drawn as a band.
    QString tooManyWaves(const DrawnFunction &function, Affine affine, Interval view) const;

private:
    QString text(const char *source) const;
    QStringList kinkNotes(const CurveKink &kink) const;
    QString sentence(const DrawnFunction &function, const FunctionsScenario &scenario, Interval view,
                     double shortestWave) const;

    Language language_;
    Translation translation_;
};

} // namespace actlab
