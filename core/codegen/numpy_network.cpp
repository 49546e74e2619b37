// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codegen/definitions.h"
#include "core/codegen/network_model.h"

namespace actlab::numpy {
namespace {

using Order = Definitions::Order;

constexpr std::string_view head = R"(
[[# Made by Activation Lab: this network, trained with NumPy alone||# 활성화 함수 실험실에서 만든 코드: 이 신경망을 NumPy만으로 학습한다]]
import json
import math
import sys
import time

import numpy as np

)";

constexpr std::string_view network = R"(
[[# 2. The activation functions and their derivatives||# 2. 활성화 함수와 도함수]]
{{definitions}}
[[# 3. The network: layers of weight W, bias b, activation f and its derivative||# 3. 신경망: 층마다 가중치 W, 편향 b, 활성화 함수 f와 도함수 df]]
{{weights}}
functions = [
{{functions}}
]
layers = [dict(W=W, b=b, f=f, df=df, parameters=parameters)
          for (W, b), (f, df, parameters) in zip(start, functions)]

)";

constexpr std::string_view forward = R"(

[[# Step 1, the forward pass: z = W·a + b and a = f(z), layer by layer||# 1단계 순전파: 층마다 z = W·a + b, a = f(z)]]
def forward(X):
    a, passed = X, []
    for layer in layers:
        z = a @ layer["W"].T + layer["b"]
        passed.append((a, z))
        a = layer["f"](z, **layer["parameters"])
    return a, passed


)";

constexpr std::string_view backward = R"(
[[# Steps 2 and 3: the error at the output, then the gradients from the last layer back to the first||# 2, 3단계: 출력층의 오차를 구하고, 마지막 층에서 첫 층으로 거꾸로 가며 기울기를 구한다]]
def backward(X, T):
    o, passed = forward(X)
{{delta}}
    gradients = []
{{slopes}}
    for layer, (a, z) in zip(reversed(layers), reversed(passed)):
        if layer is not layers[-1]:
{{slope}}
            delta = delta * layer["df"](z, **layer["parameters"])
        gradients.append((delta.T @ a, delta.sum(axis=0)))
        delta = delta @ layer["W"]
{{prelu}}


)";

constexpr std::string_view train_loop = R"(
[[# Step 4, the update: every gradient moves its weights ({{optimizer}})||# 4단계 가중치 업데이트: 기울기를 따라 가중치를 옮긴다 ({{optimizer}})]]
parameters = [p for layer in layers for p in (layer["W"], layer["b"])]{{slopes}}
weights = [layer["W"] for layer in layers]
learning_rate = {{rate}}
{{state}}
{{frozen}}


def update(gradients, step):
{{penalty}}
{{decay}}
    for i, (p, g) in enumerate(zip(parameters, gradients)):
{{rule}}


[[# Training: batch after batch. A step that leaves the range of floating point is taken back, and ends it||# 학습: 배치마다 되풀이한다. 부동소수점 범위를 벗어난 단계는 되돌리고 학습을 끝낸다]]
epochs, batch_size = {{epochs}}, {{batch}}
X, T = features(train), targets(train)
order_of_epoch = orders(len(X))
step = 0


def train_epoch(order):
    global step
    for first in range(0, len(X), batch_size):
        batch = order[first:first + batch_size]
        before = [p.copy() for p in parameters]
        step += 1
        update(backward(X[batch], T[batch]), step)
{{hold}}
        if not all(np.isfinite(p).all() for p in parameters):
            for p, old in zip(parameters, before):
                p[...] = old
            return False
    return True


[[# Loss and accuracy||# 손실과 정확도]]
def scores(points):
    if len(points) == 0:
        return None, None
    o, _ = forward(features(points))
    return float(loss(features(points), targets(points))), {{accuracy}}


def layer_of(layer):
    result = {"weight": layer["W"].tolist(), "bias": layer["b"].tolist()}
{{slope_result}}
    return result


def layers_now():
    return [layer_of(layer) for layer in layers]


)";

constexpr std::string_view error_loss = R"(
[[# The loss: {{name}}||# 손실 함수: {{name}}]]
def loss(X, T):
{{value}}


)";

std::string loss_value(Objective objective)
{
    const std::string delta = python::number(objective.delta);
    switch (objective.loss) {
    case Loss::mse:
        break;
    case Loss::half_mse:
        return "    return np.mean((o - T) ** 2) / 2\n";
    case Loss::half_squared_error:
        return "    return np.sum((o - T) ** 2) / 2 / len(X)\n";
    case Loss::huber:
        return "    e, delta = np.abs(o - T), " + delta +
               "\n    return np.mean(np.where(e <= delta, e ** 2 / 2, delta * (e - delta / 2)))\n";
    case Loss::binary_cross_entropy:
        return "    return np.mean(np.logaddexp(0, z) - T * z)\n";
    case Loss::cross_entropy:
        return "    largest = z.max(axis=1, keepdims=True)\n"
               "    log_sum = largest + np.log(np.exp(z - largest).sum(axis=1, keepdims=True))\n"
               "    return np.mean(log_sum[:, 0] - (T * z).sum(axis=1))\n";
    }
    return "    return np.mean((o - T) ** 2)\n";
}

/// Returns the derivative of the loss by the output.
std::string error_slope(Objective objective)
{
    const std::string delta = python::number(objective.delta);
    switch (objective.loss) {
    case Loss::half_mse:
        return "(o - T) / T.size";
    case Loss::half_squared_error:
        return "(o - T) / len(X)";
    case Loss::huber:
        return "np.clip(o - T, -" + delta + ", " + delta + ") / T.size";
    case Loss::mse:
    case Loss::binary_cross_entropy:
    case Loss::cross_entropy:
        break;
    }
    return "2 * (o - T) / T.size";
}

std::string delta_code(const NetworkModel &model)
{
    if (model.loss_takes_logits())
        return model.fill(R"(
    [[# Of cross-entropy after this output the gradient by z is simply output minus target||# 교차 엔트로피에서는 z에 대한 기울기가 간단히 (출력 - 정답)이 된다]]
    delta = (o - T) / {{count}}
)",
                          {{"count", model.training().loss == Loss::cross_entropy ? "len(X)" : "T.size"}});
    const std::string by_output = "    slope = " + error_slope(model.training().objective()) + '\n';
    switch (model.network().output) {
    case Output::tanh:
        return by_output + "    delta = slope * (1 - o ** 2)\n";
    case Output::sigmoid:
        return by_output + "    delta = slope * o * (1 - o)\n";
    case Output::softmax:
        return by_output + "    delta = o * (slope - (slope * o).sum(axis=1, keepdims=True))\n";
    case Output::identity:
        break;
    }
    return by_output + "    delta = slope\n";
}

std::string loss_code(const NetworkModel &model)
{
    const std::string name(id_of(model.training().loss));
    const std::string given =
        model.loss_takes_logits() ? "    _, passed = forward(X)\n    z = passed[-1][1]\n" : "    o, _ = forward(X)\n";
    return model.fill(error_loss, {{"name", name}, {"value", given + loss_value(model.training().objective())}});
}

struct RuleCode {
    std::string_view state; ///< what is remembered from step to step
    std::string rule;       ///< the body of the loop over parameters p and their gradients g
};

RuleCode rule_code(const HyperParameters &values)
{
    const std::string momentum = python::number(values.constants.momentum);
    const std::string rho = python::number(values.constants.rho);
    const std::string beta1 = python::number(values.constants.beta1);
    const std::string beta2 = python::number(values.constants.beta2);
    const std::string epsilon = python::number(values.epsilon());
    static constexpr std::string_view velocity = "velocity = [np.zeros_like(p) for p in parameters]\n";
    static constexpr std::string_view square = "square = [np.zeros_like(p) for p in parameters]\n";
    static constexpr std::string_view both =
        "mean = [np.zeros_like(p) for p in parameters]\nsquare = [np.zeros_like(p) for p in parameters]\n";
    switch (values.optimizer) {
    case Optimizer::sgd:
        break;
    case Optimizer::momentum:
        return {velocity, "velocity[i] = " + momentum + " * velocity[i] + g\np -= learning_rate * velocity[i]\n"};
    case Optimizer::nesterov:
        return {velocity, "velocity[i] = " + momentum + " * velocity[i] + g\np -= learning_rate * (g + " + momentum +
                              " * velocity[i])\n"};
    case Optimizer::rmsprop:
        return {square, "square[i] = " + rho + " * square[i] + (1 - " + rho +
                            ") * g ** 2\np -= learning_rate * g / (np.sqrt(square[i]) + " + epsilon + ")\n"};
    case Optimizer::adagrad:
        return {square,
                "square[i] = square[i] + g ** 2\np -= learning_rate * g / (np.sqrt(square[i]) + " + epsilon + ")\n"};
    case Optimizer::adam:
    case Optimizer::adamw:
        return {both, "mean[i] = " + beta1 + " * mean[i] + (1 - " + beta1 + ") * g\nsquare[i] = " + beta2 +
                          " * square[i] + (1 - " + beta2 + ") * g ** 2\nm, v = mean[i] / (1 - " + beta1 +
                          " ** step), square[i] / (1 - " + beta2 +
                          " ** step)\np -= learning_rate * m / (np.sqrt(v) + " + epsilon + ")\n"};
    }
    return {"", "p -= learning_rate * g\n"};
}

/// The gradient of the penalties, which weights alone have: every other of the gradients, up to the slopes.
std::string penalty_code(const NetworkModel &model)
{
    const auto &values = model.training();
    std::string sum;
    if (values.l2 != 0 && values.optimizer != Optimizer::adamw)
        sum += " + " + python::number(values.l2) + " * W";
    if (values.l1 != 0)
        sum += " + " + python::number(values.l1) + " * np.sign(W)";
    if (sum.empty())
        return {};
    return model.fill(R"(
    [[# The penalty pulls weights, not biases, towards 0||# 규제: 편향을 뺀 가중치를 0 쪽으로 당긴다]]
    for i, W in enumerate(weights):
        gradients[2 * i] = gradients[2 * i]{{sum}}
)",
                      {{"sum", sum}});
}

std::string decay_code(const NetworkModel &model)
{
    const auto &values = model.training();
    if (values.l2 == 0 || values.optimizer != Optimizer::adamw)
        return {};
    return model.fill(R"(
    [[# AdamW shrinks the weights, not the biases, before its step||# AdamW는 업데이트 전에 편향을 뺀 가중치를 줄인다]]
    for W in weights:
        W *= 1 - learning_rate * {{l2}}
)",
                      {{"l2", python::number(values.l2)}});
}

std::string function_row(const std::string &value, const std::string &slope, const std::string &parameters)
{
    return "    (" + value + ", " + slope + ", " + parameters + "),\n";
}

std::string functions_of(const NetworkModel &model, Definitions &definitions)
{
    std::string rows;
    for (const auto &[units, activation, parameters] : model.network().hidden) {
        const auto value = definitions.need(activation);
        const auto slope = definitions.need(activation, Order::derivative);
        const auto arguments = activation == "prelu" ? "a=np.array([" + python::number(parameters.front()) + "])"
                                                     : keyword_arguments(activation, parameters);
        rows += function_row(value, slope, "dict(" + arguments + ')');
    }
    std::string output = "softmax_rows";
    if (model.network().output != Output::softmax)
        output = definitions.need(id_of(model.network().output));
    return rows + function_row(output, "None", "{}");
}

std::string output_definition(const NetworkModel &model)
{
    if (model.network().output != Output::softmax)
        return {};
    return "def softmax_rows(z):\n    e = np.exp(z - z.max(axis=1, keepdims=True))\n"
           "    return e / e.sum(axis=1, keepdims=True)\n\n\n";
}

std::string network_code(const NetworkModel &model, Definitions &definitions)
{
    const auto rows = functions_of(model, definitions);
    return model.fill(network, {{"definitions", definitions.text() + output_definition(model)},
                                {"weights", weights_code(model)},
                                {"functions", rows}});
}

std::string backward_code(const NetworkModel &model)
{
    const bool prelu = model.has_prelu();
    return model.fill(backward,
                      {{"delta", delta_code(model)},
                       {"slopes", prelu ? "    slopes = []\n" : ""},
                       {"slope", prelu ? "            if layer[\"f\"] is prelu:\n"
                                         "                slopes.append(np.array([(delta * np.minimum(z, 0)).sum()]))\n"
                                       : ""},
                       {"prelu", prelu ? "    return [g for pair in reversed(gradients) for g in pair] + slopes[::-1]\n"
                                       : "    return [g for pair in reversed(gradients) for g in pair]\n"}});
}

std::string training_code(const NetworkModel &model)
{
    const auto &values = model.training();
    const bool prelu = model.has_prelu();
    const auto [state, rule] = rule_code(values);
    const std::string frozen = frozen_code(model);
    return model.fill(
        train_loop,
        {{"optimizer", std::string(id_of(values.optimizer))},
         {"slopes",
          prelu ? " + [\n    layer[\"parameters\"][\"a\"] for layer in layers if layer[\"f\"] is prelu]" : ""},
         {"rate", python::number(values.learning_rate)},
         {"state", std::string(state)},
         {"frozen", frozen.empty() ? ""
                                   : frozen + "fixed = [(p, mask, p[mask].copy())\n         for p, mask in "
                                              "zip(parameters, (mask for pair in frozen for mask in pair))]\n"},
         {"hold", frozen.empty() ? "" : "        for p, mask, value in fixed:\n            p[mask] = value\n"},
         {"penalty", penalty_code(model)},
         {"decay", decay_code(model)},
         {"rule", python::indented(rule, 8)},
         {"epochs", std::to_string(model.epochs)},
         {"batch", values.batch_size == 0 ? "len(train)" : std::to_string(values.batch_size)},
         {"accuracy", accuracy_code(model, false)},
         {"slope_result", prelu ? "    if layer[\"f\"] is prelu:\n"
                                  "        result[\"slope\"] = float(layer[\"parameters\"][\"a\"][0])\n"
                                : ""}});
}

} // namespace
} // namespace actlab::numpy

namespace actlab {

std::string numpy_network(const NetworkModel &model)
{
    using namespace numpy;
    Definitions definitions(Framework::numpy, model.language);
    const auto layers = network_code(model, definitions);
    return model.fill(head) + data_code(model) + "\n\n" + features_code(model) + targets_code(model) +
           orders_code(model) + layers + model.fill(forward) + loss_code(model) + backward_code(model) +
           training_code(model) + ending_code(model);
}

} // namespace actlab
