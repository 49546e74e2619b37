// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_class.h"
#include "tests/ui/at_rest.h"
#include "tests/ui/control_places.h"
#include "tests/ui/window/own_window.h"
#include "ui/page/page.h"
#include "ui/text/translation.h"
#include "ui/widgets/notice_bar.h"

#include <QApplication>
#include <QTest>

using namespace actlab;

/// Notices come while the mouse is on its way to something.
class NoticesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noControlMovesWhenANoticeComes_data();
    void noControlMovesWhenANoticeComes();
};

void NoticesTest::noControlMovesWhenANoticeComes_data()
{
    QTest::addColumn<PageName>("page");
    for (const auto &choice : choices<PageName>())
        QTest::newRow(choice.id.data()) << choice.value;
}

void NoticesTest::noControlMovesWhenANoticeComes()
{
    QFETCH(const PageName, page);
    Scenario scenario;
    scenario.page = page;
    OwnWindow own(scenario);
    own.window.resize(1280, 800);
    own.window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&own.window));
    layOut(own.window);
    for (auto *bar : own.window.findChildren<NoticeBar *>()) {
        if (!bar->parentWidget()->isVisible())
            continue;
        bar->clear();
        layOut(own.window);
        const auto places = placesOfControls(own.window);
        bar->say(NoticeBar::Kind::warning, QStringLiteral("Something has happened, which takes a line or two to say."),
                 {{QStringLiteral("Do something about it"), [] {}}});
        layOut(own.window);
        QVERIFY(bar->isVisible());
        QCOMPARE(movedSince(places, own.window), QString());
        bar->clear();
    }
}

ACTLAB_TEST(NoticesTest, QApplication)
#include "notices_test.moc"
