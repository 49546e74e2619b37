// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codegen/network_script.h"
#include "tests/core/codegen/scripts.h"
#include "tests/support/test_class.h"

#include <QTest>

using namespace actlab;

namespace {

/// Takes the place of Keras 3, which Debian does not have: what its optimizers are built of, and its own rules, in
/// NumPy.
constexpr auto keras_optimizers_in_numpy = R"(
import types

import numpy as np


class Variable:
    def __init__(self, value, name):
        self.value, self.name, self.dtype = np.array(value, dtype=float), name, "float64"

    def __array__(self, dtype=None, copy=None):
        return self.value

    __array_priority__ = 1000
    __add__ = __radd__ = lambda self, other: self.value + np.asarray(other)
    __mul__ = __rmul__ = lambda self, other: self.value * np.asarray(other)
    __truediv__ = lambda self, other: self.value / np.asarray(other)


class Optimizer:
    def __init__(self, learning_rate, weight_decay=None, name=None):
        self.learning_rate, self.weight_decay, self.iterations, self.excluded = learning_rate, weight_decay, 0, []

    def build(self, variables):
        self.variables = variables

    def add_variable_from_reference(self, reference_variable, name):
        return Variable(np.zeros_like(reference_variable.value), name)

    def _get_variable_index(self, variable):
        return [id(v) for v in self.variables].index(id(variable))

    def exclude_from_weight_decay(self, var_names):
        self.excluded = var_names

    def assign(self, variable, value):
        variable.value = np.array(value)

    def assign_sub(self, variable, value):
        variable.value = variable.value - value

    def apply(self, gradients):
        for gradient, variable in zip(gradients, self.variables):
            if self.weight_decay and variable.name not in self.excluded:
                variable.value = variable.value - variable.value * self.weight_decay * self.learning_rate
            self.update_step(gradient, variable, self.learning_rate)
        self.iterations += 1


class SGD(Optimizer):
    def __init__(self, learning_rate, momentum=0.0, nesterov=False):
        super().__init__(learning_rate)
        self.momentum, self.nesterov = momentum, nesterov

    def build(self, variables):
        super().build(variables)
        self.steps = [np.zeros_like(v.value) for v in variables]

    def update_step(self, gradient, variable, rate):
        place = self._get_variable_index(variable)
        self.steps[place] = self.momentum * self.steps[place] - rate * gradient
        ahead = self.momentum * self.steps[place] - rate * gradient
        variable.value = variable.value + (ahead if self.nesterov else self.steps[place])


class WithinRoot(Optimizer):
    """What RMSprop and Adagrad are in Keras: epsilon is added within the root."""

    def __init__(self, learning_rate, rho=1.0, initial_accumulator_value=0.0, epsilon=1e-7):
        super().__init__(learning_rate)
        self.keeps, self.takes, self.epsilon = rho, 1 - rho if rho < 1 else 1.0, epsilon

    def build(self, variables):
        super().build(variables)
        self.squares = [np.zeros_like(v.value) for v in variables]

    def update_step(self, gradient, variable, rate):
        place = self._get_variable_index(variable)
        self.squares[place] = self.keeps * self.squares[place] + self.takes * gradient ** 2
        variable.value = variable.value - rate * gradient / np.sqrt(self.squares[place] + self.epsilon)


class Adam(Optimizer):
    """As in Keras: epsilon is added before the correction."""

    def __init__(self, learning_rate, beta_1, beta_2, epsilon, weight_decay=None):
        super().__init__(learning_rate, weight_decay)
        self.beta_1, self.beta_2, self.epsilon = beta_1, beta_2, epsilon

    def build(self, variables):
        super().build(variables)
        self.means = [np.zeros_like(v.value) for v in variables]
        self.squares = [np.zeros_like(v.value) for v in variables]

