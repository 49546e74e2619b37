// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train_options.h"

#include "app/commands/command.h"
#include "app/parameter_settings.h"
#include "core/activation/catalogue.h"
#include "core/data/data_set.h"
#include "core/data/generators.h"
#include "core/data/own_points.h"
#include "core/model/take_model.h"
#include "core/network/frozen.h"
#include "core/network/network.h"
#include "core/network/network_spec.h"
#include "core/support/check.h"
#include "core/table/scaling.h"
#include "core/training/trainer.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>

namespace actlab {
namespace {

constexpr auto no_limit = std::numeric_limits<std::uint64_t>::max();

/// What stands between the commas; nothing in the empty text.
std::vector<std::string> words_of(const std::string &list)
{
    std::vector<std::string> words;
    for (std::size_t begin = 0; !list.empty() && begin <= list.size();) {
        const auto end = std::min(list.find(',', begin), list.size());
        words.push_back(list.substr(begin, end - begin));
        begin = end + 1;
    }
    return words;
}

Output usual_output(Task task)
{
    if (task.classes == 0)
        return Output::identity;
    if (task.has_many_labels())
        return Output::sigmoid;
    return task.classes > 2 ? Output::softmax : Output::tanh;
}

/// The first loss that goes with the output and the data; where none does, the output is wrong.
Loss usual_loss(Output output, Task task)
{
    const auto fitting = losses_for(output);
    const auto found = std::ranges::find_if(
        fitting, [&](const auto &loss) { return check_loss(output, loss.value, task).has_value(); });
    return (found == fitting.end() ? fitting.front() : *found).value;
}

/// LAYER.UNIT.bias or LAYER.UNIT.INPUT, counted from 1. Errors: malformed_place, outside_range.
Result<WeightId> read_place(const std::string &word, const Network &network)
{
    std::array<std::string_view, 3> parts;
    std::string_view rest = word;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const auto end = i + 1 < parts.size() ? rest.find('.') : rest.size();
        if (end == std::string_view::npos)
            return failure(ErrorCode::malformed_place, {word});
        parts[i] = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    const auto number = [&](std::string_view text, std::string_view name, std::size_t most) -> Result<std::size_t> {
        std::size_t value = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
        if (error != std::errc() || end != text.data() + text.size())
            return failure(ErrorCode::malformed_place, {word});
        return check_within(name, value, 1, most).map([&] { return value - 1; });
    };
    const auto layer = number(parts[0], "layer", network.layers().size());
    if (!layer)
        return tl::unexpected(layer.error());
    const DenseLayer &shape = network.layers()[*layer];
    const auto unit = number(parts[1], "unit", shape.outputs);
    if (!unit)
        return tl::unexpected(unit.error());
    if (parts[2] == "bias")
        return WeightId{*layer, *unit, {}};
    return number(parts[2], "input", shape.inputs).map([&](std::size_t input) {
        return WeightId{*layer, *unit, input};
    });
}

/// Fills a scenario, of a document or the usual one, from texts, part by part; the first error ends it.
class RunReader {
public:
    RunReader(const TrainOptions &options, const std::optional<NetworkScenario> &base)
        : options_(options), has_base_(base.has_value()), scenario_(base.value_or(NetworkScenario{}))
    {
    }

    Result<NetworkScenario> read(const std::optional<ImportedTable> &table)
    {
        return read_data(table)
            .and_then([this] { return scale_inputs(); })
            .and_then([this] { return read_points_kind(); })
            .and_then([this] { return read_inputs(); })
            .and_then([this] { return read_model(); })
            .and_then([this] { return read_hidden(); })
            .and_then([this] { return read_settings(); })
            .and_then([this] { return read_output(); })
            .and_then([this] { return read_training(); })
            .and_then([this] { return check_live(scenario_, data_); })
            .map([this] { return scenario_; });
    }

private:
    /// Puts a value that was read in its place.
    template <class From, class To> static Result<void> put(Result<From> &&value, To &place)
    {
        return std::move(value).map([&](const From &read) { place = static_cast<To>(read); });
    }

    template <class T> static Result<void> choose(const OptionText &text, T &place)
    {
        return text ? put(find_choice<T>(*text), place) : Result<void>();
    }

    Result<void> put_count(std::string_view name, const OptionText &text, std::size_t &place) const
    {
        return put(count_value(name, text, place, 0, no_limit), place);
    }

    Result<void> put_number(std::string_view name, const OptionText &text, double &place) const
    {
        return put(finite_value(name, text, place), place);
    }

