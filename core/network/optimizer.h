// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/choice.h"

#include <array>
#include <cstddef>
#include <optional>

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

/// A number in the rule of an optimizer.
enum class OptimizerConstant { momentum, rho, beta1, beta2, epsilon };

/// The constants of all rules, with torch.optim's defaults.
struct OptimizerConstants {
    double momentum = 0.9;         ///< how much of the last velocity stays; at least 0, below 1
    double rho = 0.99;             ///< of RMSprop, PyTorch's alpha; at least 0, below 1
    double beta1 = 0.9;            ///< of Adam's mean; at least 0, below 1
    double beta2 = 0.999;          ///< of Adam's mean square; at least 0, below 1
    std::optional<double> epsilon; ///< what keeps a rule from dividing by 0, above 0; none: default_epsilon()

    bool operator==(const OptimizerConstants &) const = default;
};

/// Adagrad's is 1e-10, that of the others 1e-8.
constexpr double default_epsilon(Optimizer optimizer)
{
    return optimizer == Optimizer::adagrad ? 1e-10 : 1e-8;
}

/// Whether the constant is part of an optimizer's rule.
bool has_constant(Optimizer optimizer, OptimizerConstant constant);

} // namespace actlab
