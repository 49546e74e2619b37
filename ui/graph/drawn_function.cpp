// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/drawn_function.h"

#include "core/activation/catalogue.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace actlab {

namespace {

std::vector<double> defaults(std::span<const Parameter> parameters)
{
    std::vector<double> values;
    for (const Parameter &parameter : parameters)
        values.push_back(parameter.default_value);
    return values;
}

/// Every n-th row, so that no more are left than a picture can show.
void thin(CurveSamples &samples, std::size_t most)
{
    const std::size_t stride = std::max<std::size_t>(1, samples.x.size() / most);
    if (stride == 1)
        return;
    for (auto *column : {&samples.x, &samples.value, &samples.first, &samples.second}) {
        std::vector<double> kept;
        for (std::size_t i = 0; i < column->size(); i += stride)
            kept.push_back((*column)[i]);
        *column = std::move(kept);
    }
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

CurveSamples DrawnFunction::samples(Affine affine, const Range &range, Interval view, std::size_t points) const
{
    if (const auto *activation = std::get_if<const Activation *>(&function_))
        return sample(**activation, values_, affine, view, points);
    CurveSamples samples = overRange(*std::get<const VectorFunction *>(function_), affine, range);
    thin(samples, 2 * points);
    if (range.step < 0)
        reverse(samples);
    return samples;
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
