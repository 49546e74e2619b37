// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/activation_names.h"

#include "core/activation/catalogue.h"
#include "core/support/number_text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace actlab {
namespace {

struct KnownName {
    std::string_view id;    ///< in the catalogue
    std::string_view torch; ///< its class; empty where it has none
    std::string_view keras; ///< where it is not the id
};

constexpr std::array<KnownName, 24> known_names{{{"sigmoid", "Sigmoid", {}},
                                                 {"tanh", "Tanh", {}},
                                                 {"hard_sigmoid", "Hardsigmoid", {}},
                                                 {"hard_tanh", "Hardtanh", {}},
                                                 {"softsign", "Softsign", {}},
                                                 {"log_sigmoid", "LogSigmoid", {}},
                                                 {"relu", "ReLU", {}},
                                                 {"relu6", "ReLU6", {}},
                                                 {"leaky_relu", "LeakyReLU", {}},
                                                 {"prelu", "PReLU", {}},
                                                 {"rrelu", "RReLU", {}},
                                                 {"threshold", "Threshold", {}},
                                                 {"elu", "ELU", {}},
                                                 {"celu", "CELU", {}},
                                                 {"selu", "SELU", {}},
                                                 {"softplus", "Softplus", {}},
                                                 {"hard_shrink", "Hardshrink", {}},
                                                 {"soft_shrink", "Softshrink", {}},
                                                 {"tanh_shrink", "Tanhshrink", {}},
                                                 {"gelu", "GELU", {}},
                                                 {"silu", "SiLU", {}},
                                                 {"mish", "Mish", {}},
                                                 {"hard_swish", "Hardswish", "hard_silu"},
                                                 {"identity", "Identity", "linear"}}};

/// Names of parameters that PyTorch does not print as the catalogue has them.
constexpr std::array<std::pair<std::string_view, std::string_view>, 4> torch_parameters{
    {{"min", "min_val"}, {"max", "max_val"}, {"lambda", "lambd"}, {"a", "init"}}};

constexpr std::array<std::string_view, 2> layer_starts{"Linear", "Dense"};
constexpr std::array<std::string_view, 4> idle_names{"Dropout", "Flatten", "Input", "InputLayer"};
/// What says nothing about the function's values.
constexpr std::array<std::string_view, 4> idle_parameters{"inplace", "num_parameters", "dim", "axis"};

constexpr double keras_leaky_slope = 0.2;

template <class List> bool is_among(const List &list, const typename List::value_type &word)
{
    return std::ranges::find(list, word) != list.end();
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const auto begin = std::min(text.find_first_not_of(blanks), text.size());
    return text.substr(begin, text.find_last_not_of(blanks) + 1 - begin);
}

/// What stands between separators, but not within brackets; blank parts are none.
std::vector<std::string> parts_of(std::string_view text, std::string_view separators)
{
    std::vector<std::string> parts;
    int depth = 0;
    std::size_t begin = 0;
    for (std::size_t i = 0; i <= text.size(); ++i) {
        if (i < text.size() && (depth > 0 || separators.find(text[i]) == std::string_view::npos)) {
            depth = std::max(0, depth + (text[i] == '(') - (text[i] == ')'));
            continue;
        }
        if (const auto part = trimmed(text.substr(begin, i - begin)); !part.empty())
            parts.emplace_back(part);
        begin = i + 1;
    }
    return parts;
}

/// "Hardtanh(min_val=-1, max_val=1)", taken apart.
struct Spelling {
    std::string_view name;
    std::vector<std::string> arguments;
};

Spelling spelling_of(std::string_view text)
{
    const auto bracket = text.find('(');
    if (bracket == std::string_view::npos)
        return {trimmed(text), {}};
    const auto inner = text.substr(bracket + 1, text.rfind(')') - bracket - 1);
    return {trimmed(text.substr(0, bracket)), parts_of(inner, ",")};
}

Result<std::string_view> catalogue_id(std::string_view name)
{
    for (const KnownName &known : known_names) {
        if (name == known.torch || (!known.keras.empty() && name == known.keras))
            return known.id;
    }
    return find_activation(name).map([](const Activation *activation) { return activation->id; });
}

/// Which parameter is meant; none where it says nothing about the function.
Result<std::optional<std::size_t>> parameter_of(const Activation &activation, std::string_view name)
{
    std::string known;
    for (std::size_t i = 0; i < activation.parameters.size(); ++i) {
        const auto id = activation.parameters[i].name;
        const bool is_torch = is_among(torch_parameters, std::pair(id, name));
        if (name == id || is_torch)
            return std::optional(i);
        known += (known.empty() ? "" : ", ") + std::string(id);
    }
    if (is_among(idle_parameters, name))
        return std::nullopt;
    return failure(ErrorCode::unknown_parameter, {std::string(activation.id), std::string(name), known});
}

/// Softplus(beta=1, threshold=20) goes straight where the function, to rounding, does so anyway.
bool is_usual_threshold(const Activation &activation, std::string_view name, std::string_view value)
{
    const auto number = parse_number(value);
    return activation.id == "softplus" && name == "threshold" && number && *number >= 20;
}

Result<std::vector<double>> parameters_from(const Activation &activation, const std::vector<std::string> &arguments)
{
    auto values = default_parameters(activation);
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string_view argument = arguments[i];
        const auto equals = argument.find('=');
        const bool has_name = equals != std::string_view::npos;
        const auto name = has_name ? trimmed(argument.substr(0, equals)) : std::string_view();
        const auto text = trimmed(has_name ? argument.substr(equals + 1) : argument);
        if (is_usual_threshold(activation, name, text))
            continue;
        const auto place = has_name || i >= values.size() ? parameter_of(activation, has_name ? name : text)
                                                          : Result<std::optional<std::size_t>>(i);
        if (!place)
            return tl::unexpected(place.error());
        if (!*place)
            continue;
        const auto number = parse_number(text);
        if (!number)
            return failure(ErrorCode::malformed_number, {std::string(text)});
        values[**place] = *number;
    }
    return check_parameters(activation, values).map([&] { return values; });
}

