// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activation/functions/angle_reduction.h"

#include <array>
#include <cmath>
#include <cstdint>
#include <limits>

namespace actlab {
namespace {

/// The first bits of 1/(2π) behind the binary point: enough for the last bit of the product of the two largest doubles,
/// and 192 more.
constexpr std::array<std::uint64_t, 36> inverse_turn{
    0x28be60db9391054a, 0x7f09d5f47d4d3770, 0x36d8a5664f10e410, 0x7f9458eaf7aef158, 0x6dc91b8e909374b8,
    0x01924bba82746487, 0x3f877ac72c4a69cf, 0xba208d7d4baed121, 0x3a671c09ad17df90, 0x4e64758e60d4ce7d,
    0x272117e2ef7e4a0e, 0xc7fe25fff7816603, 0xfbcbc462d6829b47, 0xdb4d9fb3c9f2c26d, 0xd3d18fd9a797fa8b,
    0x5d49eeb1faf97c5e, 0xcf41ce7de294a4ba, 0x9afed7ec47e35742, 0x1580cc11bf1edaea, 0xfc33ef0826bd0d87,
    0x6a78e45857b986c2, 0x19666157c5281a10, 0x237ff620135cc9cc, 0x41818555b29cea32, 0x58389ef0231ad1f1,
    0x0670d9f3773a024a, 0xa0d6711da2e58729, 0xb76bd13455c6414f, 0xa97fc1c14fdf8cfa, 0x0cb0b793e60c9f6e,
    0xf0cf49bbdac797be, 0x27ce87cd72bc9fc7, 0x61fc48641f1f091a, 0xbe9bb55dcb4c10ce, 0xc571852d674670f0,
    0xb12b50534b174003};

/// A fraction of a turn in units of 2⁻¹²⁸. Whole turns vanish in the overflow, and negative angles wrap around.
struct Turns {
    std::uint64_t upper{};
    std::uint64_t lower{};
};

Turns operator+(Turns a, Turns b)
{
    const std::uint64_t lower = a.lower + b.lower;
    return {a.upper + b.upper + (lower < a.lower ? 1 : 0), lower};
}

Turns operator-(Turns a)
{
    return Turns{~a.upper, ~a.lower} + Turns{0, 1};
}

Turns full_product(std::uint64_t a, std::uint64_t b)
{
    constexpr std::uint64_t half = 0xFFFF'FFFF;
    const std::uint64_t low = (a & half) * (b & half);
    const std::uint64_t middle = (a >> 32) * (b & half) + (low >> 32);
    const std::uint64_t other = (a & half) * (b >> 32) + (middle & half);
    return {(a >> 32) * (b >> 32) + (middle >> 32) + (other >> 32), (other << 32) | (low & half)};
}

/// 64 bits of 1/(2π) from the given place behind the binary point; the places before it are zero.
std::uint64_t inverse_turn_bits(int place)
{
    const auto word = [](int index) {
        return index >= 0 && index < int(inverse_turn.size()) ? inverse_turn[std::size_t(index)] : 0;
    };
    const int shifted = place + 64 * 64; // positive
    const int index = shifted / 64 - 64;
    const int bits = shifted % 64;
    return bits == 0 ? word(index) : (word(index) << bits) | (word(index + 1) >> (64 - bits));
}

/// x·2^exponent/(2π) modulo 1, for finite x.
Turns turns(double x, int exponent)
{
    int own_exponent = 0;
    const double fraction = std::frexp(std::abs(x), &own_exponent);
    const auto mantissa = static_cast<std::uint64_t>(std::ldexp(fraction, 53));
    const int place = exponent + own_exponent - 53; // x = ±mantissa·2^place
    // Only the 128 bits of the product behind the binary point count; 64 more bits of 1/(2π) absorb the truncation.
    const Turns low = full_product(mantissa, inverse_turn_bits(place + 128));
    const Turns middle = full_product(mantissa, inverse_turn_bits(place + 64));
    const std::uint64_t high = mantissa * inverse_turn_bits(place);
    const Turns sum = Turns{high + middle.upper, middle.lower} + Turns{0, low.upper};
    return std::signbit(x) ? -sum : sum;
}

} // namespace

ReducedAngle reduce_angle(double factor, double x)
{
    if (!std::isfinite(factor) || !std::isfinite(x)) {
        constexpr double nan = std::numeric_limits<double>::quiet_NaN();
        return {0, nan, nan};
    }
    int exponent = 0;
    int factor_exponent = 0;
    const double fraction = std::frexp(x, &exponent);
    const double factor_fraction = std::frexp(factor, &factor_exponent);
    const double high = factor_fraction * fraction;
    const double low = std::fma(factor_fraction, fraction, -high);
    const Turns sum = turns(high, exponent + factor_exponent) + turns(low, exponent + factor_exponent);
    constexpr std::uint64_t eighth = std::uint64_t{1} << 61;
    const auto quarter_turns = static_cast<int>((sum.upper + eighth) >> 62);
    const Turns rest{sum.upper - (std::uint64_t(quarter_turns) << 62), sum.lower};
    const bool negative = rest.upper >> 63;
    const Turns size = negative ? -rest : rest;

    // Three exact parts of at most 43 bits, added so that nothing is lost: doubled.
    constexpr std::uint64_t low_bits = (std::uint64_t{1} << 22) - 1;
    const double part1 = std::ldexp(static_cast<double>(size.upper >> 22), -42);
    const double part2 = std::ldexp(static_cast<double>(((size.upper & low_bits) << 21) | (size.lower >> 43)), -85);
    const double part3 = std::ldexp(static_cast<double>(size.lower & ((std::uint64_t{1} << 43) - 1)), -128);
    const double head = part1 + part2;
    const double tail = (part2 - (head - part1)) + part3;
    // Times 2π.
    constexpr double turn_high = 0x1.921fb54442d18p+2;
    constexpr double turn_low = 0x1.1a62633145c07p-52;
    const double product = head * turn_high;
    const double error = std::fma(head, turn_high, -product) + (head * turn_low + tail * turn_high);
    const double result = product + error;
    const double sign = negative ? -1 : 1;
    return {quarter_turns, sign * result, sign * (error - (result - product))};
}

} // namespace actlab
