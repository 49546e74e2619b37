// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/choice.h"

#include <array>

namespace actlab {

/// How weights start. With n inputs (fan-in) and m units (fan-out) of a layer, a weight is drawn from
///   uniform         U(−½, ½), and biases are 0.1, as in TensorFlow Playground
///   xavier_uniform  U(−a, a), a = √(6/(n+m));  xavier_normal: N(0, 2/(n+m)); Glorot and Bengio, AISTATS 2010
///   he_uniform      U(−a, a), a = √(6/n);      he_normal:     N(0, 2/n);     He et al., ICCV 2015
///   lecun_normal    N(0, 1/n); LeCun et al., "Efficient BackProp", 1998
///   zeros           all 0, to see that units which start alike stay alike
/// and biases start at 0 but for uniform.
enum class Initializer { uniform, xavier_uniform, xavier_normal, he_uniform, he_normal, lecun_normal, zeros };

template <> struct Choices<Initializer> {
    static constexpr std::string_view subject = "initializer";
    static constexpr std::array<Choice<Initializer>, 7> all{{
        {Initializer::uniform, "uniform", {"Uniform ±½", "균등 ±½"}},
        {Initializer::xavier_uniform, "xavier_uniform", {"Xavier uniform", "Xavier 균등"}},
        {Initializer::xavier_normal, "xavier_normal", {"Xavier normal", "Xavier 정규"}},
        {Initializer::he_uniform, "he_uniform", {"He uniform", "He 균등"}},
        {Initializer::he_normal, "he_normal", {"He normal", "He 정규"}},
        {Initializer::lecun_normal, "lecun_normal", {"LeCun normal", "LeCun 정규"}},
        {Initializer::zeros, "zeros", {"Zeros", "모두 0"}},
    }};
};

} // namespace actlab
