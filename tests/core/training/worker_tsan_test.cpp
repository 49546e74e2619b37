// SPDX-License-Identifier: GPL-3.0-or-later
// A worker under all orders at once, for ThreadSanitizer: a program of its own, because an uninstrumented Qt would
// report races that are none.
#include "core/support/random.h"
#include "core/training/worker.h"

#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <thread>

using namespace actlab;
using namespace std::chrono_literals;

namespace {

void require(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "failed: %s\n", what);
    std::exit(1);
}

NetworkScenario scenario(std::uint64_t seed)
{
    NetworkScenario s;
    s.data.source = "xor";
    s.data.samples = 100;
    s.seed = seed;
    return s;
}

template <class Condition> std::shared_ptr<const Snapshot> wait_for(Worker &worker, Condition condition)
{
    const auto deadline = std::chrono::steady_clock::now() + 60s;
    for (;;) {
        auto now = worker.latest();
        if (now && condition(*now))
            return now;
        require(std::chrono::steady_clock::now() < deadline, "a snapshot in time");
        std::this_thread::sleep_for(1ms);
    }
}

void looking_changes_nothing()
{
    constexpr int epochs = 300;
    auto alone = *Trainer::create(scenario(1));
    for (int i = 0; i < epochs; ++i)
        alone.step_epoch();

    Worker worker;
    require(worker.start(scenario(1)).has_value(), "start");
    worker.step_epochs(epochs);
    const auto end = wait_for(worker, [](const Snapshot &s) { return s.epoch == epochs; });
    require(end->weights == alone.weights(), "the same weights, bit for bit, as without a thread");
    require(end->state == RunState::paused, "paused after the steps");
}

void orders_while_it_runs()
{
    Worker worker;
    auto current = scenario(2);
    require(worker.start(current).has_value(), "start");
    worker.set_running(true);
    std::uint64_t run = 1;
    std::shared_ptr<const Snapshot> last;
    for (int i = 0; i < 400; ++i) {
        if (const auto now = worker.latest()) {
            require(!last || now->run > last->run || (now->run == last->run && now->steps >= last->steps),
                    "time does not run backwards");
            require(std::isfinite(now->training.loss), "a finite loss");
            require(now->maps && now->maps->of({0, 0}).size() == now->maps->resolution * now->maps->resolution,
                    "a whole map");
            last = now;
        }
        current.training.learning_rate = 0.01 + 0.001 * (i % 10);
        current.training.batch_size = 1 + static_cast<std::size_t>(i) % 20;
        require(worker.apply(current).has_value(), "apply");
        require(worker.edit({{0, 1, 0}, 0.1 * (i % 7)}).has_value(), "edit");
        if (i % 5 == 0)
            worker.request(
                {.resolution = 10 + static_cast<std::size_t>(i % 3), .detail_resolution = 20, .confusion = true});
        if (i % 7 == 0)
            worker.set_speed(i % 2 == 0 ? Worker::flat_out : 500);
        if (i % 11 == 0)
            worker.step_batches(3);
        if (i % 13 == 0)
            worker.set_running(i % 2 == 0);
        if (i % 50 == 49) {
            current.seed = static_cast<std::uint64_t>(i);
            require(worker.start(current).has_value(), "another start");
            worker.set_running(true);
            ++run;
        }
        if (i % 3 == 0) // otherwise orders meet others that have not been obeyed yet
            wait_for(worker, [&](const Snapshot &s) { return s.run == run && s.orders == worker.orders(); });
    }
    const auto end = wait_for(worker, [&](const Snapshot &s) { return s.run == run; });
    require(end->scenario->seed == current.seed, "the scenario that was asked for");
}

void it_says_when_nothing_more_comes()
{
    Worker worker;
    require(worker.start(scenario(5)).has_value(), "start");
    worker.request({.resolution = 20, .detail_resolution = 150, .slice_directions = SliceDirections{}});
    for (std::uint64_t epoch = 1; epoch <= 20; ++epoch) {
        worker.step_epochs(1);
        require(!worker.is_idle(), "an order is no rest");
        const auto last = wait_for(worker, [&](const Snapshot &) { return worker.is_idle(); });
        require(last->epoch == epoch && last->orders == worker.orders(), "all that was ordered is seen");
        require(last->detail && last->slice, "with what takes longer");
        require(worker.latest() == last, "and nothing else comes");
    }
    worker.set_running(true);
    wait_for(worker, [](const Snapshot &s) { return s.epoch > 25; });
    require(!worker.is_idle(), "training is no rest");
}

