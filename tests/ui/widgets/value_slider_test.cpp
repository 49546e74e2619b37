// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_class.h"
#include "tests/ui/at_rest.h"
#include "ui/text/translation.h"
#include "ui/widgets/number_box.h"
#include "ui/widgets/value_slider.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSlider>
#include <QStyle>
#include <QStyleOptionSlider>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace actlab;

namespace {

const SliderScale scale{.minimum = -5, .maximum = 5, .step = 0.1, .defaultValue = 1, .kind = SliderScale::Kind::linear};

QPoint handleOf(QSlider &slider)
{
    QStyleOptionSlider option;
    option.initFrom(&slider);
    option.subControls = QStyle::SC_All;
    option.orientation = slider.orientation();
    option.minimum = slider.minimum();
    option.maximum = slider.maximum();
    option.sliderPosition = slider.sliderPosition();
    option.sliderValue = slider.value();
    return slider.style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, &slider).center();
}

} // namespace

class ValueSliderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aDragAsksForEveryValueAndEndsOnce();
    void aTypedNumberIsAskedForOnce();
    void escapeTakesBackWhatIsTyped();
    void theSliderGrowsToWhatIsTyped();
    void aNumberWithoutMeaningIsRefused();
    void theEndsCanBeSet();
    void aMessageMovesNothing();
    void itsMinusIsThatOfTheTypeUntilItIsTypedInto();
    void garbageIsRefusedWithASentenceInTheWindowsLanguage_data();
    void garbageIsRefusedWithASentenceInTheWindowsLanguage();
    void aValueThatTheCheckRefusesIsNotAskedFor();
    void anAnswerTakesBackWhatWasSaid();
    void arrowKeysStepAndAreOneGesture();
    void aDoubleClickResets();
    void aClickResetsValueAndEnds();
    void playingSweepsAndStops();
    void aChangeFromElsewhereStopsPlaying();
    void shownValuesAskForNothing();

private:
    void type(const QString &text);
    template <class Widget> Widget &part() const { return *control_->findChild<Widget *>(); }

    std::unique_ptr<InterfaceLanguage> language_;
    std::unique_ptr<ValueSlider> control_;
    std::unique_ptr<QSignalSpy> edited_;
    std::unique_ptr<QSignalSpy> finished_;
};

void ValueSliderTest::init()
{
    language_ = std::make_unique<InterfaceLanguage>(Language::english);
    control_ = std::make_unique<ValueSlider>(scale);
    control_->setTexts(QStringLiteral("w"), QStringLiteral("weight w"), QStringLiteral("Steepens the curve"));
    control_->resize(300, 60);
    control_->show();
    QVERIFY(QTest::qWaitForWindowActive(control_.get()));
    edited_ = std::make_unique<QSignalSpy>(control_.get(), &ValueSlider::edited);
    finished_ = std::make_unique<QSignalSpy>(control_.get(), &ValueSlider::gestureFinished);
}

void ValueSliderTest::cleanup()
{
    control_.reset();
    language_.reset();
}

void ValueSliderTest::type(const QString &text)
{
    auto &box = part<NumberBox>();
    box.setFocus();
    box.selectAll();
    for (const QChar letter : text) { // QTest::keyClicks types nothing but Latin letters
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
        QCoreApplication::sendEvent(&box, &press);
    }
    if (text.isEmpty())
        QTest::keyClick(&box, Qt::Key_Delete);
    QTest::keyClick(&box, Qt::Key_Return);
}

void ValueSliderTest::aDragAsksForEveryValueAndEndsOnce()
{
    auto &slider = part<QSlider>();
    const QPoint start = handleOf(slider);
    QTest::mousePress(&slider, Qt::LeftButton, {}, start);
    for (int dx = 10; dx <= 50; dx += 10)
        QTest::mouseMove(&slider, start + QPoint(dx, 0));
    QVERIFY(edited_->size() >= 3);
    QCOMPARE(finished_->size(), 0);
    QTest::mouseRelease(&slider, Qt::LeftButton, {}, start + QPoint(50, 0));
    QCOMPARE(finished_->size(), 1);
    const double last = edited_->last()[0].toDouble();
    QVERIFY(last > 1.5);
    QCOMPARE(control_->value(), last);
    QCOMPARE(part<NumberBox>().value(), last);
}

