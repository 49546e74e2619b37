// SPDX-License-Identifier: GPL-3.0-or-later
// The window without a mouse: shortcuts, the letters of menus, and Tab.
#include "tests/support/test_class.h"
#include "tests/ui/window/own_window.h"
#include "ui/graph/function_plot.h"
#include "ui/help/shortcuts_dialog.h"
#include "ui/network/network_page.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QSlider>
#include <QTest>

#include <algorithm>
#include <optional>

using namespace actlab;

namespace {

/// Whether its shortcut can act: it is in what is shown, or in a menu that can be opened from there.
bool isWithinReach(const QAction &action)
{
    return std::ranges::any_of(action.associatedObjects(), [](const QObject *object) {
        const auto *menu = qobject_cast<const QMenu *>(object);
        const auto *widget = qobject_cast<const QWidget *>(object);
        return menu ? isWithinReach(*menu->menuAction()) : widget && widget->isVisible();
    });
}

} // namespace

class WindowKeysTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { own_.reset(); }

    void keysLeadFromPageToPage();
    void tabReachesEveryControl();
    void theShortcutsListEveryShortcut();
    void theShortcutsBeginWithThePageThatIsShown();
    void noShortcutIsTakenTwice();
    void noMenuUnderlinesALetterTwice();

private:
    std::optional<OwnWindow> own_;
};

void WindowKeysTest::init()
{
    own_.emplace(OwnWindow::someOfEverything());
    QVERIFY(own_->show());
}

void WindowKeysTest::keysLeadFromPageToPage()
{
    QVERIFY(!own_->page<NetworkPage>()); // nothing trains unseen
    own_->window.welcome();
    QTest::keyClick(&own_->window, Qt::Key_3, Qt::ControlModifier);
    auto *network = own_->page<NetworkPage>();
    QVERIFY(network->isVisible());
    QVERIFY(own_->run.isRunning());
    QTRY_VERIFY(own_->run.snapshot() && own_->run.snapshot()->epoch > 0);
    QTest::keyClick(&own_->window, Qt::Key_Space);
    QVERIFY(!own_->run.isRunning());
    QTRY_VERIFY(own_->action(QStringLiteral("Export")).isEnabled());
    QVERIFY(own_->action(QStringLiteral("XOR with one hidden layer")).isVisible());
    QTest::keyClick(&own_->window, Qt::Key_1, Qt::ControlModifier);
    QVERIFY(!network->isVisible());
}

void WindowKeysTest::tabReachesEveryControl()
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
    QVERIFY(reached.contains(&own_->plot()));
    QVERIFY(reached.size() > 15);
}

void WindowKeysTest::theShortcutsListEveryShortcut()
{
    const ShortcutsDialog dialog(own_->window, own_->pages());
    const QString text = dialog.findChild<QLabel *>()->text();
    int listed = 0;
    for (const QAction *action : own_->window.findChildren<QAction *>()) {
        if (action->shortcut().isEmpty() || action->shortcutContext() != Qt::WindowShortcut || !action->isVisible())
            continue;
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        QVERIFY2(text.contains(u'>' + keys.toHtmlEscaped() + u'<'), qPrintable(keys + u' ' + action->text()));
        ++listed;
    }
    QVERIFY(listed > 20);
}

void WindowKeysTest::theShortcutsBeginWithThePageThatIsShown()
{
    QStringList beginnings;
    for (const PageName page : own_->pages().names()) {
        own_->document.turnTo(page);
        const ShortcutsDialog dialog(own_->window, own_->pages());
        const QString text = dialog.findChild<QLabel *>()->text();
        static const QRegularExpression title(QStringLiteral("<b>(.*?)</b>"));
        beginnings << title.match(text).captured(1);
        QVERIFY(text.contains(QStringLiteral("Zoom in or out")));
        const bool hasPlots = page == PageName::functions || page == PageName::network;
        QCOMPARE(text.indexOf(QStringLiteral("<b>Plots</b>")) < text.indexOf(QStringLiteral("<b>Anywhere</b>")),
                 hasPlots);
    }
    QCOMPARE(beginnings, (QStringList{QStringLiteral("Functions"), QStringLiteral("Softmax"), QStringLiteral("Network"),
                                      QStringLiteral("Backpropagation")}));
}

void WindowKeysTest::noShortcutIsTakenTwice()
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

void WindowKeysTest::noMenuUnderlinesALetterTwice()
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

ACTLAB_TEST(WindowKeysTest, QApplication)
#include "window_keys_test.moc"
