// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/choice.h"

#include <array>

namespace actlab {

/// The pages of the window, in the order of its navigation.
enum class PageName { functions, softmax, network, backprop };

template <> struct Choices<PageName> {
    static constexpr std::string_view subject = "page";
    static constexpr std::array<Choice<PageName>, 4> all{{
        {PageName::functions, "functions", {"Functions", "함수"}},
        {PageName::softmax, "softmax", {"Softmax", "소프트맥스"}},
        {PageName::network, "network", {"Network", "신경망"}},
        {PageName::backprop, "backprop", {"Backpropagation", "역전파"}},
    }};
};

} // namespace actlab
