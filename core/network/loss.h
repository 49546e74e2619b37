// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/point.h"
#include "core/data/task.h"
#include "core/support/choice.h"

#include <array>
#include <cstddef>
#include <span>

namespace actlab {

/// What the last layer makes of its sums z. How many units it has: output_units (core/network/network_spec.h).
enum class Output { tanh, identity, sigmoid, softmax };

template <> struct Choices<Output> {
    static constexpr std::string_view subject = "output";
    static constexpr std::array<Choice<Output>, 4> all{{
        {Output::tanh, "tanh", {"Tanh (classes −1 and 1)", "tanh (클래스 −1, 1)"}},
        {Output::identity, "identity", {"Identity (regression)", "항등 (회귀)"}},
        {Output::sigmoid, "sigmoid", {"Sigmoid (classes 0 and 1)", "시그모이드 (클래스 0, 1)"}},
        {Output::softmax, "softmax", {"Softmax (2–6 classes)", "소프트맥스 (클래스 2–6개)"}},
    }};
};

/// What training makes small, with the meaning of PyTorch's classes of these names. Per sample, with outputs o, targets
/// t and K output units:
///   mse                   Σ(o − t)²/K, nn.MSELoss
///   half_mse              half of that, TensorFlow Playground's
///   half_squared_error    Σ(o − t)²/2, what textbooks call the total error
///   huber                 Σh(o − t)/K, h(e) = e²/2 where |e| ≤ δ, else δ·(|e| − δ/2); nn.HuberLoss(delta=δ)
///   binary_cross_entropy  Σ(−t·ln σ(z) − (1 − t)·ln(1 − σ(z)))/K, nn.BCEWithLogitsLoss; output sigmoid only
///   cross_entropy         −ln softmax(z)ₜ, nn.CrossEntropyLoss; output softmax only
/// and the mean over the samples.
enum class Loss { mse, half_mse, half_squared_error, binary_cross_entropy, cross_entropy, huber };

template <> struct Choices<Loss> {
    static constexpr std::string_view subject = "loss";
    static constexpr std::array<Choice<Loss>, 6> all{{
        {Loss::mse, "mse", {"Mean squared error", "평균 제곱 오차"}},
        {Loss::half_mse, "half_mse", {"Half mean squared error", "평균 제곱 오차의 절반"}},
        {Loss::half_squared_error, "half_squared_error", {"Half squared error", "제곱 오차 합의 절반"}},
        {Loss::binary_cross_entropy, "binary_cross_entropy", {"Binary cross-entropy", "이진 교차 엔트로피"}},
        {Loss::cross_entropy, "cross_entropy", {"Cross-entropy", "교차 엔트로피"}},
        {Loss::huber, "huber", {"Huber", "후버"}},
    }};
};

/// A loss with its constant.
struct Objective {
    // A loss that has no constant, or the usual one, says all by itself.
    Objective(Loss kind, double huber_delta = 1)
        : loss(kind), delta(huber_delta) {} // NOLINT(google-explicit-constructor)

    Loss loss;
    double delta; ///< of huber, above 0

    bool operator==(const Objective &) const = default;
};

/// The losses that an output can be trained with, the usual one first.
std::span<const Choice<Loss>> losses_for(Output output);

/// Errors: output_needs_classes, loss_does_not_fit.
Result<void> check_loss(Output output, Loss loss, Task task);

/// What output unit `unit` of `units` is compared with. A unit for each class: 1 for the point's class, else 0; −1
/// instead of 0 with tanh. Otherwise the target itself, a class's number or the value of a regression; with two classes
/// and tanh −1 and 1.
double target_of(Output output, Task task, std::size_t units, const Point &point, std::size_t unit);

/// What an output layer says about a sample, and what it should say; all as long as there are units.
struct OutputAnswer {
    std::span<const double> sums; ///< z
    std::span<const double> outputs;
    std::span<const double> targets;
};
/// Loss of one sample.
double sample_loss(Objective objective, const OutputAnswer &answer);

/// True where outputs stand for classes, which can be counted as right or wrong. A single identity output is a
/// regression on the label, whatever the labels are.
bool classifies(Output output, Task task, std::size_t units);

/// Where an output says yes: above the middle of its range.
double middle_of(Output output);

/// The class that outputs, or targets, speak for: the largest; with one output, 1 where it says yes.
std::size_t spoken_class(Output output, std::span<const double> outputs);

} // namespace actlab
