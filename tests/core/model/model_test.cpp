// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/model.h"

#include "core/activation/catalogue.h"
#include "core/model/npz.h"
#include "core/model/safetensors.h"
#include "core/model/take_model.h"
#include "tests/core/network/reference_network.h"
#include "tests/support/test_class.h"

#include <nlohmann/json.hpp>

#include <QTest>

#include <cmath>
#include <filesystem>
#include <fstream>
#include <sstream>

using namespace actlab;

namespace {

const std::filesystem::path folder = ACTLAB_TEST_DATA "/reference/models";

std::string contents(const std::filesystem::path &path)
{
    std::ostringstream text;
    text << std::ifstream(path, std::ios::binary).rdbuf();
    return text.str();
}

Tensor tensor(const std::string &name, const std::vector<std::size_t> &shape, double value = 0.5)
{
    std::size_t count = 1;
    for (const std::size_t length : shape)
        count *= length;
    return {name, shape, std::vector<double>(count, value)};
}

/// A network of these layers' sizes, as PyTorch names it.
TensorFile perceptron(const std::vector<std::size_t> &sizes)
{
    TensorFile file;
    for (std::size_t i = 0; i + 1 < sizes.size(); ++i) {
        file.tensors.push_back(tensor(std::to_string(2 * i) + ".weight", {sizes[i + 1], sizes[i]}));
        file.tensors.push_back(tensor(std::to_string(2 * i) + ".bias", {sizes[i + 1]}));
    }
    return file;
}

std::string safetensors(const std::string &header, const std::string &data = {})
{
    return bytes_of(header.size(), 8) + header + data;
}

NetworkWeights numbers_of_all_kinds()
{
    return {{{2, 2, {0.1, -0.0, 1e-320, 1.7976931348623157e308}, {-1.0 / 3, 5}, 0.1}, {1, 2, {1, -2}, {0.7}, {}}}};
}

} // namespace

class ModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void filesOfOthersComputeWhatTheyComputeThere_data();
    void filesOfOthersComputeWhatTheyComputeThere();
    void whatIsWrittenIsRead_data();
    void whatIsWrittenIsRead();
    void sameModelGivesSameBytes();
    void layersAreInTheOrderOfTheirNumbers();
    void namesWithoutNumbersAreInTheOrderOfTheFile();
    void squareArraysWithoutNamesAreKeras();
    void wrongFilesAreRefused_data();
    void wrongFilesAreRefused();
    void aCutFileIsRefused_data();
    void aCutFileIsRefused();
    void jsonMayNameActivations();
    void theEndingTellsTheFormat();
};

void ModelTest::filesOfOthersComputeWhatTheyComputeThere_data()
{
    QTest::addColumn<QString>("name");
    const auto models = nlohmann::json::parse(contents(folder / "models.json"));
    for (const auto &[name, outputs] : models.at("outputs").items())
        QTest::newRow(name.c_str()) << QString::fromStdString(name);
}

void ModelTest::filesOfOthersComputeWhatTheyComputeThere()
{
    QFETCH(const QString, name);
    const auto models = nlohmann::json::parse(contents(folder / "models.json"));
    const auto model = read_model_file(folder / name.toStdString());
    QVERIFY(model.has_value());
    QVERIFY(model->activations && model->activations->output);
    NetworkSpec spec;
    const std::size_t outputs = model->weights.layers.back().outputs;
    QVERIFY(take_model(spec, *model, outputs > 1 ? outputs : 2, 2));
    const auto &points = models.at("points");
    for (std::size_t i = 0; i < points.size(); ++i) {
        const auto ours = reference::forward(spec, model->weights, {points[i][0], points[i][1]}).outputs.back();
        const auto &theirs = models.at("outputs").at(name.toStdString())[i];
        QCOMPARE(std::size_t(ours.size()), theirs.size());
        for (std::size_t k = 0; k < theirs.size(); ++k) {
            const double wanted = theirs[k];
            QVERIFY(std::abs(ours[Eigen::Index(k)] - wanted) <= 1e-14 * std::max(1.0, std::abs(wanted)));
        }
    }
}

