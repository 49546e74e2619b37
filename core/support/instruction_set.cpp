// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/instruction_set.h"

#include <hwy/highway.h>

#include <algorithm>
#include <cassert>

namespace actlab {
namespace {

/// Highway remembers the choice that its first dispatch made.
void choose_anew()
{
    hwy::GetChosenTarget().Update(hwy::SupportedTargets());
}

} // namespace

std::vector<std::string_view> available_instruction_sets()
{
    std::vector<std::string_view> names;
    for (const auto target : hwy::SupportedAndGeneratedTargets())
        names.emplace_back(hwy::TargetName(target));
    return names;
}

InstructionSetLimit::InstructionSetLimit(std::string_view name)
{
    const auto targets = hwy::SupportedAndGeneratedTargets();
    const auto found = std::ranges::find(targets, name, [](auto target) { return hwy::TargetName(target); });
    assert(found != targets.end());
    hwy::SetSupportedTargetsForTest(*found);
    choose_anew();
}

InstructionSetLimit::~InstructionSetLimit()
{
    hwy::SetSupportedTargetsForTest(0);
    choose_anew();
}

} // namespace actlab
