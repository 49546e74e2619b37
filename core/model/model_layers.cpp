// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/model_layers.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

namespace actlab {
namespace {

/// The arrays of one layer.
struct ArrayGroup {
    std::string_view owner; ///< what stands before ".weight"; empty where arrays have no names
    const Tensor *matrix = nullptr;
    const Tensor *bias = nullptr;
    const Tensor *slope = nullptr;
    bool is_kernel = false; ///< inputs × outputs
};
using ArrayGroups = std::vector<ArrayGroup>;

tl::unexpected<Error> unfit(const Tensor &tensor)
{
    return failure(ErrorCode::model_array_unfit, {tensor.name, shape_text(tensor.shape)});
}

/// "net.0.weight" is the weight of net.0.
struct ArrayName {
    std::string_view owner;
    std::string_view role;
};

ArrayName split(std::string_view name)
{
    if (name.ends_with(":0")) // TensorFlow's
        name.remove_suffix(2);
    const auto dot = name.find_last_of("./");
    return dot == std::string_view::npos ? ArrayName{{}, name} : ArrayName{name.substr(0, dot), name.substr(dot + 1)};
}

bool is_numbered_only(const Tensor &tensor)
{
    return tensor.name.starts_with("arr_");
}

bool is_digit(char letter)
{
    return letter >= '0' && letter <= '9';
}

/// Whether numbers in two names, or letters where there are none, come in this order.
bool is_natural_order(std::string_view one, std::string_view other)
{
    const auto take_number = [](std::string_view &text) {
        const auto length =
            std::min(text.size(), static_cast<std::size_t>(std::ranges::find_if_not(text, is_digit) - text.begin()));
        auto digits = text.substr(0, length);
        text.remove_prefix(length);
        digits.remove_prefix(std::min(digits.find_first_not_of('0'), digits.size()));
        return digits;
    };
    while (!one.empty() && !other.empty()) {
        if (is_digit(one.front()) && is_digit(other.front())) {
            const auto a = take_number(one);
            const auto b = take_number(other);
            if (a != b)
                return a.size() != b.size() ? a.size() < b.size() : a < b;
            continue;
        }
        if (one.front() != other.front())
            return one.front() < other.front();
        one.remove_prefix(1);
        other.remove_prefix(1);
    }
    return one.size() < other.size();
}

/// Arrays by their names, in the order of the file.
Result<ArrayGroups> named_groups(std::span<const Tensor> tensors)
{
    ArrayGroups groups;
    for (const Tensor &tensor : tensors) {
        const auto [owner, role] = split(tensor.name);
        auto group = std::ranges::find(groups, owner, &ArrayGroup::owner);
        if (group == groups.end())
            group = groups.insert(groups.end(), ArrayGroup{owner});
        const bool is_matrix = role == "weight" || role == "kernel";
        const Tensor *&place = role == "bias"                                         ? group->bias
                               : tensor.values.size() == 1 && tensor.shape.size() < 2 ? group->slope
                                                                                      : group->matrix;
        if ((!is_matrix && role != "bias") || place)
            return unfit(tensor);
        place = &tensor;
        group->is_kernel = role == "kernel";
    }
    return groups;
}

ArrayGroups by_number(ArrayGroups groups)
{
    const auto has_number = [](const ArrayGroup &group) { return std::ranges::any_of(group.owner, is_digit); };
    if (std::ranges::all_of(groups, has_number))
        std::ranges::stable_sort(groups, is_natural_order, &ArrayGroup::owner);
    return groups;
}

/// Arrays by their order: a matrix, its biases where it has some, a slope where it has one.
Result<ArrayGroups> ordered_groups(std::span<const Tensor> tensors, bool are_kernels)
{
    ArrayGroups groups;
    for (const Tensor &tensor : tensors) {
        if (tensor.shape.size() == 2) {
            groups.push_back({{}, &tensor, nullptr, nullptr, are_kernels});
            continue;
        }
        if (groups.empty() || tensor.shape.size() != 1)
            return unfit(tensor);
        ArrayGroup &group = groups.back();
        const Tensor *&place = group.bias ? group.slope : group.bias;
        if (place)
            return unfit(tensor);
        place = &tensor;
    }
    return groups;
}

/// A PReLU is a module of its own, behind the layer whose function it is.
Result<ArrayGroups> with_slopes(const ArrayGroups &groups)
{
    ArrayGroups layers;
    for (const ArrayGroup &group : groups) {
        if (group.matrix) {
            layers.push_back(group);
            continue;
        }
        if (group.bias || !group.slope || layers.empty() || layers.back().slope)
            return unfit(*(group.bias ? group.bias : group.slope));
        layers.back().slope = group.slope;
    }
    return layers;
}

std::vector<double> transposed(const Tensor &kernel)
{
    const std::size_t inputs = kernel.shape[0];
    const std::size_t outputs = kernel.shape[1];
    std::vector<double> weight(kernel.values.size());
    for (std::size_t input = 0; input < inputs; ++input) {
        for (std::size_t unit = 0; unit < outputs; ++unit)
            weight[unit * inputs + input] = kernel.values[input * outputs + unit];
    }
    return weight;
}

Result<LayerWeights> layer_of(const ArrayGroup &group)
{
    const Tensor &matrix = *group.matrix;
    if (matrix.shape.size() != 2 || matrix.values.empty())
        return unfit(matrix);
    LayerWeights layer;
    layer.outputs = matrix.shape[group.is_kernel ? 1 : 0];
    layer.inputs = matrix.shape[group.is_kernel ? 0 : 1];
    layer.weight = group.is_kernel ? transposed(matrix) : matrix.values;
    if (group.bias && (group.bias->shape.size() != 1 || group.bias->values.size() != layer.outputs))
        return unfit(*group.bias);
    layer.bias = group.bias ? group.bias->values : std::vector<double>(layer.outputs);
    if (group.slope && group.slope->values.size() != 1)
        return unfit(*group.slope);
    if (group.slope)
        layer.slope = group.slope->values.front();
    return layer;
}

Result<NetworkWeights> joined(const ArrayGroups &groups)
{
    if (groups.empty())
        return failure(ErrorCode::model_no_layers);
    NetworkWeights weights;
    for (const ArrayGroup &group : groups) {
        auto layer = layer_of(group);
        if (!layer)
            return tl::unexpected(layer.error());
        if (!weights.layers.empty() && weights.layers.back().outputs != layer->inputs)
            return failure(ErrorCode::model_layers_apart,
                           {std::to_string(weights.layers.size() + 1), std::to_string(layer->inputs),
                            std::to_string(weights.layers.back().outputs)});
        weights.layers.push_back(std::move(*layer));
    }
    if (weights.layers.back().slope) // it would be the output's
        return unfit(*groups.back().slope);
    return weights;
}

Result<NetworkWeights> joined_by_name(const ArrayGroups &groups)
{
    auto by_numbers = with_slopes(by_number(groups)).and_then(joined);
    auto as_they_stand = with_slopes(groups).and_then(joined);
    return !by_numbers && as_they_stand ? as_they_stand : by_numbers;
}

} // namespace

Result<ModelLayers> layers_of(std::span<const Tensor> tensors)
{
    const auto from = [](ModelSource source) {
        return [source](NetworkWeights &&weights) { return ModelLayers{std::move(weights), source}; };
    };
    if (!tensors.empty() && std::ranges::all_of(tensors, is_numbered_only)) {
        auto keras = ordered_groups(tensors, true).and_then(joined);
        auto torch = ordered_groups(tensors, false).and_then(joined);
        if (!keras && torch)
            return std::move(torch).map(from(ModelSource::pytorch));
        return std::move(keras).map(from(ModelSource::keras));
    }
    const auto is_kernel = [](const Tensor &tensor) { return split(tensor.name).role == "kernel"; };
    const auto source = std::ranges::any_of(tensors, is_kernel) ? ModelSource::keras : ModelSource::pytorch;
    return named_groups(tensors).and_then(joined_by_name).map(from(source));
}

std::vector<Tensor> tensors_of(const NetworkWeights &weights)
{
    std::vector<Tensor> tensors;
    for (std::size_t i = 0; i < weights.layers.size(); ++i) {
        const LayerWeights &layer = weights.layers[i];
        const std::string module = std::to_string(2 * i);
        tensors.push_back({module + ".weight", {layer.outputs, layer.inputs}, layer.weight});
        tensors.push_back({module + ".bias", {layer.outputs}, layer.bias});
        if (layer.slope)
            tensors.push_back({std::to_string(2 * i + 1) + ".weight", {1}, {*layer.slope}});
    }
    return tensors;
}

} // namespace actlab