    Result<void> read_data(const std::optional<ImportedTable> &table)
    {
        if (!table && (options_.inputs || options_.targets || options_.task || options_.standardize))
            return failure(ErrorCode::missing_option, {"--data FILE"});
        auto &data = scenario_.data;
        if (table) {
            set_own_points(data, PointList(table->points), table->columns);
            data.train_fraction = 1;
            data.split = SplitOrder::in_order;
        } else {
            data.source = options_.data.value_or(data.source);
        }
        if (options_.train_fraction || options_.split || options_.seed)
            data.training_points.reset(); // what is asked for deals the roles anew
        return put_count("--samples", options_.samples, data.samples)
            .and_then([&] { return put_number("--noise", options_.noise, data.noise); })
            .and_then([&] { return put_count("--classes", options_.classes, data.classes); })
            .and_then([&] { return put_number("--train-fraction", options_.train_fraction, data.train_fraction); })
            .and_then([&] { return choose(options_.split, data.split); })
            .and_then([&] { return put(count_value("--seed", options_.seed, data.seed, 0, no_limit), data.seed); })
            .map([&] { scenario_.seed = options_.seed ? data.seed : scenario_.seed; });
    }

    Result<void> scale_inputs() { return options_.standardize ? standardize_inputs(scenario_.data) : Result<void>(); }

    Result<void> read_points_kind() { return put(make_data_set(scenario_.data), data_); }

    Result<void> read_inputs()
    {
        if (!options_.features) {
            take_inputs();
            return {};
        }
        scenario_.network.features.clear();
        for (const auto &word : words_of(*options_.features)) {
            const auto feature = find_choice<Feature>(word);
            if (!feature)
                return tl::unexpected(feature.error());
            scenario_.network.features.push_back(*feature);
        }
        return {};
    }

    /// A document's features are kept where the points have what they need.
    void take_inputs()
    {
        static constexpr std::array inputs{Feature::x1, Feature::x2, Feature::x3, Feature::x4};
        const auto fits = [&](Feature feature) { return inputs_needed(feature) <= data_.inputs; };
        auto &features = scenario_.network.features;
        if (!has_base_ || !std::ranges::all_of(features, fits))
            features.assign(inputs.begin(), inputs.begin() + static_cast<std::ptrdiff_t>(data_.inputs));
    }

    bool names_functions() const { return options_.model && options_.model->activations; }

    /// A file that names its functions describes a network, as a document does; weights alone are for the one that is
    /// described here.
    Result<void> read_model()
    {
        return names_functions() ? take_model(scenario_.network, *options_.model, data_.task, data_.inputs)
                                 : Result<void>();
    }

    Result<void> read_hidden()
    {
        if (!options_.hidden && !options_.activation)
            return {};
        const auto sizes = options_.hidden ? words_of(*options_.hidden) : present_sizes();
        const auto ids = options_.activation ? words_of(*options_.activation) : present_ids(sizes.size());
        if (ids.size() != 1 && ids.size() != sizes.size()) {
            return failure(ErrorCode::activation_count, {std::to_string(ids.size()), std::to_string(sizes.size())});
        }
        auto &hidden = scenario_.network.hidden;
        hidden.clear();
        for (std::size_t i = 0; i < sizes.size(); ++i) {
            const auto units = count_value("--hidden", sizes[i], 0, 1, maximum_units);
            const auto activation = find_activation(ids.size() == 1 ? ids[0] : ids[i]);
            if (!units)
                return tl::unexpected(units.error());
            if (!activation)
                return tl::unexpected(activation.error());
            hidden.push_back({*units, std::string((*activation)->id), default_parameters(**activation)});
        }
        // An id that is used by no layer may still be wrong.
        return find_activation(ids[0]).map([](const Activation *) {});
    }

    std::vector<std::string> present_sizes() const
    {
        std::vector<std::string> sizes;
        for (const auto &layer : scenario_.network.hidden)
            sizes.push_back(std::to_string(layer.units));
        return sizes;
    }

    /// Returns the activations of as many layers, or the first one's for all.
    std::vector<std::string> present_ids(std::size_t layers) const
    {
        std::vector<std::string> ids;
        for (const auto &layer : scenario_.network.hidden)
            ids.push_back(layer.activation);
        if (ids.size() != layers)
            ids.assign(1, ids.empty() ? LayerSpec().activation : ids.front());
        return ids;
    }

    /// The settings mean what they mean to the curves of plot: a layer is a function.
    Result<void> read_settings()
    {
        auto &hidden = scenario_.network.hidden;
        if (hidden.empty() && !options_.settings.empty())
            return failure(ErrorCode::setting_without_layers, {options_.settings.front()});
        std::vector<SettableFunction> functions;
        for (const auto &layer : hidden)
            functions.emplace_back(**find_activation(layer.activation)).values = layer.parameters;
        return apply_settings(options_.settings, functions).map([&] {
            for (std::size_t i = 0; i < hidden.size(); ++i)
                hidden[i].parameters = functions[i].values;
        });
    }

