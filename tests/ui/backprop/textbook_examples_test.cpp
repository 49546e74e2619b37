// SPDX-License-Identifier: GPL-3.0-or-later
// The exercises that everybody copies stand among the examples, with the digits that are printed everywhere.
#include "tests/support/test_class.h"
#include "tests/ui/backprop/own_backprop_page.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace actlab;

namespace {

const BackpropExample &example(const char *name)
{
    const auto all = backpropExamples();
    return *std::ranges::find_if(all, [&](const BackpropExample &e) { return QByteArray(e.title) == name; });
}

} // namespace

class TextbookExamplesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void twoOutputsStepByStep();
    void oneSampleStepByStep();
    void theWayBackEndsAtTheInputs();
    void everyExampleCanBeWalked();

private:
    static void open(OwnBackpropPage &own, const char *name)
    {
        own.document.edit({"", {}}, [&](Scenario &s) {
            walkThrough(ownNetwork(example(name)), s.backprop);
            s.backprop.decimals = 8;
        });
        QVERIFY(own.show());
    }
};

void TextbookExamplesTest::twoOutputsStepByStep()
{
    OwnBackpropPage own;
    open(own, "Two outputs, one sample (2-2-2)");
    own.key(Qt::Key_Right);
    own.key(Qt::Key_Right); // the error
    QVERIFY(own.shows("0.29837111"));
    own.update();
    const NetworkWeights &after = own.weights();
    QVERIFY(std::abs(after.layers[0].at(0, 0) - 0.149780716) < 5e-10);
    QVERIFY(std::abs(after.layers[1].at(1, 1) - 0.561370121) < 5e-10);
    QCOMPARE(after.layers[0].bias.front(), 0.35);
    QCOMPARE(after.layers[1].bias.back(), 0.6);
    QVERIFY(std::abs(own.page.shown().walk->loss - 0.291027774) < 5e-10);
}

void TextbookExamplesTest::oneSampleStepByStep()
{
    OwnBackpropPage own;
    open(own, "One sample through ReLU (2-2-1)");
    QVERIFY(std::abs(own.page.shown().walk->loss - 0.78125) < 1e-15);
    own.update();
    QVERIFY(std::abs(own.weights().layers[0].at(0, 0) - 0.3625) < 1e-15);
    QVERIFY(std::abs(own.weights().layers[1].bias.front() - 0.125) < 1e-15);
}

void TextbookExamplesTest::theWayBackEndsAtTheInputs()
{
    OwnBackpropPage own;
    open(own, "One sample through ReLU (2-2-1)");
    // 0.3·(−0.625) + 0.2·0.375 and −0.1·(−0.625) + 0.4·0.375
    for (int i = 0; i < 4; ++i)
        own.key(Qt::Key_Right);
    QVERIFY(own.shows("−0.11250000"));
    QVERIFY(own.shows("0.21250000"));
    own.key(Qt::Key_Left); // the gradients of the output layer
    QVERIFY(!own.shows("−0.11250000"));
    own.clickOn(Feature::x2);
    QVERIFY(own.shows("0.21250000"));
}

void TextbookExamplesTest::everyExampleCanBeWalked()
{
    for (const BackpropExample &each : backpropExamples()) {
        OwnBackpropPage own;
        open(own, each.title);
        QVERIFY2(own.page.shown().walk, each.title);
        const NetworkWeights before = own.weights();
        own.update();
        QVERIFY2(own.weights() != before, each.title);
    }
}

ACTLAB_TEST(TextbookExamplesTest, QApplication)
#include "textbook_examples_test.moc"
