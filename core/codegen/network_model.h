// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codegen/python.h"
#include "core/data/data_set.h"
#include "core/network/weights.h"
#include "core/scenario/network_scenario.h"

#include <cstdint>
#include <string>

namespace actlab {

/// What the scripts of a network are made of.
struct NetworkModel {
    const NetworkScenario &scenario;
    DataSet data;
    NetworkWeights start;
    std::uint64_t epochs = 0;
    Language language = Language::english;

    const NetworkSpec &network() const { return scenario.network; }
    const HyperParameters &training() const { return scenario.training; }
    std::size_t outputs() const { return start.layers.back().outputs; }
    /// There is an output for each class, which the point's class is compared with.
    bool is_one_hot() const;
    bool is_shuffled() const;
    bool has_prelu() const;
    /// The loss is that of the sums before the output's function, which is a part of it.
    bool loss_takes_logits() const;
    std::string fill(std::string_view text, const python::Values &values = {}) const;
};

/// The scripts themselves, each in a file of its own.
std::string numpy_network(const NetworkModel &model);
std::string pytorch_network(const NetworkModel &model);
std::string keras_network(const NetworkModel &model);

/// Arrays "train" and "test" of points, with comments.
std::string data_code(const NetworkModel &model);
/// "def features(points): …" as NumPy.
std::string features_code(const NetworkModel &model);
/// NumPy code that makes "targets" of an array of labels.
std::string targets_code(const NetworkModel &model);
/// The list "start" of (weight, bias) in the shapes of torch.nn.Linear.
std::string weights_code(const NetworkModel &model);
/// The list "frozen" of masks in the shapes of "start"; nothing where nothing is frozen.
std::string frozen_code(const NetworkModel &model);
/// A generator "orders(count)" of the order of points in each epoch.
std::string orders_code(const NetworkModel &model);
/// An expression: the share of right answers among an array "o" of outputs for "points"; None for a regression.
std::string accuracy_code(const NetworkModel &model, bool has_logits);
/// The training, what is printed of it, and the exit status. It needs "epochs", "train", "test", a generator
/// "order_of_epoch", "train_epoch(order)", which says whether the weights are finite, "scores(points)", loss and
/// accuracy or None for both, and "layers_now()".
std::string ending_code(const NetworkModel &model);

} // namespace actlab
