// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/error.h"

#include <array>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace actlab {

/// Numbers from standard input, one a line, in constant memory and as soon as they arrive. Blank lines are skipped, and
/// so is a byte order mark at the very beginning.
class NumberLines {
public:
    /// The next numbers, as many as came together; none at the end. Errors: malformed_line and input_line_too_long,
    /// once the numbers before it were returned, and file_not_readable.
    Result<std::span<const double>> next();

private:
    /// False at the end of the input.
    Result<bool> fill();
    void read_lines();
    void read_line(std::string_view line);
    Error malformed(std::string_view line) const;

    std::array<char, 65536> buffer_; ///< holds what was read and belongs to no complete line yet
    std::size_t size_ = 0;
    bool at_end_ = false;
    std::size_t line_ = 0;
    std::vector<double> numbers_;
    std::optional<Error> error_;
};

} // namespace actlab
