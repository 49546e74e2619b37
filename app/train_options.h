// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/option_values.h"
#include "core/data/data_spec.h"
#include "core/model/model.h"
#include "core/scenario/network_scenario.h"
#include "core/table/import.h"

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
        freeze, inputs, targets, task;
    std::optional<Model> model; ///< of --weights-in, where it was read
    std::vector<std::string> settings;
    bool no_shuffle = false;
    bool standardize = false;
};

/// Declares them.
void add_train_options(CLI::App &call, TrainOptions &options);

/// The table that --data names, if it names one: what is no generator's id and has an extension or exists.
std::optional<std::filesystem::path> table_file(const TrainOptions &options);

/// What the options want of the table. Errors: unknown_choice (task).
Result<ImportWishes> read_wishes(const TrainOptions &options);

/// The run that the options describe, checked; `table` is that of the file, if there is one. What the options
/// leave open is that of `base`, a document's, or has its usual value.
/// Errors: those of the texts, of make_data_set and of check_live; missing_option, where what is said of a table has
/// none.
Result<NetworkScenario> read_scenario(const TrainOptions &options, const std::optional<ImportedTable> &table,
                                      const std::optional<NetworkScenario> &base);

/// A whole number from `least` to `most`, or the default without the option. Errors: malformed_count, outside_range.
Result<std::uint64_t> count_value(std::string_view option, const OptionText &text, std::uint64_t default_value,
                                  std::uint64_t least, std::uint64_t most);

} // namespace actlab
