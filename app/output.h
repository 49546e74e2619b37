// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/error.h"

#include <string_view>

namespace actlab {

/// Lets writing to a pipe that nobody reads any more fail instead of killing the program. For the start of main().
void prepare_output();

/// Whether -o names standard output.
inline bool is_standard_output(std::string_view file)
{
    return file == "-";
}

/// Writes to standard output at once, for the caller brings large pieces. Errors: file_not_writable, output_closed.
Result<void> write_output(std::string_view text);

} // namespace actlab
