// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/nearest.h"

#include "tests/support/test_class.h"

#include <QTest>

#include <array>

using namespace actlab;

class NearestTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFewestEditsWin();
    void anImplausibleGuessIsNotMade();
};

static constexpr std::array<std::string_view, 3> words{"sigmoid", "hard_sigmoid", "silu"};

void NearestTest::theFewestEditsWin()
{
    QCOMPARE(nearest("sigmiod", words), std::string_view("sigmoid"));
    QCOMPARE(nearest("slu", words), std::string_view("silu"));
    QCOMPARE(nearest("hardsigmoid", words), std::string_view("hard_sigmoid"));
    QCOMPARE(nearest("SiLU", words), std::string_view("silu"));
    QCOMPARE(nearest("anything", {}), std::string_view());
    QCOMPARE(nearest("", words), std::string_view());
}

void NearestTest::anImplausibleGuessIsNotMade()
{
    QCOMPARE(plausible("sigmiod", words), std::string_view("sigmoid"));
    QCOMPARE(plausible("xyz", words), std::string_view());
    QCOMPARE(plausible("anything", {}), std::string_view());
}

ACTLAB_TEST(NearestTest, QCoreApplication)
#include "nearest_test.moc"
