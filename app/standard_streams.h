// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace actlab {

/// A program may be started with standard input or output closed ("<&-", ">&-"). Whatever it opens next would take that
/// number, and would be read or written in its place. This takes the numbers with something that can be neither, so
/// that using them fails as it does with a closed one. For the start of main(), before anything is opened.
void reserve_standard_streams();

} // namespace actlab
