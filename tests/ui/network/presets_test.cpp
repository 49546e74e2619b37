// SPDX-License-Identifier: GPL-3.0-or-later
// Presets do what their stories say.
#include "core/training/trainer.h"
#include "tests/support/test_class.h"
#include "ui/network/presets.h"

#include <QTest>

#include <cmath>

using namespace actlab;

namespace {

enum Index { without_hidden, one_hidden, linear, sigmoids, relus, too_fast, beyond_hope, overfitting };

Trainer trained(std::size_t preset, int epochs)
{
    Trainer trainer = std::move(*Trainer::create(presets()[preset].scenario));
    for (int i = 0; i < epochs && trainer.step_epoch(); ++i)
        ;
    return trainer;
}

double accuracy(Trainer &&trainer)
{
    return trainer.training_scores().accuracy.value_or(0);
}

} // namespace

class PresetsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void xorNeedsAHiddenLayer();
    void depthWithoutActivationsIsNoUse();
    void sigmoidsLetTheGradientVanishAndReluDoesNot();
    void tooLargeARateOscillatesAndGrows();
    void aRateBeyondHopeDiverges();
    void fewNoisyPointsAreLearnedByHeart();
};

void PresetsTest::xorNeedsAHiddenLayer()
{
    QVERIFY(accuracy(trained(without_hidden, 500)) < 0.7);
    QVERIFY(accuracy(trained(one_hidden, 500)) > 0.97);
}

void PresetsTest::depthWithoutActivationsIsNoUse()
{
    QVERIFY(accuracy(trained(linear, 500)) < 0.75);
}

void PresetsTest::sigmoidsLetTheGradientVanishAndReluDoesNot()
{
    QVERIFY(accuracy(trained(sigmoids, 300)) < 0.75);
    QVERIFY(accuracy(trained(relus, 300)) > 0.97);
    Trainer sigmoid = trained(sigmoids, 1);
    const NetworkWeights gradient = sigmoid.gradient();
    const auto size = [](const LayerWeights &layer) {
        double sum = 0;
        for (const double value : layer.weight)
            sum += value * value;
        return std::sqrt(sum / static_cast<double>(layer.weight.size()));
    };
    QVERIFY(size(gradient.layers.front()) < 1e-3 * size(gradient.layers.back()));
}

void PresetsTest::tooLargeARateOscillatesAndGrows()
{
    Trainer trainer = std::move(*Trainer::create(presets()[too_fast].scenario));
    std::vector<double> losses{trainer.training_scores().loss};
    for (int i = 0; i < 100; ++i) {
        QVERIFY(trainer.step_epoch());
        losses.push_back(trainer.training_scores().loss);
    }
    int turns = 0;
    for (std::size_t i = 1; i < 100; ++i)
        turns += (losses[i] > losses[i - 1]) != (losses[i + 1] > losses[i]) ? 1 : 0;
    QVERIFY2(turns > 20, qPrintable(QString::number(turns)));
    QVERIFY(losses[30] > 2 * losses[0] && losses[30] < 1e3 * losses[0]);
    QVERIFY(losses[100] > 1e3 * losses[0]);
    NetworkScenario slower = presets()[too_fast].scenario;
    slower.training.learning_rate *= 0.9;
    Trainer other = std::move(*Trainer::create(slower));
    for (int i = 0; i < 100; ++i)
        other.step_epoch();
    QVERIFY(other.training_scores().loss < 0.1 * losses[0]);
}

void PresetsTest::aRateBeyondHopeDiverges()
{
    const Trainer trainer = trained(beyond_hope, 50);
    QVERIFY(trainer.divergence());
    QCOMPARE(trainer.divergence()->cause, DivergenceCause::learning_rate);
}

void PresetsTest::fewNoisyPointsAreLearnedByHeart()
{
    Trainer early = trained(overfitting, 40);
    Trainer late = trained(overfitting, 3'000);
    QVERIFY(late.training_scores().loss < 0.1 * early.training_scores().loss);
    QVERIFY(late.test_scores()->loss > early.test_scores()->loss);
}

ACTLAB_TEST(PresetsTest, QCoreApplication)
#include "presets_test.moc"
