// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

#include "tests/support/test_class.h"
#include "tests/ui/at_rest.h"
#include "tests/ui/window/own_window.h"
#include "ui/functions/functions_page.h"
#include "ui/graph/function_plot.h"
#include "ui/help/about_dialog.h"
#include "ui/widgets/brief_notice.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMetaMethod>
#include <QScreen>
#include <QtEndian>
#include <QTest>

#include <optional>

using namespace actlab;

namespace {

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

} // namespace

class MainWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { own_.reset(); }

    void everyMenuEntryDoesSomething();
    void undoAndRedoNameTheirStep();
    void undoSaysWhatItUndidAndGoesThere();
    void themesAndProjectorModeReachThePlot();
    void versionsCanBeCopied();
    void anyGeometryInTheSettingsLetsTheWindowOpen();
    void whatFilledItsScreenFillsAnyOther();
    void typeGrowsWithTheWindow();
    void theWelcomeMovesAndStopsAtAnyKey();

private:
    std::optional<OwnWindow> own_;
};

void MainWindowTest::init()
{
    own_.emplace(OwnWindow::someOfEverything());
    QVERIFY(own_->show());
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
    QAction &undo = own_->action(QStringLiteral("Undo"));
    own_->document.edit({"Change %1", QStringLiteral("w")}, [](Scenario &s) { s.functions.affine.weight = 2; });
    QCOMPARE(undo.text(), QStringLiteral("&Undo: Change w"));
    undo.trigger();
    QCOMPARE(own_->document.scenario().functions.affine.weight, 1.0);
    QCOMPARE(own_->action(QStringLiteral("Redo")).text(), QStringLiteral("&Redo: Change w"));
    own_->action(QStringLiteral("한국어")).trigger();
    QCoreApplication::processEvents();
    QCOMPARE(own_->action(QStringLiteral("다시 실행")).text(), QStringLiteral("다시 실행(&R): w 값 변경"));
}

void MainWindowTest::undoSaysWhatItUndidAndGoesThere()
{
    const auto note = [this] { return own_->window.findChild<BriefNotice *>(); };
    QVERIFY(!note());
    own_->document.turnTo(PageName::softmax);
    own_->document.edit({"Change the temperature", {}}, [](Scenario &s) { s.softmax.temperature = 2; });
    own_->document.turnTo(PageName::functions);
    const QSize before = own_->page<FunctionsPage>()->size();
    own_->action(QStringLiteral("Undo")).trigger();
    QCOMPARE(own_->document.scenario().page, PageName::softmax);
    QVERIFY(note() && note()->isVisible());
    QCOMPARE(note()->text(), QStringLiteral("Undone: Change the temperature"));
    QVERIFY(own_->window.rect().contains(note()->geometry()));
    own_->document.turnTo(PageName::functions);
    QCOMPARE(own_->page<FunctionsPage>()->size(), before); // it moves nothing
    own_->action(QStringLiteral("Redo")).trigger();
    QCOMPARE(own_->document.scenario().page, PageName::softmax);
    QCOMPARE(own_->document.scenario().softmax.temperature, 2.0);
    QCOMPARE(note()->text(), QStringLiteral("Done again: Change the temperature"));
}

void MainWindowTest::themesAndProjectorModeReachThePlot()
{
    own_->action(QStringLiteral("Dark")).trigger();
    QCOMPARE(own_->plot().theme().scheme, ColourScheme::dark);
    QCOMPARE(QApplication::palette().color(QPalette::Window), own_->plot().theme().window);
    QCOMPARE(own_->settings.theme(), ThemeChoice::dark);
    own_->action(QStringLiteral("Light")).trigger();
    QCOMPARE(own_->plot().theme().scheme, ColourScheme::light);
    const auto *search = own_->window.findChild<QLineEdit *>(QStringLiteral("search"));
    const int height = search->height();
    own_->action(QStringLiteral("Projector mode")).trigger();
    QVERIFY(own_->plot().theme().scale > 1);
    QVERIFY(own_->settings.isProjector());
    QTRY_VERIFY(search->height() > height);
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
    const QSize usual(1280, 800);
    const QSize room = other.screen()->availableSize();
    QVERIFY(other.normalGeometry().width() <= room.width() || room.width() < other.minimumWidth());
    QCOMPARE(other.isMaximized(), room.width() < usual.width() || room.height() < usual.height());
    other.close();
    QVERIFY(own_->settings.geometry() != "garbage");
}

void MainWindowTest::whatFilledItsScreenFillsAnyOther()
{
    constexpr qsizetype screenWidth = 46; // of what QWidget::saveGeometry makes: the width of the screen it was on
    own_->window.showMaximized();
    own_->window.close();
    QByteArray geometry = own_->settings.geometry();
    qToBigEndian<qint32>(5 * own_->window.screen()->geometry().width(), geometry.data() + screenWidth);
    QWidget plain;
    QVERIFY(!plain.restoreGeometry(geometry)); // Qt thinks better of it
    own_->settings.setGeometry(geometry);
    const MainWindow other({own_->document, own_->run, own_->language, own_->settings});
    QVERIFY(other.isMaximized());
}

void MainWindowTest::typeGrowsWithTheWindow()
{
    own_->action(QStringLiteral("Projector mode")).trigger();
    double former = 1;
    for (const QSize size : {QSize(1024, 600), QSize(1366, 768), QSize(1920, 1080)}) {
        own_->window.resize(size);
        const auto scale = [this] { return own_->plot().theme().scale; };
        QTRY_VERIFY(scale() > former);
        former = scale();
        QCOMPARE(own_->window.size(), size);
    }
    QCOMPARE(former, Theme::projectorScale);
}

void MainWindowTest::theWelcomeMovesAndStopsAtAnyKey()
{
    own_->window.welcome();
    QTRY_VERIFY(own_->plot().probe());
    const double first = *own_->plot().probe();
    QTRY_VERIFY(*own_->plot().probe() > first);
    QVERIFY(whatRuns(own_->window).contains(QStringLiteral("actlab::Glide's animation")));
    QTest::keyClick(&own_->window, Qt::Key_Shift);
    const double stopped = *own_->plot().probe();
    QVERIFY(!whatRuns(own_->window).contains(QStringLiteral("actlab::Glide's animation")));
    QCoreApplication::processEvents();
    QCOMPARE(*own_->plot().probe(), stopped);
}

ACTLAB_TEST_AT_BOTH_SCALES(MainWindowTest, QApplication)
#include "main_window_test.moc"
