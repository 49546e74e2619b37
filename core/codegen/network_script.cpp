// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codegen/network_script.h"

#include "core/codegen/network_model.h"
#include "core/training/trainer.h"

#include <algorithm>

namespace actlab {
namespace {

std::vector<std::string> rows_of(std::span<const Point> points)
{
    std::vector<std::string> rows;
    rows.reserve(points.size());
    for (const auto &point : points)
        rows.push_back(python::list(std::array{point.x1, point.x2, point.label}));
    return rows;
}

std::string points_array(std::string_view name, std::span<const Point> points)
{
    std::string text(name);
    if (points.empty())
        return text + " = np.zeros((0, 3))\n";
    return text + " = np.array([\n" + python::wrapped(rows_of(points), 4) + "\n])\n";
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
    return model.fill(R"(
[[# 1. The data: x1, x2 and the label of each point||# 1. 데이터: 점마다 x1, x2, 레이블]]
)") + points_array("train", model.data.training) +
           points_array("test", model.data.test);
}

std::string features_code(const NetworkModel &model)
{
    std::string columns;
    for (const Feature feature : model.network().features) {
        columns += columns.empty() ? "" : ", ";
        columns += feature_code(feature);
    }
    return model.fill(R"(
[[# The features that the network sees of a point||# 신경망에 넣는 특징]]
def features(points):
    x1, x2 = points[:, 0], points[:, 1]
    return np.column_stack([{{columns}}])


)",
                      {{"columns", columns}});
}

std::string targets_code(const NetworkModel &model)
{
    if (model.network().output == Output::softmax)
        return model.fill(R"(
[[# One-hot: 1 for the point's class, 0 for the others||# 원-핫 벡터: 정답 클래스만 1, 나머지는 0]]
def targets(points):
    return np.eye({{classes}})[points[:, 2].astype(int)]


)",
                          {{"classes", std::to_string(model.data.classes)}});
    if (model.network().output == Output::tanh && model.data.classes == 2)
        return model.fill(R"(
[[# tanh answers between -1 and 1, so the classes 0 and 1 become -1 and 1||# tanh의 출력은 -1과 1 사이이므로 클래스 0, 1을 -1, 1로 바꾼다]]
def targets(points):
    return 2 * points[:, 2:] - 1


)");
    return model.fill(R"(
[[# The targets: what the network should answer||# 신경망이 내야 할 정답]]
def targets(points):
    return points[:, 2:]


)");
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