void ModelTest::whatIsWrittenIsRead_data()
{
    QTest::addColumn<ModelFormat>("format");
    for (const auto &format : choices<ModelFormat>())
        QTest::addRow("%s", std::string(format.id).c_str()) << format.value;
}

void ModelTest::whatIsWrittenIsRead()
{
    QFETCH(const ModelFormat, format);
    const auto weights = numbers_of_all_kinds();
    NetworkSpec spec;
    spec.hidden = {{2, "prelu", {0.1}}};
    const auto read = read_model(write_model(spec, weights, format));
    QVERIFY(read.has_value());
    QVERIFY(read->weights == weights);
    QVERIFY(std::signbit(read->weights.layers[0].weight[1]));
    for (const Activation &activation : catalogue()) {
        auto values = default_parameters(activation);
        for (double &value : values)
            value += 0.125; // in every domain, and in every order
        spec.hidden = {{2, std::string(activation.id), values}};
        for (const auto &output : choices<Output>()) {
            spec.output = output.value;
            auto plain = weights;
            plain.layers[0].slope.reset();
            const auto again = read_model(write_model(spec, plain, format));
            QVERIFY2(again && again->activations, activation.id.data());
            QVERIFY2(again->activations->hidden == spec.hidden, activation.id.data());
            QCOMPARE(again->activations->output, std::optional(output.value));
        }
    }
}

void ModelTest::sameModelGivesSameBytes()
{
    NetworkSpec spec;
    spec.hidden = {{2, "prelu", {0.1}}};
    const auto write = [&] { return write_model(spec, numbers_of_all_kinds(), ModelFormat::npz); };
    const auto first = write();
    QTest::qWait(2100); // a ZIP archive counts time in steps of two seconds
    QVERIFY(write() == first);
}

void ModelTest::layersAreInTheOrderOfTheirNumbers()
{
    TensorFile file = perceptron({2, 3, 4, 5, 6, 3, 1}); // of which 10 would be before 2
    std::ranges::sort(file.tensors, {}, &Tensor::name);
    const auto model = read_model(write_safetensors(file));
    QVERIFY(model.has_value());
    QCOMPARE(model->weights.layers.size(), 6u);
    QCOMPARE(model->weights.layers[1].outputs, 4u);
    QVERIFY(!model->activations);
}

void ModelTest::namesWithoutNumbersAreInTheOrderOfTheFile()
{
    const TensorFile file{
        {tensor("second.bias", {3}, 0.25), tensor("second.weight", {3, 2}), tensor("first.weight", {1, 3})}, {}};
    const auto model = read_model(write_npz(file));
    QVERIFY(model.has_value());
    QCOMPARE(model->weights.layers[0].bias, (std::vector<double>{0.25, 0.25, 0.25}));
    QCOMPARE(model->weights.layers[1].bias, (std::vector<double>{0})); // it has none
}

void ModelTest::squareArraysWithoutNamesAreKeras()
{
    TensorFile file{{{"arr_0", {2, 2}, {1, 2, 3, 4}}, {"arr_1", {2}, {5, 6}}}, {}};
    const auto square = read_model(write_npz(file)).value().weights.layers.front();
    QCOMPARE(square.weight, (std::vector<double>{1, 3, 2, 4}));
    file.tensors = {{"arr_0", {1, 2}, {1, 2}}, {"arr_1", {1}, {5}}};
    const auto of_torch = read_model(write_npz(file)).value().weights.layers.front();
    QCOMPARE(of_torch.inputs, 2u);
}

