// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/choice.h"

#include <array>
#include <cstddef>

namespace actlab {

/// How a gradient moves the weights; the rules themselves are in core/network/update_rules-inl.h.
enum class Optimizer { sgd, momentum, nesterov, rmsprop, adagrad, adam, adamw };

template <> struct Choices<Optimizer> {
    static constexpr std::string_view subject = "optimizer";
    static constexpr std::array<Choice<Optimizer>, 7> all{{
        {Optimizer::sgd, "sgd", {"SGD", "SGD (확률적 경사 하강법)"}},
        {Optimizer::momentum, "momentum", {"Momentum", "모멘텀"}},
        {Optimizer::nesterov, "nesterov", {"Nesterov", "네스테로프"}},
        {Optimizer::rmsprop, "rmsprop", {"RMSprop", "RMSprop"}},
        {Optimizer::adagrad, "adagrad", {"Adagrad", "Adagrad"}},
        {Optimizer::adam, "adam", {"Adam", "Adam"}},
        {Optimizer::adamw, "adamw", {"AdamW", "AdamW"}},
    }};
};

} // namespace actlab
