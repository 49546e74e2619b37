// SPDX-License-Identifier: GPL-3.0-or-later
// Drives the walk through its widgets, as a student would.
#include "ui/backprop/backprop_page.h"

#include "tests/support/test_class.h"
#include "tests/ui/at_rest.h"
#include "tests/ui/backprop/own_backprop_page.h"
#include "tests/ui/readable.h"
#include "tests/ui/themed_application.h"
#include "ui/backprop/point_picker.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QRegularExpression>
#include <QSlider>
#include <QSpinBox>
#include <QTest>

#include <optional>

using namespace actlab;

class BackpropPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { own_.reset(); }

    void arrowKeysAndButtonsWalk();
    void theKeyboardSelects();
    void aClickShowsTheCalculationOfAnEdge();
    void aGradientIsChecked();
    void theSampleIsChosenInThePlotAndInTheBox();
    void strideIsAUnitOrALayer();
    void itPlaysToTheEnd();
    void largeNetworksAreWalkedAlongAPath();
    void whatCannotBeTrainedIsSaid();
    void everyExampleOpens();
    void everyTextFollowsTheLanguage();
    void everythingHasAName();
    void nothingIsClipped();

private:
    PointPicker *points() const { return own_->page.findChild<PointPicker *>(); }

    std::optional<OwnBackpropPage> own_;
};

void BackpropPageTest::init()
{
    own_.emplace();
    QVERIFY(own_->show());
}

void BackpropPageTest::arrowKeysAndButtonsWalk()
{
    QVERIFY(own_->title().startsWith(QStringLiteral("Step 1 of 7 · Forward pass: hidden layer 1")));
    QVERIFY(!button(own_->page, QStringLiteral("One step back")).isEnabled());
    own_->key(Qt::Key_Right);
    QCOMPARE(own_->place(), std::size_t(1));
    QVERIFY(own_->title().contains(QLatin1String("the output layer")));
    button(own_->page, QStringLiteral("One step on")).click();
    QVERIFY(own_->title().contains(QLatin1String("Error at the output")));
    own_->key(Qt::Key_Left);
    QCOMPARE(own_->place(), std::size_t(1));
    own_->key(Qt::Key_End);
    QVERIFY(own_->title().startsWith(QStringLiteral("Step 7 of 7 · Weight update")));
    QVERIFY(!button(own_->page, QStringLiteral("Last step")).isEnabled());
    own_->key(Qt::Key_Right); // nothing further
    QCOMPARE(own_->place(), std::size_t(6));
    button(own_->page, QStringLiteral("One step back")).click();
    QCOMPARE(own_->place(), std::size_t(5));
    own_->key(Qt::Key_Home);
    QCOMPARE(own_->place(), std::size_t(0));
}

void BackpropPageTest::theKeyboardSelects()
{
    own_->key(Qt::Key_Down);
    QVERIFY(own_->page.shown().selected == NetworkPart(Feature::x1));
    own_->key(Qt::Key_Up);
    QVERIFY(own_->page.shown().selected == NetworkPart(WeightId{1, 0, {}}));
    QVERIFY(own_->view().accessibleDescription().contains(QLatin1String("Selected: bias: the output layer")));
    own_->key(Qt::Key_Escape);
    QVERIFY(!own_->page.shown().selected);
}

void BackpropPageTest::aClickShowsTheCalculationOfAnEdge()
{
    own_->clickOn(WeightId{1, 0, 1});
    QVERIFY(own_->formulas().startsWith(QString::fromUtf8("weight: hidden layer 1, unit 2 → the output layer")));
    QVERIFY(own_->formulas().contains(QString::fromUtf8("= (−0.5000)·0.2000 = −0.1000")));
    QVERIFY(own_->formulas().contains(QString::fromUtf8("= (−0.4000)·0.2000 = −0.0800")));
    QVERIFY(own_->formulas().contains(QString::fromUtf8("= −0.5000 − 0.5000·(−0.0800) = −0.4600")));
    own_->clickOn(WeightId{0, 1, {}});
    QVERIFY(own_->formulas().startsWith(QLatin1String("bias: hidden layer 1, unit 2")));
    own_->clickOn(UnitId{0, 1});
    QVERIFY(own_->formulas().contains(QString::fromUtf8("= (−0.4000)·1.0000 + 0.8000·0.0000 + 0.6000 = 0.2000")));
    own_->clickOn(Feature::x1);
    QVERIFY(own_->formulas().startsWith(QString::fromUtf8("input x₁")));
    QTest::mouseClick(&own_->view(), Qt::LeftButton, {}, QPoint(3, 3)); // beside everything: the step again
    QVERIFY(own_->formulas().contains(QString::fromUtf8("ReLU(0.2000)")));
}

