// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activation/sampling.h"

#include "core/support/number_text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <limits>

namespace actlab {

namespace {

/// The derivatives with respect to x of a jet taken with respect to w·x + b.
Jet chained(const Jet &jet, double weight)
{
    return {jet.value, jet.first * weight, jet.second * weight * weight};
}

double drawable(double value)
{
    return std::isfinite(value) ? std::clamp(value, -largest_drawn, largest_drawn)
                                : std::numeric_limits<double>::quiet_NaN();
}

struct Row {
    double x{};
    Jet jet;
};

void append(CurveSamples &samples, const Row &row)
{
    samples.x.push_back(row.x);
    samples.value.push_back(drawable(row.jet.value));
    samples.first.push_back(drawable(row.jet.first));
    samples.second.push_back(drawable(row.jet.second));
}

void append_kink(std::vector<Row> &rows, const CurveKink &kink)
{
    const auto between = [](double left, double right) {
        return drawable(left) == drawable(right) ? left : std::numeric_limits<double>::quiet_NaN();
    };
    const auto &[x, left, right, at] = kink;
    rows.push_back({x, left});
    rows.push_back(
        {x, {between(left.value, right.value), between(left.first, right.first), between(left.second, right.second)}});
    rows.push_back({x, right});
}

/// What w·x + b runs through, and back.
Interval inner_of(Affine affine, Interval interval)
{
    const auto [least, greatest] =
        std::minmax({affine.weight * interval.minimum + affine.bias, affine.weight * interval.maximum + affine.bias});
    return {least, greatest};
}

/// Taken where they are: w·x + b may round to a neighbour at which a narrow peak is long over.
std::vector<Row> turning_rows(const Graph &graph, Interval interval)
{
    const auto [weight, bias] = graph.affine;
    if (weight == 0)
        return {};
    const FunctionOfX function{graph.activation, graph.parameters};
    auto turns = every_turning_point_within(function, graph.turns, inner_of(graph.affine, interval));
    if (weight < 0)
        std::ranges::reverse(turns);
    std::vector<Row> rows;
    rows.reserve(turns.size());
    for (const JetAt &turn : turns)
        rows.push_back({(turn.x - bias) / weight, chained(turn.jet, weight)});
    return rows;
}

/// The rows that no even spacing would hit.
std::vector<Row> special_rows(const Graph &graph, Interval interval)
{
    std::vector<Row> kinks;
    for (const CurveKink &kink : curve_kinks(graph.activation, graph.parameters, graph.affine, interval))
        append_kink(kinks, kink);
    std::vector<Row> rows;
    std::ranges::merge(kinks, turning_rows(graph, interval), std::back_inserter(rows), {}, &Row::x, &Row::x);
    return rows;
}

std::vector<Row> even_rows(const Graph &graph, const std::vector<double> &x)
{
    CurveColumns columns;
    for (auto *values : {&columns.value, &columns.first, &columns.second})
        values->resize(x.size());
    evaluate(graph.activation, graph.parameters, graph.affine, x, columns.value, columns.first, columns.second);
    std::vector<Row> rows(x.size());
    for (std::size_t i = 0; i < x.size(); ++i)
        rows[i] = {x[i], {columns.value[i], columns.first[i], columns.second[i]}};
    return rows;
}

void include(std::optional<Interval> &extent, double y)
{
    constexpr double most = largest_drawn / 2;
    if (std::isnan(y))
        return;
    const double shown = std::clamp(y, -most, most);
    extent =
        extent ? Interval{std::min(extent->minimum, shown), std::max(extent->maximum, shown)} : Interval{shown, shown};
}

void include(CurveExtents &extents, const Jet &jet)
{
    include(extents.value, jet.value);
    include(extents.first, jet.first);
    include(extents.second, jet.second);
}

CurveSamples as_line(const Graph &graph, Interval interval, std::size_t points)
{
    const std::vector<Row> even = even_rows(graph, linspace(interval.minimum, interval.maximum, points));
    const std::vector<Row> special = special_rows(graph, interval);
    CurveSamples samples;
    for (auto *column : {&samples.x, &samples.value, &samples.first, &samples.second})
        column->reserve(even.size() + special.size());
    // A point this close to a special one adds nothing to the picture, and rounding may put it on a kink's wrong side.
    const double margin = (interval.maximum - interval.minimum) / static_cast<double>(points - 1) / 1000;
    auto next = special.begin();
    for (const Row &row : even) {
        for (; next != special.end() && next->x <= row.x; ++next)
            append(samples, *next);
        const bool follows = next != special.begin() && row.x - std::prev(next)->x <= margin;
        const bool precedes = next != special.end() && next->x - row.x <= margin;
        if (!follows && !precedes)
            append(samples, row);
    }
    for (; next != special.end(); ++next)
        append(samples, *next);
    return samples;
}

void append(CurveColumns &columns, const Jet &jet)
{
    columns.value.push_back(jet.value);
    columns.first.push_back(jet.first);
    columns.second.push_back(jet.second);
}

/// As many as the picture has, but none narrower than a wave: a part of one would not reach its peaks, and the band's
/// edges would be waves again.
std::size_t columns_of_band(const Graph &graph, Interval interval, std::size_t points)
{
    const double waves = std::floor((interval.maximum - interval.minimum) / wavelength_in_x(graph));
    return static_cast<std::size_t>(std::clamp(waves, 2.0, static_cast<double>(points)));
}

CurveSamples as_band(const Graph &graph, Interval interval, std::size_t points)
{
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    CurveSamples samples;
    samples.greatest.emplace();
    const std::vector<double> edges = linspace(interval.minimum, interval.maximum, points + 1);
    for (std::size_t i = 0; i < points; ++i) {
        const auto [value, first, second] = extents(graph, {edges[i], edges[i + 1]});
        const Interval missing{none, none};
        const std::array within{value.value_or(missing), first.value_or(missing), second.value_or(missing)};
        samples.x.push_back(edges[i] + (edges[i + 1] - edges[i]) / 2);
        append(samples, Jet{within[0].minimum, within[1].minimum, within[2].minimum});
        append(*samples.greatest, Jet{within[0].maximum, within[1].maximum, within[2].maximum});
    }
    samples.x.front() = interval.minimum;
    samples.x.back() = interval.maximum;
    return samples;
}

} // namespace

Result<void> check_drawable(const Range &range)
{
    const auto check = [](const char *what, double value, double least, double most) -> Result<void> {
        if (value >= least && value <= most)
            return {};
        return failure(ErrorCode::outside_range, {what, to_text(value), to_text(least), to_text(most)});
    };
    return check("start", range.start, -largest_range, largest_range)
        .and_then([&] { return check("stop", range.stop, -largest_range, largest_range); })
        .and_then([&] {
            return check("|stop − start|", std::abs(range.stop - range.start), least_extent, 2 * largest_range);
        });
}

std::vector<CurveKink> curve_kinks(const Activation &activation, ParameterValues parameters, Affine affine,
                                   Interval interval)
{
    const auto [weight, bias] = affine;
    std::vector<CurveKink> kinks;
    if (weight == 0)
        return kinks;
    for (const Kink &kink : activation.kinks(parameters.data())) {
        const double x = (kink.x - bias) / weight;
        if (!(x >= interval.minimum && x <= interval.maximum))
            continue;
        Jet left = chained(kink.left, weight);
        Jet right = chained(kink.right, weight);
        if (weight < 0)
            std::swap(left, right);
        // Evaluated where the kink is: w·x + b may round to its wrong side.
        kinks.push_back({x, left, right, chained(evaluate(activation, parameters, kink.x), weight)});
    }
    std::ranges::sort(kinks, {}, &CurveKink::x);
    return kinks;
}

std::vector<Asymptote> curve_asymptotes(const Activation &activation, ParameterValues parameters, Affine affine)
{
    const auto [weight, bias] = affine;
    std::vector<Asymptote> lines;
    if (weight == 0)
        return lines;
    for (const auto &[side, slope, intercept] : activation.asymptotes(parameters.data())) {
        const bool is_mirrored = weight < 0;
        lines.push_back(
            {is_mirrored == (side == Side::left) ? Side::right : Side::left, slope * weight, slope * bias + intercept});
    }
    return lines;
}

double wavelength_in_x(const Graph &graph)
{
    const double length = graph.turns.wavelength / std::abs(graph.affine.weight);
    return length > 0 ? length : std::numeric_limits<double>::infinity();
}

CurveSamples sample(const Graph &graph, Interval interval, const Resolution &resolution)
{
    const double pace = (interval.maximum - interval.minimum) / static_cast<double>(resolution.points - 1);
    if (wavelength_in_x(graph) < std::max(resolution.shortest_wave, 2 * pace))
        return as_band(graph, interval, columns_of_band(graph, interval, resolution.points));
    return as_line(graph, interval, resolution.points);
}

CurveExtents extents(const Graph &graph, Interval interval)
{
    // Waves are known as such; of other functions a few points more tell what turning points and kinks do not.
    constexpr std::size_t survey = 65;
    const bool has_waves = graph.turns.wavelength > 0;
    CurveExtents all;
    for (const Row &row : even_rows(graph, linspace(interval.minimum, interval.maximum, has_waves ? 2 : survey)))
        include(all, row.jet);
    if (graph.affine.weight == 0)
        return all;
    const FunctionOfX function{graph.activation, graph.parameters};
    const auto turns = turning_points_within(function, graph.turns, inner_of(graph.affine, interval));
    for (const JetAt &turn : turns)
        include(all, chained(turn.jet, graph.affine.weight));
    for (const CurveKink &kink : curve_kinks(graph.activation, graph.parameters, graph.affine, interval)) {
        for (const Jet &jet : {kink.left, kink.at, kink.right})
            include(all, jet);
    }
    return all;
}

std::vector<double> turning_places(const Graph &graph, Interval interval)
{
    std::vector<double> places;
    for (const Row &row : turning_rows(graph, interval))
        places.push_back(row.x);
    return places;
}

} // namespace actlab