    def update_step(self, gradient, variable, rate):
        place, step = self._get_variable_index(variable), self.iterations + 1
        self.means[place] = self.beta_1 * self.means[place] + (1 - self.beta_1) * gradient
        self.squares[place] = self.beta_2 * self.squares[place] + (1 - self.beta_2) * gradient ** 2
        alpha = rate * np.sqrt(1 - self.beta_2 ** step) / (1 - self.beta_1 ** step)
        variable.value = variable.value - alpha * self.means[place] / (np.sqrt(self.squares[place]) + self.epsilon)


optimizers = types.SimpleNamespace(Optimizer=Optimizer, SGD=SGD, RMSprop=WithinRoot, Adagrad=WithinRoot, Adam=Adam,
                                   AdamW=Adam)
ops = types.SimpleNamespace(cast=lambda x, dtype: np.asarray(x, dtype=dtype), sqrt=np.sqrt, mean=np.mean)
losses = types.SimpleNamespace(MeanSquaredError=lambda: None)
)";

constexpr auto comparison = R"(
weight, bias = keras.Variable([[0.5, -2.0]], "kernel"), keras.Variable([0.25], "bias")
optimizer.build([weight, bias])
twins = [torch.tensor(v.value.copy()) for v in (weight, bias)]
reference = reference_of(twins)
for scale in (1e-5, -3e-6, 1e-9, 0.5):
    gradients = [scale * np.array([[1.0, -0.3]]), scale * np.array([2.0])]
    before = [v.value.copy() for v in (weight, bias)]
    twins_before = [twin.clone() for twin in twins]
    optimizer.apply(gradients)
    for twin, gradient in zip(twins, gradients):
        twin.grad = torch.tensor(gradient)
    reference.step()
    for ours, was, twin, twin_was in zip((weight, bias), before, twins, twins_before):
        step, wanted = ours.value - was, (twin - twin_was).numpy()
        if not np.allclose(step, wanted, rtol=1e-9, atol=1e-15):
            sys.exit(f"{reference} at {scale}: {step}, but PyTorch takes {wanted}")
)";

struct OptimizerCase {
    Optimizer optimizer;
    const char *reference; ///< as PyTorch makes it
};

const OptimizerCase optimizer_cases[]{
    {Optimizer::sgd, "torch.optim.SGD(p, 0.01)"},
    {Optimizer::momentum, "torch.optim.SGD(p, 0.01, momentum=0.9)"},
    {Optimizer::nesterov, "torch.optim.SGD(p, 0.01, momentum=0.9, nesterov=True)"},
    {Optimizer::rmsprop, "torch.optim.RMSprop(p, 0.01)"},
    {Optimizer::adagrad, "torch.optim.Adagrad(p, 0.01)"},
    {Optimizer::adam, "torch.optim.Adam(p, 0.01)"},
    {Optimizer::adamw,
     "torch.optim.AdamW([{'params': p[:1]}, {'params': p[1:], 'weight_decay': 0}], 0.01, weight_decay=0.1)"},
};

/// Loss and optimizer, without the network; empty where they cannot be found.
std::string rule_in_script(Optimizer optimizer)
{
    SavedDocument document;
    auto &training = document.scenario.network.training;
    training.optimizer = optimizer;
    training.learning_rate = 0.01;
    training.l2 = optimizer == Optimizer::adamw ? 0.1 : 0;
    training.loss = Loss::mse;
    const auto script = network_script(document, 1, Framework::keras, Language::english).value();
    const auto begin = script.find("# 3. ");
    const auto end = script.find("model.compile(");
    return begin < end && end != std::string::npos ? script.substr(begin, end - begin) : std::string();
}

} // namespace

class KerasOptimizerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stepsArePyTorchs();
};

/// Keras's own take steps along small gradients that are up to a hundred times too small.
void KerasOptimizerTest::stepsArePyTorchs()
{
    const QString python = python_with("numpy, torch");
    if (python.isEmpty())
        QSKIP("needs Debian's python3-numpy and python3-torch");
    ScriptFolder folder;
    folder.write("keras.py", keras_optimizers_in_numpy);
    for (const auto &[optimizer, reference] : optimizer_cases) {
        const std::string rule = rule_in_script(optimizer);
        QVERIFY(!rule.empty());
        folder.add("import sys\n\nimport keras\nimport numpy as np\nimport torch\nfrom keras import ops\n\n" + rule +
                   "\nreference_of = lambda p: " + reference + '\n' + comparison);
    }
    const auto run = folder.run(python);
    QVERIFY2(run.succeeded, run.errors);
}

ACTLAB_TEST(KerasOptimizerTest, QCoreApplication)
#include "keras_optimizer_test.moc"
