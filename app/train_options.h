// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/option_values.h"
#include "core/data/data_spec.h"
#include "core/model/model.h"
#include "core/scenario/network_scenario.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace actlab {

/// The texts that train was given for what makes a run.
struct TrainOptions {
    OptionText data, samples, noise, classes, train_fraction, split, seed, features, hidden, activation, output, loss,
        optimizer, learning_rate, batch_size, l1, l2, momentum, rho, beta1, beta2, epsilon, delta, initializer, outputs,
        freeze;
    std::optional<Model> model; ///< of --weights-in, where it was read
    std::vector<std::string> settings;
    bool no_shuffle = false;
};

/// Declares them.
void add_train_options(CLI::App &call, TrainOptions &options);

/// The CSV file that --data names, if it names one: what is no generator's id and has an extension or exists.
std::optional<std::filesystem::path> csv_file(const TrainOptions &options);

/// The run that the options describe, checked; `points` are those of the CSV file, if there is one. What the options
/// leave open is that of `base`, a document's, or has its usual value.
/// Errors: those of the texts, of make_data_set and of check_live.
Result<NetworkScenario> read_scenario(const TrainOptions &options, const std::optional<PointList> &points,
                                      const std::optional<NetworkScenario> &base);

/// A whole number from `least` to `most`, or the default without the option. Errors: malformed_count, outside_range.
Result<std::uint64_t> count_value(std::string_view option, const OptionText &text, std::uint64_t default_value,
                                  std::uint64_t least, std::uint64_t most);

} // namespace actlab
