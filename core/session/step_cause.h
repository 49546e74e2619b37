// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace actlab {

/// What has led to another scenario, which decides what becomes of its run.
enum class StepCause {
    edit,
    continued, ///< one more edit of the same drag, which is no other moment of the history
    restart,   ///< the run begins again, whatever has changed
    branch,    ///< it goes on where it was taken back to, which leaves what comes after: see Session::has_future()
    undo,
    redo,
    turn, ///< only the page is another
    open
};

} // namespace actlab
