// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activation/catalogue.h"
#include "core/activation/evaluate.h"

#include "tests/core/activation/catalogue_rows.h"
#include "tests/support/test_class.h"

#include <QTest>

#include <utility>

using namespace actlab;

// Where PyTorch has the function, ours is the same one: names, parameters, defaults and derivatives at kinks
// (tests/reference/pytorch_activations.py). The last digits are accuracy_test's business.

namespace {

/// All points lie where PyTorch has lost no more than its last digits; but 1/6 is a float in its derivative of the
/// hard sigmoid, whatever the type of the tensor.
bool agrees(const Activation &activation, double ours, double theirs)
{
    const double unit = activation.id == "hard_sigmoid" ? std::numeric_limits<float>::epsilon() : 8 * frozen::epsilon;
    return std::abs(ours - theirs) <= unit * std::max(1.0, std::abs(theirs));
}

std::string message(const std::string &label, double x, const char *what, double ours, double theirs)
{
    return label + " at " + std::to_string(x) + ": " + what + " is " + std::to_string(ours) + ", PyTorch's " +
           std::to_string(theirs);
}

} // namespace

class PytorchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFunctionsArePyTorchs();
    void theFirstParametersAreTheDefaults();
    void atItsKinksHardSwishIsWhatWeDocument();
};

void PytorchTest::theFunctionsArePyTorchs()
{
    const Activation *activation = nullptr;
    std::vector<double> parameters;
    std::string label;
    int points = 0;
    for (const auto &line : frozen::lines("pytorch_activations.csv")) {
        if (line.startsWith('@')) {
            const auto id = line.mid(2).split(' ').front();
            const auto found = find_activation(id.toStdString());
            QVERIFY2(found, line.constData());
            activation = *found;
            parameters = frozen::numbers(line.mid(3 + id.size()));
            QVERIFY2(check_parameters(*activation, parameters), line.constData());
            label = tests::label_of(*activation, parameters);
            continue;
        }
        const auto fields = line.split(',');
        const double x = frozen::number(fields[0]);
        const auto jet = evaluate(*activation, parameters, x);
        const double value = frozen::number(fields[1]);
        const double slope = frozen::number(fields[2]);
        QVERIFY2(agrees(*activation, jet.value, value), message(label, x, "f", jet.value, value).c_str());
        QVERIFY2(agrees(*activation, jet.first, slope), message(label, x, "f'", jet.first, slope).c_str());
        ++points;
    }
    QVERIFY(points > 900);
}

void PytorchTest::theFirstParametersAreTheDefaults()
{
    std::string previous;
    for (const auto &line : frozen::lines("pytorch_activations.csv")) {
        if (!line.startsWith('@'))
            continue;
        const auto id = line.mid(2).split(' ').front().toStdString();
        if (std::exchange(previous, id) != id)
            QCOMPARE(frozen::numbers(line.mid(3 + qsizetype(id.size()))), default_parameters(**find_activation(id)));
    }
}

void PytorchTest::atItsKinksHardSwishIsWhatWeDocument()
{
    const auto &activation = **find_activation("hard_swish");
    QCOMPARE(evaluate(activation, {}, -3).first, 0.0);
    QCOMPARE(evaluate(activation, {}, 3).first, 1.0);
}

ACTLAB_TEST(PytorchTest, QCoreApplication)
#include "pytorch_test.moc"
