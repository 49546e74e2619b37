// SPDX-License-Identifier: GPL-3.0-or-later
// How a gradient moves the weights, with the arithmetic of torch.optim; included once for each
// instruction set.
//
// A rule is a value made for one step. `step` returns what is subtracted from a vector of weights, given their
// gradient, and updates the moments, which were 0 before the first step. `moments` is how many of the two it keeps.
#if defined(ACTLAB_UPDATE_RULES_INL_H) == defined(HWY_TARGET_TOGGLE)
#ifdef ACTLAB_UPDATE_RULES_INL_H
#undef ACTLAB_UPDATE_RULES_INL_H
#else
#define ACTLAB_UPDATE_RULES_INL_H
#endif

#include "core/network/kernels/vectors-inl.h"
#include "core/network/network_kernels.h"

#include <cmath>

HWY_BEFORE_NAMESPACE();
namespace actlab {
namespace HWY_NAMESPACE {

/// Robbins and Monro, "A stochastic approximation method", Ann. Math. Statist. 22, 1951.
struct SgdRule {
    static constexpr int moments = 0;
    static constexpr bool decouples_decay = false;

    explicit SgdRule(const UpdateStep &update) : rate(update.learning_rate) {}
    HWY_INLINE Real step(Real gradient, Real &, Real &) const { return rate * gradient; }

    double rate;
};

/// Polyak, "Some methods of speeding up the convergence of iteration methods", 1964; torch.optim.SGD(momentum).
struct MomentumRule : SgdRule {
    static constexpr int moments = 1;

    explicit MomentumRule(const UpdateStep &update) : SgdRule(update), momentum(update.constants.momentum) {}
    HWY_INLINE Real step(Real gradient, Real &velocity, Real &) const
    {
        velocity = momentum * velocity + gradient;
        return rate * velocity;
    }

    double momentum;
};

/// Nesterov, 1983, in the form of Sutskever et al., ICML 2013; torch.optim.SGD(momentum, nesterov=True).
struct NesterovRule : MomentumRule {
    using MomentumRule::MomentumRule;
    HWY_INLINE Real step(Real gradient, Real &velocity, Real &) const
    {
        velocity = momentum * velocity + gradient;
        return rate * (gradient + momentum * velocity);
    }
};

/// Tieleman and Hinton, "Lecture 6.5 – RMSprop", Coursera, 2012; torch.optim.RMSprop(alpha=ρ, eps=ε).
struct RmspropRule : SgdRule {
    static constexpr int moments = 1;

    explicit RmspropRule(const UpdateStep &update)
        : SgdRule(update), rho(update.constants.rho), epsilon(*update.constants.epsilon)
    {
    }
    HWY_INLINE Real step(Real gradient, Real &square, Real &) const
    {
        square = rho * square + (1 - rho) * (gradient * gradient);
        return rate * gradient / (sqrt(square) + epsilon);
    }

    double rho;
    double epsilon;
};

/// Duchi, Hazan and Singer, "Adaptive subgradient methods", JMLR 12, 2011; torch.optim.Adagrad(eps=ε).
struct AdagradRule : SgdRule {
    static constexpr int moments = 1;

    explicit AdagradRule(const UpdateStep &update) : SgdRule(update), epsilon(*update.constants.epsilon) {}
    HWY_INLINE Real step(Real gradient, Real &sum, Real &) const
    {
        sum = sum + gradient * gradient;
        return rate * gradient / (sqrt(sum) + epsilon);
    }

    double epsilon;
};

/// Kingma and Ba, "Adam", ICLR 2015, with the corrections of bias; torch.optim.Adam(betas=(β₁, β₂), eps=ε).
struct AdamRule {
    static constexpr int moments = 2;
    static constexpr bool decouples_decay = false;

    explicit AdamRule(const UpdateStep &update)
        : beta1(update.constants.beta1), beta2(update.constants.beta2), epsilon(*update.constants.epsilon),
          rate(update.learning_rate / (1 - std::pow(beta1, static_cast<double>(update.number)))),
          correction(1 / std::sqrt(1 - std::pow(beta2, static_cast<double>(update.number))))
    {
    }
    HWY_INLINE Real step(Real gradient, Real &mean, Real &square) const
    {
        mean = beta1 * mean + (1 - beta1) * gradient;
        square = beta2 * square + (1 - beta2) * (gradient * gradient);
        return rate * mean / (sqrt(square) * correction + epsilon);
    }

    double beta1;
    double beta2;
    double epsilon;
    double rate;
    double correction;
};

/// Loshchilov and Hutter, "Decoupled weight decay regularization", ICLR 2019; torch.optim.AdamW(weight_decay=l2).
struct AdamWRule : AdamRule {
    static constexpr bool decouples_decay = true;

    using AdamRule::AdamRule;
};

/// The gradient of the penalties on a weight; l1's at 0 is 0, as in torch.abs.
HWY_INLINE Real penalty_slope(Real weight, double l1, double l2)
{
    return l2 * weight + select(weight == 0, 0, copy_sign(l1, weight));
}

template <class Rule, bool Penalised> HWY_NOINLINE bool update_with(const UpdateStep &update, const UpdateArrays &p)
{
    const Rule rule(update);
    const double coupled = Rule::decouples_decay ? 0 : update.l2;
    const double decay = Rule::decouples_decay ? update.learning_rate * update.l2 : 0;
    Real trouble = 0; // x − x is 0, but NaN for infinity and NaN
    for (std::size_t i = 0; i < p.size; i += lane_count) {
        const auto weight = load(p.weights + i);
        auto gradient = load(p.gradient + i);
        auto kept = weight;
        if constexpr (Penalised) {
            const auto applies = load(p.penalised + i);
            gradient = gradient + applies * penalty_slope(weight, update.l1, coupled);
            kept = weight * (1 - applies * decay);
        }
        Real first = Rule::moments >= 1 ? load(p.first_moment + i) : Real(0);
        Real second = Rule::moments >= 2 ? load(p.second_moment + i) : Real(0);
        const auto updated = kept - rule.step(gradient, first, second);
        trouble = trouble + (updated - updated);
        store(updated, p.updated + i);
        if constexpr (Rule::moments >= 1)
            store(first, p.first_moment + i);
        if constexpr (Rule::moments >= 2)
            store(second, p.second_moment + i);
    }
    return hn::AllTrue(Tag(), (trouble == 0).lanes);
}

template <class Rule> HWY_INLINE bool update_with(const UpdateStep &update, const UpdateArrays &arrays)
{
    return update.l1 != 0 || update.l2 != 0 ? update_with<Rule, true>(update, arrays)
                                            : update_with<Rule, false>(update, arrays);
}

HWY_INLINE bool update_weights(Optimizer optimizer, const UpdateStep &update, const UpdateArrays &arrays)
{
    switch (optimizer) {
    case Optimizer::sgd:
        return update_with<SgdRule>(update, arrays);
    case Optimizer::momentum:
        return update_with<MomentumRule>(update, arrays);
    case Optimizer::nesterov:
        return update_with<NesterovRule>(update, arrays);
    case Optimizer::rmsprop:
        return update_with<RmspropRule>(update, arrays);
    case Optimizer::adagrad:
        return update_with<AdagradRule>(update, arrays);
    case Optimizer::adam:
        return update_with<AdamRule>(update, arrays);
    case Optimizer::adamw:
        return update_with<AdamWRule>(update, arrays);
    }
    return false;
}

} // namespace HWY_NAMESPACE
} // namespace actlab
HWY_AFTER_NAMESPACE();

#endif
