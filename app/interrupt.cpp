// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interrupt.h"

#include <csignal>

namespace actlab {
namespace {

// A signal handler may touch nothing else.
volatile std::sig_atomic_t interrupted = 0;

void remember(int)
{
    interrupted = 1;
    std::signal(SIGINT, SIG_DFL);
}

} // namespace

Interrupt::Interrupt() : previous_(std::signal(SIGINT, remember))
{
    interrupted = 0;
}

Interrupt::~Interrupt()
{
    std::signal(SIGINT, previous_);
}

bool Interrupt::requested() const
{
    return interrupted != 0;
}

} // namespace actlab
