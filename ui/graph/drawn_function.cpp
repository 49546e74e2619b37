// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/drawn_function.h"

#include "core/activation/catalogue.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>
#include <set>

namespace actlab {

namespace {

std::vector<double> defaults(std::span<const Parameter> parameters)
{
    std::vector<double> values;
    for (const Parameter &parameter : parameters)
        values.push_back(parameter.default_value);
    return values;
}

/// Of every n rows those where a column is least or greatest, so that no peak gets lost among rows that a picture
/// cannot show one by one.
void thin(CurveSamples &samples, std::size_t most)
{
    const std::size_t stride = samples.x.size() / std::max<std::size_t>(1, most);
    if (stride <= 6) // as many may be kept of each
        return;
    std::vector<std::size_t> kept;
    for (std::size_t from = 0; from < samples.x.size(); from += stride) {
        const auto count = static_cast<std::ptrdiff_t>(std::min(stride, samples.x.size() - from));
        std::set<std::size_t> rows;
        for (const auto *column : {&samples.value, &samples.first, &samples.second}) {
            const auto begin = column->begin() + static_cast<std::ptrdiff_t>(from);
            const auto [least, greatest] = std::minmax_element(begin, begin + count);
            rows.insert({static_cast<std::size_t>(least - column->begin()),
                         static_cast<std::size_t>(greatest - column->begin())});
        }
        kept.insert(kept.end(), rows.begin(), rows.end());
    }
    for (auto *column : {&samples.x, &samples.value, &samples.first, &samples.second}) {
        std::vector<double> thinned;
        std::ranges::transform(kept, std::back_inserter(thinned), [column](std::size_t row) { return (*column)[row]; });
        *column = std::move(thinned);
    }
}

std::optional<Interval> extentOf(const std::vector<double> &column)
{
    std::optional<Interval> extent;
    for (const double y : column) {
        if (std::isfinite(y))
            extent = extent ? Interval{std::min(extent->minimum, y), std::max(extent->maximum, y)} : Interval{y, y};
    }
    return extent;
}

void reverse(CurveSamples &samples)
{
    for (auto *column : {&samples.x, &samples.value, &samples.first, &samples.second})
        std::ranges::reverse(*column);
}

} // namespace

Interval extent(const Range &range)
{
    return {std::min(range.start, range.stop), std::max(range.start, range.stop)};
}

std::vector<DrawnFunction> drawnFunctions(const FunctionsScenario &scenario)
{
    std::vector<DrawnFunction> functions;
    for (const Curve &curve : scenario.curves) {
        if (const auto function = DrawnFunction::find(curve))
            functions.push_back(*function);
    }
    return functions;
}

DrawnFunction::DrawnFunction(Function function, std::vector<double> values)
    : function_(function), values_(std::move(values))
{
}

std::optional<DrawnFunction> DrawnFunction::find(const Curve &curve)
{
    Function function;
    if (const auto activation = find_activation(curve.function))
        function = *activation;
    else if (const VectorFunction *vector = find_vector_function(curve.function))
        function = vector;
    else
        return std::nullopt;

    DrawnFunction drawn(function, curve.parameters);
    if (drawn.values_.empty())
        drawn.values_ = defaults(drawn.parameters());
    if (drawn.values_.size() != drawn.parameters().size())
        return std::nullopt;
    if (const auto *activation = std::get_if<const Activation *>(&drawn.function_))
        drawn.turns_ = find_turning_points(**activation, drawn.values_);
    return drawn;
}

std::string_view DrawnFunction::id() const
{
    return std::visit([](const auto *function) { return function->id; }, function_);
}

const Bilingual &DrawnFunction::name() const
{
    return std::visit([](const auto *function) -> const Bilingual & { return function->name; }, function_);
}

std::span<const Parameter> DrawnFunction::parameters() const
{
    return std::visit([](const auto *function) { return function->parameters; }, function_);
}

CurveSamples DrawnFunction::overRange(const VectorFunction &function, Affine affine, const Range &range) const
{
    CurveSamples samples;
    samples.x = arange(range);
    std::vector<double> logits(samples.x);
    for (double &logit : logits)
        logit = affine.weight * logit + affine.bias;
    samples.value = function.value(logits, values_.front());
    samples.first = function.slopes(logits, values_.front());
    for (double &slope : samples.first)
        slope *= affine.weight;
    samples.second.assign(samples.x.size(), std::numeric_limits<double>::quiet_NaN());
    return samples;
}

Graph DrawnFunction::graph(const Activation &activation, Affine affine) const
{
    return {activation, values_, turns_, affine};
}

CurveSamples DrawnFunction::samples(Affine affine, const Range &range, Interval view,
                                    const Resolution &resolution) const
{
    if (const auto *activation = std::get_if<const Activation *>(&function_))
        return sample(graph(**activation, affine), view, resolution);
    CurveSamples samples = overRange(*std::get<const VectorFunction *>(function_), affine, range);
    thin(samples, resolution.points);
    if (range.step < 0)
        reverse(samples);
    return samples;
}

CurveExtents DrawnFunction::extents(Affine affine, const Range &range, Interval view) const
{
    if (const auto *activation = std::get_if<const Activation *>(&function_))
        return actlab::extents(graph(**activation, affine), view);
    const CurveSamples samples = overRange(*std::get<const VectorFunction *>(function_), affine, range);
    return {extentOf(samples.value), extentOf(samples.first), extentOf(samples.second)};
}

double DrawnFunction::wavelength(Affine affine) const
{
    const auto *activation = std::get_if<const Activation *>(&function_);
    return activation ? wavelength_in_x(graph(**activation, affine)) : std::numeric_limits<double>::infinity();
}

std::vector<double> DrawnFunction::turningPlaces(Affine affine, Interval view) const
{
    constexpr double mostWaves = 1000;
    const auto *activation = std::get_if<const Activation *>(&function_);
    if (!activation || (view.maximum - view.minimum) / wavelength(affine) > mostWaves)
        return {};
    return turning_places(graph(**activation, affine), view);
}

CurveSamples DrawnFunction::table(Affine affine, const Range &range) const
{
    if (const auto *vector = std::get_if<const VectorFunction *>(&function_))
        return overRange(**vector, affine, range);
    CurveSamples samples;
    samples.x = arange(range);
    for (auto *column : {&samples.value, &samples.first, &samples.second})
        column->resize(samples.x.size());
    evaluate(*std::get<const Activation *>(function_), values_, affine, samples.x, samples.value, samples.first,
             samples.second);
    return samples;
}

CurveSamples DrawnFunction::joined(Affine affine, const Range &range) const
{
    CurveSamples samples = table(affine, range);
    for (auto *column : {&samples.value, &samples.first, &samples.second}) {
        for (double &y : *column)
            y = std::isfinite(y) ? std::clamp(y, -largest_drawn, largest_drawn) : std::nan("");
    }
    if (range.step < 0)
        reverse(samples);
    return samples;
}

std::vector<CurveKink> DrawnFunction::kinks(Affine affine, Interval view) const
{
    const auto *activation = std::get_if<const Activation *>(&function_);
    return activation ? curve_kinks(**activation, values_, affine, view) : std::vector<CurveKink>();
}

std::vector<Asymptote> DrawnFunction::asymptotes(Affine affine) const
{
    const auto *activation = std::get_if<const Activation *>(&function_);
    return activation ? curve_asymptotes(**activation, values_, affine) : std::vector<Asymptote>();
}

Jet DrawnFunction::jet(Affine affine, const Range &range, double &x) const
{
    if (const auto *activation = std::get_if<const Activation *>(&function_))
        return evaluate(**activation, values_, affine, x);
    const CurveSamples samples = overRange(*std::get<const VectorFunction *>(function_), affine, range);
    const double index = std::round((x - range.start) / range.step);
    const auto nearest = static_cast<std::size_t>(std::clamp(index, 0.0, static_cast<double>(samples.x.size() - 1)));
    x = samples.x[nearest];
    return {samples.value[nearest], samples.first[nearest], samples.second[nearest]};
}

} // namespace actlab
