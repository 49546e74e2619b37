// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/hyper_parameters.h"

#include "core/support/check.h"
#include "core/support/number_text.h"

#include <cmath>

namespace actlab {
namespace {

Result<void> check_rate(std::string_view name, double value, bool zero_allowed)
{
    if (!std::isfinite(value))
        return failure(ErrorCode::not_finite, {std::string(name), to_text(value)});
    if (value > 0 || (zero_allowed && value == 0))
        return {};
    return failure(ErrorCode::parameter_outside_domain,
                   {std::string(name), to_text(value), zero_allowed ? "non_negative" : "positive"});
}

/// Of what is gone a share below 1 stays: all of it would stay for ever.
Result<void> check_memory(std::string_view name, double value)
{
    constexpr double most = 1 - 1e-9;
    if (!std::isfinite(value))
        return failure(ErrorCode::not_finite, {std::string(name), to_text(value)});
    return check_within(name, value, 0.0, most);
}

Result<void> check_constants(const OptimizerConstants &constants)
{
    return check_memory("momentum", constants.momentum)
        .and_then([&] { return check_memory("rho", constants.rho); })
        .and_then([&] { return check_memory("beta1", constants.beta1); })
        .and_then([&] { return check_memory("beta2", constants.beta2); })
        .and_then([&] { return check_rate("epsilon", constants.epsilon.value_or(1), false); });
}

} // namespace

Result<void> check_hyper_parameters(const HyperParameters &values)
{
    return check_rate("learning-rate", values.learning_rate, false)
        .and_then([&] { return check_within("learning-rate", values.learning_rate, 0.0, maximum_learning_rate); })
        .and_then([&] { return check_rate("l1", values.l1, true); })
        .and_then([&] { return check_rate("l2", values.l2, true); })
        .and_then([&] { return check_constants(values.constants); })
        .and_then([&] { return check_rate("delta", values.delta, false); });
}

Result<void> check_batch_size(std::size_t batch_size, std::size_t training_points)
{
    if (batch_size <= training_points)
        return {};
    return failure(ErrorCode::batch_larger_than_data, {std::to_string(batch_size), std::to_string(training_points)});
}

} // namespace actlab
