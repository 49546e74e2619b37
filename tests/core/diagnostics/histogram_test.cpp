// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnostics/histogram.h"

#include "tests/support/test_class.h"

#include <QTest>

#include <array>
#include <cmath>

using namespace actlab;

class HistogramTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void binsAreHalfOpenButForTheLast();
    void whatLiesOutsideIsNotCounted();
    void allTheSameFillsTheMiddle();
};

void HistogramTest::binsAreHalfOpenButForTheLast()
{
    const std::array numbers{0.0, 0.5, 1.0, 1.99, 2.0, 3.0, 4.0};
    const auto h = histogram(numbers, 4);
    QCOMPARE(h.counts, (std::vector<std::size_t>{2, 2, 1, 2}));
    QCOMPARE(h.minimum, 0.0);
    QCOMPARE(h.maximum, 4.0);
    QCOMPARE(h.bin_width(), 1.0);
}

void HistogramTest::whatLiesOutsideIsNotCounted()
{
    const std::array numbers{-1e300, -0.1, 0.0, 1.0, 1.1, HUGE_VAL, double(NAN)};
    QCOMPARE(histogram(numbers, 0, 1, 2).counts, (std::vector<std::size_t>{1, 1}));
}

void HistogramTest::allTheSameFillsTheMiddle()
{
    const std::array numbers{7.0, 7.0};
    const auto h = histogram(numbers, 3);
    QCOMPARE(h.counts, (std::vector<std::size_t>{0, 2, 0}));
    QCOMPARE(h.minimum, 6.5);
}

ACTLAB_TEST(HistogramTest, QCoreApplication)
#include "histogram_test.moc"
