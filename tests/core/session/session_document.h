// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "core/training/trainer.h"

#include <span>

namespace actlab {

inline Scenario smallScenario()
{
    Scenario scenario;
    scenario.network.data.samples = 40;
    scenario.network.network.hidden = {{3, "tanh", {}}};
    return scenario;
}

/// A document as a session sees it: a scenario, and a number for each moment of its history.
struct SessionDocument {
    Scenario scenario = smallScenario();
    std::uint64_t state = 0;
    Session session{Worker::Place::callers_thread};

    SessionDocument() { session.open({scenario, {}}, state); }

    template <class Change> void edit(Change change)
    {
        change(scenario);
        session.follow(scenario, ++state);
    }
    /// Undo or redo.
    void go(const Scenario &to, std::uint64_t moment) { session.follow(scenario = to, state = moment); }

    void set(const WeightEdit &by)
    {
        edit([&](Scenario &s) { add_change(s.weight_changes, session.change_of(by)); });
    }
    void step(StepCause step) { session.follow(scenario, ++state, step); }
    void train(std::uint64_t epochs)
    {
        session.step_epochs(epochs);
        (void)session.poll();
    }
    double number(const WeightEdit &at) const { return weight_at(*session.weights(), at.weight); }
};

inline constexpr WeightEdit firstWeight{{0, 0, 0}, 0.75};
inline constexpr WeightEdit secondBias{{0, 1, {}}, -2};

inline NetworkWeights trained(const NetworkScenario &scenario, std::span<const WeightEdit> edits, std::uint64_t epochs)
{
    auto trainer = Trainer::create(scenario).value();
    for (const WeightEdit &edit : edits)
        (void)trainer.edit(edit);
    for (std::uint64_t i = 0; i < epochs; ++i)
        (void)trainer.step_epoch();
    return trainer.weights();
}

} // namespace actlab
