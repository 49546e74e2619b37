// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnostics/output_sums.h"
#include "tests/support/test_class.h"
#include "tests/ui/at_rest.h"
#include "tests/ui/window/own_window.h"
#include "ui/backprop/backprop_page.h"
#include "ui/catalogue/listed_function.h"
#include "ui/functions/function_actions.h"
#include "ui/functions/functions_page.h"
#include "ui/graph/function_plot.h"
#include "ui/help/about_dialog.h"
#include "ui/help/shortcuts_dialog.h"
#include "ui/network/network_page.h"
#include "ui/page/page_stack.h"
#include "ui/plane/boundary_plot.h"
#include "ui/softmax/softmax_page.h"
#include "ui/widgets/brief_notice.h"
#include "ui/widgets/value_slider.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QActionGroup>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMetaMethod>
#include <QPushButton>
#include <QRegularExpression>
#include <QSlider>
#include <QTabBar>
#include <QTest>

#include <algorithm>
#include <optional>

using namespace actlab;

namespace {

/// Texts that are the same in every language: numbers, formulas and their LaTeX, code, names.
bool needsNoTranslation(QString text)
{
    static const QRegularExpression neutral(
        QStringLiteral("Ctrl|Shift|Alt|F\\d+|Enter|Page|Home|End|English|arange|ReLU|[a-z]+_[a-z_]+|Activation Lab|Qt|"
                       "QCustomPlot|TensorFlow|Playground|Tanh|XOR|SiLU|GELU|SGD|RMSprop|Adagrad|AdamW?|L[12]|\\d+e-"
                       "\\d+|sin|\\(.\\)|&|[σf]\\b|^.*\\\\["
                       "a-z]+.*$|^\\p{Greek} "
                       "\\([a-z]+\\)$|\\bx\\b|\\by\\b|\\b[wb]\\b|tanh|sigmoid|relu"));
    text.remove(neutral);
    return std::ranges::none_of(text, [](QChar c) { return c.script() == QChar::Script_Latin; });
}

bool hasHangul(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.script() == QChar::Script_Hangul; });
}

void collect(const QMenu &menu, QStringList &texts)
{
    texts.append(menu.title());
    for (const QAction *action : menu.actions()) {
        texts << action->text() << action->toolTip();
        if (action->menu())
            collect(*action->menu(), texts);
    }
}

/// Opens what QObject keeps to its subclasses.
class Peeking : public QAction {
public:
    using QObject::isSignalConnected;
};

bool isConnected(const QAction &action)
{
    const auto triggered = QMetaMethod::fromSignal(&QAction::triggered);
    return (action.*static_cast<bool (QObject::*)(const QMetaMethod &) const>(&Peeking::isSignalConnected))(triggered);
}

/// Whether its shortcut can act: it is in what is shown, or in a menu that can be opened from there.
bool isWithinReach(const QAction &action)
{
    return std::ranges::any_of(action.associatedObjects(), [](const QObject *object) {
        const auto *menu = qobject_cast<const QMenu *>(object);
        const auto *widget = qobject_cast<const QWidget *>(object);
        return menu ? isWithinReach(*menu->menuAction()) : widget && widget->isVisible();
    });
}

/// Everything that can be read in the window, hovered over, or read aloud.
QStringList textsOf(const QMainWindow &window)
{
    QStringList texts{window.windowTitle()};
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->isHidden()) // Qt's own, such as the scroll buttons of tabs
            continue;
        texts << widget->toolTip() << widget->accessibleName() << widget->accessibleDescription();
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts << label->text();
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts << button->text();
        if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
            texts << edit->placeholderText();
        if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                texts << tabs->tabText(i) << tabs->tabToolTip(i);
        }
        if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
            for (int i = 0; i < box->count(); ++i)
                texts << box->itemText(i);
        }
    }
    for (const QAction *action : window.menuBar()->actions())
        collect(*action->menu(), texts);
    texts.removeAll(QString());
    texts.removeDuplicates();
    return texts;
}

} // namespace

class MainWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void koreanReachesEveryText();
    void changingTheLanguageBackRestoresEveryText();
    void theChoiceOfLanguageIsRemembered();
    void everyMenuEntryDoesSomething();
    void undoAndRedoNameTheirStep();
    void undoSaysWhatItUndidAndGoesThere();
    void themesAndProjectorModeReachThePlot();
    void tabReachesEveryControl();
    void everyControlHasANameToBeReadAloud();
    void theShortcutsListEveryShortcut();
    void keysLeadFromPageToPage();
    void aLayersFunctionIsShownOnTheFunctionsPage();
    void thePointOfASoftmaxNetworkOpensItsLogits();
    void theWalkGoesOnFromTheRun();
    void noShortcutIsTakenTwice();
    void noMenuUnderlinesALetterTwice();
    void versionsCanBeCopied();
    void anyGeometryInTheSettingsLetsTheWindowOpen();
    void theWelcomeMovesAndStopsAtAnyKey();

private:
    QAction *action(const QString &text) const;
    FunctionPlot &plot() const { return *own_->window.findChild<FunctionPlot *>(); }

    std::optional<OwnWindow> own_;
};

void MainWindowTest::init()
{
    Scenario scenario;
    scenario.functions.curves = {Curve{"sigmoid", {}}, defaultCurve("softplus")};
    own_.emplace(scenario);
    own_->window.show();
    QVERIFY(QTest::qWaitForWindowActive(&own_->window));
}

void MainWindowTest::cleanup()
{
    own_.reset();
}

QAction *MainWindowTest::action(const QString &text) const
{
    for (QAction *action : own_->window.findChildren<QAction *>()) {
        if (action->text().remove(u'&').startsWith(text))
            return action;
    }
    qFatal("there is no action %s", qPrintable(text));
}

void MainWindowTest::koreanReachesEveryText()
{
    const auto sliders = own_->window.findChildren<ValueSlider *>();
    auto *box = sliders.front()->findChild<QLineEdit *>();
    box->setFocus();
    box->selectAll();
    QTest::keyClicks(box, QStringLiteral("999")); // a message that is already there changes too
    QTest::keyClick(box, Qt::Key_Return);

    action(QStringLiteral("한국어"))->trigger();
    QCoreApplication::processEvents();
    QStringList english;
    for (const QString &text : textsOf(own_->window)) {
        if (!hasHangul(text) && !needsNoTranslation(text))
            english.append(text);
    }
    QVERIFY2(english.isEmpty(), qPrintable(english.join(QStringLiteral("\n  "))));
    QCOMPARE(own_->window.windowTitle(), QStringLiteral("제목 없음[*] – 활성화 함수 실험실"));
    QVERIFY(hasHangul(plot().title()));
}

void MainWindowTest::changingTheLanguageBackRestoresEveryText()
{
    // The function's note comes after the first picture.
    QTRY_VERIFY(!textsOf(own_->window).filter(QStringLiteral("logistic sigmoid")).isEmpty());
    QTRY_VERIFY(!plot().accessibleDescription().isEmpty());
    QTRY_COMPARE(whatRuns(own_->window), QStringList());
    const QStringList before = textsOf(own_->window);
    action(QStringLiteral("한국어"))->trigger();
    QCoreApplication::processEvents();
    QVERIFY(textsOf(own_->window) != before);
    action(QStringLiteral("English"))->trigger();
    QCoreApplication::processEvents();
    QTRY_COMPARE(textsOf(own_->window), before);
}

void MainWindowTest::theChoiceOfLanguageIsRemembered()
{
    QVERIFY(!own_->settings.language());
    action(QStringLiteral("한국어"))->trigger();
    QCOMPARE(own_->settings.language(), std::optional(Language::korean));
    QVERIFY(action(QStringLiteral("한국어"))->isChecked());
    QVERIFY(!action(QStringLiteral("English"))->isChecked());
}

void MainWindowTest::everyMenuEntryDoesSomething()
{
    const auto visit = [](const QMenu &menu, const auto &self) -> void {
        QVERIFY2(!menu.isEmpty() || !menu.isEnabled(), qPrintable(menu.title())); // no recent files: disabled
        for (QAction *action : menu.actions()) {
            if (action->menu())
                self(*action->menu(), self);
            else if (!action->isSeparator())
                QVERIFY2(isConnected(*action), qPrintable(action->text()));
        }
    };
    const auto titles = own_->window.menuBar()->actions();
    QCOMPARE(titles.size(), 5);
    for (const QAction *title : titles)
        visit(*title->menu(), visit);
}

