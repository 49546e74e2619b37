// SPDX-License-Identifier: GPL-3.0-or-later
// A student who touches everything: seeded random mouse and keyboard on the real window, on all pages, while networks
// train. Longer and with other numbers:
//   QTEST_FUNCTION_TIMEOUT=900000 ACTLAB_ENDURANCE_SECONDS=600 ACTLAB_ENDURANCE_SEED=7
//   build/asan/tests/ui_endurance_test
#include "core/scenario/scenario_json.h"
#include "core/support/random.h"
#include "tests/support/test_class.h"
#include "tests/ui/window/own_window.h"
#include "ui/network/network_page.h"
#include "ui/network/presets.h"
#include "ui/window/file_actions.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileDialog>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QStandardPaths>
#include <QTest>
#include <QTimer>
#include <QWheelEvent>

#include <array>
#include <map>
#include <optional>

using namespace actlab;

namespace {

constexpr int usualSeconds = 6;
constexpr int stepsBetweenChecks = 25;

constexpr std::array keys{Qt::Key_Tab,    Qt::Key_Tab,    Qt::Key_Left,     Qt::Key_Right,  Qt::Key_Up,
                          Qt::Key_Down,   Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Home,   Qt::Key_End,
                          Qt::Key_0,      Qt::Key_1,      Qt::Key_9,        Qt::Key_Minus,  Qt::Key_Period,
                          Qt::Key_E,      Qt::Key_A,      Qt::Key_X,        Qt::Key_Plus,   Qt::Key_Space,
                          Qt::Key_Return, Qt::Key_Enter,  Qt::Key_Escape,   Qt::Key_Delete, Qt::Key_Backspace};

int numberFrom(const char *variable, int usual)
{
    bool isNumber = false;
    const int number = qEnvironmentVariableIntValue(variable, &isNumber);
    return isNumber ? number : usual;
}

} // namespace

class EnduranceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void anythingMayBeTouchedInAnyOrder();

private:
    void act();
    void click();
    void drag();
    void turnWheel();
    void press();
    void trigger();
    void turnPage();
    void resize();
    void open();
    void check() const;
    void remember();
    void goThroughTheHistory();
    /// Menus and dialogs run loops of their own: this plays in them, too, and ends them.
    void answer();
    void pressIn(QWidget *target);

    std::size_t below(std::size_t count) { return random_.index(static_cast<std::uint32_t>(count)); }
    template <class T> const T &oneOf(const T *items, std::size_t count) { return items[below(count)]; }
    QWidget *anyWidget();
    QPoint anyPoint(const QWidget &widget);
    QString path(const QString &name) const { return own_->path(name); }

    Random random_{static_cast<std::uint64_t>(numberFrom("ACTLAB_ENDURANCE_SEED", 1)), RandomStream::points};
    std::optional<OwnWindow> own_;
    std::map<std::uint64_t, Scenario> moments_; ///< of the history, as they were left, by their numbers
};

void EnduranceTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    own_.emplace();
    remember();
    connect(&own_->document, &ScenarioDocument::changed, this, &EnduranceTest::remember);
    connect(&own_->document, &ScenarioDocument::opened, this, [this] {
        moments_.clear();
        remember();
    });
    QDir::setCurrent(own_->folder.path()); // where dialogs write what they are told to
    own_->window.resize(1280, 800);
    own_->window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&own_->window));
}

void EnduranceTest::anythingMayBeTouchedInAnyOrder()
{
    QTimer answers;
    connect(&answers, &QTimer::timeout, this, &EnduranceTest::answer);
    answers.start(20);
    QElapsedTimer time;
    time.start();
    int steps = 0;
    const qint64 end = 1000LL * numberFrom("ACTLAB_ENDURANCE_SECONDS", usualSeconds);
    for (; time.elapsed() < end; ++steps) {
        act();
        QCoreApplication::processEvents();
        if (steps % stepsBetweenChecks == 0)
            check();
        if (!own_->window.isVisible()) // it was asked to close, and its work was given up or saved
            own_->window.show();
    }
    qInfo("%d actions", steps);
    answers.stop();
    while (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    check();
    goThroughTheHistory();
    own_->document.open({});
    own_->document.turnTo(PageName::network);
    Run &run = own_->run;
    run.setRunning(true);
    const auto before = run.snapshot();
    QTRY_VERIFY(run.snapshot() && run.snapshot() != before && run.snapshot()->epoch > 0); // it is still alive
}

void EnduranceTest::act()
{
    switch (below(16)) {
    case 0:
        return turnPage();
    case 1:
        return resize();
    case 2:
    case 3:
        return trigger();
    case 4:
        return turnWheel();
    case 5:
    case 6:
        return drag();
    case 7:
        if (below(8) == 0)
            open();
        return;
    case 8:
    case 9:
    case 10:
        return press();
    default:
        return click();
    }
}

QWidget *EnduranceTest::anyWidget()
{
    QList<QWidget *> shown;
    for (QWidget *widget : own_->window.findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->isEnabled() && !widget->isWindow() && widget->window() == &own_->window)
            shown.append(widget);
    }
    return shown.isEmpty() ? &own_->window
                           : shown[static_cast<qsizetype>(below(static_cast<std::size_t>(shown.size())))];
}

QPoint EnduranceTest::anyPoint(const QWidget &widget)
{
    return {static_cast<int>(below(static_cast<std::size_t>(std::max(1, widget.width())))),
            static_cast<int>(below(static_cast<std::size_t>(std::max(1, widget.height()))))};
}

