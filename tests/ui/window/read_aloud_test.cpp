// SPDX-License-Identifier: GPL-3.0-or-later
// Every page and dialogue as a screen reader finds it: names, roles and values, in the order in which they are seen.
#include "tests/support/test_class.h"
#include "tests/ui/heard.h"
#include "tests/ui/window/every_dialogue.h"
#include "tests/ui/window/own_window.h"
#include "ui/backprop/backprop_page.h"
#include "ui/backprop/walk_bar.h"
#include "ui/controls/run_bar.h"
#include "ui/network/network_page.h"
#include "ui/softmax/naive_panel.h"
#include "ui/widgets/number_box.h"
#include "ui/widgets/section_box.h"
#include "ui/widgets/value_slider.h"

#include <QComboBox>
#include <QLocale>
#include <QScrollBar>
#include <QSplitter>
#include <QTest>

#include <optional>

using namespace actlab;

namespace {

/// What is wrong with how a control is read aloud; empty where nothing is.
QString faultOf(QAccessibleInterface &heard)
{
    if (nameOf(heard).trimmed().isEmpty())
        return QStringLiteral("has no name");
    if (heard.role() == QAccessible::Client || heard.role() == QAccessible::NoRole ||
        heard.role() == QAccessible::Border)
        return QStringLiteral("has no role");
    if (auto *box = qobject_cast<QComboBox *>(heard.object())) {
        if (heard.text(QAccessible::Value) != box->currentText() || !heard.textInterface() ||
            heard.textInterface()->text(0, -1) != box->currentText())
            return QStringLiteral("does not say what is chosen");
        if (nameOf(heard) != box->accessibleName() && !nameOf(heard).isEmpty() && nameOf(heard) == box->currentText())
            return QStringLiteral("is named by what is chosen");
    }
    const bool isNumber = heard.role() == QAccessible::Slider || heard.role() == QAccessible::SpinBox;
    QAccessibleValueInterface *value = heard.valueInterface();
    if (!isNumber)
        return {};
    if (!value)
        return QStringLiteral("has no value");
    const double now = value->currentValue().toDouble();
    const double least = value->minimumValue().toDouble();
    const double most = value->maximumValue().toDouble();
    if (!(least <= now && now <= most && (least < most || heard.state().disabled)))
        return QStringLiteral("has the value %1 of %2 to %3").arg(now).arg(least).arg(most);
    if (heard.text(QAccessible::Value).isEmpty())
        return QStringLiteral("does not say its value");
    if (heard.role() == QAccessible::SpinBox && !heard.textInterface())
        return QStringLiteral("has no text");
    return {};
}

QStringList faultsOf(QWidget &window)
{
    QStringList faults;
    const auto controls = heardControls(window);
    for (std::size_t i = 0; i < controls.size(); ++i) {
        if (const QString fault = faultOf(*controls[i]); !fault.isEmpty())
            faults << whatIs(*controls[i]) + u' ' + fault;
        if (i > 0 && nameOf(*controls[i]) == nameOf(*controls[i - 1]))
            faults << whatIs(*controls[i]) + QStringLiteral(" repeats its neighbour's name");
    }
    return faults;
}

/// Whether `second` stands where the eye has been before it comes to `first`.
bool isSeenBefore(const QRect &second, const QRect &first)
{
    constexpr int overlap = 3;
    const bool isAbove = second.bottom() <= first.top() + overlap;
    const bool isBeneath = second.top() + overlap >= first.bottom();
    const bool isLeft = second.right() <= first.left() + overlap;
    const bool isRight = second.left() + overlap >= first.right();
    return (isAbove && !isRight) || (isLeft && !isBeneath && !isAbove);
}

QStringList disorderIn(QWidget &window)
{
    QStringList found;
    visitHeard(QAccessible::queryAccessibleInterface(&window), [&](QAccessibleInterface &parent) {
        QAccessibleInterface *before = nullptr;
        for (int i = 0; i < parent.childCount() && parent.role() != QAccessible::ComboBox; ++i) {
            QAccessibleInterface *child = parent.child(i);
            if (!child || child->state().invisible || !child->object() || !child->object()->isWidgetType() ||
                child->rect().isEmpty())
                continue;
            if (before && isSeenBefore(child->rect(), before->rect()))
                found << whatIs(*child) + QStringLiteral(" comes after ") + whatIs(*before);
            before = child;
        }
    });
    return found;
}

double firstNumber(QString text)
{
    static const QRegularExpression number(QStringLiteral("-?\\d[\\d,]*(\\.\\d+)?(e[-+]?\\d+)?"));
    return number.match(text.replace(QChar(0x2212), u'-')).captured(0).remove(u',').toDouble();
}

} // namespace

class ReadAloudTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { own_.reset(); }

    void everyControlHasNameRoleAndValue_data();
    void everyControlHasNameRoleAndValue();
    void everyDialogueIsReadAloud_data() { everyControlHasNameRoleAndValue_data(); }
    void everyDialogueIsReadAloud();
    void theWorksheetsDialogueIsReadAloud_data() { everyControlHasNameRoleAndValue_data(); }
    void theWorksheetsDialogueIsReadAloud();
    void partsAreReadAsTheyAreSeen_data() { everyControlHasNameRoleAndValue_data(); }
    void partsAreReadAsTheyAreSeen();
    void aSlidersValueIsItsNumber();
    void aValueIsSetWithoutMouseAndKeyboard();
    void theNumbersOfTheRunAreReadWithTheirNames();
    void theNaiveTableIsRead();
    void picturesAndDividersSayWhatTheyAre();
    void headingsSayWhetherTheyAreFolded();
    void oneOfSeveralIsARadioButton();

private:
    std::optional<OwnWindow> own_;
};

void ReadAloudTest::init()
{
    listen();
    QVERIFY(QAccessible::isActive());
    own_.emplace(OwnWindow::someOfEverything());
    own_->window.resize(1366, 768);
    QVERIFY(own_->show());
}

void ReadAloudTest::everyControlHasNameRoleAndValue_data()
{
    QTest::addColumn<Language>("language");
    QTest::addRow("English") << Language::english;
    QTest::addRow("Korean") << Language::korean;
}

void ReadAloudTest::everyControlHasNameRoleAndValue()
{
    QFETCH(Language, language);
    own_->language.set(language);
    for (const PageName page : own_->pages().names()) {
        own_->document.turnTo(page);
        own_->run.setRunning(false);
        layOut(own_->window);
        QVERIFY(heardControls(own_->window).size() > 12);
        const QStringList faults = faultsOf(own_->window);
        QVERIFY2(faults.isEmpty(), qPrintable(qString(id_of(page)) + u'\n' + faults.join(u'\n')));
    }
}

void ReadAloudTest::everyDialogueIsReadAloud()
{
    QFETCH(Language, language);
    own_->language.set(language);
    for (const auto &dialogue : everyDialogue(*own_)) {
        dialogue->show();
        layOut(*dialogue);
        QVERIFY(!heardControls(*dialogue).empty());
        const QStringList faults = faultsOf(*dialogue) + disorderIn(*dialogue);
        QVERIFY2(faults.isEmpty(),
                 qPrintable(QString::fromLatin1(dialogue->metaObject()->className()) + u'\n' + faults.join(u'\n')));
        dialogue->hide();
    }
}

