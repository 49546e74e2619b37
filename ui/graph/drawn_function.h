// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activation/activation.h"
#include "core/activation/sampling.h"
#include "core/activation/vector_functions.h"
#include "core/scenario/scenario.h"

#include <optional>
#include <variant>
#include <vector>

namespace actlab {

/// A function of a scenario, ready to be drawn as f(w·x + b): an activation, which exists at every x, or a vector
/// function, which exists only over the points of the range taken together.
class DrawnFunction {
public:
    /// None if nothing has the curve's id or its parameters are not those of the function.
    static std::optional<DrawnFunction> find(const Curve &curve);

    std::string_view id() const;
    const Bilingual &name() const;
    std::span<const Parameter> parameters() const;
    const std::vector<double> &parameterValues() const { return values_; }
    bool isVector() const { return std::holds_alternative<const VectorFunction *>(function_); }

    /// Within `view` (see sample()). A vector function has no f″, and exists at the points of the range alone.
    CurveSamples samples(Affine affine, const Range &range, Interval view, const Resolution &resolution) const;
    /// From the same points as the samples: the least and the greatest within `view`.
    CurveExtents extents(Affine affine, const Range &range, Interval view) const;
    /// At the points of the range, for tables: as samples(), without rows for kinks.
    CurveSamples table(Affine affine, const Range &range) const;
    /// The table with x ascending, and with gaps for what cannot be drawn.
    CurveSamples joined(Affine affine, const Range &range) const;
    std::vector<CurveKink> kinks(Affine affine, Interval view) const;
    /// The length of its waves in x; infinite where it has none.
    double wavelength(Affine affine) const;
    /// Where f, f′ or f″ turns, x ascending; none where there are more than a thousand waves.
    std::vector<double> turningPlaces(Affine affine, Interval view) const;
    /// As lines in x.
    std::vector<Asymptote> asymptotes(Affine affine) const;
    /// At any x; a vector function's at the nearest point of the range, whose place `x` becomes.
    Jet jet(Affine affine, const Range &range, double &x) const;

private:
    using Function = std::variant<const Activation *, const VectorFunction *>;
    DrawnFunction(Function function, std::vector<double> values);

    Graph graph(const Activation &activation, Affine affine) const;
    CurveSamples overRange(const VectorFunction &function, Affine affine, const Range &range) const;

    Function function_;
    std::vector<double> values_;
    TurningPoints turns_; ///< of an activation
};

/// The scenario's curves that can be drawn, in its order.
std::vector<DrawnFunction> drawnFunctions(const FunctionsScenario &scenario);

/// The ends of a range as an interval, whichever way it runs.
Interval extent(const Range &range);

} // namespace actlab