void BackpropPageTest::aGradientIsChecked()
{
    own_->clickOn(WeightId{1, 0, 0});
    button(own_->page, QStringLiteral("Check the gradient")).click();
    const QString said = saidIn(own_->page).filter(QStringLiteral("Backpropagation:")).join(u' ');
    QVERIFY2(said.contains(QString::fromUtf8("Backpropagation: −0.24000000")), qPrintable(said));
    QVERIFY2(said.contains(QString::fromUtf8("Central difference: −0.24000000")), qPrintable(said));
}

void BackpropPageTest::theSampleIsChosenInThePlotAndInTheBox()
{
    QTest::mouseClick(points(), Qt::LeftButton, {}, points()->placeOf(2).toPoint() + QPoint(4, 3));
    QCOMPARE(own_->document.scenario().backprop.sample, std::size_t(2));
    QVERIFY(own_->page.shown().walk->samples[0].inputs == (std::vector<double>{0, 1}));
    auto *box = findNamed<QSpinBox>(own_->page, QStringLiteral("Sample"));
    QCOMPARE(box->value(), 3);
    box->setValue(4);
    QVERIFY(own_->page.shown().walk->samples[0].inputs == (std::vector<double>{1, 1}));
    QTest::keyClick(points(), Qt::Key_Left);
    QCOMPARE(box->value(), 3);
}

void BackpropPageTest::strideIsAUnitOrALayer()
{
    auto *stride = findNamed<QComboBox>(own_->page, QStringLiteral("How far a step goes"));
    stride->setCurrentIndex(0);
    Q_EMIT stride->activated(0);
    QCOMPARE(own_->page.shown().steps.size(), std::size_t(10));
    QVERIFY(own_->title().startsWith(QStringLiteral("Step 1 of 10 · Forward pass: hidden layer 1, unit 1")));
    QVERIFY(!own_->formulas().contains(QLatin1String("unit 2")));
    own_->key(Qt::Key_Right);
    QVERIFY(own_->formulas().startsWith(QLatin1String("hidden layer 1, unit 2")));
}

