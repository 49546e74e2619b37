// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/take_model.h"

#include "core/scenario/starting_weights.h"
#include "tests/support/test_class.h"

#include <QTest>

using namespace actlab;

namespace {

LayerWeights layer(std::size_t outputs, std::size_t inputs)
{
    return {outputs, inputs, std::vector<double>(outputs * inputs, 0.5), std::vector<double>(outputs, -1), {}};
}

std::vector<LayerSpec> read_hidden(const std::vector<std::string> &names, std::size_t layers,
                                   ModelSource source = ModelSource::pytorch)
{
    return read_activations(names, layers, source).value().hidden;
}

} // namespace

class TakeModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesMeanWhatTheirLibrariesMean();
    void modulesBelongToTheirLayers();
    void strangeParametersAreRefused();
    void whatAFileLeavesOpenIsKept();
    void outputsFollowTheWeights();
    void inputsFollowTheWeights();
    void weightsBecomeWhatTrainingBeginsWith();
};

void TakeModelTest::namesMeanWhatTheirLibrariesMean()
{
    const std::vector<std::string> names{"LeakyReLU(negative_slope=0.3)",
                                         "leaky_relu",
                                         "Softshrink(0.7)",
                                         "Hardtanh(min_val=-2.0, max_val=3)",
                                         "GELU(approximate='tanh')",
                                         "Softplus(beta=2, threshold=20)"};
    const std::vector<LayerSpec> torch{{4, "leaky_relu", {0.3}},  {4, "leaky_relu", {0.01}}, {4, "soft_shrink", {0.7}},
                                       {4, "hard_tanh", {-2, 3}}, {4, "gelu_tanh", {}},      {4, "softplus", {2}}};
    QVERIFY(read_hidden(names, 7) == torch);
    QVERIFY(read_hidden({"leaky_relu", "linear", "swish"}, 4, ModelSource::keras) ==
            (std::vector<LayerSpec>{{4, "leaky_relu", {0.2}}, {4, "identity", {}}, {4, "swish", {1}}}));
    QCOMPARE(activation_list("Tanh(), Hardtanh(min_val=-1, max_val=1);ReLU\n"),
             (std::vector<std::string>{"Tanh()", "Hardtanh(min_val=-1, max_val=1)", "ReLU"}));
}

void TakeModelTest::modulesBelongToTheirLayers()
{
    const std::vector<std::string> modules{"Flatten(start_dim=1, end_dim=-1)",
                                           "Linear(in_features=2, out_features=3, bias=True)",
                                           "Linear(in_features=3, out_features=3, bias=True)",
                                           "ReLU(inplace=True)",
                                           "Dropout(p=0.5, inplace=False)",
                                           "Linear(in_features=3, out_features=1, bias=True)"};
    const auto read = read_activations(modules, 3, ModelSource::pytorch).value();
    QVERIFY(read.hidden == (std::vector<LayerSpec>{{4, "identity", {}}, {4, "relu", {}}}));
    QCOMPARE(read.output, std::optional(Output::identity));
}

void TakeModelTest::strangeParametersAreRefused()
{
    const auto code = [](const std::string &name) {
        const auto read = read_activations(std::vector{name}, 2, ModelSource::pytorch);
        return read ? std::optional<ErrorCode>() : std::optional(read.error().code);
    };
    QCOMPARE(code("ELU(alpha=x)"), std::optional(ErrorCode::malformed_number));
    QCOMPARE(code("ELU(slope=1)"), std::optional(ErrorCode::unknown_parameter));
    QCOMPARE(code("Softplus(beta=1, threshold=2)"), std::optional(ErrorCode::unknown_parameter));
    QCOMPARE(code("Softplus(beta=-1)"), std::optional(ErrorCode::parameter_outside_domain));
    QCOMPARE(code("Softmax(dim=1)"), std::optional(ErrorCode::unknown_activation));
    QCOMPARE(code("ELU(1, 2)"), std::optional(ErrorCode::unknown_parameter));
    QCOMPARE(code("ELU("), std::optional<ErrorCode>());
}

