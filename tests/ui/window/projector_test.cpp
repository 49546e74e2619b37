// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_class.h"
#include "tests/ui/at_rest.h"
#include "tests/ui/window/own_window.h"
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

/// Which widgets want how much, for whoever has to make one smaller.
QString wishes(const QWidget &widget, int depth = 0)
{
    constexpr int deepest = 7;
    QString text;
    if (widget.isVisible() && widget.minimumSizeHint().width() > 200 && depth < deepest) {
        text = QStringLiteral("%1%2 %3 %4\n")
                   .arg(QString(2 * depth, u' '), QString::fromLatin1(widget.metaObject()->className()))
                   .arg(widget.minimumSizeHint().width())
                   .arg(widget.minimumSizeHint().height());
        for (const QObject *child : widget.children()) {
            if (const auto *inner = qobject_cast<const QWidget *>(child))
                text += wishes(*inner, depth + 1);
        }
    }
    return text;
}

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
    void theWindowHasItsSizeAgain();

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
    window.resize(smallScreen);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QTRY_VERIFY2(window.findChild<FunctionPlot *>()->width() >= smallScreen.width() / 2, qPrintable(wishes(window)));
}

void ProjectorTest::theWindowHasItsSizeAgain()
{
    own_->window.resize(own_->window.minimumSizeHint() + QSize(20, 20));
    layOut(own_->window);
    const QSize small = own_->window.size();
    toggle();
    QTRY_VERIFY(own_->window.width() > small.width()); // larger type needs more room
    toggle();
    QTRY_COMPARE(own_->window.size(), small);
}

ACTLAB_TEST_AT_BOTH_SCALES(ProjectorTest, QApplication)
#include "projector_test.moc"
