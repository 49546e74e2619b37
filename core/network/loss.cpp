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

double cross_entropy(std::span<const double> sums, std::span<const double> targets)
{
    const double largest = *std::ranges::max_element(sums);
    double total = 0;
    for (const double z : sums)
        total += std::exp(z - largest);
    const auto target = static_cast<std::size_t>(std::ranges::max_element(targets) - targets.begin());
    return std::log(total) - (sums[target] - largest);
}

double huber(double error, double delta)
{
    const double size = std::abs(error);
    return size <= delta ? error * error / 2 : delta * (size - delta / 2);
}

template <class Term> double sum_over_units(const OutputAnswer &answer, Term term)
{
    double total = 0;
    for (std::size_t k = 0; k < answer.outputs.size(); ++k)
        total += term(answer.outputs[k] - answer.targets[k]);
    return total;
}

double binary_cross_entropy(const OutputAnswer &answer)
{
    double total = 0;
    for (std::size_t k = 0; k < answer.sums.size(); ++k)
        total += softplus(answer.sums[k]) - answer.targets[k] * answer.sums[k];
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

Result<void> check_loss(Output output, Loss loss, Task task)
{
    const std::string output_id(id_of(output));
    if (output == Output::softmax && !task.is_one_of_classes())
        return failure(ErrorCode::output_needs_classes, {output_id});
    const auto fitting = losses_for(output);
    if (std::ranges::find(fitting, loss, &Choice<Loss>::value) == fitting.end())
        return failure(ErrorCode::loss_does_not_fit, {std::string(id_of(loss)), output_id, id_list(fitting)});
    return {};
}

double target_of(Output output, Task task, std::size_t units, const Point &point, std::size_t unit)
{
    const bool is_one_hot = task.is_one_of_classes() && (units > 1 || output == Output::softmax);
    const double target = is_one_hot ? (point.label == static_cast<double>(unit) ? 1.0 : 0.0) : point.target(unit);
    const bool has_signs = output == Output::tanh && (is_one_hot || task.classes == 2);
    return has_signs ? 2 * target - 1 : target;
}

double sample_loss(Objective objective, const OutputAnswer &answer)
{
    const auto units = static_cast<double>(answer.outputs.size());
    const auto sum = [&](auto term) { return sum_over_units(answer, term); };
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
        return binary_cross_entropy(answer) / units;
    case Loss::cross_entropy:
        return cross_entropy(answer.sums, answer.targets);
    }
    return 0;
}

bool classifies(Output output, Task task, std::size_t units)
{
    return task.classes != 0 && (output != Output::identity || units > 1);
}

double middle_of(Output output)
{
    return output == Output::tanh ? 0.0 : 0.5;
}

std::size_t spoken_class(Output output, std::span<const double> outputs)
{
    if (outputs.size() == 1)
        return outputs[0] > middle_of(output) ? 1 : 0;
    return static_cast<std::size_t>(std::ranges::max_element(outputs) - outputs.begin());
}

} // namespace actlab
