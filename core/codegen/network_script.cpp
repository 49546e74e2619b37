// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codegen/network_script.h"

#include "core/codegen/network_model.h"
#include "core/training/trainer.h"

#include <algorithm>

namespace actlab {
namespace {

std::vector<std::string> rows_of(std::span<const Point> points, std::size_t inputs, std::size_t targets)
{
    std::vector<std::string> rows;
    rows.reserve(points.size());
    std::vector<double> row(inputs + targets);
    for (const auto &point : points) {
        for (std::size_t i = 0; i < inputs; ++i)
            row[i] = point.input(i);
        for (std::size_t k = 0; k < targets; ++k)
            row[inputs + k] = point.target(k);
        rows.push_back(python::list(row));
    }
    return rows;
}

std::string points_array(std::string_view name, std::span<const Point> points, const DataSet &data)
{
    std::string text(name);
    if (points.empty())
        return text + " = np.zeros((0, " + std::to_string(data.inputs + data.task.targets) + "))\n";
    return text + " = np.array([\n" + python::wrapped(rows_of(points, data.inputs, data.task.targets), 4) + "\n])\n";
}

/// Names as a comment may hold them: on one line.
std::string names_of(const std::vector<std::string> &names)
{
    std::string list;
    for (const std::string &name : names)
        list += (list.empty() ? "" : ", ") + name;
    std::ranges::replace_if(
        list, [](char letter) { return static_cast<unsigned char>(letter) < ' '; }, ' ');
    return list;
}

/// What the columns of the arrays are, and what the classes are called.
std::string columns_comment(const NetworkModel &model)
{
    const TableColumns *columns = columns_of(model.scenario.data);
    if (!columns)
        return model.fill(R"(
[[# 1. The data: x1, x2 and the label of each point||# 1. 데이터: 점마다 x1, x2, 레이블]]
)");
    std::string text = model.fill(R"(
[[# 1. The data, a row for each point: {{names}}||# 1. 데이터, 행 하나가 점 하나: {{names}}]]
)",
                                  {{"names", names_of(columns->inputs) + "; " + names_of(columns->targets)}});
    if (!columns->classes.empty())
        text += model.fill(R"(
[[# Classes from 0 on: {{names}}||# 0번부터 클래스 이름: {{names}}]]
)",
                           {{"names", names_of(columns->classes)}});
    return text;
}

template <class Is> std::string mask_of(std::size_t count, Is is_frozen)
{
    std::string text = "[";
    for (std::size_t i = 0; i < count; ++i)
        text += std::string(i == 0 ? "" : ", ") + (is_frozen(i) ? "True" : "False");
    return text + ']';
}

std::string matrix_of(const LayerWeights &layer)
{
    std::string text = "[";
    for (std::size_t unit = 0; unit < layer.outputs; ++unit) {
        text += unit == 0 ? "" : ",\n               ";
        text += python::list(std::span(layer.weight).subspan(unit * layer.inputs, layer.inputs));
    }
    return text + ']';
}

std::string_view feature_code(Feature feature)
{
    switch (feature) {
    case Feature::x1:
        break;
    case Feature::x2:
        return "x2";
    case Feature::x3:
        return "x3";
    case Feature::x4:
        return "x4";
    case Feature::x1_squared:
        return "x1 * x1";
    case Feature::x2_squared:
        return "x2 * x2";
    case Feature::x1_times_x2:
        return "x1 * x2";
    case Feature::sin_x1:
        return "np.sin(x1)";
    case Feature::sin_x2:
        return "np.sin(x2)";
    }
    return "x1";
}

} // namespace

bool NetworkModel::is_one_hot() const
{
    return data.task.is_one_of_classes() && (outputs() > 1 || network().output == Output::softmax);
}

bool NetworkModel::is_shuffled() const
{
    const auto size = training().batch_size;
    return training().shuffle && size != 0 && size < data.training.size();
}

bool NetworkModel::has_prelu() const
{
    return std::ranges::any_of(network().hidden, [](const LayerSpec &layer) { return layer.activation == "prelu"; });
}

std::string NetworkModel::fill(std::string_view text, const python::Values &values) const
{
    return python::fill(text.substr(1), language, values); // templates begin with a line break
}

std::string data_code(const NetworkModel &model)
{
    return columns_comment(model) + points_array("train", model.data.training, model.data) +
           points_array("test", model.data.test, model.data);
}

std::string features_code(const NetworkModel &model)
{
    std::string columns;
    for (const Feature feature : model.network().features) {
        columns += columns.empty() ? "" : ", ";
        columns += feature_code(feature);
    }
    std::string names = "x1";
    std::string values = "points[:, 0]";
    for (std::size_t i = 1; i < model.data.inputs; ++i) {
        names += ", x" + std::to_string(i + 1);
        values += ", points[:, " + std::to_string(i) + ']';
    }
    return model.fill(R"(
[[# The features that the network sees of a point||# 신경망에 넣는 특징]]
def features(points):
    {{names}} = {{values}}
    return np.column_stack([{{columns}}])


)",
                      {{"columns", columns}, {"names", names}, {"values", values}});
}

std::string targets_code(const NetworkModel &model)
{
    const Task task = model.data.task;
    const std::string first = std::to_string(model.data.inputs);
    const bool has_signs = model.network().output == Output::tanh && task.classes == 2;
    if (model.is_one_hot())
        return model.fill(R"(
[[# One-hot: {{one}} for the point's class, {{other}} for the others||# 원-핫 벡터: 정답 클래스만 {{one}}, 나머지는 {{other}}]]
def targets(points):
    return {{value}}


)",
                          {{"one", "1"},
                           {"other", model.network().output == Output::tanh ? "-1" : "0"},
                           {"value", (model.network().output == Output::tanh ? "2 * np.eye(" : "np.eye(") +
                                         std::to_string(model.outputs()) + ")[points[:, " + first + "].astype(int)]" +
                                         (model.network().output == Output::tanh ? " - 1" : "")}});
    if (has_signs)
        return model.fill(R"(
[[# tanh answers between -1 and 1, so the classes 0 and 1 become -1 and 1||# tanh의 출력은 -1과 1 사이이므로 클래스 0, 1을 -1, 1로 바꾼다]]
def targets(points):
    return 2 * points[:, {{first}}:] - 1


)",
                          {{"first", first}});
    return model.fill(R"(
[[# The targets: what the network should answer||# 신경망이 내야 할 정답]]
def targets(points):
    return points[:, {{first}}:]


)",
                      {{"first", first}});
}

std::string weights_code(const NetworkModel &model)
{
    std::string layers;
    for (const auto &layer : model.start.layers)
        layers += "    (np.array(" + matrix_of(layer) + "),\n     np.array(" + python::list(layer.bias) + ")),\n";
    return model.fill(R"(
[[# The initial weights W (a row for each unit) and biases b of each layer||# 층마다 초기 가중치 W(행 하나가 뉴런 하나)와 편향 b]]
start = [
{{layers}}
]

)",
                      {{"layers", layers}});
}

std::string frozen_code(const NetworkModel &model)
{
    const Frozen &frozen = model.training().frozen;
    if (frozen == Frozen())
        return {};
    std::string rows;
    for (std::size_t l = 0; l < model.start.layers.size(); ++l) {
        const LayerWeights &layer = model.start.layers[l];
        std::string weights;
        for (std::size_t unit = 0; unit < layer.outputs; ++unit)
            weights += (unit == 0 ? "" : ", ") + mask_of(layer.inputs, [&](std::size_t i) {
                           return is_frozen(frozen, {l, unit, i});
                       });
        const auto biases = mask_of(layer.outputs, [&](std::size_t unit) { return is_frozen(frozen, {l, unit, {}}); });
        rows += "    (np.array([" + weights + "]), np.array(" + biases + ")),\n";
    }
    return model.fill(R"(
[[# Frozen numbers, which training leaves as they are: True in W and b of each layer||# 고정한 값(True)은 학습해도 그대로 둔다: 층마다 W와 b]]
frozen = [
{{rows}}
]

)",
                      {{"rows", rows}});
}

Result<std::string> network_script(const SavedDocument &document, std::uint64_t epochs, Framework framework,
                                   Language language)
{
    const auto &network = document.scenario.network;
    const auto trainer = begin_training(network, document.scenario.weight_changes, document.weights);
    if (!trainer)
        return tl::unexpected(trainer.error());
    const NetworkModel model{network, *trainer->data(), trainer->weights(), epochs, language};
    switch (framework) {
    case Framework::numpy:
        break;
    case Framework::pytorch:
        return pytorch_network(model);
    case Framework::keras:
        return keras_network(model);
    }
    return numpy_network(model);
}

} // namespace actlab
