// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/error.h"

#include <string>

namespace actlab {

/// `interrupted` is what shells report of a program that Ctrl-C ended.
enum class ExitStatus { done = 0, work_failed = 1, wrong_call = 2, interrupted = 130 };

/// The line that report() writes.
std::string line_of(const Error &error);

/// Says on standard error, in one line, what the one who called should know of work that was done.
void remark(const std::string &text);

/// Says on standard error, in one line, what was wrong. Returns the exit status, which is 0 where nobody reads the
/// output any more: that is how reading the first few lines ends. Work that was interrupted has its own.
int report(const Error &error, ExitStatus status);

} // namespace actlab