void MainWindowTest::undoAndRedoNameTheirStep()
{
    QAction *undo = action(QStringLiteral("Undo"));
    own_->document.edit({"Change %1", QStringLiteral("w")}, [](Scenario &s) { s.functions.affine.weight = 2; });
    QCOMPARE(undo->text(), QStringLiteral("&Undo: Change w"));
    undo->trigger();
    QCOMPARE(own_->document.scenario().functions.affine.weight, 1.0);
    QCOMPARE(action(QStringLiteral("Redo"))->text(), QStringLiteral("&Redo: Change w"));
    action(QStringLiteral("한국어"))->trigger();
    QCoreApplication::processEvents();
    QCOMPARE(action(QStringLiteral("다시 실행"))->text(), QStringLiteral("다시 실행(&R): w 값 변경"));
}

void MainWindowTest::undoSaysWhatItUndidAndGoesThere()
{
    const auto note = [this] { return own_->window.findChild<BriefNotice *>(); };
    QVERIFY(!note());
    own_->document.turnTo(PageName::softmax);
    own_->document.edit({"Change the temperature", {}}, [](Scenario &s) { s.softmax.temperature = 2; });
    own_->document.turnTo(PageName::functions);
    const QSize before = own_->window.findChild<FunctionsPage *>()->size();
    action(QStringLiteral("Undo"))->trigger();
    QCOMPARE(own_->document.scenario().page, PageName::softmax);
    QVERIFY(note() && note()->isVisible());
    QCOMPARE(note()->text(), QStringLiteral("Undone: Change the temperature"));
    QVERIFY(own_->window.rect().contains(note()->geometry()));
    own_->document.turnTo(PageName::functions);
    QCOMPARE(own_->window.findChild<FunctionsPage *>()->size(), before); // it moves nothing
    action(QStringLiteral("Redo"))->trigger();
    QCOMPARE(own_->document.scenario().page, PageName::softmax);
    QCOMPARE(own_->document.scenario().softmax.temperature, 2.0);
    QCOMPARE(note()->text(), QStringLiteral("Done again: Change the temperature"));
}

void MainWindowTest::themesAndProjectorModeReachThePlot()
{
    action(QStringLiteral("Dark"))->trigger();
    QCOMPARE(plot().theme().scheme, ColourScheme::dark);
    QCOMPARE(QApplication::palette().color(QPalette::Window), plot().theme().window);
    QCOMPARE(own_->settings.theme(), ThemeChoice::dark);
    action(QStringLiteral("Light"))->trigger();
    QCOMPARE(plot().theme().scheme, ColourScheme::light);
    const auto *search = own_->window.findChild<QLineEdit *>(QStringLiteral("search"));
    const int height = search->height();
    action(QStringLiteral("Projector mode"))->trigger();
    QCOMPARE(plot().theme().scale, Theme::projectorScale);
    QVERIFY(own_->settings.isProjector());
    QTRY_VERIFY(search->height() > height);
}

void MainWindowTest::keysLeadFromPageToPage()
{
    QVERIFY(!own_->window.findChild<NetworkPage *>()); // nothing trains unseen
    own_->window.welcome();
    QTest::keyClick(&own_->window, Qt::Key_3, Qt::ControlModifier);
    auto *network = own_->window.findChild<NetworkPage *>();
    QVERIFY(network->isVisible());
    QVERIFY(own_->run.isRunning());
    QTRY_VERIFY(own_->run.snapshot() && own_->run.snapshot()->epoch > 0);
    QTest::keyClick(&own_->window, Qt::Key_Space);
    QVERIFY(!own_->run.isRunning());
    QTRY_VERIFY(action(QStringLiteral("Export"))->isEnabled());
    QVERIFY(action(QStringLiteral("XOR with one hidden layer"))->isVisible());
    QTest::keyClick(&own_->window, Qt::Key_1, Qt::ControlModifier);
    QVERIFY(!network->isVisible());
}

/// The run's weights are handed over, and what is done to them there is done to the run.
void MainWindowTest::theWalkGoesOnFromTheRun()
{
    own_->document.turnTo(PageName::network);
    Run &run = own_->run;
    run.setRunning(true);
    QTRY_VERIFY(run.snapshot() && run.snapshot()->steps > 0);
    own_->document.turnTo(PageName::backprop);
    const auto *page = own_->window.findChild<BackpropPage *>();
    QTRY_VERIFY(!run.isPolling()); // paused, and nothing more to come
    const NetworkWeights before = run.snapshot()->weights;
    QVERIFY(page->shown().walk->weights == before);
    const NetworkWeights updated = page->shown().walk->updated;
    QVERIFY(updated != before);
    for (auto *button : page->findChildren<QPushButton *>()) {
        if (button->text() == QLatin1String("Do this update"))
            button->click();
    }
    QVERIFY(page->shown().walk->weights == updated);
    QTRY_VERIFY(run.snapshot()->weights == updated);
    QVERIFY(page->shown().walk->weights == updated);
    own_->document.undo();
    QTRY_VERIFY(run.snapshot()->weights == before);
    QVERIFY(page->shown().walk->weights == before);
}

