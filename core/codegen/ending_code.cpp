// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codegen/network_model.h"

namespace actlab {
namespace {

// What NumPy and PyTorch find and when they stop is what Trainer does: after a step whose weights are not finite, with
// those before it, and after an epoch whose loss is not.
constexpr std::string_view ending = R"(
[[# Epoch after epoch, as long as the numbers stay finite||# 값이 유한한 동안 에포크를 되풀이한다]]
epoch, began = 0, time.perf_counter()
while epoch < epochs and math.isfinite(scores(train)[0]) and train_epoch(next(order_of_epoch)):
    epoch += 1
seconds = time.perf_counter() - began
train_loss, train_accuracy = scores(train)
test_loss, test_accuracy = scores(test)
status = "finished" if epoch == epochs and math.isfinite(train_loss) else "diverged"


[[# JSON has no infinity: it is a text there||# JSON에는 무한대가 없으므로 문자열로 쓴다]]
def in_json(number):
    return number if number is None or math.isfinite(number) else str(number)


print(json.dumps({"status": status, "epoch": epoch, "train_loss": in_json(train_loss), "test_loss": in_json(test_loss),
                  "train_accuracy": train_accuracy, "test_accuracy": test_accuracy, "seconds": seconds,
                  "layers": layers_now()}))
if status == "diverged":
    sys.exit("{{diverged}}")
)";

} // namespace

std::string ending_code(const NetworkModel &model)
{
    return model.fill(ending,
                      {{"diverged", model.language == Language::korean ? "학습이 발산했다" : "Training diverged"}});
}

std::string accuracy_code(const NetworkModel &model, bool has_logits)
{
    const Output output = model.network().output;
    if (!classifies(output, model.data.task, model.outputs()))
        return "None";
    const std::string label = "points[:, " + std::to_string(model.data.inputs) + ']';
    if (model.is_one_hot())
        return "float(np.mean(o.argmax(axis=1) == " + label + "))";
    const std::string middle = output == Output::tanh || has_logits ? "0" : "0.5";
    if (model.data.task.has_many_labels())
        return "float(np.mean((o > " + middle + ") == (points[:, " + std::to_string(model.data.inputs) + ":] == 1)))";
    return "float(np.mean((o[:, 0] > " + middle + ") == (" + label + " == 1)))";
}

bool NetworkModel::loss_takes_logits() const
{
    return training().loss == Loss::cross_entropy || training().loss == Loss::binary_cross_entropy;
}

} // namespace actlab
