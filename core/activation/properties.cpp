// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activation/properties.h"

#include "core/activation/pieces.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <span>
#include <vector>

namespace actlab {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
/// Two results that differ by less than this, relative to what they are measured by, differ by rounding alone.
constexpr double value_rounding = 1e-12;

/// A quantity whose supremum is sought, and the derivative that vanishes at its interior maxima.
struct Quantity {
    double (*of)(const Jet &);
    double Jet::*derivative;
};

constexpr Quantity upwards{[](const Jet &jet) { return jet.value; }, &Jet::first};
constexpr Quantity downwards{[](const Jet &jet) { return -jet.value; }, &Jet::first};
constexpr Quantity steepness{[](const Jet &jet) { return std::abs(jet.first); }, &Jet::second};

/// A point of a piece that is not at its edge, for what is true all along it.
double representative(const Piece &piece)
{
    const double first = piece.samples.front().x;
    const double last = piece.samples.back().x;
    if (piece.starts_at_kink && piece.ends_at_kink)
        return first + (last - first) / 2;
    return piece.starts_at_kink ? first + 1 : piece.ends_at_kink ? last - 1 : 0;
}

bool exceeds(double a, double b)
{
    const double tolerance = std::isfinite(b) ? value_rounding * std::max(1.0, std::abs(b)) : 0;
    return a - b > tolerance || (a > b && std::isinf(b));
}

bool are_equal(double a, double b)
{
    return !exceeds(a, b) && !exceeds(b, a);
}

/// Values of a quantity that may be its supremum; where `at` is missing the value is only approached.
std::vector<Bound> candidates(const FunctionOfX &function, const Quantity &quantity, const Piece &piece)
{
    std::vector<Bound> found;
    const double edge = quantity.of(piece.samples.front().jet);
    if (std::ranges::all_of(piece.samples, [&](const JetAt &s) { return quantity.of(s.jet) == edge; }))
        found.push_back({edge, representative(piece)});
    const auto add_edge = [&](const JetAt &sample) { // a limit from one side is not always what the point itself has
        const double limit = quantity.of(sample.jet);
        const bool attained = are_equal(quantity.of(function(sample.x)), limit);
        found.push_back({limit, attained ? std::optional(sample.x) : std::nullopt});
    };
    if (piece.starts_at_kink)
        add_edge(piece.samples.front());
    if (piece.ends_at_kink)
        add_edge(piece.samples.back());
    for (const double x : critical_points(function, quantity.derivative, piece))
        found.push_back({quantity.of(function(x)), x});
    return found;
}

/// The largest sample with from ≤ |x| ≤ 10·from on the piece's outer side.
double largest_in_decade(const Quantity &quantity, const Piece &piece, double sign, double from)
{
    double largest = -infinity;
    for (const auto &[x, jet] : piece.samples) {
        if (sign * x >= from && sign * x <= 10 * from)
            largest = std::max(largest, quantity.of(jet));
    }
    return largest;
}

/// What the quantity approaches for x → sign·∞; where it has no limit, infinity if its swings grow with x.
double end_of(const FunctionOfX &function, const Quantity &quantity, const Piece &piece, double sign)
{
    const double limit = quantity.of(function(sign * infinity));
    if (!std::isnan(limit))
        return limit;
    const double near = largest_in_decade(quantity, piece, sign, 1e3);
    const double far = largest_in_decade(quantity, piece, sign, 1e5);
    return far > 10 * std::max(near, 1.0) ? infinity : -infinity;
}

/// Returns the larger of two bounds; of two that are equal to value_rounding, one that is attained and nearer to 0.
bool is_better(const Bound &a, const Bound &b)
{
    if (!are_equal(a.value, b.value))
        return a.value > b.value;
    if (!a.at || !b.at)
        return a.at.has_value() && !b.at;
    return std::abs(*a.at) < std::abs(*b.at) || (*a.at == -*b.at && *a.at > *b.at);
}

/// Over some pieces that follow each other.
Bound supremum(const FunctionOfX &function, std::span<const Piece> pieces, const Quantity &quantity)
{
    Bound best{-infinity, std::nullopt};
    const auto challenge = [&](const Bound &bound) {
        if (is_better(bound, best))
            best = bound;
    };
    if (!pieces.front().starts_at_kink)
        challenge({end_of(function, quantity, pieces.front(), -1), std::nullopt});
    if (!pieces.back().ends_at_kink)
        challenge({end_of(function, quantity, pieces.back(), 1), std::nullopt});
    for (const auto &piece : pieces)
        std::ranges::for_each(candidates(function, quantity, piece), challenge);
    if (std::isinf(best.value))
        best.at = std::nullopt;
    return best;
}

/// −0 would be printed.
double without_negative_zero(double x)
{
    return x + 0.0;
}

Bound infimum(const FunctionOfX &function, std::span<const Piece> pieces)
{
    const auto [value, at] = supremum(function, pieces, downwards);
    return {without_negative_zero(-value), at};
}

/// Every piece is continuous and takes all values between its bounds; a kink may have a value of its own.
std::vector<ValueSpan> values(const FunctionOfX &function, const std::vector<Piece> &pieces, const Kinks &kinks)
{
    std::vector<ValueSpan> spans;
    for (const auto &piece : pieces) {
        const Bound low = infimum(function, std::span(&piece, 1));
        const Bound high = supremum(function, std::span(&piece, 1), upwards);
        spans.push_back({low.value, without_negative_zero(high.value), low.at.has_value(), high.at.has_value()});
    }
    for (const auto &kink : kinks) {
        const double own = without_negative_zero(function(kink.x).value);
        spans.push_back({own, own, true, true});
    }
    return united(std::move(spans), value_rounding);
}

/// The pieces that are as steep all along, those joined that are so between them, too.
std::vector<Stretch> steepest_stretches(const FunctionOfX &function, const std::vector<Piece> &pieces, double steepest)
{
    std::vector<Stretch> found;
    for (const auto &piece : pieces) {
        const auto is_steepest = [&](const JetAt &sample) { return are_equal(steepness.of(sample.jet), steepest); };
        if (!std::ranges::all_of(piece.samples, is_steepest))
            continue;
        const double from = piece.starts_at_kink ? piece.samples.front().x : -infinity;
        const double to = piece.ends_at_kink ? piece.samples.back().x : infinity;
        const bool goes_on = !found.empty() && found.back().to == from && is_steepest({from, function(from)});
        if (goes_on)
            found.back().to = to;
        else
            found.push_back({from, to});
    }
    return found;
}

/// The kink, nearest to 0, whose limit from one side is the steepest.
std::optional<double> kink_near_steepest(const Kinks &kinks, double steepest)
{
    std::optional<double> nearest;
    for (const auto &kink : kinks) {
        const double slope = std::max(steepness.of(kink.left), steepness.of(kink.right));
        if (are_equal(slope, steepest) && (!nearest || std::abs(kink.x) < std::abs(*nearest)))
            nearest = kink.x;
    }
    return nearest;
}

Monotonicity monotonicity(const std::vector<Piece> &pieces, const Kinks &kinks, double steepest)
{
    const double tolerance = std::isfinite(steepest) ? value_rounding * steepest : value_rounding;
    bool rises = false;
    bool falls = false;
    const auto note = [&](double change) {
        rises = rises || change > tolerance;
        falls = falls || change < -tolerance;
    };
    for (const auto &piece : pieces) {
        for (const auto &sample : piece.samples)
            note(sample.jet.first);
    }
    for (const auto &kink : kinks)
        note(kink.right.value - kink.left.value);
    if (rises && falls)
        return Monotonicity::neither;
    return falls ? Monotonicity::non_increasing : Monotonicity::non_decreasing;
}

Symmetry symmetry(const std::vector<JetAt> &samples)
{
    const auto mirrored_with = [&](double sign) {
        for (std::size_t i = 0, j = samples.size() - 1; i <= j; ++i, --j) {
            const double left = samples[i].jet.value;
            const double right = sign * samples[j].jet.value;
            if (left != right && !(std::abs(left - right) <= value_rounding * std::abs(left)))
                return false;
        }
        return true;
    };
    return mirrored_with(-1) ? Symmetry::odd : mirrored_with(1) ? Symmetry::even : Symmetry::neither;
}

Smoothness smoothness(const Kinks &kinks)
{
    const auto jumps = [&](double Jet::*component) {
        return std::ranges::any_of(kinks, [&](const Kink &kink) {
            const double left = kink.left.*component;
            const double right = kink.right.*component;
            return std::abs(left - right) > value_rounding * std::max(std::abs(left), std::abs(right));
        });
    };
    if (jumps(&Jet::value))
        return Smoothness::discontinuous;
    if (jumps(&Jet::first))
        return Smoothness::continuous;
    return jumps(&Jet::second) ? Smoothness::once : Smoothness::smooth;
}

} // namespace

Properties compute_properties(const Activation &activation, ParameterValues parameters)
{
    const FunctionOfX function{activation, parameters};
    const auto kinks = activation.kinks(parameters.data());
    const auto samples = surveyed(function);
    const auto pieces = cut_at_kinks(samples, kinks);

    Properties result;
    result.infimum = infimum(function, pieces);
    result.supremum = supremum(function, pieces, upwards);
    result.values = values(function, pieces, kinks);
    result.steepest = supremum(function, pieces, steepness);
    result.steepest_along = steepest_stretches(function, pieces, result.steepest.value);
    if (!result.steepest.at)
        result.steepest_near = kink_near_steepest(kinks, result.steepest.value);
    result.monotonicity = monotonicity(pieces, kinks, result.steepest.value);
    result.symmetry = symmetry(samples);
    result.smoothness = smoothness(kinks);
    result.saturates_left = function(-infinity).first == 0;
    result.saturates_right = function(infinity).first == 0;
    result.at_zero = function(0);
    return result;
}

} // namespace actlab
