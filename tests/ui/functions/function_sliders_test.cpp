// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers of the page of functions: dragged, typed, played, refused with a sentence, and undone.
#include "core/activation/catalogue.h"
#include "tests/support/test_class.h"
#include "tests/ui/functions/own_functions_page.h"
#include "ui/catalogue/listed_function.h"
#include "ui/widgets/number_box.h"
#include "ui/widgets/section_box.h"

#include <QLabel>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QToolButton>

#include <optional>

using namespace actlab;

class FunctionSlidersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { own_.reset(); }

    void movingASliderMovesTheCurve();
    void aDragIsOneStepToUndo();
    void aDragBackToItsStartLeavesNoStep();
    void anInvalidRangeIsExplainedAndThePictureStays_data();
    void anInvalidRangeIsExplainedAndThePictureStays();
    void aMessageComesIntoView();
    void aMessageGoesWithWhatItComplainedAbout();
    void wordsAmongTheParametersAreTranslated();
    void aParameterOutsideItsDomainIsExplainedAndThePictureStays();
    void parametersHaveSlidersWhileTheirCurveIsShown();
    void onlyOneSliderPlaysAtATime();
    void theViewStaysWhileAWeightPlays();
    void weightAndBiasAreResetInOneClick();

private:
    std::optional<OwnFunctionsPage> own_;
};

void FunctionSlidersTest::init()
{
    own_.emplace();
    QVERIFY(own_->show());
}

void FunctionSlidersTest::movingASliderMovesTheCurve()
{
    auto *weight = own_->slider(QStringLiteral("weight")).findChild<QSlider *>();
    weight->setFocus();
    QTest::keyClick(weight, Qt::Key_Right);
    QCOMPARE(own_->shown().affine.weight, 1.1);
    QCOMPARE(own_->plot().scenario().affine.weight, 1.1);
    own_->enter(QStringLiteral("bias"), QStringLiteral("-2.5"));
    QCOMPARE(own_->plot().scenario().affine.bias, -2.5);
    own_->enter(QStringLiteral("bias"), QStringLiteral("1000"));
    QCOMPARE(own_->plot().scenario().affine.bias, 1000.0); // beyond the slider, which grows
    QCOMPARE(own_->slider(QStringLiteral("bias")).message(), QString());
    QVERIFY(own_->slider(QStringLiteral("bias")).scale().maximum >= 1000);
}

void FunctionSlidersTest::aDragIsOneStepToUndo()
{
    auto *bias = own_->slider(QStringLiteral("bias")).findChild<QSlider *>();
    const QPoint middle = bias->rect().center();
    QSignalSpy changed(&own_->document, &ScenarioDocument::changed);
    QTest::mousePress(bias, Qt::LeftButton, {}, middle);
    for (int dx = 10; dx <= 60; dx += 10)
        QTest::mouseMove(bias, middle + QPoint(dx, 0));
    QTest::mouseRelease(bias, Qt::LeftButton, {}, middle + QPoint(60, 0));
    QVERIFY(changed.size() >= 5);
    QVERIFY(own_->shown().affine.bias > 1);
    own_->document.undo();
    QCOMPARE(own_->shown().affine.bias, 0.0);
    QVERIFY(!own_->document.canUndo());
    QCOMPARE(bias->value(), own_->slider(QStringLiteral("bias")).scale().positionOf(0));
}

void FunctionSlidersTest::aDragBackToItsStartLeavesNoStep()
{
    auto *bias = own_->slider(QStringLiteral("bias")).findChild<QSlider *>();
    const QPoint middle = bias->rect().center();
    QTest::mousePress(bias, Qt::LeftButton, {}, middle);
    for (const int dx : {20, 60, 20, 0})
        QTest::mouseMove(bias, middle + QPoint(dx, 0));
    QTest::mouseRelease(bias, Qt::LeftButton, {}, middle);
    QCOMPARE(own_->shown().affine.bias, 0.0);
    QVERIFY(!own_->document.canUndo());
}