void MainWindowTest::aLayersFunctionIsShownOnTheFunctionsPage()
{
    own_->window.welcome();
    QTest::keyClick(&own_->window, Qt::Key_3, Qt::ControlModifier);
    auto *network = own_->window.findChild<NetworkPage *>();
    Q_EMIT network->functionRequested("leaky_relu", {0.3});
    QVERIFY(!network->isVisible());
    QVERIFY(plot().isVisible());
    QCOMPARE(plot().scenario().curves, std::vector{(Curve{"leaky_relu", {0.3}})});
    own_->document.undo();
    QCOMPARE(plot().scenario().curves.size(), std::size_t(2));
    QVERIFY(network->isVisible()); // where it was asked for
}

void MainWindowTest::thePointOfASoftmaxNetworkOpensItsLogits()
{
    own_->document.edit({}, [](Scenario &s) {
        s.network.data.source = "blobs";
        s.network.network.output = Output::softmax;
        s.network.training.loss = Loss::cross_entropy;
    });
    own_->window.welcome();
    QTest::keyClick(&own_->window, Qt::Key_3, Qt::ControlModifier);
    auto *network = own_->window.findChild<NetworkPage *>();
    own_->run.setRunning(false);
    QTRY_VERIFY(own_->run.snapshot() && own_->run.snapshot()->maps);
    auto *plane = own_->window.findChild<BoundaryPlot *>();
    QTRY_VERIFY(!plane->toolTip().isEmpty());
    const Snapshot run = *own_->run.snapshot();
    const Point &point = run.data->training.front();
    QTest::mouseClick(plane, Qt::LeftButton, {},
                      QPointF(plane->xAxis->coordToPixel(point.x1), plane->yAxis->coordToPixel(point.x2)).toPoint());
    const Scenario &now = own_->document.scenario();
    QVERIFY(now.page == PageName::softmax);
    QCOMPARE(now.softmax.logits.size(), std::size_t(3));
    QCOMPARE(now.softmax.temperature, 1.0);
    QCOMPARE(now.softmax.target, static_cast<std::size_t>(point.label));
    QCOMPARE(now.softmax.logits, output_sums(run.scenario->network, run.data->classes, run.weights, point));
    own_->document.undo();
    QVERIFY(network->isVisible());
    QCOMPARE(own_->document.scenario().softmax, SoftmaxScenario());
}

void MainWindowTest::tabReachesEveryControl()
{
    QSet<const QWidget *> reached;
    own_->window.activateWindow();
    for (int i = 0; i < 200; ++i) {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &own_->window, Qt::Key_Tab);
        reached.insert(QApplication::focusWidget());
    }
    for (const QWidget *widget : own_->window.findChildren<QWidget *>()) {
        const bool wanted =
            widget->isVisible() && widget->isEnabled() && !widget->focusProxy() &&
            (widget->focusPolicy() & Qt::TabFocus) &&
            (qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QSlider *>(widget) ||
             qobject_cast<const QAbstractSpinBox *>(widget) || qobject_cast<const QComboBox *>(widget) ||
             qobject_cast<const FunctionPlot *>(widget) || widget->objectName() == u"search");
        if (wanted)
            QVERIFY2(reached.contains(widget), qPrintable(widget->accessibleName() + widget->toolTip()));
    }
    QVERIFY(reached.contains(&plot()));
    QVERIFY(reached.size() > 15);
}

void MainWindowTest::everyControlHasANameToBeReadAloud()
{
    for (QWidget *widget : own_->window.findChildren<QWidget *>()) {
        const bool isPart = qobject_cast<QLineEdit *>(widget) && qobject_cast<QAbstractSpinBox *>(widget->parent());
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || isPart)
            continue;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(interface);
        QVERIFY2(!interface->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
    }
}

