// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tl/expected.hpp>

#include <string>
#include <vector>

namespace actlab {

/// What can be wrong with input. The sentence for each, in every language, is made in one place: ui/text/error_text.
/// `arguments` of an Error are listed behind each code, in order.
enum class ErrorCode {
    malformed_number,           ///< the text that is not a number
    not_finite,                 ///< what must be finite (a name the user knows), the text given
    unknown_activation,         ///< the id given, the nearest known id (may be empty)
    unknown_parameter,          ///< activation id, the name given, the known names ("alpha, beta"; may be empty)
    parameter_outside_domain,   ///< parameter name, the value given, "positive" | "non_negative" | "non_zero"
    parameters_not_ascending,   ///< name that must be smaller, its value, name that must be larger, its value
    malformed_range,            ///< the text that is not START:STOP:STEP
    range_step_zero,            ///< -
    range_step_wrong_direction, ///< start, stop, step
    range_empty,                ///< start and stop, which are equal
    range_too_long,             ///< number of points it would give, the limit
    temperature_not_positive,   ///< the value given
    too_few_logits,             ///< -
    file_not_readable,          ///< file name, the system's reason
    file_not_writable,          ///< file name, the system's reason
};

struct Error {
    ErrorCode code{};
    std::vector<std::string> arguments;

    bool operator==(const Error &) const = default;
};

/// A value, or why there is none.
template <class T> using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> failure(ErrorCode code, std::vector<std::string> arguments = {})
{
    return tl::unexpected<Error>(Error{code, std::move(arguments)});
}

} // namespace actlab
