// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/tensor.h"

#include <bit>
#include <cmath>
#include <ranges>

namespace actlab {
namespace {

/// IEEE 754's binary16: a sign, 5 bits of exponent, 10 of fraction.
double half_number(std::uint64_t bits)
{
    constexpr int least_exponent = -24; // of the last bit of a subnormal number
    const auto exponent = static_cast<int>(bits >> 10 & 0x1f);
    const auto fraction = static_cast<double>(bits & 0x3ff);
    const double sign = (bits & 0x8000) != 0 ? -1 : 1;
    if (exponent == 0x1f)
        return fraction == 0 ? sign * HUGE_VAL : std::nan("");
    if (exponent == 0)
        return sign * std::ldexp(fraction, least_exponent);
    return sign * std::ldexp(fraction + 1024, exponent - 1 + least_exponent);
}

double number_of_bits(std::uint64_t bits, NumberKind kind)
{
    switch (kind) {
    case NumberKind::f64:
        break;
    case NumberKind::f32:
        return std::bit_cast<float>(static_cast<std::uint32_t>(bits));
    case NumberKind::f16:
        return half_number(bits);
    case NumberKind::bf16: // the upper half of a float
        return std::bit_cast<float>(static_cast<std::uint32_t>(bits << 16));
    case NumberKind::i64:
        return static_cast<double>(static_cast<std::int64_t>(bits));
    case NumberKind::i32:
        return static_cast<std::int32_t>(static_cast<std::uint32_t>(bits));
    }
    return std::bit_cast<double>(bits);
}

} // namespace

std::string shape_text(std::span<const std::size_t> shape)
{
    std::string text;
    for (const std::size_t length : shape)
        text += (text.empty() ? "" : "×") + std::to_string(length);
    return text.empty() ? "1" : text;
}

std::size_t size_of(NumberKind kind)
{
    switch (kind) {
    case NumberKind::f64:
    case NumberKind::i64:
        break;
    case NumberKind::f32:
    case NumberKind::i32:
        return 4;
    case NumberKind::f16:
    case NumberKind::bf16:
        return 2;
    }
    return 8;
}

std::uint64_t unsigned_of(std::string_view bytes)
{
    std::uint64_t number = 0;
    for (const char byte : std::views::reverse(bytes))
        number = number << 8 | static_cast<unsigned char>(byte);
    return number;
}

double number_of(std::string_view bytes, NumberKind kind, bool is_big_endian)
{
    return number_of_bits(unsigned_of(is_big_endian ? std::string(bytes.rbegin(), bytes.rend()) : std::string(bytes)),
                          kind);
}

std::vector<double> numbers_of(std::string_view bytes, NumberKind kind, bool is_big_endian)
{
    const std::size_t size = size_of(kind);
    std::vector<double> numbers;
    numbers.reserve(bytes.size() / size);
    for (; bytes.size() >= size; bytes.remove_prefix(size))
        numbers.push_back(number_of(bytes.substr(0, size), kind, is_big_endian));
    return numbers;
}

std::string bytes_of(std::uint64_t number, std::size_t count)
{
    std::string bytes;
    for (std::size_t i = 0; i < count; ++i, number >>= 8)
        bytes += static_cast<char>(number & 0xff);
    return bytes;
}

std::string bytes_of(std::span<const double> numbers)
{
    std::string bytes;
    for (const double number : numbers)
        bytes += bytes_of(std::bit_cast<std::uint64_t>(number), sizeof number);
    return bytes;
}

std::optional<std::size_t> count_of(std::span<const std::size_t> shape, std::size_t most)
{
    std::size_t count = 1;
    for (const std::size_t length : shape) {
        if (length != 0 && count > most / length)
            return {};
        count *= length;
    }
    return count;
}

} // namespace actlab
