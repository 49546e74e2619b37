// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/data_set.h"
#include "core/network/network.h"
#include "core/network/network_kernels.h"
#include "core/network/scores.h"
#include "core/network/weight_id.h"
#include "core/network/weights.h"
#include "core/scenario/network_scenario.h"
#include "core/scenario/weight_changes.h"
#include "core/support/random.h"
#include "core/training/divergence.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace actlab {

/// Whether a run on these data can take over the scenario's network and hyper-parameters; see Trainer::apply.
/// Errors: those of check_network, check_loss, check_fit, check_hyper_parameters and check_frozen; loss_needs_shares.
Result<void> check_live(const NetworkScenario &scenario, const DataSet &data);

/// Where a trainer stands: enough to go on from there to the same numbers, as long as data, network and
/// hyper-parameters are the same.
struct TrainerState {
    AlignedVector weights;
    AlignedVector first_moment;
    AlignedVector second_moment;
    AlignedVector gradient;           ///< of the last batch
    std::vector<std::uint32_t> order; ///< of the epoch's samples
    Random random;
    std::uint64_t epoch = 0;
    std::uint64_t steps = 0;
    std::size_t moment_steps = 0;

    std::size_t bytes() const; ///< of memory, about
};

/// Trains a network: pure computation, without clock or thread. The same scenario and the same calls give the same
/// numbers. A step allocates nothing.
class Trainer {
public:
    /// Makes the data and the initial weights. Errors: those of make_data_set and check_live.
    static Result<Trainer> create(const NetworkScenario &scenario);

    /// One batch. False where the run has diverged, in this step or before. If its numbers were not finite, the weights
    /// are then those before the step, and the optimizer's memory is empty; if only the loss at the end of the epoch
    /// was not, they are those after it.
    bool step_batch();
    /// The batches that are left of the current epoch. False as above.
    bool step_epoch();

    std::uint64_t epoch() const { return epoch_; }     ///< completed epochs
    std::uint64_t steps() const { return steps_; }     ///< completed batches
    std::size_t position() const { return position_; } ///< points of the next epoch that have been trained with
    const std::optional<Divergence> &divergence() const { return divergence_; }

    Scores training_scores() { return scores_of(training_); }
    std::optional<Scores> test_scores();
    ConfusionMatrix training_confusion();
    std::optional<ConfusionMatrix> test_confusion();

    NetworkWeights weights() const { return network_.unflatten(weights_); }
    const NetworkScenario &scenario() const { return scenario_; }
    std::shared_ptr<const DataSet> data() const { return data_; }
    const Network &network() const { return network_; }
    const double *flat_weights() const { return weights_.data(); }
    /// Those before the last step; zeros before the first.
    std::span<const double> weights_before() const { return updated_; }
    const Samples &training_samples() const { return training_; }
    /// The samples of the epoch's first batch, in the order of the epoch that was begun last.
    SampleView first_batch() const;
    /// Gradient of the last batch's loss, without penalty, as weights; zeros before the first step.
    NetworkWeights gradient() const { return network_.unflatten(gradient_); }

    /// Where it stands; at the end of an epoch only (is_between_epochs).
    TrainerState state() const;
    bool is_between_epochs() const { return position_ == 0; }
    /// Goes back to where it has been. The state is one of this trainer's; a diverged run may go on.
    void restore(const TrainerState &state);

    /// Takes over what a live change may change (change_between); another optimizer starts with an empty memory, and a
    /// diverged run may go on. Errors: those of check_live; nothing has changed then.
    Result<void> apply(const NetworkScenario &scenario);
    /// Replaces all weights; the optimizer's memory is emptied. Errors: those of check_weights.
    Result<void> set_weights(const NetworkWeights &weights);
    /// Counts on from the end of an epoch, for weights that somebody else has trained so far.
    void count_from(std::uint64_t epoch);
    /// Sets one weight. Errors: those of check_edit.
    Result<void> edit(const WeightEdit &edit);

private:
    Trainer(const NetworkScenario &scenario, std::shared_ptr<const DataSet> data);

    SampleView batch_at(std::size_t position) const;
    void check_loss();
    bool may_have_infinite_loss() const;
    void begin_epoch();
    void forget_moments();
    Scores scores_of(const Samples &samples);
    Samples samples_of(const std::vector<Point> &points) const;

    NetworkScenario scenario_;
    std::shared_ptr<const DataSet> data_;
    Network network_;
    const NetworkKernels *kernels_;
    Workspace workspace_;
    Samples training_;
    Samples test_;
    Samples shuffled_; ///< the training samples in this epoch's order
    std::vector<std::uint32_t> order_;
    Random random_;
    AlignedVector weights_;
    AlignedVector updated_;
    AlignedVector gradient_;
    AlignedVector penalised_;
    std::vector<std::size_t> frozen_; ///< places in them
    AlignedVector first_moment_;
    AlignedVector second_moment_;
    std::uint64_t epoch_ = 0;
    std::uint64_t steps_ = 0;
    std::size_t moment_steps_ = 0; ///< steps since the moments were 0
    std::size_t position_ = 0;     ///< the epoch's next sample
    bool has_huge_data_ = false;
    std::optional<Divergence> divergence_;
};

/// A trainer that begins as the run of a document does: with starting_weights (core/scenario/starting_weights.h).
/// Errors: those of Trainer::create and starting_weights.
Result<Trainer> begin_training(const NetworkScenario &scenario, std::span<const WeightChange> changes,
                               const std::optional<NetworkWeights> &learned);

} // namespace actlab
