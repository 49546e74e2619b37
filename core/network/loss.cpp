// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/loss.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace actlab {
namespace {

template <std::size_t Count> constexpr std::array<Choice<Loss>, Count> chosen(const std::array<Loss, Count> &losses)
{
    std::array<Choice<Loss>, Count> result;
    for (std::size_t i = 0; i < Count; ++i) {
        for (const auto &choice : Choices<Loss>::all) {
            if (choice.value == losses[i])
                result[i] = choice;
        }
    }
    return result;
}

/// ln(1 + eˣ) without overflow.
double softplus(double x)
{
    return std::max(x, 0.0) + std::log1p(std::exp(-std::abs(x)));
}

double cross_entropy(std::span<const double> sums, std::size_t target)
{
    const double largest = *std::ranges::max_element(sums);
    double total = 0;
    for (const double z : sums)
        total += std::exp(z - largest);
    return std::log(total) - (sums[target] - largest);
}

double huber(double error, double delta)
{
    const double size = std::abs(error);
    return size <= delta ? error * error / 2 : delta * (size - delta / 2);
}

template <class Term> double sum_over_units(Output output, std::span<const double> outputs, double target, Term term)
{
    double total = 0;
    for (std::size_t k = 0; k < outputs.size(); ++k) {
        const double wanted = output == Output::softmax ? (static_cast<double>(k) == target ? 1.0 : 0.0) : target;
        total += term(outputs[k] - wanted);
    }
    return total;
}

} // namespace

std::span<const Choice<Loss>> losses_for(Output output)
{
    static constexpr auto values = chosen(std::array{Loss::half_mse, Loss::mse, Loss::half_squared_error, Loss::huber});
    static constexpr auto two = chosen(
        std::array{Loss::binary_cross_entropy, Loss::half_mse, Loss::mse, Loss::half_squared_error, Loss::huber});
    static constexpr auto many =
        chosen(std::array{Loss::cross_entropy, Loss::half_mse, Loss::mse, Loss::half_squared_error, Loss::huber});
    switch (output) {
    case Output::sigmoid:
        return two;
    case Output::softmax:
        return many;
    case Output::tanh:
    case Output::identity:
        break;
    }
    return values;
}

Result<void> check_loss(Output output, Loss loss, std::size_t classes)
{
    const std::string output_id(id_of(output));
    const std::string loss_id(id_of(loss));
    if (output == Output::softmax && classes == 0)
        return failure(ErrorCode::output_needs_classes, {output_id});
    if ((output == Output::tanh || output == Output::sigmoid) && classes > 2)
        return failure(ErrorCode::output_needs_two_classes, {output_id, std::to_string(classes)});
    const auto fitting = losses_for(output);
    if (std::ranges::find(fitting, loss, &Choice<Loss>::value) == fitting.end())
        return failure(ErrorCode::loss_does_not_fit, {loss_id, output_id, id_list(fitting)});
    if (loss == Loss::binary_cross_entropy && classes == 0)
        return failure(ErrorCode::loss_needs_classes, {loss_id});
    return {};
}

double target_of(Output output, std::size_t classes, double label)
{
    return output == Output::tanh && classes == 2 ? 2 * label - 1 : label;
}

double sample_loss(Output output, Objective objective, std::span<const double> sums, std::span<const double> outputs,
                   double target)
{
    const auto units = static_cast<double>(outputs.size());
    const auto sum = [&](auto term) { return sum_over_units(output, outputs, target, term); };
    const auto half_square = [](double error) { return error * error / 2; };
    switch (objective.loss) {
    case Loss::mse:
        return sum([](double error) { return error * error; }) / units;
    case Loss::half_mse:
        return sum(half_square) / units;
    case Loss::half_squared_error:
        return sum(half_square);
    case Loss::huber:
        return sum([&](double error) { return huber(error, objective.delta); }) / units;
    case Loss::binary_cross_entropy:
        return softplus(sums[0]) - target * sums[0];
    case Loss::cross_entropy:
        return cross_entropy(sums, static_cast<std::size_t>(target));
    }
    return 0;
}

bool classifies(Output output, std::size_t classes)
{
    return classes != 0 && output != Output::identity;
}

std::size_t predicted_class(Output output, std::span<const double> outputs)
{
    if (output == Output::softmax)
        return static_cast<std::size_t>(std::ranges::max_element(outputs) - outputs.begin());
    return outputs[0] > (output == Output::sigmoid ? 0.5 : 0.0) ? 1 : 0;
}

} // namespace actlab
