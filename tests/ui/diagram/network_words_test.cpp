// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/network_words.h"

#include "tests/support/test_class.h"

#include <QTest>

using namespace actlab;

class NetworkWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tanhHasOneShortNameInADiagram();
    void aRegressionHasNoBoundary();
};

void NetworkWordsTest::tanhHasOneShortNameInADiagram()
{
    const NetworkWords korean(Language::korean);
    QCOMPARE(korean.shortActivation("tanh"), QStringLiteral("tanh"));
    QCOMPARE(korean.output(Output::tanh), QStringLiteral("tanh"));
    const NetworkWords english(Language::english);
    QCOMPARE(english.shortActivation("tanh"), english.output(Output::tanh));
}

void NetworkWordsTest::aRegressionHasNoBoundary()
{
    const NetworkWords english(Language::english);
    QCOMPARE(english.plane(2), QStringLiteral("Decision boundary"));
    QCOMPARE(english.plane(0), QStringLiteral("Output over the plane"));
}

ACTLAB_TEST(NetworkWordsTest, QCoreApplication)
#include "network_words_test.moc"
