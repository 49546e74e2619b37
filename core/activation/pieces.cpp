// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activation/pieces.h"

#include "core/activation/evaluate.h"

#include <algorithm>
#include <cmath>

namespace actlab {
namespace {

/// 0 and both signs of a geometric sequence: parameters may squeeze a function into 1e-3 or stretch it over 1e3.
std::vector<double> grid()
{
    constexpr int per_decade = 90;
    std::vector<double> points{0};
    for (int i = -4 * per_decade; i <= 6 * per_decade; ++i) {
        const double x = std::pow(10, i / double{per_decade});
        points.insert(points.end(), {x, -x});
    }
    std::ranges::sort(points);
    return points;
}

/// Where the derivative vanishes between two samples of opposite sign.
double bisect(const FunctionOfX &function, double Jet::*derivative, const JetAt &left, const JetAt &right)
{
    double low = left.x;
    double high = right.x;
    const bool rises = right.jet.*derivative > 0;
    for (;;) {
        const double middle = low + (high - low) / 2;
        if (middle <= low || middle >= high)
            return middle;
        const double slope = function(middle).*derivative;
        if (slope == 0)
            return middle;
        ((slope > 0) == rises ? high : low) = middle;
    }
}

} // namespace

Jet FunctionOfX::operator()(double x) const
{
    return evaluate(activation, parameters, x);
}

std::vector<JetAt> surveyed(const FunctionOfX &function)
{
    static const auto x = grid();
    std::vector<double> value(x.size());
    std::vector<double> first(x.size());
    std::vector<double> second(x.size());
    evaluate(function.activation, function.parameters, x, value, first, second);
    std::vector<JetAt> samples(x.size());
    for (std::size_t i = 0; i < x.size(); ++i)
        samples[i] = {x[i], {value[i], first[i], second[i]}};
    return samples;
}

std::vector<Piece> cut_at_kinks(const std::vector<JetAt> &samples, const Kinks &kinks)
{
    std::vector<Piece> pieces(1);
    auto next = samples.begin();
    const auto take_while = [&](auto condition) {
        for (; next != samples.end() && condition(next->x); ++next)
            pieces.back().samples.push_back(*next);
    };
    for (const auto &kink : kinks) {
        take_while([&](double x) { return x < kink.x; });
        pieces.back().samples.push_back({kink.x, kink.left});
        pieces.back().ends_at_kink = true;
        pieces.push_back({{{kink.x, kink.right}}, true, false});
        while (next != samples.end() && next->x <= kink.x)
            ++next;
    }
    take_while([](double) { return true; });
    return pieces;
}

std::vector<double> critical_points(const FunctionOfX &function, double Jet::*derivative, const Piece &piece)
{
    struct Bracket {
        const JetAt *left;
        const JetAt *right;
    };
    std::vector<Bracket> brackets;
    const JetAt *last = nullptr; // with a derivative that is not 0
    for (const auto &sample : piece.samples) {
        if (!(std::abs(sample.jet.*derivative) > 0))
            continue;
        if (last && (last->jet.*derivative > 0) != (sample.jet.*derivative > 0))
            brackets.push_back({last, &sample});
        last = &sample;
    }
    constexpr std::size_t enough = 24;
    std::ranges::sort(brackets, {}, [](const Bracket &b) { return std::abs(b.left->x) + std::abs(b.right->x); });
    brackets.resize(std::min(brackets.size(), enough));
    std::vector<double> points(brackets.size());
    std::ranges::transform(brackets, points.begin(),
                           [&](const Bracket &b) { return bisect(function, derivative, *b.left, *b.right); });
    return points;
}

} // namespace actlab