void ValueSliderTest::aTypedNumberIsAskedForOnce()
{
    type(QStringLiteral("2.345"));
    QCOMPARE(edited_->size(), 1);
    QVERIFY(control_->value() == 2.345);
    QCOMPARE(finished_->size(), 1);
    QTest::keyClick(&part<NumberBox>(), Qt::Key_Return);
    part<QSlider>().setFocus();
    QCOMPARE(edited_->size(), 1);
}

void ValueSliderTest::escapeTakesBackWhatIsTyped()
{
    auto &box = part<NumberBox>();
    auto &field = *box.findChild<QLineEdit *>();
    const QString before = field.text();
    box.setFocus();
    box.selectAll();
    QTest::keyClicks(&box, QStringLiteral("2.5"));
    QTest::keyClick(&box, Qt::Key_Escape);
    QCOMPARE(field.text(), before);
    part<QSlider>().setFocus(); // which confirms what is there
    QCOMPARE(edited_->size(), 0);
}

void ValueSliderTest::theSliderGrowsToWhatIsTyped()
{
    for (const double value : {50.0, -100.0, 1234.5, 1e9, -1e290}) {
        type(QString::number(value, 'g', 17));
        QCOMPARE(control_->value(), value);
        QCOMPARE(control_->message(), QString());
        QVERIFY(control_->scale().minimum <= value && control_->scale().maximum >= value);
        QVERIFY(control_->scale().last() <= 5000);
        QCOMPARE(edited_->last()[0].toDouble(), value);
    }
    type(QStringLiteral("1/3"));
    QCOMPARE(control_->value(), 1.0 / 3);
    type(QStringLiteral("0,5"));
    QCOMPARE(control_->value(), 0.5);
    type(QStringLiteral("-π"));
    QCOMPARE(control_->value(), -3.141592653589793);
}

void ValueSliderTest::aNumberWithoutMeaningIsRefused()
{
    SliderScale bounded = scale;
    bounded.least = -8;
    bounded.most = 8;
    control_ = std::make_unique<ValueSlider>(bounded);
    control_->setTexts(QStringLiteral("w"), QStringLiteral("weight w"), {});
    control_->show();
    type(QStringLiteral("7"));
    QCOMPARE(control_->value(), 7.0);
    QCOMPARE(control_->scale().maximum, 8.0);
    for (const char *text : {"9", "-8.5", "inf", "-inf", "nan"}) {
        type(QString::fromLatin1(text));
        QCOMPARE(control_->value(), 7.0);
        QVERIFY(!control_->message().isEmpty());
        QVERIFY(control_->findChild<QLabel *>(QStringLiteral("message"))->isVisible());
    }
    const QString english = control_->message();
    language_->set(Language::korean);
    QTRY_VERIFY(control_->findChild<QLabel *>(QStringLiteral("message"))->text() != english);
    type(QStringLiteral("0.5"));
    QCOMPARE(control_->message(), QString());
    QVERIFY(!control_->findChild<QLabel *>(QStringLiteral("message"))->isVisible());
}

void ValueSliderTest::theEndsCanBeSet()
{
    control_->setEnds(-0.5, 2);
    part<QSlider>().setValue(part<QSlider>().maximum());
    QCOMPARE(control_->value(), 2.0);
    part<QSlider>().setValue(0);
    QCOMPARE(control_->value(), -0.5);
    QVERIFY(part<QSlider>().maximum() >= 100); // still fine enough
    control_->setEnds(3, 3);                   // no slider
    QCOMPARE(control_->scale().minimum, -5.0);
    control_->setEnds(10, 20); // the value stays in reach
    QVERIFY(control_->scale().minimum <= -0.5 && control_->scale().maximum == 20);
}