void EnduranceTest::click()
{
    QPointer<QWidget> widget = anyWidget();
    const QPoint point = anyPoint(*widget);
    QTest::mouseMove(widget, point);
    if (!widget)
        return;
    switch (below(10)) {
    case 0:
        QTest::mouseDClick(widget, Qt::LeftButton, {}, point);
        return;
    case 1: {
        QContextMenuEvent event(QContextMenuEvent::Mouse, point, widget->mapToGlobal(point));
        QApplication::sendEvent(widget, &event);
        return;
    }
    default:
        QTest::mouseClick(widget, Qt::LeftButton, below(8) == 0 ? Qt::ShiftModifier : Qt::NoModifier, point);
    }
}

void EnduranceTest::drag()
{
    const QPointer<QWidget> widget = anyWidget();
    QTest::mousePress(widget, Qt::LeftButton, {}, anyPoint(*widget));
    for (int i = 0; i < 6 && widget; ++i) {
        const QPoint point = anyPoint(*widget);
        QMouseEvent move(QEvent::MouseMove, point, widget->mapToGlobal(point), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(widget, &move);
        QCoreApplication::processEvents();
    }
    if (widget)
        QTest::mouseRelease(widget, Qt::LeftButton, {}, anyPoint(*widget));
}

void EnduranceTest::turnWheel()
{
    QWidget *widget = anyWidget();
    const QPoint point = anyPoint(*widget);
    QWheelEvent event(point, widget->mapToGlobal(point), {}, {0, below(2) == 0 ? 120 : -120}, {}, {}, Qt::NoScrollPhase,
                      false);
    QApplication::sendEvent(widget, &event);
}

void EnduranceTest::pressIn(QWidget *target)
{
    QTest::keyClick(target, oneOf(keys.data(), keys.size()), below(12) == 0 ? Qt::ControlModifier : Qt::NoModifier);
}

void EnduranceTest::press()
{
    for (std::size_t left = 1 + below(5); left > 0; --left) {
        QWidget *focused = QApplication::focusWidget();
        pressIn(focused ? focused : &own_->window);
    }
}

void EnduranceTest::trigger()
{
    QList<QAction *> enabled;
    for (QAction *action : own_->window.findChildren<QAction *>()) {
        if (action->isEnabled() && action->isVisible() && !action->menu() && !action->isSeparator())
            enabled.append(action);
    }
    enabled[static_cast<qsizetype>(below(static_cast<std::size_t>(enabled.size())))]->trigger();
}

void EnduranceTest::turnPage()
{
    own_->document.turnTo(std::array{PageName::functions, PageName::softmax, PageName::network, PageName::network,
                                     PageName::backprop}[below(5)]);
}

void EnduranceTest::resize()
{
    own_->window.resize(400 + static_cast<int>(below(1600)), 300 + static_cast<int>(below(900)));
}

void EnduranceTest::open()
{
    Scenario scenario = own_->document.scenario();
    if (below(2) == 0)
        scenario.network = presets()[below(presets().size())].scenario;
    QFile file(path(QStringLiteral("other.actlab")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromStdString(to_json(scenario)));
    file.close();
    own_->window.open(file.fileName());
}

void EnduranceTest::answer()
{
    // What is done may run another loop: it waits its turn, so that this timer goes on in it.
    if (QPointer<QWidget> popup = QApplication::activePopupWidget()) {
        if (below(3) == 0)
            popup->close();
        else
            QTimer::singleShot(0, popup, [this, popup] { pressIn(popup); });
        return;
    }
    auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
    if (!dialog)
        return;
    const auto buttons = dialog->findChildren<QPushButton *>();
    auto *files = qobject_cast<QFileDialog *>(dialog);
    if (files && files->acceptMode() == QFileDialog::AcceptSave && below(2) == 0) {
        files->selectFile(path(QStringLiteral("saved")));
        QMetaObject::invokeMethod(dialog, "accept", Qt::QueuedConnection);
    } else if (files || below(4) == 0 || buttons.isEmpty()) {
        dialog->reject();
    } else {
        auto *button = buttons[static_cast<qsizetype>(below(static_cast<std::size_t>(buttons.size())))];
        QMetaObject::invokeMethod(button, "click", Qt::QueuedConnection);
    }
}

/// Whatever was done, the document is one that can be saved and opened again.
void EnduranceTest::check() const
{
    const auto again = scenario_from_json(to_json(own_->document.scenario()));
    QVERIFY2(again, again ? "" : qPrintable(QString::fromStdString(to_json(own_->document.scenario()))));
    QVERIFY(*again == own_->document.scenario());
}

void EnduranceTest::remember()
{
    moments_[own_->document.state()] = own_->document.scenario();
}

/// Undo and redo come to what there was, step by step, on the page where the step was made.
void EnduranceTest::goThroughTheHistory()
{
    ScenarioDocument &document = own_->document;
    const auto isAsItWas = [&] {
        Scenario before = moments_.at(document.state());
        before.page = document.scenario().page;
        return document.scenario() == before;
    };
    document.finishGesture();
    // A step of our own, for the last action may have opened another document.
    document.edit({}, [](Scenario &s) { s.softmax.temperature = s.softmax.temperature == 2 ? 3 : 2; });
    disconnect(&document, &ScenarioDocument::changed, this, &EnduranceTest::remember);
    const Scenario end = document.scenario();
    int steps = 0;
    for (; document.canUndo(); ++steps) {
        document.undo();
        QVERIFY(moments_.contains(document.state()));
        QVERIFY2(isAsItWas(), qPrintable(document.redoText()));
    }
    QVERIFY(steps > 0);
    check();
    while (document.canRedo()) {
        document.redo();
        QVERIFY2(isAsItWas(), qPrintable(document.undoText()));
    }
    QVERIFY(document.scenario() == end);
}

ACTLAB_TEST(EnduranceTest, QApplication)
#include "endurance_test.moc"