void ReadAloudTest::theWorksheetsDialogueIsReadAloud()
{
    QFETCH(Language, language);
    own_->language.set(language);
    own_->document.turnTo(PageName::backprop);
    layOut(own_->window);
    QStringList faults{QStringLiteral("not opened")};
    QTimer::singleShot(0, this, [&] {
        QWidget *dialogue = QApplication::activeModalWidget();
        QVERIFY(dialogue);
        faults = faultsOf(*dialogue) + disorderIn(*dialogue);
        dialogue->close();
    });
    own_->page<BackpropPage>()->findChild<WalkBar *>()->worksheetRequested();
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void ReadAloudTest::partsAreReadAsTheyAreSeen()
{
    QFETCH(Language, language);
    own_->language.set(language);
    for (const PageName page : own_->pages().names()) {
        own_->document.turnTo(page);
        layOut(own_->window);
        const QStringList disorder = disorderIn(own_->window);
        QVERIFY2(disorder.isEmpty(), qPrintable(qString(id_of(page)) + u'\n' + disorder.join(u'\n')));
    }
}

void ReadAloudTest::aSlidersValueIsItsNumber()
{
    int seen = 0;
    for (const PageName page : own_->pages().names()) {
        own_->document.turnTo(page);
        for (ValueSlider *slider : own_->pages().page(page).findChildren<ValueSlider *>()) {
            for (QWidget *part : {static_cast<QWidget *>(slider->findChild<QSlider *>()),
                                  static_cast<QWidget *>(slider->findChild<NumberBox *>())}) {
                QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(part);
                QVERIFY(heard->valueInterface());
                QCOMPARE(heard->valueInterface()->currentValue().toDouble(), slider->value());
                QCOMPARE(heard->valueInterface()->minimumValue().toDouble(), slider->scale().minimum);
                QCOMPARE(heard->valueInterface()->maximumValue().toDouble(), slider->scale().maximum);
                QCOMPARE(firstNumber(heard->text(QAccessible::Value)), slider->value());
                ++seen;
            }
        }
    }
    QVERIFY(seen > 20);
    own_->document.turnTo(PageName::network);
    QCOMPARE(heardAs(own_->window, QStringLiteral("Noise"))->role(), QAccessible::StaticText);
    QCOMPARE(heardAs(own_->window, QStringLiteral("Noise (%)"))->text(QAccessible::Value), QStringLiteral("0 %"));
    QAccessibleInterface *speed = heardAs(own_->window, QStringLiteral("Training speed"));
    own_->page<NetworkPage>()->findChild<RunBar *>()->setSpeed(100);
    QCOMPARE(speed->valueInterface()->currentValue().toDouble(), 100.0);
    QCOMPARE(speed->text(QAccessible::Value), QStringLiteral("100 batches/s"));
    own_->page<NetworkPage>()->findChild<RunBar *>()->setSpeed(Worker::flat_out);
    QCOMPARE(speed->text(QAccessible::Value), QStringLiteral("as fast as possible"));
    QVERIFY(speed->valueInterface()->currentValue().toDouble() > 100'000);
}

void ReadAloudTest::aValueIsSetWithoutMouseAndKeyboard()
{
    auto &slider = *own_->window.findChild<ValueSlider *>();
    QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(slider.findChild<QSlider *>());
    heard->valueInterface()->setCurrentValue(2.5);
    QCOMPARE(slider.value(), 2.5);
    QVERIFY(own_->document.canUndo());
    QAccessible::queryAccessibleInterface(slider.findChild<NumberBox *>())->valueInterface()->setCurrentValue(-1.25);
    QCOMPARE(slider.value(), -1.25);
    auto *handle = own_->window.findChild<QSplitter *>()->handle(1);
    QAccessibleValueInterface *divider = QAccessible::queryAccessibleInterface(handle)->valueInterface();
    divider->setCurrentValue(30);
    layOut(own_->window);
    QVERIFY(std::abs(divider->currentValue().toDouble() - 30) < 1);
}

void ReadAloudTest::theNumbersOfTheRunAreReadWithTheirNames()
{
    own_->document.turnTo(PageName::network);
    own_->run.setRunning(false);
    own_->run.stepEpoch();
    QTRY_VERIFY(own_->run.snapshot() && own_->run.snapshot()->epoch > 0 && !own_->run.isPolling());
    const QStringList named{QStringLiteral("Epoch: "), QStringLiteral("Training loss: "), QStringLiteral("Test loss: "),
                            QStringLiteral("Training accuracy: "), QStringLiteral("Test accuracy: ")};
    for (const QString &name : named) {
        const QAccessibleInterface *heard = heardAs(own_->window, name);
        QVERIFY2(heard, qPrintable(name));
        QVERIFY2(firstNumber(nameOf(*heard)) > 0, qPrintable(nameOf(*heard)));
    }
}

void ReadAloudTest::theNaiveTableIsRead()
{
    own_->document.turnTo(PageName::softmax);
    QAccessibleInterface *table = nullptr;
    visitHeard(QAccessible::queryAccessibleInterface(own_->window.findChild<NaivePanel *>()),
               [&](QAccessibleInterface &each) { table = nameOf(each).contains(u'₀') ? &each : table; });
    QVERIFY(table);
    QVERIFY2(nameOf(*table).contains(QStringLiteral("z₀ · ")), qPrintable(nameOf(*table)));
    QVERIFY(table->state().focusable);
}

void ReadAloudTest::picturesAndDividersSayWhatTheyAre()
{
    int pictures = 0;
    for (const PageName page : own_->pages().names()) {
        own_->document.turnTo(page);
        layOut(own_->window);
        visitHeard(QAccessible::queryAccessibleInterface(&own_->window), [&](QAccessibleInterface &each) {
            if (!each.object())
                return;
            const bool isPlot = each.object()->inherits("QCustomPlot");
            QVERIFY(!isPlot || each.role() == QAccessible::Chart);
            pictures += each.role() == QAccessible::Chart || each.role() == QAccessible::Graphic;
            if (!each.object()->inherits("QSplitterHandle"))
                return;
            QCOMPARE(each.role(), QAccessible::Separator);
            QVERIFY(!nameOf(each).isEmpty());
            QAccessibleValueInterface *value = each.valueInterface();
            QVERIFY(value);
            QVERIFY2(value->minimumValue().toDouble() <= value->currentValue().toDouble() &&
                         value->currentValue().toDouble() <= value->maximumValue().toDouble(),
                     qPrintable(whatIs(each)));
        });
    }
    QVERIFY(pictures > 8);
}

void ReadAloudTest::headingsSayWhetherTheyAreFolded()
{
    auto &section = *own_->window.findChild<SectionBox *>();
    QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(section.findChild<SectionHeading *>());
    QCOMPARE(heard->role(), QAccessible::Button);
    for (const bool isOpen : {false, true}) {
        const Hearing hearing;
        heard->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QTRY_COMPARE(section.isOpen(), isOpen);
        QVERIFY(heard->state().expandable);
        QCOMPARE(heard->state().expanded != 0, isOpen);
        QVERIFY(std::ranges::any_of(hearing.events(), [&](const Hearing::Event &event) {
            return event.type == QAccessible::StateChanged && event.object == heard->object();
        }));
    }
}

void ReadAloudTest::oneOfSeveralIsARadioButton()
{
    own_->document.turnTo(PageName::network);
    layOut(own_->window);
    for (const char *name : {"Network", "Data: Circle", "Erase points"}) {
        QAccessibleInterface *found = nullptr;
        visitHeard(QAccessible::queryAccessibleInterface(&own_->window), [&](QAccessibleInterface &each) {
            if (nameOf(each) == QString::fromLatin1(name) && each.state().checkable)
                found = &each;
        });
        QVERIFY2(found, name);
        QCOMPARE(found->role(), QAccessible::RadioButton);
    }
    own_->document.turnTo(PageName::functions);
    QVERIFY(heardAs(own_->window, QStringLiteral("Empty this field")));
}

ACTLAB_TEST(ReadAloudTest, QApplication)
#include "read_aloud_test.moc"