void ValueSliderTest::aMessageMovesNothing()
{
    QWidget window;
    QVBoxLayout column(&window);
    ValueSlider above(scale);
    ValueSlider below(scale);
    column.addWidget(&above);
    column.addWidget(&below);
    window.resize(300, 300);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const QRect before = below.geometry();
    const QSize size = window.sizeHint();
    auto *box = above.findChild<NumberBox *>();
    box->setFocus();
    box->selectAll();
    QTest::keyClicks(box, QStringLiteral("a slip that takes more than one line to say what is wrong with it"));
    QTest::keyClick(box, Qt::Key_Return);
    QVERIFY(!above.message().isEmpty());
    layOut(window);
    QCOMPARE(below.geometry(), before);
    QCOMPARE(window.sizeHint(), size);
    auto *message = window.findChild<QLabel *>(QStringLiteral("message"));
    QVERIFY(message && message->isVisible() && window.rect().contains(message->geometry()));
    // A click goes through it.
    QCOMPARE(window.childAt(message->geometry().center()) == message, false);
}

void ValueSliderTest::itsMinusIsThatOfTheTypeUntilItIsTypedInto()
{
    part<QSlider>().setFocus();
    control_->setValue(-2.5);
    QCOMPARE(part<QLineEdit>().text(), QStringLiteral("\u22122.5"));
    part<NumberBox>().setFocus();
    QCOMPARE(part<QLineEdit>().text(), QStringLiteral("-2.5"));
    part<QSlider>().setFocus();
    QCOMPARE(part<QLineEdit>().text(), QStringLiteral("\u22122.5"));
    QCOMPARE(edited_->size(), 0);
}

void ValueSliderTest::garbageIsRefusedWithASentenceInTheWindowsLanguage_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("words") << QStringLiteral("abc");
    QTest::newRow("two numbers") << QStringLiteral("1 2");
    QTest::newRow("a list") << QStringLiteral("0,5,1");
    QTest::newRow("nothing") << QString();
    QTest::newRow("NaN") << QStringLiteral("nan");
}

void ValueSliderTest::garbageIsRefusedWithASentenceInTheWindowsLanguage()
{
    QFETCH(QString, text);
    type(text);
    QCOMPARE(edited_->size(), 0);
    QCOMPARE(control_->value(), 1.0);
    QCOMPARE(part<QLineEdit>().text(), QStringLiteral("1"));
    const QString english = control_->message();
    QVERIFY(!english.isEmpty());
    language_->set(Language::korean);
    QVERIFY(control_->message() != english);
}

void ValueSliderTest::aValueThatTheCheckRefusesIsNotAskedFor()
{
    control_->setCheck([](double value) -> Result<void> {
        if (value > 0)
            return {};
        return failure(ErrorCode::parameter_outside_domain, {"beta", "-1", "positive"});
    });
    type(QStringLiteral("-1"));
    QCOMPARE(edited_->size(), 0);
    QCOMPARE(control_->value(), 1.0);
    QCOMPARE(control_->message(), QStringLiteral("beta must be greater than 0, but -1 was given."));
    // The same where the slider is pushed there: it returns.
    part<QSlider>().setValue(0);
    QCOMPARE(edited_->size(), 0);
    QCOMPARE(part<QSlider>().value(), scale.positionOf(1));
}

void ValueSliderTest::anAnswerTakesBackWhatWasSaid()
{
    type(QStringLiteral("abc"));
    QVERIFY(!control_->message().isEmpty());
    control_->setValue(control_->value()); // something else has changed
    QCOMPARE(control_->message(), QString());
    QVERIFY(!control_->findChild<QLabel *>(QStringLiteral("message"))->isVisible());
}