void FunctionSlidersTest::anInvalidRangeIsExplainedAndThePictureStays_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sentence");
    const auto refuse = [](const char *key, const char *text, const char *sentence) {
        QTest::newRow(text) << QString::fromUtf8(key) << QString::fromUtf8(text) << QString::fromUtf8(sentence);
    };
    refuse("step", "0", "The step must not be 0; choose one such as 0.1.");
    refuse("step", "-0.1", "Steps of -0.1 never lead from -5 up to 5; the step must be positive here.");
    refuse(
        "step", "1e-9",
        "This range has 10,000,000,000 points and at most 10,000,000 are possible; choose a larger step or a shorter "
        "range.");
    refuse("start", "5", "Start and stop are both 5, which leaves no points; they must differ.");
    refuse("start", "nan", "start must be a finite number, but nan was given.");
    refuse("stop", "inf", "stop must be a finite number, but inf was given.");
    refuse("stop", "five", "“five” is not a number; write one such as 0.5, -3 or 1e-3.");
}

void FunctionSlidersTest::anInvalidRangeIsExplainedAndThePictureStays()
{
    QFETCH(QString, key);
    QFETCH(QString, text);
    QFETCH(QString, sentence);
    const Scenario before = own_->document.scenario();
    own_->enter(key, text);
    QVERIFY(own_->document.scenario() == before);
    QVERIFY(own_->plot().scenario() == before.functions);
    QCOMPARE(own_->slider(key).message(), sentence);
    QVERIFY(!own_->document.canUndo());
}

/// What is said below the edge of the panel is said to nobody.
void FunctionSlidersTest::aMessageComesIntoView()
{
    own_->document.edit({}, [](Scenario &s) {
        s.functions.curves = {defaultCurve("softplus"), defaultCurve("hard_tanh")};
    });
    own_->page.resize(1280, 700);
    QWidget *section = &own_->slider(QStringLiteral("step"));
    while (!qobject_cast<SectionBox *>(section))
        section = section->parentWidget();
    static_cast<SectionBox *>(section)->setOpen(true);
    const auto *message = own_->slider(QStringLiteral("step")).findChild<QLabel *>(QStringLiteral("message"));
    for (const auto *text : {"0", "-0.1"}) {
        own_->enter(QStringLiteral("step"), QString::fromUtf8(text));
        QTRY_COMPARE(message->visibleRegion().boundingRect(), message->rect());
        const auto *box = own_->slider(QStringLiteral("step")).findChild<NumberBox *>();
        QCOMPARE(box->visibleRegion().boundingRect(), box->rect());
    }
}

void FunctionSlidersTest::aMessageGoesWithWhatItComplainedAbout()
{
    own_->enter(QStringLiteral("start"), QStringLiteral("5"));
    QVERIFY(!own_->slider(QStringLiteral("start")).message().isEmpty());
    own_->enter(QStringLiteral("stop"), QStringLiteral("7"));
    QCOMPARE(own_->slider(QStringLiteral("start")).message(), QString());

    own_->enter(QStringLiteral("step"), QStringLiteral("0"));
    QVERIFY(!own_->slider(QStringLiteral("step")).message().isEmpty());
    own_->document.open({});
    QCOMPARE(own_->slider(QStringLiteral("step")).message(), QString());
}

void FunctionSlidersTest::wordsAmongTheParametersAreTranslated()
{
    own_->document.edit({}, [](Scenario &s) { s.functions.curves = {defaultCurve("softmax")}; });
    own_->language.set(Language::korean);
    QTRY_COMPARE(own_->slider(QStringLiteral("0/temperature")).findChild<QLabel *>()->text(),
                 QStringLiteral("온도 (temperature)"));
}

void FunctionSlidersTest::aParameterOutsideItsDomainIsExplainedAndThePictureStays()
{
    own_->document.edit({}, [](Scenario &s) { s.functions.curves = {Curve{"softplus", {1.0}}}; });
    const Scenario before = own_->document.scenario();
    for (const auto *text : {"0", "-1"}) {
        own_->enter(QStringLiteral("0/beta"), QString::fromUtf8(text));
        QVERIFY(own_->document.scenario() == before);
        QCOMPARE(own_->slider(QStringLiteral("0/beta")).message(),
                 QStringLiteral("beta must be greater than 0, but %1 was given.").arg(QString::fromUtf8(text)));
    }
    own_->enter(QStringLiteral("0/beta"), QStringLiteral("2"));
    QCOMPARE(own_->plot().scenario().curves[0].parameters[0], 2.0);
    QCOMPARE(own_->slider(QStringLiteral("0/beta")).message(), QString());
}

