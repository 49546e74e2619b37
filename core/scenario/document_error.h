// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/error.h"

#include <string>
#include <utility>

namespace actlab {

/// document_value: an error that is said as elsewhere, and where in a document it is.
inline Error at_place(std::string place, Error error)
{
    Error placed{ErrorCode::document_value, {std::move(place), std::to_string(static_cast<int>(error.code))}};
    for (auto &argument : error.arguments)
        placed.arguments.push_back(std::move(argument));
    return placed;
}

} // namespace actlab
