// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/choice.h"

#include <array>

namespace actlab {

/// What a script is written for.
enum class Framework { numpy, pytorch, keras };

template <> struct Choices<Framework> {
    static constexpr std::string_view subject = "--to";
    static constexpr std::array<Choice<Framework>, 3> all{{
        {Framework::numpy, "numpy", {"NumPy", "NumPy"}},
        {Framework::pytorch, "pytorch", {"PyTorch", "PyTorch"}},
        {Framework::keras, "keras", {"Keras", "Keras"}},
    }};
};

} // namespace actlab
