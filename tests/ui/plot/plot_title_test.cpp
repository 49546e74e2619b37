// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/plot_title.h"

#include "tests/support/test_class.h"
#include "ui/catalogue/listed_function.h"
#include "ui/graph/function_plot.h"

#include <QTest>

using namespace actlab;

namespace {

FunctionsScenario threeWithLongNames()
{
    FunctionsScenario scenario;
    scenario.curves = {defaultCurve("gelu"), defaultCurve("hard_tanh"), defaultCurve("log_sigmoid")};
    scenario.show_first = false;
    return scenario;
}

const PlotTitle &titleOf(const FunctionPlot &plot)
{
    return *static_cast<const PlotTitle *>(plot.plotLayout()->element(0, 0));
}

} // namespace

class PlotTitleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLongTitleIsNotCut_data();
    void aLongTitleIsNotCut();
};

void PlotTitleTest::aLongTitleIsNotCut_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {120, 200, 320, 480})
        QTest::addRow("%d", width) << width;
}

void PlotTitleTest::aLongTitleIsNotCut()
{
    QFETCH(int, width);
    FunctionPlot plot;
    plot.setMinimumSize(1, 1);
    plot.resize(width, 300);
    plot.show();
    QVERIFY(QTest::qWaitForWindowExposed(&plot));
    for (const Language language : {Language::english, Language::korean}) {
        plot.setLanguage(language);
        plot.show(threeWithLongNames());
        plot.replot();
        const QSize needed = static_cast<const QCPLayoutElement &>(titleOf(plot)).minimumOuterSizeHint();
        QVERIFY2(needed.width() <= plot.width(), qPrintable(QString::number(needed.width())));
        QCOMPARE(titleOf(plot).text().simplified(), plot.title().simplified());
    }
}

ACTLAB_TEST_AT_BOTH_SCALES(PlotTitleTest, QApplication)
#include "plot_title_test.moc"