void ModelTest::wrongFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("argument");
    const auto row = [](const char *name, const std::string &bytes, ErrorCode code, const char *argument = "") {
        QTest::newRow(name) << QByteArray::fromStdString(bytes) << code << QString(argument);
    };
    using enum ErrorCode;
    const auto of = [](std::vector<Tensor> tensors) { return write_safetensors({std::move(tensors), {}}); };
    const std::string one_number(8, '\0');
    row("nothing", {}, json_malformed);
    row("bytes", std::string("ab\0c", 4), model_not_recognised);
    row("HDF5", "\x89HDF\r\n", model_foreign, "hdf5");
    row("pickle", "\x80\x02}q", model_foreign, "pickle");
    row("torch.save", write_zip({{"archive/data.pkl", "x"}, {"archive/data/0", "y"}}), model_foreign, "pickle");
    row("Keras", write_zip({{"config.json", "{}"}, {"model.weights.h5", "y"}}), model_foreign, "keras");
    row("a text in a ZIP", write_zip({{"a.txt", "y"}}), model_not_recognised);
    row("an empty ZIP", std::string("PK\x05\x06") + std::string(18, '\0'), model_no_layers);
    row("the header ends behind the file", bytes_of(1'000, 8) + "{}", model_damaged, "safetensors");
    row("the longest header", bytes_of(0xffffffff, 8) + "{}", model_damaged, "safetensors");
    row("a header that is no JSON", safetensors("{nothing"), model_damaged, "safetensors");
    row("no tensors", safetensors("{}"), model_no_layers);
    row("a tensor of one number", safetensors(R"({"a":3})"), model_damaged, "safetensors");
    row("no offsets", safetensors(R"({"a":{"dtype":"F64","shape":[1]}})", one_number), model_damaged);
    row("behind the end", safetensors(R"({"a":{"dtype":"F64","shape":[2],"data_offsets":[0,16]}})", one_number),
        model_damaged);
    row("backwards", safetensors(R"({"a":{"dtype":"F64","shape":[1],"data_offsets":[8,0]}})", one_number),
        model_damaged);
    row("before the beginning", safetensors(R"({"a":{"dtype":"F64","shape":[1],"data_offsets":[-8,0]}})", one_number),
        model_damaged);
    row("another count", safetensors(R"({"a":{"dtype":"F64","shape":[3],"data_offsets":[0,8]}})", one_number),
        model_damaged);
    row("a count that runs over",
        safetensors(R"({"a":{"dtype":"F64","shape":[4294967296,4294967296,2],"data_offsets":[0,0]}})"), model_damaged);
    row("another type", safetensors(R"({"a":{"dtype":"I8","shape":[8],"data_offsets":[0,8]}})", one_number),
        model_number_type, "a");
    row("a convolution", of({tensor("conv.weight", {2, 1, 3, 3}), tensor("conv.bias", {2})}), model_array_unfit,
        "conv.weight");
    row("a normalisation", of({tensor("0.weight", {2, 2}), tensor("1.running_mean", {2})}), model_array_unfit,
        "1.running_mean");
    row("a slope for each unit", of({tensor("0.weight", {2, 2}), tensor("1.weight", {2}), tensor("2.weight", {1, 2})}),
        model_array_unfit, "1.weight");
    row("a slope of the output", of({tensor("0.weight", {2, 2}), tensor("1.weight", {1})}), model_array_unfit,
        "1.weight");
    row("too many biases", of({tensor("0.weight", {2, 2}), tensor("0.bias", {3})}), model_array_unfit, "0.bias");
    row("biases alone", of({tensor("0.bias", {2})}), model_array_unfit, "0.bias");
    row("no units", of({tensor("0.weight", {0, 2})}), model_array_unfit, "0.weight");
    row("layers apart", of({tensor("0.weight", {3, 2}), tensor("2.weight", {1, 4})}), model_layers_apart, "2");
    row("layers apart in JSON", R"({"layers":[{"weight":[[1,2]],"bias":[0]},{"weight":[[1,2]],"bias":[0]}]})",
        model_layers_apart, "2");
    row("not finite", of({tensor("0.weight", {1, 2}, HUGE_VAL)}), weights_not_finite, "1");
    row("seven layers", write_safetensors(perceptron({2, 2, 2, 2, 2, 2, 2, 2, 1})), model_too_large, "layers");
    row("17 units", write_safetensors(perceptron({2, 17, 1})), model_too_large, "units");
    row("ten inputs", write_safetensors(perceptron({10, 2, 1})), model_too_large, "inputs");
    row("seven outputs", write_safetensors(perceptron({2, 2, 7})), model_too_large, "outputs");
    TensorFile named = perceptron({2, 2, 1});
    named.activations = {"Tanh", "ReLU", "Tanh"};
    row("three activations", write_npz(named), model_activation_count, "3");
    named.activations = {"Tnah"};
    row("a misspelt activation", write_npz(named), unknown_activation, "Tnah");
    named.activations = {"Tanh", "Sine"};
    row("no output", write_npz(named), unknown_choice, "output");
    row("activations that are no list", R"({"layers":[{"weight":[[1]],"bias":[0]}],"activations":"Tanh"})",
        weights_malformed, "activations");
    std::string whole = write_npz(perceptron({2, 1}));
    whole.replace(whole.find("<f8"), 3, "<c8");
    row("a sum that is wrong", whole, model_damaged, "NPZ");
    const auto npy = [](const std::string &header) {
        return write_zip({{"0.weight.npy", "\x93NUMPY\x01" + std::string(1, '\0') + bytes_of(header.size(), 2) +
                                               header + std::string(16, '\0')}});
    };
    row("complex numbers", npy("{'descr': '<c8', 'fortran_order': False, 'shape': (2, 1), }"), model_number_type,
        "0.weight");
    row("objects", npy("{'descr': '|O', 'fortran_order': False, 'shape': (2, 1), }"), model_number_type, "0.weight");
    row("records", npy("{'descr': [('a', '<f8')], 'fortran_order': False, 'shape': (2, 1), }"), model_number_type,
        "0.weight");
    row("no shape", npy("{'descr': '<f8', 'fortran_order': False, }"), model_damaged, "NPZ");
    row("no end of a shape", npy("{'descr': '<f8', 'fortran_order': False, 'shape': (2, 1"), model_damaged, "NPZ");
    row("more numbers than there are", npy("{'descr': '<f8', 'fortran_order': True, 'shape': (2, 3), }"), model_damaged,
        "NPZ");
    row("no array", write_zip({{"0.weight.npy", "nothing"}}), model_damaged, "NPZ");
}

void ModelTest::wrongFilesAreRefused()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const ErrorCode, code);
    QFETCH(const QString, argument);
    const auto model = read_model(bytes.toStdString());
    QVERIFY(!model.has_value());
    QCOMPARE(model.error().code, code);
    if (!argument.isEmpty())
        QCOMPARE(QString::fromStdString(model.error().arguments.front()), argument);
}

