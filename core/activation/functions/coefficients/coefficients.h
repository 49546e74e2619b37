// SPDX-License-Identifier: GPL-3.0-or-later
// Written by derive.py beside this file, which says how.
#pragma once

#include <array>

namespace actlab::coefficients {

/// (eʳ − 1 − r)/r² in r, |r| ≤ ln(2)/2; largest error 2^-58.42.
inline constexpr std::array<double, 11> exponential{0x1p-1,
                                                    0x1.5555555555557p-3,
                                                    0x1.5555555555556p-5,
                                                    0x1.11111111100dcp-7,
                                                    0x1.6c16c16c162d4p-10,
                                                    0x1.a01a01abe7fe1p-13,
                                                    0x1.a01a01a6d889cp-16,
                                                    0x1.71de0231960ebp-19,
                                                    0x1.27e4db646b17ep-22,
                                                    0x1.af4de97ca4194p-26,
                                                    0x1.1f730349868cep-29};

/// (artanh(s)/s − 1)/s² in s², s ≤ 1/3; largest error 2^-53.7.
inline constexpr std::array<double, 10> logarithm{
    0x1.5555555555555p-2, 0x1.999999999a3ddp-3, 0x1.24924923d44c6p-3, 0x1.c71c727143318p-4, 0x1.745cf0b0e03bdp-4,
    0x1.3b18b294bebf9p-4, 0x1.10ac75dc602b1p-4, 0x1.eb905e8575054p-5, 0x1.687a6e7c95176p-5, 0x1.4b0a26c5f2aefp-4};

/// (t + 4)·exp(t²)·erfc(t) in q = (t − 4)/(t + 4), 0 ≤ t ≤ 28; largest error 2^-52.52.
inline constexpr std::array<double, 23> scaled_error_function{
    0x1.18932bf08e154p+0,   -0x1.f3fe31ecb49c0p-1,  0x1.8be202d26c708p-1,   -0x1.14eacb1ad02b6p-1,
    0x1.52cac23710011p-2,   -0x1.645fd8a4c08c6p-3,  0x1.38dbd2c8e8e74p-4,   -0x1.b00c0529fc336p-6,
    0x1.908f471ffe9afp-8,   -0x1.269b5709946d1p-12, -0x1.dd2843b0c3d54p-12, 0x1.72cddbdba093ap-13,
    -0x1.e7ebd7777a24ep-19, -0x1.3c7440d5e91e8p-16, 0x1.3b0cf5024bf2dp-18,  0x1.7f048f4ea1fbdp-20,
    -0x1.c6596b17a2096p-21, -0x1.534dbf9f8d75fp-24, 0x1.0a395a44d8d18p-23,  0x1.d16930edb8c31p-29,
    -0x1.055c642430266p-26, -0x1.5e243bcb5bcd0p-31, 0x1.f36d8f26067d6p-31};

/// erf(x)/x in x², x ≤ 1; largest error 2^-55.84.
inline constexpr std::array<double, 13> error_function{
    0x1.20dd750429b6dp+0,  -0x1.812746b0379e6p-2,  0x1.ce2f21a042b30p-4,  -0x1.b82ce31284e00p-6,
    0x1.565bcd0dbaa38p-8,  -0x1.c02db3dac435fp-11, 0x1.f9a321d5b8e1ep-14, -0x1.f4d1e3183f7aep-17,
    0x1.b9df224ca4b97p-20, -0x1.5f1ecb6f0764cp-23, 0x1.f7b4bf3b13961p-27, -0x1.389d4f264161dp-30,
    0x1.05ffd737fb317p-34};

/// (sin r − r)/r³ in r², |r| ≤ π/4; largest error 2^-54.81.
inline constexpr std::array<double, 6> sine{-0x1.5555555555555p-3, 0x1.1111111110bb1p-7,   -0x1.a01a019e8357dp-13,
                                            0x1.71de37961e4c6p-19, -0x1.ae600a926c89ap-26, 0x1.5e0af186af739p-33};

/// (cos r − 1 + r²/2)/r⁴ in r², |r| ≤ π/4; largest error 2^-58.58.
inline constexpr std::array<double, 6> cosine{0x1.5555555555555p-5,   -0x1.6c16c16c16966p-10, 0x1.a01a019f4e867p-16,
                                              -0x1.27e4fa17a41b4p-22, 0x1.1eeb68b109173p-29,  -0x1.907d7aebd5e3dp-37};

/// (arctan t − t)/t³ in t², |t| ≤ tan(π/8); largest error 2^-55.58.
inline constexpr std::array<double, 12> arctangent{-0x1.5555555555555p-2, 0x1.9999999999953p-3,  -0x1.249249248d7cap-3,
                                                   0x1.c71c71c30300bp-4,  -0x1.745d165d9ee17p-4, 0x1.3b1392d04b71cp-4,
                                                   -0x1.110e875de57ebp-4, 0x1.e19a0439b3b4bp-5,  -0x1.ac7a216389ddfp-5,
                                                   0x1.74dbcb5c2167ap-5,  -0x1.1b2e7e3386b79p-5, 0x1.0ac7d2dc4c828p-6};

/// (x − tanh x)/x³ in x², |x| ≤ 0.9; largest error 2^-55.58.
inline constexpr std::array<double, 15> hyperbolic_shrink{
    0x1.5555555555555p-2,  -0x1.11111111110c6p-3,  0x1.ba1ba1ba14dcep-5,  -0x1.664f4880d13c7p-6,
    0x1.226e3513e2b13p-7,  -0x1.d6d3c3556fa2ap-9,  0x1.7da295b09b3cdp-10, -0x1.354fa65076b81p-11,
    0x1.f4fe265c2c1f9p-13, -0x1.93c8d99be8b7fp-14, 0x1.3eab444ae6febp-15, -0x1.d680d195123ecp-17,
    0x1.27960d9f2ee5dp-18, -0x1.0c032920efec0p-20, 0x1.f5fd5e537f1c0p-24};

/// (x cos x − sin x)/x³ in x², |x| ≤ 3/2; largest error 2^-55.58.
inline constexpr std::array<double, 10> sinc_slope{
    -0x1.5555555555555p-2,  0x1.1111111111111p-5,  -0x1.3813813813813p-10, 0x1.71de3a556c728p-16,
    -0x1.0cfeb60f942b1p-22, 0x1.08db48eb76040p-29, -0x1.78af563488094p-37, 0x1.952c30bb2378ap-45,
    -0x1.55185104b6f8fp-53, 0x1.c2fb7716ca860p-62};

/// ((2 − x²) sin x − 2x cos x)/x³ in x², |x| ≤ 3/2; largest error 2^-54.79.
inline constexpr std::array<double, 10> sinc_curvature{
    -0x1.5555555555555p-2,  0x1.999999999999ap-4,  -0x1.8618618618618p-8,  0x1.43a2730abee2fp-13,
    -0x1.2e9e8cd185e85p-19, 0x1.6c2d844337f09p-26, -0x1.320e75d2cb8b2p-33, 0x1.7bd9537beba92p-41,
    -0x1.6a633ce51222fp-49, 0x1.0b14abcb387eep-57};

/// (1 + z·hyperbolic_odd)/(1 + z·hyperbolic_even) is tanh(t)/t for z = t², |t| ≤ ln(2)/2;
/// largest error 2^-57.59.
inline constexpr std::array<double, 2> hyperbolic_odd{0x1.f065de0d92f7ep-4, 0x1.0886f1b4a2877p-9};
inline constexpr std::array<double, 3> hyperbolic_even{0x1.d16eccd8ba134p-2, 0x1.4ad744dc97de0p-6,
                                                       0x1.92a56698d68e4p-14};

} // namespace actlab::coefficients