Result<LayerSpec> hidden_function(std::string_view text, ModelSource source)
{
    auto [name, arguments] = spelling_of(text);
    auto id = catalogue_id(name);
    if (!id)
        return tl::unexpected(id.error());
    if (*id == "gelu") {
        const bool is_tanh = std::erase(arguments, "approximate='tanh'") > 0;
        std::erase(arguments, "approximate='none'");
        id = is_tanh ? "gelu_tanh" : "gelu";
    }
    const Activation &activation = **find_activation(*id);
    auto values = parameters_from(activation, arguments);
    if (!values)
        return tl::unexpected(values.error());
    if (source == ModelSource::keras && name == "leaky_relu" && arguments.empty())
        values->front() = keras_leaky_slope;
    return LayerSpec{LayerSpec().units, std::string(*id), std::move(*values)};
}

Result<Output> output_function(std::string_view text)
{
    const auto name = spelling_of(text).name;
    if (name == "Softmax")
        return Output::softmax;
    const auto id = catalogue_id(name);
    return find_choice<Output>(id ? *id : name);
}

/// One name for each layer that has one, in order.
std::vector<std::string> names_by_layer(std::span<const std::string> names)
{
    const auto starts = [](const std::string &name) { return is_among(layer_starts, spelling_of(name).name); };
    const bool has_starts = std::ranges::any_of(names, starts);
    std::vector<std::string> of_layers;
    bool has_own = true; // the layer that has begun last
    for (const std::string &name : names) {
        if (is_among(idle_names, spelling_of(name).name))
            continue;
        const bool is_start = starts(name);
        if (!is_start || !has_own)
            of_layers.push_back(is_start ? "Identity" : name);
        has_own = !is_start;
    }
    if (has_starts && !has_own)
        of_layers.emplace_back("Identity");
    return of_layers;
}

std::string torch_spelling(std::string_view id, std::span<const double> values)
{
    if (id == "gelu_tanh")
        return "GELU(approximate='tanh')";
    const auto known = std::ranges::find(known_names, id, &KnownName::id);
    std::string text(known == known_names.end() ? id : known->torch);
    const auto parameters = (*find_activation(id))->parameters;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const auto renamed = std::ranges::find(torch_parameters, parameters[i].name,
                                               &std::pair<std::string_view, std::string_view>::first);
        const bool is_renamed = known != known_names.end() && renamed != torch_parameters.end();
        text += i == 0 ? "(" : ", ";
        text += std::string(is_renamed ? renamed->second : parameters[i].name) + '=' + to_text(values[i]);
    }
    return text + (values.empty() ? "()" : ")");
}

} // namespace

std::vector<std::string> activation_list(std::string_view text)
{
    return parts_of(text, ",;\n");
}

Result<NamedActivations> read_activations(std::span<const std::string> names, std::size_t layers, ModelSource source)
{
    const auto of_layers = names_by_layer(names);
    const std::size_t hidden = layers - 1;
    if (of_layers.size() != hidden && of_layers.size() != layers)
        return failure(ErrorCode::model_activation_count, {std::to_string(of_layers.size()), std::to_string(hidden)});
    NamedActivations read;
    for (std::size_t i = 0; i < hidden; ++i) {
        auto layer = hidden_function(of_layers[i], source);
        if (!layer)
            return tl::unexpected(layer.error());
        read.hidden.push_back(std::move(*layer));
    }
    if (of_layers.size() == hidden)
        return read;
    return output_function(of_layers.back()).map([&](Output output) {
        read.output = output;
        return read;
    });
}

std::vector<std::string> activation_names(const NetworkSpec &network)
{
    std::vector<std::string> names;
    for (const LayerSpec &layer : network.hidden)
        names.push_back(torch_spelling(layer.activation, layer.parameters));
    names.push_back(network.output == Output::softmax ? "Softmax(dim=1)" : torch_spelling(id_of(network.output), {}));
    return names;
}

} // namespace actlab
