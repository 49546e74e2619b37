// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codegen/definitions.h"
#include "core/codegen/network_model.h"

namespace actlab::keras {
namespace {

constexpr std::string_view head = R"(
[[# Made by Activation Lab: this network, trained with Keras 3||# 활성화 함수 실험실에서 만든 코드: 이 신경망을 Keras 3으로 학습한다]]
[[# Same data, start, batches and update rules||# 데이터, 초기 가중치, 배치, 업데이트 규칙이 모두 같다]]
import json
import math
import sys
import time

import keras
import numpy as np
from keras import layers, ops

[[# Double precision, as in Activation Lab||# 활성화 함수 실험실과 같은 배정밀도(float64)]]
keras.config.set_floatx("float64")

)";

constexpr std::string_view network = R"(
{{definitions}}
[[# 2. The network||# 2. 신경망]]
penalty = {{penalty}}
model = keras.Sequential([
    keras.Input(shape=({{inputs}},)),
{{layers}}
])
dense = [layer for layer in model.layers if isinstance(layer, layers.Dense)]

{{weights}}
for layer, (W, b) in zip(dense, start):
    layer.set_weights([W.T, b])  [[# Keras keeps a column for each unit||# Keras는 열 하나가 뉴런 하나다]]

)";

constexpr std::string_view training = R"(
[[# 3. Loss and optimiser||# 3. 손실 함수와 옵티마이저]]
{{loss}}
{{rule}}
optimizer = {{optimizer}}
{{exclude}}
model.compile(optimizer=optimizer, loss=criterion)

[[# 4. Training: batch after batch. A step that leaves the range of floating point is taken back, and ends it||# 4. 학습: 배치마다 되풀이한다. 부동소수점 범위를 벗어난 단계는 되돌리고 학습을 끝낸다]]
epochs, batch_size = {{epochs}}, {{batch}}
X, T = features(train), targets(train)
order_of_epoch = orders(len(X))
{{frozen}}


def train_epoch(order):
    for first in range(0, len(X), batch_size):
        batch = order[first:first + batch_size]
        before = model.get_weights()
        model.train_on_batch(X[batch], T[batch])
{{hold}}
        if not all(np.isfinite(p).all() for p in model.get_weights()):
            model.set_weights(before)
            return False
    return True


[[# Loss and accuracy||# 손실과 정확도]]
def scores(points):
    if len(points) == 0:
        return None, None
    o = model(features(points))
    loss = float(ops.mean(criterion(targets(points), o)))
    o = ops.convert_to_numpy(o)
    return loss, {{accuracy}}


def layers_now():
    result = [{"weight": W.T.tolist(), "bias": b.tolist()} for W, b in (layer.get_weights() for layer in dense)]
{{slopes}}
    return result


)";

constexpr std::string_view hold = R"(
        for layer, (W, b), (fixed_W, fixed_b) in zip(dense, start, frozen):
            layer.set_weights([np.where(fixed_W, W, layer.get_weights()[0].T).T,
                               np.where(fixed_b, b, layer.get_weights()[1])])
)";

constexpr std::string_view slope_result = R"(
    [[# A PReLU's learned negative slope belongs to the layer before it||# PReLU가 학습한 음수 쪽 계수는 바로 앞 층의 것이다]]
    for before, layer in zip(model.layers, model.layers[1:]):
        if isinstance(layer, layers.PReLU):
            result[dense.index(before)]["slope"] = float(layer.get_weights()[0].item())
)";

// Keras adds its epsilon within the root, and of Adam's before the correction, so that the first steps along small
// gradients are up to a hundred times too small: the rules are written out as PyTorch and Activation Lab have them.
constexpr std::string_view rmsprop_rule = R"(
[[# Keras's own adds epsilon within the root; here it is added to the root, as in PyTorch||# Keras의 RMSprop은 epsilon을 제곱근 안에 더한다. 여기서는 PyTorch처럼 제곱근에 더한다]]
class RMSprop(keras.optimizers.Optimizer):
    def __init__(self, learning_rate, rho, epsilon):
        super().__init__(learning_rate=learning_rate, name="rmsprop")
        self.rho, self.epsilon = rho, epsilon

    def build(self, variables):
        super().build(variables)
        self.squares = [self.add_variable_from_reference(reference_variable=v, name="square") for v in variables]

    def update_step(self, gradient, variable, learning_rate):
        square = self.squares[self._get_variable_index(variable)]
        rate = ops.cast(learning_rate, variable.dtype)
        self.assign(square, self.rho * square + (1 - self.rho) * gradient * gradient)
        self.assign_sub(variable, rate * gradient / (ops.sqrt(square) + self.epsilon))


)";

constexpr std::string_view adagrad_rule = R"(
[[# Keras's own adds epsilon within the root; here it is added to the root, as in PyTorch||# Keras의 Adagrad는 epsilon을 제곱근 안에 더한다. 여기서는 PyTorch처럼 제곱근에 더한다]]
class Adagrad(keras.optimizers.Optimizer):
    def __init__(self, learning_rate, epsilon):
        super().__init__(learning_rate=learning_rate, name="adagrad")
        self.epsilon = epsilon

    def build(self, variables):
        super().build(variables)
        self.sums = [self.add_variable_from_reference(reference_variable=v, name="sum") for v in variables]

    def update_step(self, gradient, variable, learning_rate):
        total = self.sums[self._get_variable_index(variable)]
        rate = ops.cast(learning_rate, variable.dtype)
        self.assign(total, total + gradient * gradient)
        self.assign_sub(variable, rate * gradient / (ops.sqrt(total) + self.epsilon))


)";

constexpr std::string_view adam_rule = R"(
[[# Keras's own adds epsilon before the mean square is corrected; here it is added after, as in PyTorch||# Keras의 Adam은 제곱 평균을 보정하기 전에 epsilon을 더한다. 여기서는 PyTorch처럼 보정한 뒤에 더한다]]
class Adam(keras.optimizers.Optimizer):
    def __init__(self, learning_rate, beta_1, beta_2, epsilon, weight_decay=None):
        super().__init__(learning_rate=learning_rate, weight_decay=weight_decay, name="adam")
        self.beta_1, self.beta_2, self.epsilon = beta_1, beta_2, epsilon

    def build(self, variables):
        super().build(variables)
        self.means = [self.add_variable_from_reference(reference_variable=v, name="mean") for v in variables]
        self.squares = [self.add_variable_from_reference(reference_variable=v, name="square") for v in variables]

    def update_step(self, gradient, variable, learning_rate):
        mean = self.means[self._get_variable_index(variable)]
        square = self.squares[self._get_variable_index(variable)]
        rate = ops.cast(learning_rate, variable.dtype)
        step = ops.cast(self.iterations + 1, variable.dtype)
        self.assign(mean, self.beta_1 * mean + (1 - self.beta_1) * gradient)
        self.assign(square, self.beta_2 * square + (1 - self.beta_2) * gradient * gradient)
        root = ops.sqrt(square / (1 - self.beta_2 ** step)) + self.epsilon
        self.assign_sub(variable, rate / (1 - self.beta_1 ** step) * mean / root)


)";

std::string penalty_code(const HyperParameters &values)
{
    const double l2 = values.optimizer == Optimizer::adamw ? 0 : values.l2;
    if (values.l1 == 0 && l2 == 0)
        return "None";
    return "keras.regularizers.L1L2(l1=" + python::number(values.l1) + ", l2=" + python::number(l2 / 2) + ")";
}

std::string dense(const LayerWeights &layer, std::string_view activation)
{
    return "    layers.Dense(" + std::to_string(layer.outputs) + ", activation=" + std::string(activation) +
           ", kernel_regularizer=penalty),\n";
}

std::string hidden_layer(const LayerWeights &weights, const LayerSpec &layer, Definitions &definitions)
{
    const auto &[units, activation, parameters] = layer;
    if (activation == "prelu")
        return dense(weights, "None") + "    layers.PReLU(alpha_initializer=keras.initializers.Constant(" +
               python::number(parameters.front()) + "), shared_axes=[1]),\n";
    const auto name = definitions.need(activation);
    return dense(weights, parameters.empty()
                              ? name
                              : "lambda x: " + name + "(x" + keyword_arguments(activation, parameters, ", ") + ')');
}

std::string output_activation(const NetworkModel &model)
{
    if (model.loss_takes_logits() || model.network().output == Output::identity)
        return "None";
    return '"' + std::string(id_of(model.network().output)) + '"';
}

std::string network_code(const NetworkModel &model)
{
    Definitions definitions(Framework::keras, model.language);
    std::string layers;
    for (std::size_t i = 0; i < model.network().hidden.size(); ++i)
        layers += hidden_layer(model.start.layers[i], model.network().hidden[i], definitions);
    layers += dense(model.start.layers.back(), output_activation(model));
    return model.fill(network, {{"definitions", definitions.text()},
                                {"penalty", penalty_code(model.training())},
                                {"inputs", std::to_string(model.network().features.size())},
                                {"layers", layers},
                                {"weights", weights_code(model)}});
}

std::string criterion_code(Objective objective)
{
    switch (objective.loss) {
    case Loss::mse:
        break;
    case Loss::half_mse:
        return "def criterion(t, o):\n    return ops.mean((o - t) ** 2, axis=-1) / 2\n\n\n";
    case Loss::half_squared_error:
        return "def criterion(t, o):\n    return ops.sum((o - t) ** 2, axis=-1) / 2\n\n\n";
    case Loss::huber:
        return "criterion = keras.losses.Huber(delta=" + python::number(objective.delta) + ")\n";
    case Loss::binary_cross_entropy:
        return "criterion = keras.losses.BinaryCrossentropy(from_logits=True)\n";
    case Loss::cross_entropy:
        return "criterion = keras.losses.CategoricalCrossentropy(from_logits=True)\n";
    }
    return "criterion = keras.losses.MeanSquaredError()\n";
}

std::string optimizer_code(const HyperParameters &values)
{
    const std::string rate = python::number(values.learning_rate);
    const std::string momentum = ", momentum=" + python::number(values.constants.momentum);
    const std::string betas =
        ", beta_1=" + python::number(values.constants.beta1) + ", beta_2=" + python::number(values.constants.beta2);
    const std::string epsilon = ", epsilon=" + python::number(values.epsilon());
    switch (values.optimizer) {
    case Optimizer::sgd:
        break;
    case Optimizer::momentum:
        return "keras.optimizers.SGD(" + rate + momentum + ")";
    case Optimizer::nesterov:
        return "keras.optimizers.SGD(" + rate + momentum + ", nesterov=True)";
    case Optimizer::rmsprop:
        return "RMSprop(" + rate + ", rho=" + python::number(values.constants.rho) + epsilon + ")";
    case Optimizer::adagrad:
        return "Adagrad(" + rate + epsilon + ")";
    case Optimizer::adam:
        return "Adam(" + rate + betas + epsilon + ")";
    case Optimizer::adamw:
        return "Adam(" + rate + betas + epsilon + ", weight_decay=" + python::number(values.l2) + ")";
    }
    return "keras.optimizers.SGD(" + rate + ")";
}

std::string rule_code(const NetworkModel &model)
{
    switch (model.training().optimizer) {
    case Optimizer::sgd:
    case Optimizer::momentum:
    case Optimizer::nesterov:
        break;
    case Optimizer::rmsprop:
        return model.fill(rmsprop_rule);
    case Optimizer::adagrad:
        return model.fill(adagrad_rule);
    case Optimizer::adam:
    case Optimizer::adamw:
        return model.fill(adam_rule);
    }
    return {};
}

std::string exclude_code(const NetworkModel &model)
{
    if (model.training().optimizer != Optimizer::adamw)
        return {};
    return model.fill(R"(
optimizer.exclude_from_weight_decay(var_names=["bias", "alpha"])  [[# only weights decay||# 가중치만 감쇠한다]]
)");
}

std::string training_code(const NetworkModel &model)
{
    const auto &values = model.training();
    const std::string frozen = frozen_code(model);
    return model.fill(training, {{"loss", criterion_code(values.objective())},
                                 {"rule", rule_code(model)},
                                 {"optimizer", optimizer_code(values)},
                                 {"frozen", frozen},
                                 {"hold", frozen.empty() ? "" : model.fill(hold)},
                                 {"exclude", exclude_code(model)},
                                 {"epochs", std::to_string(model.epochs)},
                                 {"batch", values.batch_size == 0 ? "len(train)" : std::to_string(values.batch_size)},
                                 {"accuracy", accuracy_code(model, model.loss_takes_logits())},
                                 {"slopes", model.has_prelu() ? model.fill(slope_result) : ""}});
}

} // namespace
} // namespace actlab::keras

namespace actlab {

std::string keras_network(const NetworkModel &model)
{
    using namespace keras;
    return model.fill(head) + data_code(model) + "\n\n" + features_code(model) + targets_code(model) +
           orders_code(model) + network_code(model) + training_code(model) + ending_code(model);
}

} // namespace actlab