void BackpropPageTest::itPlaysToTheEnd()
{
    own_->page.findChild<QSlider *>()->setValue(12);
    button(own_->page, QStringLiteral("Play")).click();
    QTRY_COMPARE_WITH_TIMEOUT(own_->place(), std::size_t(6), 5'000);
    QTRY_VERIFY(findButton(own_->page, QStringLiteral("Play"))); // no longer "Pause"
    button(own_->page, QStringLiteral("Play")).click();          // again from the first step
    QCOMPARE(own_->place(), std::size_t(0));
    own_->page.rest();
    QVERIFY(findButton(own_->page, QStringLiteral("Play")));
    own_->document.undo();
    QCOMPARE(own_->place(), std::size_t(0)); // walking is one step of the history
}

void BackpropPageTest::largeNetworksAreWalkedAlongAPath()
{
    own_->document.edit({"", {}}, [](Scenario &s) {
        s.network = NetworkScenario();
        s.network.network.hidden.assign(6, LayerSpec{16, "tanh", {}});
        s.backprop.place = 9; // back at the last hidden layers
    });
    QVERIFY(!own_->page.shown().isSmall());
    const std::size_t layer = own_->page.shown().step().layer;
    const std::size_t lines = own_->formulas().count(QLatin1Char('\n'));
    QVERIFY(lines < 40); // of one unit, not of sixteen
    own_->clickOn(UnitId{layer, 11});
    QCOMPARE(own_->page.shown().path[layer], std::size_t(11));
    QVERIFY(own_->view().placeOf(WeightId{layer, 11, 3}).has_value());
    QVERIFY(!own_->view().placeOf(WeightId{layer, 10, 3}).has_value());
    own_->key(Qt::Key_Escape);
    QVERIFY(own_->formulas().contains(QLatin1String("unit 12")));
}

void BackpropPageTest::whatCannotBeTrainedIsSaid()
{
    own_->document.edit({"", {}}, [](Scenario &s) { s.network.network.features.clear(); });
    QVERIFY(!own_->page.shown().walk);
    QVERIFY(own_->page.figures().empty());
    QVERIFY(!button(own_->page, QStringLiteral("Do this update")).isEnabled());
    QVERIFY(!button(own_->page, QStringLiteral("One step on")).isEnabled());
    own_->key(Qt::Key_Right);
    own_->key(Qt::Key_End);
    own_->key(Qt::Key_Down);
    own_->document.undo();
    QVERIFY(own_->page.shown().walk);
    own_->document.edit({"", {}}, [](Scenario &s) {
        s.network.network.hidden[0] = {2, "prelu", {0.25}};
        s.backprop.sample = 2; // where a z is negative
    });
    QVERIFY(!button(own_->page, QStringLiteral("Do this update")).isEnabled());
    QVERIFY(button(own_->page, QStringLiteral("Do this update")).toolTip().contains(QLatin1String("PReLU")));
    own_->document.edit({"", {}}, [](Scenario &s) { s.backprop.sample = 99; }); // points that are no longer there
    QVERIFY(own_->page.shown().walk);
}

void BackpropPageTest::everyExampleOpens()
{
    QCOMPARE(own_->page.examples().size(), 7);
    for (QAction *action : own_->page.examples()) {
        action->trigger();
        QVERIFY(own_->page.shown().walk);
        for (std::size_t i = 0; i + 1 < own_->page.shown().steps.size(); ++i) {
            own_->key(Qt::Key_Right);
            QVERIFY(!own_->formulas().isEmpty());
        }
    }
    const auto open = [&](const char *title) {
        const auto all = own_->page.examples();
        const auto found = std::ranges::find(all, QString::fromUtf8(title), &QAction::text);
        QVERIFY2(found != all.end(), title);
        (*found)->trigger();
    };
    open("Softmax with three classes");
    own_->key(Qt::Key_End);
    own_->key(Qt::Key_Left);
    own_->key(Qt::Key_Left);
    QVERIFY(own_->formulas().contains(QString::fromUtf8("1 − a² = 1 − 0.5370² = 0.7116"))); // tanh
    open("Vanishing gradient: six layers of sigmoid"); // δ vanishes on its way back
    const auto &deep = own_->page.shown().walk->samples[0].layers;
    QVERIFY(std::abs(deep.front()[0].delta) < 1e-3 * std::abs(deep.back()[0].delta));
    open("A dead ReLU");
    const auto &dead = own_->page.shown().walk->gradient.layers[0];
    QVERIFY(dead.at(0, 0) != 0);
    QCOMPARE(dead.at(1, 0), 0.0);
    QCOMPARE(own_->page.shown().walk->samples[0].layers[0][1].slope, 0.0);
    own_->document.undo();
    QVERIFY(own_->document.scenario().backprop.own->network.network.hidden.size() == 6);
}

void BackpropPageTest::everyTextFollowsTheLanguage()
{
    own_->language.set(Language::korean);
    QCoreApplication::processEvents();
    static const QRegularExpression word(QStringLiteral("[A-Za-z]{3,}"));
    const auto check = [](QString text) {
        for (const char *name : {"ReLU", "SGD", "XOR", "Home", "End", "qt_"})
            text.remove(QLatin1String(name));
        QVERIFY2(!word.match(text).hasMatch(), qPrintable(text));
    };
    for (std::size_t i = 0; i < own_->page.shown().steps.size(); ++i) {
        for (const QString &text : saidIn(own_->page))
            check(text);
        for (const auto *each : own_->page.findChildren<QAbstractButton *>()) {
            check(each->text());
            check(each->toolTip());
        }
        for (const auto *widget : own_->page.findChildren<QWidget *>()) {
            check(widget->accessibleName());
            check(widget->accessibleDescription());
        }
        check(own_->formulas());
        own_->key(Qt::Key_Right);
    }
    for (const auto *action : own_->page.examples()) {
        QString text = action->text() + action->toolTip();
        check(text);
    }
}

void BackpropPageTest::everythingHasAName()
{
    const ReachedControls controls = reachedControls(own_->page);
    QCOMPARE(controls.nameless.join(u'\n'), QString());
    QVERIFY(controls.named > 10);
}

void BackpropPageTest::nothingIsClipped()
{
    for (const Language language : {Language::english, Language::korean}) {
        own_->language.set(language);
        for (const QSize size : {OwnBackpropPage::usualSize, QSize(1920, 1000)}) {
            own_->page.resize(size);
            layOut(own_->page);
            QVERIFY2(own_->page.minimumSizeHint().width() <= OwnBackpropPage::usualSize.width(),
                     qPrintable(QString::number(own_->page.minimumSizeHint().width())));
            QVERIFY(own_->page.minimumSizeHint().height() <= OwnBackpropPage::usualSize.height());
            QCOMPARE(own_->page.size(), size);
            QTRY_COMPARE(cutTexts(own_->page).join(u'\n'), QString()); // once it is laid out
        }
    }
}

ACTLAB_TEST_AT_BOTH_SCALES(BackpropPageTest, ThemedApplication)
#include "backprop_page_test.moc"
