// SPDX-License-Identifier: GPL-3.0-or-later
//
// Times training and the neurons' maps, one thread. training.py beside this file drives it:
//
//     benchmark_training SECONDS
//
// answers every line of standard input by the best of the time that many seconds give:
//
//     instruction-sets                     the names of those that can be asked for
//     ours CONFIGURATION BATCH SET         epochs a second; BATCH 0 is the configuration's own
//     shuffled CONFIGURATION BATCH SET     the same with a new order for each epoch
//     maps CONFIGURATION 0 SET             milliseconds for all neurons over a grid of 100 × 100
//     fann CONFIGURATION BATCH             epochs a second of FANN's training, which knows batches of 1 and of all

#include "core/support/instruction_set.h"
#include "core/training/neuron_maps.h"
#include "core/training/trainer.h"

#ifdef ACTLAB_WITH_FANN
#include <doublefann.h>
#endif

#include <algorithm>
#include <chrono>
#include <iostream>
#include <memory>
#include <optional>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace actlab;
using Clock = std::chrono::steady_clock;
using Seconds = std::chrono::duration<double>;

struct Configuration {
    std::vector<std::size_t> hidden;
    std::string activation;
    std::size_t batch = 0;
    std::size_t points = 0;
};

/// Those of the table in the documentation: 2-4-2-1 tanh, 2-8-8-8-1 ReLU and 2-16×6-1 tanh, all with tanh output.
Configuration configuration(std::string_view name)
{
    if (name == "A")
        return {{4, 2}, "tanh", 10, 200};
    if (name == "B")
        return {{8, 8, 8}, "relu", 30, 500};
    return {{16, 16, 16, 16, 16, 16}, "tanh", 100, 2000};
}

NetworkScenario scenario(const Configuration &c, std::size_t batch, bool shuffle)
{
    NetworkScenario s;
    s.data.source = "circle";
    s.data.samples = c.points;
    s.data.train_fraction = 1;
    s.network.hidden.clear();
    for (const auto units : c.hidden)
        s.network.hidden.push_back({units, c.activation, {}});
    s.network.initializer = Initializer::xavier_uniform;
    s.training.batch_size = batch == 0 ? c.batch : batch;
    s.training.learning_rate = 0.003;
    s.training.shuffle = shuffle;
    return s;
}

/// The fastest of many short runs: other work on the machine only ever makes a run slower.
template <class Run> double best_seconds(double seconds, Run run)
{
    const auto end = Clock::now() + Seconds(seconds);
    std::size_t rounds = 1;
    double best = HUGE_VAL;
    do {
        const auto start = Clock::now();
        for (std::size_t i = 0; i < rounds; ++i)
            run();
        const double time = Seconds(Clock::now() - start).count();
        best = std::min(best, time / static_cast<double>(rounds));
        if (time < 1e-3)
            rounds *= 2;
    } while (Clock::now() < end);
    return best;
}

double epochs_per_second(const Configuration &c, std::size_t batch, bool shuffle, double seconds)
{
    auto trainer = Trainer::create(scenario(c, batch, shuffle)).value();
    return 1 / best_seconds(seconds, [&] { trainer.step_epoch(); });
}

double map_milliseconds(const Configuration &c, double seconds)
{
    auto trainer = Trainer::create(scenario(c, 0, false)).value();
    const Grid grid({}, 100, trainer.scenario().network.features);
    const auto units = all_units(trainer.network());
    Workspace workspace(trainer.network());
    NeuronMaps maps;
    return 1e3 * best_seconds(seconds, [&] {
               evaluate_maps(trainer.network(), trainer.flat_weights(), grid, units, workspace, maps);
           });
}

#ifdef ACTLAB_WITH_FANN
double fann_epochs_per_second(const Configuration &c, std::size_t batch, double seconds)
{
    std::vector<unsigned> sizes{2};
    sizes.insert(sizes.end(), c.hidden.begin(), c.hidden.end());
    sizes.push_back(1);
    const std::unique_ptr<fann, decltype(&fann_destroy)> network(
        fann_create_standard_array(static_cast<unsigned>(sizes.size()), sizes.data()), &fann_destroy);
    fann_set_activation_function_hidden(network.get(),
                                        c.activation == "tanh" ? FANN_SIGMOID_SYMMETRIC : FANN_LINEAR_PIECE);
    fann_set_activation_function_output(network.get(), FANN_SIGMOID_SYMMETRIC);
    fann_set_training_algorithm(network.get(), batch == 1 ? FANN_TRAIN_INCREMENTAL : FANN_TRAIN_BATCH);
    fann_set_learning_rate(network.get(), 0.003F);
    const auto points = make_points(scenario(c, 0, false).data).value();
    const std::unique_ptr<fann_train_data, decltype(&fann_destroy_train)> data(
        fann_create_train(static_cast<unsigned>(points.size()), 2, 1), &fann_destroy_train);
    for (std::size_t i = 0; i < points.size(); ++i) {
        data->input[i][0] = points[i].x1;
        data->input[i][1] = points[i].x2;
        data->output[i][0] = 2 * points[i].label - 1;
    }
    return 1 / best_seconds(seconds, [&] { fann_train_epoch(network.get(), data.get()); });
}
#endif

std::string answer(const std::string &line, double seconds)
{
    std::istringstream words(line);
    std::string what;
    std::string name;
    std::string set;
    std::size_t batch = 0;
    words >> what >> name >> batch >> set;
    std::ostringstream text;
    if (what == "instruction-sets") {
        for (const auto available : available_instruction_sets())
            text << available << ' ';
        return text.str();
    }
    const auto c = configuration(name);
    std::optional<InstructionSetLimit> limit;
    if (!set.empty())
        limit.emplace(set);
    if (what == "ours" || what == "shuffled")
        text << epochs_per_second(c, batch, what == "shuffled", seconds);
    else if (what == "maps")
        text << map_milliseconds(c, seconds);
#ifdef ACTLAB_WITH_FANN
    else if (what == "fann")
        text << fann_epochs_per_second(c, batch, seconds);
#endif
    else
        text << "nan";
    return text.str();
}

} // namespace

int main(int argc, char **argv)
{
    const double seconds = argc > 1 ? std::atof(argv[1]) : 1;
    for (std::string line; std::getline(std::cin, line);)
        std::cout << answer(line, seconds) << std::endl;
}
