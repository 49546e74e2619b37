// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/number_ticker.h"

#include "tests/support/test_class.h"

#include <QTest>

using namespace actlab;

class NumberTickerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void labelsTellTicksApart_data();
    void labelsTellTicksApart();
    void wideLabelsStandFurtherApart();
};

void NumberTickerTest::labelsTellTicksApart_data()
{
    QTest::addColumn<double>("first");
    QTest::addColumn<double>("step");
    QTest::addColumn<QStringList>("labels");
    const auto row = [](const char *name, double first, double step, const QStringList &labels) {
        QTest::newRow(name) << first << step << labels;
    };
    row("usual", -2, 1, {QStringLiteral("−2"), QStringLiteral("−1"), QStringLiteral("0"), QStringLiteral("1")});
    row("quarters", 0, 0.25,
        {QStringLiteral("0"), QStringLiteral("0.25"), QStringLiteral("0.5"), QStringLiteral("0.75")});
    row("tenths", -0.1, 0.1,
        {QStringLiteral("−0.1"), QStringLiteral("0"), QStringLiteral("0.1"), QStringLiteral("0.2")});
    row("a narrow range", 100, 1e-5,
        {QStringLiteral("100"), QStringLiteral("100.00001"), QStringLiteral("100.00002"), QStringLiteral("100.00003")});
    row("narrower", 1000, 0.002,
        {QStringLiteral("1000"), QStringLiteral("1000.002"), QStringLiteral("1000.004"), QStringLiteral("1000.006")});
    row("narrow and negative", -1.0001, 5e-5,
        {QStringLiteral("−1.0001"), QStringLiteral("−1.00005"), QStringLiteral("−1"), QStringLiteral("−0.99995")});
    row("small", 0, 5e-8,
        {QStringLiteral("0"), QStringLiteral("5×10⁻⁸"), QStringLiteral("1×10⁻⁷"), QStringLiteral("1.5×10⁻⁷")});
    row("large", 0, 5e5,
        {QStringLiteral("0"), QStringLiteral("5×10⁵"), QStringLiteral("1×10⁶"), QStringLiteral("1.5×10⁶")});
    row("large and narrow", 2e6, 0.5,
        {QStringLiteral("2000000"), QStringLiteral("2000000.5"), QStringLiteral("2000001"),
         QStringLiteral("2000001.5")});
}

void NumberTickerTest::labelsTellTicksApart()
{
    QFETCH(double, first);
    QFETCH(double, step);
    QVector<double> ticks;
    for (int i = 0; i < 4; ++i)
        ticks.append(first + i * step);
    QTEST(QStringList(tickLabels(ticks, step, 6)), "labels");
}

void NumberTickerTest::wideLabelsStandFurtherApart()
{
    QCustomPlot plot;
    plot.xAxis->setTicker(QSharedPointer<QCPAxisTicker>(new NumberTicker));
    plot.xAxis->setRange(0, 10);
    fitTickCount(*plot.xAxis, 600, 80);
    QCOMPARE(plot.xAxis->ticker()->tickCount(), 7);
    plot.xAxis->setRange(1000, 1000.000001);
    fitTickCount(*plot.xAxis, 600, 80);
    QVERIFY(plot.xAxis->ticker()->tickCount() < 7);
}

ACTLAB_TEST(NumberTickerTest, QApplication)
#include "number_ticker_test.moc"
