// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/functions/function_numbers.h"

#include "tests/support/test_class.h"
#include "tests/ui/find.h"

#include <QLineEdit>
#include <QTest>

#include <algorithm>

using namespace actlab;

class FunctionNumbersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRangeThatIsAskedForIsSeen();
    void theStepLeavesTheViewAlone();
    void aRangeThatNoPictureCanShowIsNotTaken();

private:
    /// Types into the slider of a field of the range, in a document that shows another part of the plane.
    void enter(const QString &key, const QString &text);

    ScenarioDocument document_;
};

void FunctionNumbersTest::enter(const QString &key, const QString &text)
{
    document_.open({});
    document_.edit({}, [](Scenario &s) { s.functions.window = PlotWindow{-5, 5, -1, 2}; });
    const auto numbers = rangeNumbers();
    DocumentSlider slider(document_, *std::ranges::find(numbers, key, &DocumentNumber::key));
    type(slider, text);
}

void FunctionNumbersTest::aRangeThatIsAskedForIsSeen()
{
    enter(QStringLiteral("start"), QStringLiteral("-10"));
    QCOMPARE(document_.scenario().functions.range.start, -10.0);
    QVERIFY(!document_.scenario().functions.window);
    enter(QStringLiteral("stop"), QStringLiteral("10"));
    QVERIFY(!document_.scenario().functions.window);
}

void FunctionNumbersTest::theStepLeavesTheViewAlone()
{
    enter(QStringLiteral("step"), QStringLiteral("0.2"));
    QCOMPARE(document_.scenario().functions.range.step, 0.2);
    QVERIFY(document_.scenario().functions.window);
}

void FunctionNumbersTest::aRangeThatNoPictureCanShowIsNotTaken()
{
    enter(QStringLiteral("stop"), QStringLiteral("1e200"));
    QCOMPARE(document_.scenario().functions.range.stop, Range().stop);
    QVERIFY(document_.scenario().functions.window);
}

ACTLAB_TEST_AT_BOTH_SCALES(FunctionNumbersTest, QApplication)
#include "function_numbers_test.moc"
