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
    void labelsNeverOverprint_data();
    void labelsNeverOverprint();
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
    row("at the end of a double's digits", 1e15, 2,
        {QStringLiteral("1000000000000000"), QStringLiteral("1000000000000002"), QStringLiteral("1000000000000004"),
         QStringLiteral("1000000000000006")});
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

void NumberTickerTest::labelsNeverOverprint_data()
{
    QTest::addColumn<double>("from");
    QTest::addColumn<double>("to");
    QTest::newRow("1e15") << 1e15 << 1e15 + 10;
    QTest::newRow("around 1e15") << 1e15 - 10 << 1e15 + 10;
    QTest::newRow("1e7") << 9999999.0 << 10000001.0;
    QTest::newRow("tiny") << 1e-12 << 1.0000001e-12;
}

void NumberTickerTest::labelsNeverOverprint()
{
    QFETCH(double, from);
    QFETCH(double, to);
    for (const int width : {240, 600, 960, 1900}) {
        QCustomPlot plot;
        plot.xAxis->setTicker(QSharedPointer<QCPAxisTicker>(new NumberTicker));
        plot.xAxis->setRange(from, to);
        fitTickCount(*plot.xAxis, width, 80);
        QVector<double> ticks;
        QVector<QString> labels;
        plot.xAxis->ticker()->generate(plot.xAxis->range(), QLocale::c(), u'g', 6, ticks, nullptr, &labels);
        const QFontMetrics metrics(plot.xAxis->tickLabelFont());
        for (qsizetype i = 1; i < ticks.size(); ++i) {
            const double apart = width * (ticks[i] - ticks[i - 1]) / (to - from);
            const int halves = metrics.horizontalAdvance(labels[i - 1]) + metrics.horizontalAdvance(labels[i]);
            QVERIFY2(2 * apart > halves || plot.xAxis->ticker()->tickCount() == 1, qPrintable(labels[i]));
            QVERIFY2(labels[i] != labels[i - 1], qPrintable(labels[i]));
        }
    }
}

ACTLAB_TEST(NumberTickerTest, QApplication)
#include "number_ticker_test.moc"
