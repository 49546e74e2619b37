// SPDX-License-Identifier: GPL-3.0-or-later
// Weights as people copy them: what NumPy, PyTorch and MATLAB print, lists of Python, rows of a spreadsheet.
#pragma once

#include "core/network/weights.h"
#include "core/support/error.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace actlab {

/// A matrix, or a vector as one row.
struct TextMatrix {
    std::size_t rows = 0;
    std::size_t columns = 0;
    std::vector<double> numbers; ///< row by row

    bool operator==(const TextMatrix &) const = default;
};

/// All matrices of a text, in their order. In brackets, each innermost list is a row, and those within one list are a
/// matrix; a semicolon ends a row, too. Without brackets each line is a row, and a line without numbers ends a matrix.
/// Words and what is in quotes are passed over; numbers may be fractions, 1/3. Errors: malformed_number (also nan and
/// inf), matrix_ragged, matrix_missing.
Result<std::vector<TextMatrix>> parse_matrices(std::string_view text);

/// `present`, with the numbers of a text in place of its own: JSON as parse_weights reads it, or matrices W, b of each
/// layer from the first on; the biases may all be left out. What fits only transposed is transposed.
/// Errors: those of parse_matrices, or of parse_weights and check_weights; matrix_count, weights_shape,
/// weights_not_finite.
Result<NetworkWeights> weights_from_text(std::string_view text, const NetworkWeights &present);

} // namespace actlab