void snapshots_outlive_the_worker()
{
    std::shared_ptr<const Snapshot> kept;
    {
        Worker worker;
        require(worker.start(scenario(3)).has_value(), "start");
        worker.set_running(true);
        kept = wait_for(worker, [](const Snapshot &s) { return s.epoch > 0; });
    }
    require(kept->maps->values.size() == std::size_t{7} * 100 * 100, "seven maps");
}

void going_back_gives_the_same_numbers()
{
    Worker worker;
    require(worker.start(scenario(4)).has_value(), "start");
    worker.step_epochs(40);
    const auto end = wait_for(worker, [](const Snapshot &s) { return s.epoch == 40; });
    require(end->timeline->moments()->size() == 41 && end->timeline->bytes() > 0, "a moment for each epoch");
    worker.rewind(12);
    const auto back = wait_for(worker, [](const Snapshot &s) { return s.epoch == 12; });
    require(back->state == RunState::paused, "paused after going back");
    require(back->timeline->moments()->size() == 41, "what came later is kept while nothing is trained");
    worker.rewind(30);
    wait_for(worker, [](const Snapshot &s) { return s.epoch == 30; });
    worker.rewind(12);
    worker.step_epochs(1);
    const auto next = wait_for(worker, [](const Snapshot &s) { return s.epoch == 13; });
    require(next->timeline->moments()->back().epoch == 13, "what came later is forgotten");
    require(next->history.entries().back().epoch == 13, "in the history, too");
    worker.step_epochs(27);
    const auto again = wait_for(worker, [](const Snapshot &s) { return s.epoch == 40; });
    require(again->weights == end->weights, "the same weights, bit for bit");
    require(again->history == end->history, "the same history");
}

void a_run_that_was_set_aside_goes_on()
{
    Worker worker;
    require(worker.start(scenario(8)).has_value(), "start");
    worker.step_epochs(20);
    const auto before = wait_for(worker, [](const Snapshot &s) { return s.epoch == 20; });
    worker.step_batches(2);
    const auto middle = wait_for(worker, [&](const Snapshot &s) { return s.steps == before->steps + 2; });
    require(middle->position == 20, "two batches of ten points");
    const auto first = *worker.current();
    require(worker.start(scenario(9)).has_value(), "another run");
    worker.step_epochs(3);
    wait_for(worker, [&](const Snapshot &s) { return s.run == worker.run() && s.epoch == 3; });
    const auto second = *worker.current();
    worker.resume(first);
    const auto back = wait_for(worker, [&](const Snapshot &s) { return s.run == first.number; });
    require(back->steps == middle->steps && back->weights == middle->weights, "where it was");
    require(back->timeline->moments()->size() == 21 && back->history == middle->history,
            "with all that it has gone through");
    worker.step_epochs(5);
    const auto end = wait_for(worker, [](const Snapshot &s) { return s.epoch == 25; });
    auto alone = *Trainer::create(scenario(8));
    for (int i = 0; i < 25; ++i)
        alone.step_epoch();
    require(end->weights == alone.weights(), "to the same numbers");
    worker.resume(second);
    wait_for(worker, [&](const Snapshot &s) { return s.run == second.number && s.epoch == 3; });
    require(worker.start(scenario(10)).has_value(), "a run that is set aside before the thread has seen it");
    const auto third = *worker.current();
    worker.resume(second);
    worker.resume(third);
    wait_for(worker, [&](const Snapshot &s) { return s.run == third.number && s.epoch == 0; });
}