    Result<void> read_output()
    {
        auto &network = scenario_.network;
        const bool is_named = names_functions() && options_.model->activations->output;
        if (!has_base_ && !is_named)
            network.output = usual_output(data_.task);
        return choose(options_.output, network.output)
            .and_then([&] {
                if (!has_base_ || options_.output || is_named)
                    scenario_.training.loss = usual_loss(network.output, data_.task);
                return choose(options_.loss, scenario_.training.loss);
            })
            .and_then([&] { return choose(options_.initializer, network.initializer); })
            .and_then([&] { return read_outputs(); });
    }

    Result<void> read_outputs()
    {
        if (!options_.outputs)
            return {};
        return put(count_value("--outputs", options_.outputs, 1, 1, maximum_targets), scenario_.network.outputs);
    }

    Result<void> read_training()
    {
        auto &training = scenario_.training;
        training.shuffle = training.shuffle && !options_.no_shuffle;
        if (!has_base_)
            training.batch_size = std::min(training.batch_size, data_.training.size());
        return choose(options_.optimizer, training.optimizer)
            .and_then([&] { return put_number("--learning-rate", options_.learning_rate, training.learning_rate); })
            .and_then([&] { return put_count("--batch-size", options_.batch_size, training.batch_size); })
            .and_then([&] {
                return options_.batch_size ? check_batch_size(training.batch_size, data_.training.size())
                                           : Result<void>();
            })
            .and_then([&] { return put_number("--l1", options_.l1, training.l1); })
            .and_then([&] { return put_number("--l2", options_.l2, training.l2); })
            .and_then([&] { return read_constants(); })
            .and_then([&] { return read_frozen(); });
    }

    Result<void> read_constants()
    {
        auto &constants = scenario_.training.constants;
        double epsilon = scenario_.training.epsilon();
        return put_number("--momentum", options_.momentum, constants.momentum)
            .and_then([&] { return put_number("--rho", options_.rho, constants.rho); })
            .and_then([&] { return put_number("--beta1", options_.beta1, constants.beta1); })
            .and_then([&] { return put_number("--beta2", options_.beta2, constants.beta2); })
            .and_then([&] { return put_number("--epsilon", options_.epsilon, epsilon); })
            .and_then([&] { return put_number("--delta", options_.delta, scenario_.training.delta); })
            .map([&] {
                if (options_.epsilon)
                    constants.epsilon = epsilon;
            });
    }

    Result<void> read_frozen()
    {
        if (!options_.freeze)
            return {};
        Frozen &frozen = scenario_.training.frozen = {};
        const Network network(scenario_.network, data_.task);
        for (const std::string &word : words_of(*options_.freeze)) {
            if (word == "biases" || word == "weights") {
                (word == "biases" ? frozen.biases : frozen.weights) = true;
                continue;
            }
            const auto place = read_place(word, network);
            if (!place)
                return tl::unexpected(place.error());
            set_frozen(frozen, *place, true);
        }
        return {};
    }

    const TrainOptions &options_;
    bool has_base_;
    NetworkScenario scenario_;
    DataSet data_;
};

} // namespace

std::optional<std::filesystem::path> table_file(const TrainOptions &options)
{
    if (!options.data || find_generator(*options.data))
        return {};
    std::filesystem::path path(*options.data);
    std::error_code ignored;
    if (!path.has_extension() && !std::filesystem::exists(path, ignored))
        return {};
    return path;
}

Result<ImportWishes> read_wishes(const TrainOptions &options)
{
    ImportWishes wishes{{words_of(options.inputs.value_or("")), words_of(options.targets.value_or(""))}, {}};
    if (!options.task)
        return wishes;
    return find_choice<LabelReading>(*options.task).map([&](LabelReading task) {
        wishes.task = task;
        return wishes;
    });
}

Result<NetworkScenario> read_scenario(const TrainOptions &options, const std::optional<ImportedTable> &table,
                                      const std::optional<NetworkScenario> &base)
{
    return RunReader(options, base).read(table);
}

Result<std::uint64_t> count_value(std::string_view option, const OptionText &text, std::uint64_t default_value,
                                  std::uint64_t least, std::uint64_t most)
{
    if (!text)
        return default_value;
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), value);
    if (error == std::errc::result_out_of_range || (error == std::errc() && (value < least || value > most)) ||
        text->starts_with('-')) {
        const bool is_open = most == std::numeric_limits<std::uint64_t>::max();
        return failure(ErrorCode::outside_range,
                       {std::string(option), *text, std::to_string(least), is_open ? "inf" : std::to_string(most)});
    }
    if (error != std::errc() || end != text->data() + text->size())
        return failure(ErrorCode::malformed_count, {std::string(option), *text});
    return value;
}

} // namespace actlab