void FunctionSlidersTest::parametersHaveSlidersWhileTheirCurveIsShown()
{
    const auto keys = [this] {
        QStringList found;
        for (auto *slider : own_->page.findChildren<DocumentSlider *>())
            found.append(slider->key());
        found.sort();
        return found;
    };
    const QStringList fixed{QStringLiteral("bias"), QStringLiteral("start"), QStringLiteral("step"),
                            QStringLiteral("stop"), QStringLiteral("weight")};
    QCOMPARE(keys(), fixed);
    own_->click("hard_tanh", OwnFunctionsPage::onItsBox);
    QCOMPARE(keys(), (QStringList{QStringLiteral("1/max"), QStringLiteral("1/min")} + fixed));
    own_->document.undo();
    QCOMPARE(keys(), fixed);
}

void FunctionSlidersTest::onlyOneSliderPlaysAtATime()
{
    DocumentSlider &weight = own_->slider(QStringLiteral("weight"));
    DocumentSlider &bias = own_->slider(QStringLiteral("bias"));
    const double before = own_->shown().affine.weight;
    QTest::mouseClick(weight.findChild<QToolButton *>(QStringLiteral("play")), Qt::LeftButton);
    QTRY_VERIFY(own_->plot().scenario().affine.weight != before);
    QTest::mouseClick(bias.findChild<QToolButton *>(QStringLiteral("play")), Qt::LeftButton);
    QVERIFY(!weight.isPlaying());
    QTRY_VERIFY(own_->shown().affine.bias != 0);
    own_->page.rest();
    QVERIFY(!bias.isPlaying());
    own_->document.undo(); // a whole sweep is one step
    QCOMPARE(own_->shown().affine.bias, 0.0);
    own_->document.undo();
    QCOMPARE(own_->shown().affine.weight, before);
    QVERIFY(!own_->document.canUndo());
}

void FunctionSlidersTest::theViewStaysWhileAWeightPlays()
{
    own_->document.edit({}, [](Scenario &s) {
        s.functions = FunctionsScenario();
        s.functions.show_first = true;
    });
    DocumentSlider &weight = own_->slider(QStringLiteral("weight"));
    weight.setSpeed(8);
    weight.play();
    QTRY_VERIFY(own_->plot().scenario().affine.weight < 0);
    const PlotWindow held = own_->plot().view();
    QVERIFY(held.y_minimum < -1.25 && held.y_maximum > 1.25); // w·σ′ at either end
    double least = 0;
    double most = 0;
    connect(&weight, &ValueSlider::edited, this, [&](double value) {
        least = std::min(least, value);
        most = std::max(most, value);
    });
    QTRY_VERIFY(least < -4.5 && most > 4.5);
    QCOMPARE(own_->plot().view(), held);
    weight.stop();
    own_->document.edit({}, [](Scenario &s) { s.functions.affine = Affine(); });
    QTRY_VERIFY(own_->plot().view().y_minimum > -0.5);
}

void FunctionSlidersTest::weightAndBiasAreResetInOneClick()
{
    auto *reset = findButton(own_->page, QStringLiteral("w = 1, b = 0"));
    QVERIFY(reset && !reset->isEnabled());
    own_->enter(QStringLiteral("weight"), QStringLiteral("50"));
    own_->enter(QStringLiteral("bias"), QStringLiteral("-1/3"));
    QCOMPARE(own_->shown().affine, (Affine{50, -1.0 / 3}));
    QTest::mouseClick(reset, Qt::LeftButton);
    QCOMPARE(own_->shown().affine, Affine());
    QVERIFY(!reset->isEnabled());
    own_->document.undo();
    QCOMPARE(own_->shown().affine, (Affine{50, -1.0 / 3}));
}

ACTLAB_TEST_AT_BOTH_SCALES(FunctionSlidersTest, QApplication)
#include "function_sliders_test.moc"