void MainWindowTest::theShortcutsListEveryShortcut()
{
    const ShortcutsDialog dialog(own_->window, *own_->window.findChild<PageStack *>());
    const QString text = dialog.findChild<QLabel *>()->text();
    for (const QAction *action : own_->window.findChildren<QAction *>()) {
        if (action->shortcut().isEmpty() || action->shortcutContext() != Qt::WindowShortcut || !action->isVisible())
            continue;
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        QVERIFY2(text.contains(keys.toHtmlEscaped()), qPrintable(keys + u' ' + action->text()));
    }
}

void MainWindowTest::noShortcutIsTakenTwice()
{
    QList<bool> ofPages;
    for (const PageName page : {PageName::functions, PageName::softmax, PageName::network, PageName::backprop}) {
        own_->document.turnTo(page);
        QMultiHash<QKeySequence, const QAction *> ofWindow;
        QMultiHash<QKeySequence, const QAction *> ofParts;
        for (const QAction *action : own_->window.findChildren<QAction *>()) {
            const bool isOfWindow = action->shortcutContext() == Qt::WindowShortcut;
            if (isWithinReach(*action))
                for (const QKeySequence &keys : action->shortcuts())
                    (isOfWindow ? ofWindow : ofParts).insert(keys, action);
        }
        QVERIFY(ofWindow.contains(QKeySequence(Qt::CTRL | Qt::Key_E)));
        for (const QKeySequence &keys : ofWindow.uniqueKeys()) {
            // The same keys in a part of the window would do nothing: neither of both is meant alone.
            const auto takers = ofWindow.values(keys) + ofParts.values(keys);
            QVERIFY2(
                takers.size() == 1,
                qPrintable(
                    QStringLiteral("%1: %2, %3").arg(keys.toString(), takers.front()->text(), takers.back()->text())));
        }
        ofPages << ofWindow.contains(QKeySequence(Qt::Key_F8)) << ofWindow.contains(QKeySequence(Qt::ALT | Qt::Key_P));
    }
    // Only what is in the page that is shown answers: steps of a run, and softmax's functions.
    QCOMPARE(ofPages, (QList<bool>{false, false, false, true, true, false, false, false}));
}

void MainWindowTest::noMenuUnderlinesALetterTwice()
{
    static const QRegularExpression mark(QStringLiteral("&(\\w)"));
    const auto visit = [](const QMenu &menu, const auto &self) -> void {
        QHash<QString, QString> taken;
        for (const QAction *action : menu.actions()) {
            const QString letter = mark.match(action->text()).captured(1).toUpper();
            QVERIFY2(letter.isEmpty() || !taken.contains(letter), qPrintable(taken[letter] + action->text()));
            taken.insert(letter, action->text());
            if (action->menu())
                self(*action->menu(), self);
        }
    };
    for (const Language language : {Language::english, Language::korean}) {
        own_->language.set(language);
        QCoreApplication::processEvents();
        for (const QAction *title : own_->window.menuBar()->actions())
            visit(*title->menu(), visit);
    }
}

void MainWindowTest::versionsCanBeCopied()
{
    const QString versions = AboutDialog::versions();
    QVERIFY(versions.contains(QString::fromLatin1(qVersion())));
    QVERIFY(versions.contains(QStringLiteral("QCustomPlot 2.")));
}

void MainWindowTest::anyGeometryInTheSettingsLetsTheWindowOpen()
{
    own_->settings.setGeometry("garbage");
    own_->settings.setLayout(QStringLiteral("functions"), "more garbage");
    MainWindow other({own_->document, own_->run, own_->language, own_->settings});
    other.show();
    QCOMPARE(other.size(), QSize(1280, 800));
    other.close();
    QVERIFY(own_->settings.geometry() != "garbage");
}

void MainWindowTest::theWelcomeMovesAndStopsAtAnyKey()
{
    own_->window.welcome();
    QTRY_VERIFY(plot().probe());
    const double first = *plot().probe();
    QTRY_VERIFY(*plot().probe() > first);
    QVERIFY(whatRuns(own_->window).contains(QStringLiteral("actlab::Glide's animation")));
    QTest::keyClick(&own_->window, Qt::Key_Shift);
    const double stopped = *plot().probe();
    QVERIFY(!whatRuns(own_->window).contains(QStringLiteral("actlab::Glide's animation")));
    QCoreApplication::processEvents();
    QCOMPARE(*plot().probe(), stopped);
}

ACTLAB_TEST_AT_BOTH_SCALES(MainWindowTest, QApplication)
#include "main_window_test.moc"
