// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/trainer.h"

#include "core/network/initial_weights.h"
#include "core/scenario/starting_weights.h"
#include "core/support/number_text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace actlab {
namespace {

/// The square of a smaller number is far from the end of the range of doubles.
constexpr double huge = 1e75;

bool has_huge(std::span<const double> numbers)
{
    return !std::ranges::all_of(numbers, [](double number) { return std::abs(number) < huge; });
}

bool has_huge(const std::vector<Point> &points)
{
    return std::ranges::any_of(points, [](const Point &point) {
        return has_huge(std::array{point.x1, point.x2, point.label}) || has_huge(point.more_inputs) ||
               has_huge(point.more_targets);
    });
}

/// What a probability is compared with is one, too.
Result<void> check_targets(Loss loss, const DataSet &data)
{
    if (loss != Loss::binary_cross_entropy || data.task.classes != 0)
        return {};
    for (const auto *points : {&data.training, &data.test}) {
        for (const Point &point : *points) {
            for (std::size_t k = 0; k < data.task.targets; ++k) {
                if (!(point.target(k) >= 0 && point.target(k) <= 1))
                    return failure(ErrorCode::loss_needs_shares, {std::string(id_of(loss)), to_text(point.target(k))});
            }
        }
    }
    return {};
}

AlignedVector zeros(const Network &network)
{
    return AlignedVector(network.flat_size() + NetworkKernels::slack);
}

AlignedVector penalised_places(const Network &network)
{
    auto places = zeros(network);
    for (const auto &layer : network.layers())
        std::fill_n(places.begin() + static_cast<std::ptrdiff_t>(layer.weight), layer.inputs * layer.outputs, 1.0);
    return places;
}

} // namespace

Result<void> check_live(const NetworkScenario &scenario, const DataSet &data)
{
    return check_network(scenario.network)
        .and_then([&] { return check_loss(scenario.network.output, scenario.training.loss, data.task); })
        .and_then([&] { return check_targets(scenario.training.loss, data); })
        .and_then([&] { return check_fit(scenario.network, data.task, data.inputs); })
        .and_then([&] { return check_hyper_parameters(scenario.training); })
        .and_then([&] { return check_frozen(Network(scenario.network, data.task), scenario.training.frozen); });
}

Result<Trainer> Trainer::create(const NetworkScenario &scenario)
{
    auto data = make_data_set(scenario.data);
    if (!data)
        return tl::unexpected(data.error());
    if (const auto checked = check_live(scenario, *data); !checked)
        return tl::unexpected(checked.error());
    return Trainer(scenario, std::make_shared<const DataSet>(std::move(*data)));
}

Trainer::Trainer(const NetworkScenario &scenario, std::shared_ptr<const DataSet> data)
    : scenario_(scenario), data_(std::move(data)), network_(scenario.network, data_->task),
      kernels_(&network_kernels()), workspace_(network_), training_(samples_of(data_->training)),
      test_(samples_of(data_->test)), shuffled_(training_), order_(training_.size()),
      random_(scenario.seed, RandomStream::order), weights_(zeros(network_)), updated_(weights_), gradient_(weights_),
      penalised_(penalised_places(network_)), frozen_(frozen_numbers(network_, scenario.training.frozen)),
      first_moment_(weights_), second_moment_(weights_), has_huge_data_(has_huge(data_->training))
{
    std::iota(order_.begin(), order_.end(), 0U);
    network_.flatten(initial_weights(scenario.network, data_->task, scenario.seed), weights_);
    check_loss();
}

Samples Trainer::samples_of(const std::vector<Point> &points) const
{
    return {points, scenario_.network, data_->task};
}

/// Costs next to nothing, and is true of every infinite loss: huge outputs come from huge numbers or leave some behind.
bool Trainer::may_have_infinite_loss() const
{
    return has_huge_data_ || has_huge(weights_) || has_huge(gradient_) || has_huge(first_moment_) ||
           has_huge(second_moment_);
}

/// Numbers may be finite and their squares not: an infinite loss is the end of a run, too.
void Trainer::check_loss()
{
    divergence_.reset();
    if (!may_have_infinite_loss() || std::isfinite(training_scores().loss))
        return;
    divergence_ =
        explain_infinite_loss(network_, scenario_.training, {weights_, gradient_, weights_, training_.view(), steps_});
    divergence_->epoch = std::max<std::uint64_t>(1, epoch_);
    divergence_->step = std::max<std::uint64_t>(1, steps_);
}

void Trainer::begin_epoch()
{
    const HyperParameters &values = scenario_.training;
    if (!values.shuffle || values.batch_size == 0 || values.batch_size >= training_.size())
        return;
    random_.shuffle(std::span(order_));
    shuffled_.take(training_, order_);
}

SampleView Trainer::batch_at(std::size_t position) const
{
    const HyperParameters &values = scenario_.training;
    const std::size_t left = training_.size() - position;
    const std::size_t count = values.batch_size == 0 ? left : std::min(values.batch_size, left);
    return (values.shuffle ? shuffled_ : training_).view().part(position, count);
}

