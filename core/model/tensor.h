// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/error.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace actlab {

/// An array as a file names it; numbers in rows (C order).
struct Tensor {
    std::string name;
    std::vector<std::size_t> shape;
    std::vector<double> values;

    bool operator==(const Tensor &) const = default;
};

/// "4×2", and "1" of a single number.
std::string shape_text(std::span<const std::size_t> shape);

/// What a file of arrays holds, in its order.
struct TensorFile {
    std::vector<Tensor> tensors;
    std::optional<std::vector<std::string>> activations; ///< as the file spells them; none: it names none
};

/// How a file keeps numbers.
enum class NumberKind { f64, f32, f16, bf16, i64, i32 };
std::size_t size_of(NumberKind kind);

/// The number that these bytes, `size_of(kind)` of them, are.
double number_of(std::string_view bytes, NumberKind kind, bool is_big_endian = false);
/// As many numbers as there are bytes for.
std::vector<double> numbers_of(std::string_view bytes, NumberKind kind, bool is_big_endian = false);
/// As F64, the least byte first.
std::string bytes_of(std::span<const double> numbers);

/// An unsigned number of up to eight bytes, the least byte first.
std::uint64_t unsigned_of(std::string_view bytes);
std::string bytes_of(std::uint64_t number, std::size_t count);

/// How many numbers such an array has; none where they cannot be in `most` bytes.
std::optional<std::size_t> count_of(std::span<const std::size_t> shape, std::size_t most);

} // namespace actlab
