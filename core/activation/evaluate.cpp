// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activation/evaluate.h"

#include <algorithm>
#include <array>
#include <cassert>

namespace actlab {

Jet evaluate(const Activation &activation, ParameterValues parameters, double x)
{
    Jet jet;
    activation.kernels().second(&x, 1, parameters.data(), &jet.value, &jet.first, &jet.second);
    return jet;
}

void evaluate(const Activation &activation, ParameterValues parameters, std::span<const double> x,
              std::span<double> value)
{
    assert(value.size() == x.size());
    activation.kernels().value(x.data(), x.size(), parameters.data(), value.data());
}

void evaluate(const Activation &activation, ParameterValues parameters, std::span<const double> x,
              std::span<double> value, std::span<double> first)
{
    assert(value.size() == x.size() && first.size() == x.size());
    activation.kernels().first(x.data(), x.size(), parameters.data(), value.data(), first.data());
}

void evaluate(const Activation &activation, ParameterValues parameters, std::span<const double> x,
              std::span<double> value, std::span<double> first, std::span<double> second)
{
    assert(value.size() == x.size() && first.size() == x.size() && second.size() == x.size());
    activation.kernels().second(x.data(), x.size(), parameters.data(), value.data(), first.data(), second.data());
}

Jet evaluate(const Activation &activation, ParameterValues parameters, Affine affine, double x)
{
    Jet jet;
    evaluate(activation, parameters, affine, std::span(&x, 1), std::span(&jet.value, 1), std::span(&jet.first, 1),
             std::span(&jet.second, 1));
    return jet;
}

void evaluate(const Activation &activation, ParameterValues parameters, Affine affine, std::span<const double> x,
              std::span<double> value, std::span<double> first, std::span<double> second)
{
    const auto [weight, bias] = affine;
    std::array<double, 512> inner; // in blocks, so that no length of x allocates
    for (std::size_t begin = 0; begin < x.size(); begin += inner.size()) {
        const std::size_t count = std::min(inner.size(), x.size() - begin);
        for (std::size_t i = 0; i < count; ++i)
            inner[i] = weight * x[begin + i] + bias;
        evaluate(activation, parameters, std::span<const double>(inner).first(count), value.subspan(begin, count),
                 first.subspan(begin, count), second.subspan(begin, count));
        for (std::size_t i = begin; i < begin + count; ++i) {
            first[i] *= weight;
            second[i] = second[i] * weight * weight; // weight² may overflow where f″ is 0
        }
    }
}

} // namespace actlab