SampleView Trainer::first_batch() const
{
    return batch_at(0);
}

bool Trainer::step_batch()
{
    if (divergence_)
        return false;
    if (position_ == 0)
        begin_epoch();
    const auto &values = scenario_.training;
    const SampleView batch = batch_at(position_);
    kernels_->gradient(network_, values.objective(), weights_.data(), batch, workspace_, gradient_.data());
    const UpdateStep step = update_step(values, moment_steps_ + 1);
    const UpdateArrays arrays{weights_.data(),       gradient_.data(), penalised_.data(),   first_moment_.data(),
                              second_moment_.data(), updated_.data(),  network_.flat_size()};
    const bool finite = kernels_->update(values.optimizer, step, arrays);
    hold(frozen_, arrays);
    if (!finite) {
        divergence_ = explain_divergence(network_, values, {weights_, gradient_, updated_, batch, steps_});
        divergence_->epoch = epoch_ + 1;
        divergence_->step = steps_ + 1;
        forget_moments();
        return false;
    }
    std::swap(weights_, updated_);
    ++moment_steps_;
    ++steps_;
    position_ += batch.count;
    if (position_ == training_.size()) {
        position_ = 0;
        ++epoch_;
        check_loss();
    }
    return !divergence_;
}

bool Trainer::step_epoch()
{
    do {
        if (!step_batch())
            return false;
    } while (position_ != 0);
    return true;
}

std::size_t TrainerState::bytes() const
{
    const auto numbers = weights.size() + first_moment.size() + second_moment.size() + gradient.size();
    return sizeof(TrainerState) + numbers * sizeof(double) + order.size() * sizeof(order.front());
}

TrainerState Trainer::state() const
{
    return {weights_, first_moment_, second_moment_, gradient_, order_, random_, epoch_, steps_, moment_steps_};
}

void Trainer::restore(const TrainerState &state)
{
    weights_ = state.weights;
    first_moment_ = state.first_moment;
    second_moment_ = state.second_moment;
    gradient_ = state.gradient;
    order_ = state.order;
    random_ = state.random;
    epoch_ = state.epoch;
    steps_ = state.steps;
    moment_steps_ = state.moment_steps;
    position_ = 0;
    check_loss();
}

void Trainer::forget_moments()
{
    moment_steps_ = 0;
    std::ranges::fill(first_moment_, 0);
    std::ranges::fill(second_moment_, 0);
}

Scores Trainer::scores_of(const Samples &samples)
{
    return score(network_, data_->task, scenario_.training.objective(), weights_.data(), samples.view(), workspace_);
}

std::optional<Scores> Trainer::test_scores()
{
    if (test_.size() == 0)
        return {};
    return scores_of(test_);
}

ConfusionMatrix Trainer::training_confusion()
{
    return confusion_matrix(network_, data_->task, weights_.data(), training_.view(), workspace_);
}

std::optional<ConfusionMatrix> Trainer::test_confusion()
{
    if (test_.size() == 0)
        return {};
    return confusion_matrix(network_, data_->task, weights_.data(), test_.view(), workspace_);
}

Result<void> Trainer::apply(const NetworkScenario &scenario)
{
    if (auto checked = check_live(scenario, *data_); !checked)
        return checked;
    if (scenario.training.optimizer != scenario_.training.optimizer)
        forget_moments();
    if (scenario.training.shuffle && !scenario_.training.shuffle)
        shuffled_ = training_; // in the middle of an epoch, whose order goes on
    scenario_ = scenario;
    frozen_ = frozen_numbers(network_, scenario.training.frozen);
    network_.set_activation_parameters(scenario.network);
    check_loss();
    return {};
}

Result<void> Trainer::set_weights(const NetworkWeights &weights)
{
    if (auto checked = check_weights(weights, this->weights()); !checked)
        return checked;
    network_.flatten(weights, weights_);
    forget_moments();
    check_loss();
    return {};
}

void Trainer::count_from(std::uint64_t epoch)
{
    const std::size_t size = scenario_.training.batch_size;
    const std::size_t batches = size == 0 ? 1 : (training_.size() + size - 1) / size;
    epoch_ = epoch;
    steps_ = epoch * batches;
    position_ = 0;
}

Result<void> Trainer::edit(const WeightEdit &edit)
{
    if (auto checked = check_edit(network_, edit); !checked)
        return checked;
    weights_[flat_place(network_, edit.weight)] = edit.value;
    check_loss();
    return {};
}

Result<Trainer> begin_training(const NetworkScenario &scenario, std::span<const WeightChange> changes,
                               const std::optional<NetworkWeights> &learned)
{
    auto trainer = Trainer::create(scenario);
    if (!trainer || (changes.empty() && !learned))
        return trainer;
    const auto start = starting_weights(scenario, trainer->data()->task, changes, learned);
    if (!start)
        return tl::unexpected(start.error());
    if (const auto set = trainer->set_weights(*start); !set)
        return tl::unexpected(set.error());
    return trainer;
}

} // namespace actlab
