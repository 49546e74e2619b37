// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_class.h"
#include "tests/ui/at_rest.h"
#include "tests/ui/window/own_window.h"
#include "tests/ui/window/wishes.h"
#include "ui/functions/examples.h"
#include "ui/graph/function_plot.h"
#include "ui/network/network_page.h"
#include "ui/network/presets.h"
#include "ui/page/page.h"
#include "ui/page/page_stack.h"

#include <QAction>
#include <QTest>

#include <optional>

using namespace actlab;

namespace {

constexpr QSize smallScreen(1280, 800);

} // namespace

class ProjectorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { own_.reset(); }

    void everyPageFitsASmallScreen_data();
    void everyPageFitsASmallScreen();
    void thePlotKeepsHalfOfTheWindow();
    void thePlotKeepsHalfFromTheStart();
    void theWindowKeepsItsSize();

private:
    void toggle() const;

    std::optional<OwnWindow> own_;
};

void ProjectorTest::init()
{
    Scenario scenario; // the program's first
    scenario.functions = openingScenario();
    scenario.network = openingRun();
    own_.emplace(scenario);
    own_->window.resize(smallScreen);
    own_->window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&own_->window));
}

void ProjectorTest::toggle() const
{
    own_->action(QKeySequence(Qt::Key_F5)).trigger();
    layOut(own_->window);
}

void ProjectorTest::everyPageFitsASmallScreen_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<Language>("language");
    for (const PageName page : {PageName::functions, PageName::softmax, PageName::network, PageName::backprop}) {
        for (const Language language : {Language::english, Language::korean})
            QTest::addRow("%s %d", std::string(id_of(page)).c_str(), int(language)) << int(page) << language;
    }
}

void ProjectorTest::everyPageFitsASmallScreen()
{
    QFETCH(int, page);
    QFETCH(Language, language);
    own_->language.set(language);
    toggle();
    own_->document.edit({}, [=](Scenario &s) { s.page = static_cast<PageName>(page); });
    if (own_->page<NetworkPage>()) {
        own_->run.setRunning(true);
        QTRY_VERIFY(own_->run.snapshot() && own_->run.snapshot()->epoch > 0); // its numbers need room
    }
    layOut(own_->window);
    const QSize least = own_->window.minimumSizeHint();
    QVERIFY2(least.width() <= smallScreen.width() && least.height() <= smallScreen.height(),
             qPrintable(wishes(own_->window)));
    QVERIFY2(own_->window.size() == smallScreen, qPrintable(wishes(own_->window)));
}

void ProjectorTest::thePlotKeepsHalfOfTheWindow()
{
    const FunctionPlot &plot = own_->plot();
    for (const Language language : {Language::english, Language::korean}) {
        own_->language.set(language);
        layOut(own_->window);
        const int before = plot.width();
        toggle();
        QVERIFY2(plot.width() >= smallScreen.width() / 2, qPrintable(wishes(own_->window)));
        toggle();
        QTRY_COMPARE(plot.width(), before);
    }
}

void ProjectorTest::thePlotKeepsHalfFromTheStart()
{
    own_->settings.setProjector(true);
    MainWindow window{
        {.document = own_->document, .run = own_->run, .language = own_->language, .settings = own_->settings}};
    window.setWindowState(Qt::WindowNoState); // the screen may be smaller
    window.resize(smallScreen);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QTRY_VERIFY2(window.findChild<FunctionPlot *>()->width() >= smallScreen.width() / 2, qPrintable(wishes(window)));
}

void ProjectorTest::theWindowKeepsItsSize()
{
    for (const QSize size : {own_->window.minimumSize(), smallScreen}) {
        own_->window.resize(size);
        toggle();
        QCOMPARE(own_->window.size(), size);
        toggle();
        QCOMPARE(own_->window.size(), size);
    }
}

ACTLAB_TEST_AT_BOTH_SCALES(ProjectorTest, QApplication)
#include "projector_test.moc"
