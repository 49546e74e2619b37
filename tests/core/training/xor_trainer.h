// SPDX-License-Identifier: GPL-3.0-or-later
// What tests of the trainer train.
#pragma once

#include "core/training/trainer.h"

namespace actlab {

inline NetworkScenario xor_scenario()
{
    NetworkScenario s;
    s.data.source = "xor";
    s.data.samples = 200;
    s.seed = 3;
    return s;
}

inline Trainer made(const NetworkScenario &scenario)
{
    return Trainer::create(scenario).value();
}

} // namespace actlab