void TakeModelTest::whatAFileLeavesOpenIsKept()
{
    NetworkSpec network;
    network.hidden = {{4, "relu", {}}, {2, "elu", {0.5}}};
    NetworkSpec same = network;
    QVERIFY(take_model(same, {{{layer(3, 2), layer(5, 3), layer(1, 5)}}, {}}, 2, 2));
    QVERIFY(same.hidden == (std::vector<LayerSpec>{{3, "relu", {}}, {5, "elu", {0.5}}}));
    QCOMPARE(same.output, network.output);
    NetworkSpec more = network;
    Model model{{{layer(3, 2), layer(5, 3), layer(2, 5), layer(1, 2)}}, {}};
    model.weights.layers[1].slope = 0.125;
    QVERIFY(take_model(more, model, 2, 2));
    QVERIFY(more.hidden == (std::vector<LayerSpec>{{3, "relu", {}}, {5, "prelu", {0.125}}, {2, "relu", {}}}));
    NetworkSpec none = network;
    QVERIFY(take_model(none, {{{layer(1, 2)}}, {}}, 2, 2));
    QVERIFY(none.hidden.empty());
}

void TakeModelTest::outputsFollowTheWeights()
{
    NetworkSpec network;
    const Model three{{{layer(3, 2)}}, NamedActivations{{}, Output::softmax}};
    QVERIFY(take_model(network, three, 3, 2));
    QCOMPARE(output_units(network, 3), 3u);
    QCOMPARE(network.outputs, std::nullopt); // they follow from the data
    NetworkSpec wide;
    QVERIFY(take_model(wide, three, 2, 2)); // an output more than there are classes
    QCOMPARE(output_units(wide, 2), 3u);
    NetworkSpec before;
    const auto refused = take_model(before, three, 4, 2);
    QCOMPARE(refused.error().code, ErrorCode::outputs_too_few_for_classes);
    QVERIFY(before == NetworkSpec());
    QCOMPARE(take_model(before, three, 0, 2).error().code, ErrorCode::outputs_do_not_fit);
    NetworkSpec softmax;
    softmax.output = Output::softmax;
    QVERIFY(take_model(softmax, {{{layer(1, 2)}}, {}}, 2, 2));
    QCOMPARE(softmax.output, Output::identity);
}

void TakeModelTest::inputsFollowTheWeights()
{
    NetworkSpec network;
    network.features = {Feature::x1_squared, Feature::x2_squared};
    NetworkSpec kept = network;
    QVERIFY(take_model(kept, {{{layer(1, 2)}}, {}}, 2, 2));
    QCOMPARE(kept.features, network.features);
    QVERIFY(take_model(network, {{{layer(1, 1)}}, {}}, 2, 2));
    QCOMPARE(network.features, (std::vector{Feature::x1}));
    QVERIFY(take_model(network, {{{layer(1, 3)}}, {}}, 2, 4));
    QCOMPARE(network.features, (std::vector{Feature::x1, Feature::x2, Feature::x3}));
    QCOMPARE(take_model(network, {{{layer(1, 4)}}, {}}, 2, 2).error().code, ErrorCode::model_inputs);
}

void TakeModelTest::weightsBecomeWhatTrainingBeginsWith()
{
    NetworkScenario scenario;
    scenario.network.hidden = {{3, "tanh", {}}};
    NetworkWeights weights{{layer(3, 2), layer(1, 3)}};
    weights.layers[1].weight = {0.1, -0.0, 1e300};
    const auto changes = changes_of_start(scenario, 2, weights);
    QVERIFY(starting_weights(scenario, 2, changes, {}).value() == weights);
    QVERIFY(changes_of_start(scenario, 2, starting_weights(scenario, 2, {}, {}).value()).empty());
}

ACTLAB_TEST(TakeModelTest, QCoreApplication)
#include "take_model_test.moc"
