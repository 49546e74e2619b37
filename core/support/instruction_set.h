// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

namespace actlab {

/// Names of the instruction sets for which the kernels were generated and which this machine has, the best first:
/// "AVX3" (AVX-512), "AVX2", "SSE4", "SCALAR"; "NEON" on ARM.
std::vector<std::string_view> available_instruction_sets();

/// While it lives, the kernels of this process use the named instruction set; for tests and benchmarks, which run
/// each. Not for two threads at a time, nor one within another.
class InstructionSetLimit {
public:
    /// `name` is one of available_instruction_sets().
    explicit InstructionSetLimit(std::string_view name);
    ~InstructionSetLimit();
    InstructionSetLimit(const InstructionSetLimit &) = delete;
    InstructionSetLimit &operator=(const InstructionSetLimit &) = delete;
};

} // namespace actlab
