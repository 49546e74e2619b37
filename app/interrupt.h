// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace actlab {

/// While this lives, Ctrl-C asks instead of ending the program; a second one ends it. One at a time.
class Interrupt {
public:
    Interrupt();
    ~Interrupt();
    Interrupt(const Interrupt &) = delete;
    Interrupt &operator=(const Interrupt &) = delete;

    bool requested() const;

private:
    void (*previous_)(int);
};

} // namespace actlab