void ValueSliderTest::arrowKeysStepAndAreOneGesture()
{
    part<QSlider>().setFocus();
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(&part<QSlider>(), Qt::Key_Right);
    QCOMPARE(control_->value(), 1.3);
    part<NumberBox>().setFocus();
    QTest::keyClick(&part<NumberBox>(), Qt::Key_Down);
    QCOMPARE(control_->value(), 1.2);
    QCOMPARE(edited_->size(), 4);
    QCOMPARE(finished_->size(), 0);
    QTRY_COMPARE(finished_->size(), 1);
}

void ValueSliderTest::aDoubleClickResets()
{
    control_->setValue(3);
    QTest::mouseDClick(&part<QSlider>(), Qt::LeftButton, {}, QPoint(2, 8));
    QCOMPARE(control_->value(), 1.0);
    control_->setValue(3);
    QTest::mouseDClick(&part<QLabel>(), Qt::LeftButton);
    QCOMPARE(control_->value(), 1.0);
}

void ValueSliderTest::aClickResetsValueAndEnds()
{
    auto *reset = control_->findChild<QToolButton *>(QStringLiteral("reset"));
    QVERIFY(!reset->isEnabled());
    type(QStringLiteral("50"));
    QVERIFY(reset->isEnabled());
    QTest::mouseClick(reset, Qt::LeftButton);
    QCOMPARE(control_->value(), 1.0);
    QCOMPARE(control_->scale(), scale);
    QVERIFY(!reset->isEnabled());
}

void ValueSliderTest::playingSweepsAndStops()
{
    auto &button = *control_->findChild<QToolButton *>(QStringLiteral("play"));
    control_->setSpeed(20);
    QTest::mouseClick(&button, Qt::LeftButton);
    QVERIFY(control_->isPlaying());
    QCOMPARE(whatRuns(*control_), {QStringLiteral("actlab::ValueSlider's timer")});
    double lowest = scale.maximum;
    double highest = scale.minimum;
    const auto follow = [&](double value) {
        lowest = std::min(lowest, value);
        highest = std::max(highest, value);
    };
    connect(control_.get(), &ValueSlider::edited, this, follow);
    QTRY_VERIFY(lowest < -4 && highest > 4);
    QCOMPARE(finished_->size(), 0);

    QTest::mouseClick(&button, Qt::LeftButton);
    QVERIFY(!control_->isPlaying());
    QCOMPARE(finished_->size(), 1);
    const auto asked = edited_->size();
    QCOMPARE(whatRuns(*control_), QStringList());
    QCoreApplication::processEvents();
    QCOMPARE(edited_->size(), asked);
}

void ValueSliderTest::aChangeFromElsewhereStopsPlaying()
{
    control_->play();
    QTRY_VERIFY(edited_->size() > 2);
    control_->setValue(control_->value()); // the answer to what was asked
    QVERIFY(control_->isPlaying());
    control_->setValue(-3);
    QVERIFY(!control_->isPlaying());
    QCOMPARE(control_->value(), -3.0);
}

void ValueSliderTest::shownValuesAskForNothing()
{
    control_->setValue(0.123456789);
    QCOMPARE(part<QLineEdit>().text(), QStringLiteral("0.123457"));
    part<NumberBox>().setFocus();
    QTest::keyClick(&part<NumberBox>(), Qt::Key_Return);
    part<QSlider>().setFocus();
    QVERIFY(control_->value() == 0.123456789);
    control_->setValue(77); // from a file, beyond the slider
    QVERIFY(control_->value() == 77);
    QCOMPARE(part<QLineEdit>().text(), QStringLiteral("77"));
    QCOMPARE(part<QSlider>().value(), control_->scale().positionOf(77));
    QVERIFY(part<QSlider>().value() < part<QSlider>().maximum());
    QCOMPARE(edited_->size(), 0);
}

ACTLAB_TEST_AT_BOTH_SCALES(ValueSliderTest, QApplication)
#include "value_slider_test.moc"
