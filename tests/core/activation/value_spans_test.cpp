// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activation/value_spans.h"

#include "tests/support/test_class.h"

#include <QTest>

using namespace actlab;

class ValueSpansTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatTouchesIsOne();
    void roundingIsNoGap();
    void aValueThatNeitherHasIsAGap();
};

void ValueSpansTest::whatTouchesIsOne()
{
    const auto all = united({{1, 2, true, false}, {0, 1, true, true}, {3, 4, false, true}}, 0);
    QVERIFY(all == (std::vector<ValueSpan>{{0, 2, true, false}, {3, 4, false, true}}));
}

void ValueSpansTest::roundingIsNoGap()
{
    const std::vector<ValueSpan> spans{{0, 1, true, true}, {1 + 1e-13, 2, true, true}};
    QVERIFY(united(spans, 1e-12) == (std::vector<ValueSpan>{{0, 2, true, true}}));
    QCOMPARE(united(spans, 1e-14).size(), std::size_t(2));
}

void ValueSpansTest::aValueThatNeitherHasIsAGap()
{
    QCOMPARE(united({{0, 1, true, false}, {1, 2, false, true}}, 1e-12).size(), std::size_t(2));
    QVERIFY(united({{0, 1, true, false}, {1, 2, true, true}}, 1e-12) == (std::vector<ValueSpan>{{0, 2, true, true}}));
}

ACTLAB_TEST(ValueSpansTest, QCoreApplication)
#include "value_spans_test.moc"
