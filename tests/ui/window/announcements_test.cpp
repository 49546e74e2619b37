// SPDX-License-Identifier: GPL-3.0-or-later
// What happens is said aloud, once, and what is not shown says nothing.
#include "tests/support/test_class.h"
#include "tests/ui/find.h"
#include "tests/ui/heard.h"
#include "tests/ui/window/own_window.h"
#include "ui/controls/run_bar.h"
#include "ui/document/edit_names.h"
#include "ui/network/network_page.h"
#include "ui/network/presets.h"
#include "ui/widgets/value_slider.h"

#include <QTest>

#include <optional>

using namespace actlab;

class AnnouncementsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { own_.reset(); }

    void whatWasDoneIsAnnounced();
    void aMistakeInAFieldIsAnnounced();
    void modesAndPagesAreAnnounced();
    void trainingAndItsEndAreAnnounced();
    void aStepOfTheWalkIsAnnounced();
    void nobodyHearsWhatIsNotShown();
    void trainingDoesNotFloodWhoListens();

private:
    void seeEveryPage();
    static QStringList heardOfHidden(const Hearing &hearing);

    std::optional<OwnWindow> own_;
};

void AnnouncementsTest::init()
{
    listen();
    own_.emplace(OwnWindow::someOfEverything());
    own_->window.resize(1366, 768);
    QVERIFY(own_->show());
}

void AnnouncementsTest::seeEveryPage()
{
    for (const PageName page : own_->pages().names()) {
        own_->document.turnTo(page);
        layOut(own_->window);
    }
}

void AnnouncementsTest::whatWasDoneIsAnnounced()
{
    Hearing hearing;
    own_->action(QStringLiteral("Copy figure")).trigger();
    QCOMPARE(hearing.announced().size(), 1);
    QVERIFY(hearing.announced().front().startsWith(QStringLiteral("Copied")));
    own_->document.edit({edits::example, {}}, [](Scenario &s) { s.functions.show_second = true; });
    hearing.forget();
    own_->action(QKeySequence(QKeySequence::Undo)).trigger();
    QCOMPARE(hearing.announced().size(), 1);
    QVERIFY(hearing.announced().front().startsWith(QStringLiteral("Undone")));
}

void AnnouncementsTest::aMistakeInAFieldIsAnnounced()
{
    const Hearing hearing;
    auto &slider = *own_->window.findChild<ValueSlider *>();
    type(slider, QStringLiteral("nonsense"));
    QCOMPARE(hearing.announced(), QStringList{slider.message()});
    QVERIFY(!slider.message().isEmpty());
}

void AnnouncementsTest::modesAndPagesAreAnnounced()
{
    Hearing hearing;
    own_->action(QStringLiteral("Projector mode")).trigger();
    QCOMPARE(hearing.announced(), QStringList{QStringLiteral("Projector mode is on")});
    hearing.forget();
    own_->document.turnTo(PageName::softmax);
    QCOMPARE(hearing.announced(), QStringList{QStringLiteral("Softmax")});
}

void AnnouncementsTest::trainingAndItsEndAreAnnounced()
{
    own_->document.turnTo(PageName::network);
    own_->run.setRunning(false);
    Hearing hearing;
    own_->run.setRunning(true);
    QTRY_VERIFY(own_->run.snapshot() && own_->run.snapshot()->epoch > 2);
    own_->run.setRunning(false);
    QTRY_COMPARE(hearing.announced().size(), 2);
    QCOMPARE(hearing.announced().front(), QStringLiteral("Training"));
    QVERIFY2(hearing.announced().back().contains(QStringLiteral("training loss")),
             qPrintable(hearing.announced().back()));
    hearing.forget();
    own_->page<NetworkPage>()->findChild<RunBar *>()->setSpeed(Worker::flat_out);
    own_->page<NetworkPage>()->examples()[6]->trigger(); // a learning rate beyond hope
    QTRY_VERIFY_WITH_TIMEOUT(own_->run.snapshot()->divergence, 10'000);
    QTRY_VERIFY2(!hearing.announced().filter(QStringLiteral("learning rate")).isEmpty(),
                 qPrintable(hearing.announced().join(u'\n')));
}

void AnnouncementsTest::aStepOfTheWalkIsAnnounced()
{
    own_->document.turnTo(PageName::backprop);
    layOut(own_->window);
    const Hearing hearing;
    auto &next = button(own_->window, QStringLiteral("One step on"));
    next.setFocus();
    next.click();
    QCOMPARE(hearing.announced().size(), 1);
    QVERIFY2(hearing.announced().front().startsWith(QStringLiteral("Step 2 of")),
             qPrintable(hearing.announced().front()));
}

QStringList AnnouncementsTest::heardOfHidden(const Hearing &hearing)
{
    QStringList found;
    for (const Hearing::Event &event : hearing.events()) {
        if (!event.isShown)
            found << event.text;
    }
    return found;
}

void AnnouncementsTest::nobodyHearsWhatIsNotShown()
{
    seeEveryPage();
    for (const PageName page : own_->pages().names()) {
        own_->document.turnTo(page);
        layOut(own_->window);
        QCoreApplication::processEvents();
        const Hearing hearing;
        own_->run.setRunning(true);
        const std::uint64_t epoch = own_->run.snapshot() ? own_->run.snapshot()->epoch : 0;
        QTRY_VERIFY(own_->run.snapshot() && own_->run.snapshot()->epoch > epoch + 50);
        own_->run.setRunning(false);
        QTRY_VERIFY(!own_->run.isPolling());
        QStringList heard = heardOfHidden(hearing);
        heard.removeDuplicates();
        QVERIFY2(heard.isEmpty(), qPrintable(qString(id_of(page)) + u'\n' + heard.join(u'\n')));
    }
}

void AnnouncementsTest::trainingDoesNotFloodWhoListens()
{
    own_->document.turnTo(PageName::network);
    layOut(own_->window);
    own_->run.setRunning(true);
    QTRY_VERIFY(own_->run.snapshot() && own_->run.snapshot()->epoch > 5);
    const Hearing hearing;
    int snapshots = 0;
    const auto count =
        connect(&own_->run, &Run::changed, this, [&](const SessionNews &news) { snapshots += news.snapshot; });
    QTRY_VERIFY(snapshots > 60);
    disconnect(count);
    QStringList heard;
    for (const Hearing::Event &event : hearing.events()) {
        if (event.name != QStringLiteral("Timeline")) // which moves, as it is seen to
            heard << event.text;
    }
    QVERIFY2(heard.size() < 6, qPrintable(heard.join(u'\n')));
}

ACTLAB_TEST(AnnouncementsTest, QApplication)
#include "announcements_test.moc"