void the_inside_is_shown_on_request()
{
    Worker worker;
    require(worker.start(scenario(5)).has_value(), "start");
    const auto plain = wait_for(worker, [](const Snapshot &) { return true; });
    require(plain->flow.empty() && !plain->pre_activations && !plain->hidden_space && !plain->slice, "nothing unasked");
    MapRequest request;
    request.flow = true;
    request.pre_activations = 1;
    request.hidden_space = 0;
    request.slice_directions = SliceDirections::random;
    worker.request(request);
    worker.set_running(true);
    const auto running =
        wait_for(worker, [](const Snapshot &s) { return s.slice && s.hidden_space && s.pre_activations; });
    require(running->flow.size() == 3, "an entry for each layer");
    require(running->pre_activations->units == 2, "of the layer that was asked for");
    require(running->hidden_space->points.size() == 50, "every training point");
    worker.set_running(false);
    const auto paused = wait_for(
        worker, [](const Snapshot &s) { return s.state == RunState::paused && s.slice && s.slice->epoch == s.epoch; });
    require(!paused->slice->path.empty() && paused->slice->path.back().epoch <= paused->epoch, "the way that was gone");
}

MapRequest any_request(Random &random)
{
    MapRequest request;
    request.resolution = 10 + random.index(30);
    request.detail_resolution = random.index(2) == 0 ? 0 : 40;
    request.confusion = random.index(2) == 0;
    request.flow = random.index(2) == 0;
    if (random.index(2) == 0)
        request.pre_activations = random.index(4);
    if (random.index(2) == 0)
        request.hidden_space = random.index(3);
    if (random.index(2) == 0)
        request.slice_directions = random.index(2) == 0 ? SliceDirections::random : SliceDirections::gradient;
    return request;
}

/// Every order in any order, seeded; a minute and more with ACTLAB_ENDURANCE_SECONDS.
void any_order_at_any_time()
{
    const char *asked = std::getenv("ACTLAB_ENDURANCE_SECONDS"); // NOLINT(concurrency-mt-unsafe)
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(asked ? std::atoi(asked) : 1);
    Random random(11, RandomStream::points);
    Worker worker;
    auto current = scenario(6);
    require(worker.start(current).has_value(), "start");
    auto kept = *worker.current();
    while (std::chrono::steady_clock::now() < end) {
        switch (random.index(12)) {
        case 0:
            current.network.hidden.resize(random.index(4));
            for (LayerSpec &layer : current.network.hidden)
                layer.units = 1 + random.index(16);
            current.seed = random.index(100);
            require(worker.start(current).has_value(), "another network");
            break;
        case 1:
            if (const auto now = worker.latest(); now && now->run == worker.run())
                require(worker.start(current, now->weights).has_value(), "the same network with its weights");
            break;
        case 2:
            worker.rewind(random.index(200));
            break;
        case 3:
            worker.request(any_request(random));
            break;
        case 4:
            current.training.learning_rate = 0.001 * (1 + random.index(30));
            require(worker.apply(current).has_value(), "apply");
            break;
        case 5:
            (void)worker.edit({random.index(3), random.index(4), random.index(2), random.uniform(-1, 1)});
            break;
        case 6:
            worker.step_epochs(1 + random.index(5));
            break;
        case 7:
            worker.set_speed(random.index(2) == 0 ? Worker::flat_out : 300);
            break;
        case 8:
            kept = *worker.current();
            break;
        case 9:
            worker.resume(kept);
            current = kept.scenario;
            break;
        default:
            worker.set_running(random.index(3) != 0);
        }
        if (random.index(3) == 0)
            wait_for(worker, [&](const Snapshot &s) { return s.run == worker.run(); });
        else
            (void)worker.latest();
    }
    require(worker.start(scenario(7)).has_value(), "a last run");
    worker.step_epochs(1);
    wait_for(worker, [&](const Snapshot &s) { return s.run == worker.run() && s.epoch == 1; });
}

} // namespace

int main()
{
    looking_changes_nothing();
    orders_while_it_runs();
    it_says_when_nothing_more_comes();
    snapshots_outlive_the_worker();
    going_back_gives_the_same_numbers();
    a_run_that_was_set_aside_goes_on();
    the_inside_is_shown_on_request();
    any_order_at_any_time();
}
