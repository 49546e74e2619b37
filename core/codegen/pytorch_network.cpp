// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codegen/definitions.h"
#include "core/codegen/network_model.h"

#include <algorithm>

namespace actlab::pytorch {
namespace {

constexpr std::string_view head = R"(
[[# Made by Activation Lab: this network, trained with PyTorch||# 활성화 함수 실험실에서 만든 코드: 이 신경망을 PyTorch로 학습한다]]
import json
import math
import sys
import time

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

[[# Double precision, as in Activation Lab||# 활성화 함수 실험실과 같은 배정밀도(float64)]]
torch.set_default_dtype(torch.float64)

)";

constexpr std::string_view function_layer = R"(
[[# Makes a layer of a function that torch.nn does not have||# torch.nn에 없는 함수를 층으로 만든다]]
class Function(nn.Module):
    def __init__(self, function, **parameters):
        super().__init__()
        self.function, self.parameters_of_function = function, parameters

    def forward(self, x):
        return self.function(x, **self.parameters_of_function)


{{definitions}}
)";

constexpr std::string_view network = R"(
[[# 2. The network: nn.Sequential applies its layers in order, nn.Linear(inputs, units) holds weights and biases||# 2. 신경망: nn.Sequential은 층을 차례로 잇고, nn.Linear(입력 수, 뉴런 수)에 가중치와 편향이 있다]]
{{function_layer}}
model = nn.Sequential(
{{layers}}
)
{{logit_note}}
linear_layers = [layer for layer in model if isinstance(layer, nn.Linear)]

{{weights}}
with torch.no_grad():
    for layer, (W, b) in zip(linear_layers, start):
        layer.weight.copy_(torch.from_numpy(W))
        layer.bias.copy_(torch.from_numpy(b))

)";

constexpr std::string_view training = R"(
[[# 3. Loss and optimiser||# 3. 손실 함수와 옵티마이저]]
{{loss}}
weights = [layer.weight for layer in linear_layers]
{{optimizer}}
{{frozen}}

[[# 4. Training: batch after batch. A step that leaves the range of floating point is taken back, and ends it||# 4. 학습: 배치마다 되풀이한다. 부동소수점 범위를 벗어난 단계는 되돌리고 학습을 끝낸다]]
epochs, batch_size = {{epochs}}, {{batch}}
X, T = torch.from_numpy(features(train)), torch.from_numpy(targets(train))
order_of_epoch = orders(len(X))


def train_epoch(order):
    for first in range(0, len(X), batch_size):
        batch = order[first:first + batch_size]
        before = [p.detach().clone() for p in model.parameters()]
        loss = criterion(model(X[batch]), T[batch])  [[# forward pass and error||# 순전파와 오차 계산]]
{{penalty}}
        optimizer.zero_grad()
        loss.backward()  [[# gradients||# 역전파로 기울기 계산]]
        optimizer.step()  [[# update||# 가중치 업데이트]]
{{hold}}
        if not all(p.isfinite().all() for p in model.parameters()):
            with torch.no_grad():
                for p, old in zip(model.parameters(), before):
                    p.copy_(old)
            return False
    return True


[[# Loss and accuracy||# 손실과 정확도]]
def scores(points):
    if len(points) == 0:
        return None, None
    with torch.no_grad():
        o = model(torch.from_numpy(features(points)))
        loss = criterion(o, torch.from_numpy(targets(points))).item()
    o = o.numpy()
    return loss, {{accuracy}}


def layers_now():
    layers = [{"weight": layer.weight.tolist(), "bias": layer.bias.tolist()} for layer in linear_layers]
{{slopes}}
    return layers


)";

constexpr std::string_view hold = R"(
        with torch.no_grad():
            for layer, (W, b), (fixed_W, fixed_b) in zip(linear_layers, start, frozen):
                layer.weight[torch.from_numpy(fixed_W)] = torch.from_numpy(W[fixed_W])
                layer.bias[torch.from_numpy(fixed_b)] = torch.from_numpy(b[fixed_b])
)";

constexpr std::string_view slope_result = R"(
    [[# A PReLU's learned negative slope belongs to the layer before it||# PReLU가 학습한 음수 쪽 계수는 바로 앞 층의 것이다]]
    for layer in model:
        if isinstance(layer, nn.Linear):
            linear = layer
        elif isinstance(layer, nn.PReLU):
            layers[linear_layers.index(linear)]["slope"] = layer.weight.item()
)";

std::string linear(const LayerWeights &layer)
{
    return "    nn.Linear(" + std::to_string(layer.inputs) + ", " + std::to_string(layer.outputs) + "),\n";
}

std::string output_layer(Output output)
{
    switch (output) {
    case Output::tanh:
        return "    nn.Tanh(),\n";
    case Output::sigmoid:
        return "    nn.Sigmoid(),\n";
    case Output::softmax:
        return "    nn.Softmax(dim=1),\n";
    case Output::identity:
        break;
    }
    return {};
}

std::string layers_of(const NetworkModel &model, Definitions &definitions)
{
    std::string text;
    for (std::size_t i = 0; i < model.network().hidden.size(); ++i) {
        const auto &[units, activation, parameters] = model.network().hidden[i];
        const auto &code = *find_function_code(activation);
        text += linear(model.start.layers[i]);
        if (code.has_torch_layer())
            text += "    " + torch_layer(code, parameters) + ",\n";
        else
            text += "    Function(" + definitions.need(activation) + keyword_arguments(activation, parameters, ", ") +
                    "),\n";
    }
    text += linear(model.start.layers.back());
    return model.loss_takes_logits() ? text : text + output_layer(model.network().output);
}

std::string network_code(const NetworkModel &model)
{
    Definitions definitions(Framework::pytorch, model.language);
    const auto layers = layers_of(model, definitions);
    const auto note = model.loss_takes_logits() ? model.fill(R"(
[[# The output function is part of the loss, which knows how to avoid overflow||# 출력 함수는 손실 함수에 들어 있어 오버플로 없이 계산된다]]
)")
                                                : std::string();
    const auto functions =
        definitions.text().empty() ? std::string() : model.fill(function_layer, {{"definitions", definitions.text()}});
    return model.fill(
        network,
        {{"function_layer", functions}, {"layers", layers}, {"logit_note", note}, {"weights", weights_code(model)}});
}

std::string criterion_code(Objective objective)
{
    switch (objective.loss) {
    case Loss::mse:
        break;
    case Loss::half_mse:
        return "def criterion(o, t):\n    return F.mse_loss(o, t) / 2\n\n\n";
    case Loss::half_squared_error:
        return "def criterion(o, t):\n    return F.mse_loss(o, t, reduction=\"sum\") / 2 / len(o)\n\n\n";
    case Loss::huber:
        return "criterion = nn.HuberLoss(delta=" + python::number(objective.delta) + ")\n";
    case Loss::binary_cross_entropy:
        return "criterion = nn.BCEWithLogitsLoss()\n";
    case Loss::cross_entropy:
        return "criterion = nn.CrossEntropyLoss()\n";
    }
    return "criterion = nn.MSELoss()\n";
}

std::string optimizer_code(const NetworkModel &model)
{
    const HyperParameters &values = model.training();
    const OptimizerConstants &constants = values.constants;
    const std::string rate = "lr=" + python::number(values.learning_rate);
    const std::string momentum = ", momentum=" + python::number(constants.momentum);
    const std::string epsilon = constants.epsilon ? ", eps=" + python::number(*constants.epsilon) : std::string();
    const bool has_usual_betas =
        constants.beta1 == OptimizerConstants().beta1 && constants.beta2 == OptimizerConstants().beta2;
    const std::string betas =
        has_usual_betas ? std::string()
                        : ", betas=(" + python::number(constants.beta1) + ", " + python::number(constants.beta2) + ")";
    const std::string alpha =
        constants.rho == OptimizerConstants().rho ? std::string() : ", alpha=" + python::number(constants.rho);
    const auto made = [&](const std::string &name, const std::string &more = {}) {
        return "optimizer = torch.optim." + name + "(model.parameters(), " + rate + more + ")\n";
    };
    switch (values.optimizer) {
    case Optimizer::sgd:
        break;
    case Optimizer::momentum:
        return made("SGD", momentum);
    case Optimizer::nesterov:
        return made("SGD", momentum + ", nesterov=True");
    case Optimizer::rmsprop:
        return made("RMSprop", alpha + epsilon);
    case Optimizer::adagrad:
        return made("Adagrad", epsilon);
    case Optimizer::adam:
        return made("Adam", betas + epsilon);
    case Optimizer::adamw:
        return model.fill(R"(
[[# Weights decay, biases do not||# 가중치만 감쇠하고 편향은 그대로 둔다]]
others = [p for p in model.parameters() if all(p is not W for W in weights)]
optimizer = torch.optim.AdamW([{"params": weights, "weight_decay": {{l2}}},
                               {"params": others, "weight_decay": 0}], {{rate}})
)",
                          {{"l2", python::number(model.training().l2)}, {"rate", rate + betas + epsilon}});
    }
    return made("SGD");
}

std::string penalty_code(const NetworkModel &model)
{
    const auto &values = model.training();
    std::string text;
    if (values.l2 != 0 && values.optimizer != Optimizer::adamw)
        text += "        loss = loss + " + python::number(values.l2) + " / 2 * sum((W ** 2).sum() for W in weights)\n";
    if (values.l1 != 0)
        text += "        loss = loss + " + python::number(values.l1) + " * sum(W.abs().sum() for W in weights)\n";
    return text;
}

std::string training_code(const NetworkModel &model)
{
    const auto &values = model.training();
    const std::string frozen = frozen_code(model);
    return model.fill(training, {{"loss", criterion_code(values.objective())},
                                 {"optimizer", optimizer_code(model)},
                                 {"frozen", frozen},
                                 {"hold", frozen.empty() ? "" : model.fill(hold)},
                                 {"epochs", std::to_string(model.epochs)},
                                 {"batch", values.batch_size == 0 ? "len(train)" : std::to_string(values.batch_size)},
                                 {"penalty", penalty_code(model)},
                                 {"accuracy", accuracy_code(model, model.loss_takes_logits())},
                                 {"slopes", model.has_prelu() ? model.fill(slope_result) : ""}});
}

} // namespace
} // namespace actlab::pytorch

namespace actlab {

std::string pytorch_network(const NetworkModel &model)
{
    using namespace pytorch;
    return model.fill(head) + data_code(model) + "\n\n" + features_code(model) + targets_code(model) +
           orders_code(model) + network_code(model) + training_code(model) + ending_code(model);
}

} // namespace actlab