void ModelTest::aCutFileIsRefused_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"f64.safetensors", "mixed.safetensors", "float32.npz", "packed.npz", "keras.npz"})
        QTest::newRow(name) << name;
}

void ModelTest::aCutFileIsRefused()
{
    QFETCH(const QString, name);
    const std::string whole = contents(folder / name.toStdString());
    QVERIFY(read_model(whole).has_value());
    for (std::size_t length = 0; length < whole.size(); ++length)
        QVERIFY2(!read_model(whole.substr(0, length)), qPrintable(QString::number(length)));
}

void ModelTest::jsonMayNameActivations()
{
    const std::string layers = R"("layers":[{"weight":[[1,2]],"bias":[0]},{"weight":[[3]],"bias":[1]}])";
    QVERIFY(!read_model('{' + layers + '}').value().activations);
    const auto named = read_model("{" + layers + R"(,"activations":["SiLU"]})").value().activations;
    QVERIFY(named.has_value());
    QCOMPARE(named->hidden.front().activation, "silu");
    QVERIFY(!named->output);
}

void ModelTest::theEndingTellsTheFormat()
{
    QCOMPARE(model_format("a/b.SafeTensors"), ModelFormat::safetensors);
    QCOMPARE(model_format("b.npz"), ModelFormat::npz);
    QCOMPARE(model_format("b.json"), ModelFormat::json);
    QCOMPARE(model_format("/dev/stdout"), ModelFormat::json);
}

ACTLAB_TEST(ModelTest, QCoreApplication)
#include "model_test.moc"
