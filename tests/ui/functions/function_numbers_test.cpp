// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/functions/function_numbers.h"

#include "tests/support/test_class.h"

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
    void type(const QString &key, const QString &text);

    ScenarioDocument document_;
};

void FunctionNumbersTest::type(const QString &key, const QString &text)
{
    document_.open({});
    document_.edit({}, [](Scenario &s) { s.functions.window = PlotWindow{-5, 5, -1, 2}; });
    const auto numbers = rangeNumbers();
    DocumentSlider slider(document_, *std::ranges::find(numbers, key, &DocumentNumber::key));
    auto *box = slider.findChild<QLineEdit *>();
    box->selectAll();
    QTest::keyClicks(box, text);
    QTest::keyClick(box, Qt::Key_Return);
}

void FunctionNumbersTest::aRangeThatIsAskedForIsSeen()
{
    type(QStringLiteral("start"), QStringLiteral("-10"));
    QCOMPARE(document_.scenario().functions.range.start, -10.0);
    QVERIFY(!document_.scenario().functions.window);
    type(QStringLiteral("stop"), QStringLiteral("10"));
    QVERIFY(!document_.scenario().functions.window);
}

void FunctionNumbersTest::theStepLeavesTheViewAlone()
{
    type(QStringLiteral("step"), QStringLiteral("0.2"));
    QCOMPARE(document_.scenario().functions.range.step, 0.2);
    QVERIFY(document_.scenario().functions.window);
}

void FunctionNumbersTest::aRangeThatNoPictureCanShowIsNotTaken()
{
    type(QStringLiteral("stop"), QStringLiteral("1e200"));
    QCOMPARE(document_.scenario().functions.range.stop, Range().stop);
    QVERIFY(document_.scenario().functions.window);
}

ACTLAB_TEST_AT_BOTH_SCALES(FunctionNumbersTest, QApplication)
#include "function_numbers_test.moc"
