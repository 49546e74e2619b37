// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/enlarger.h"

#include "tests/support/test_class.h"
#include "tests/ui/at_rest.h"
#include "tests/ui/network/own_network_page.h"
#include "tests/ui/themed_application.h"
#include "ui/network/boundary_panel.h"
#include "ui/network/curves_panel.h"
#include "ui/network/diagram_panel.h"

#include <QAction>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <cstdlib>
#include <optional>

using namespace actlab;

/// One picture takes the whole page, and gives it back.
class EnlargingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { own_.reset(); }
    void anyPictureCanBeTheLargeOne();
    void whatStopsTheRunIsSeen();

private:
    std::optional<OwnNetworkPage> own_;
};

void EnlargingTest::init()
{
    own_.emplace();
    QVERIFY(own_->show({1134, 740}));
    layOut(own_->page);
}

void EnlargingTest::anyPictureCanBeTheLargeOne()
{
    const std::initializer_list<QWidget *> panels{own_->find<DiagramPanel>(), own_->find<BoundaryPanel>(),
                                                  own_->find<CurvesPanel>()};
    const auto sizes = [&] {
        QList<QSize> all;
        for (const QWidget *panel : panels)
            all << panel->size();
        return all;
    };
    const QList<QSize> before = sizes();
    const Scenario scenario = own_->document.scenario();
    for (QWidget *panel : panels) {
        const auto buttons = panel->findChildren<QToolButton *>();
        const auto button =
            std::ranges::find(buttons, QStringLiteral("Enlarge this picture"), &QToolButton::accessibleName);
        QVERIFY(button != buttons.end());
        (*button)->click();
        layOut(own_->page);
        QVERIFY(panel->width() > 0.98 * own_->page.width() && panel->height() > 0.85 * own_->page.height());
        for (const QWidget *other : panels)
            QCOMPARE(other->isVisible(), other == panel);
        QTest::keyClick(&own_->page, Qt::Key_Escape);
        layOut(own_->page);
        QCOMPARE(sizes(), before);
    }
    const auto actions = own_->page.viewActions();
    const auto action = std::ranges::find(actions, QKeySequence(Qt::Key_F11), &QAction::shortcut);
    QVERIFY(action != actions.end());
    (*action)->trigger(); // the picture that has the keyboard, here the last
    QVERIFY((*action)->isChecked() && !own_->find<DiagramPanel>()->isVisible());
    (*action)->trigger();
    QTest::mouseDClick(own_->find<DiagramPanel>(), Qt::LeftButton, {}, QPoint(4, 4));
    QVERIFY(own_->find<DiagramPanel>()->isVisible() && !own_->find<BoundaryPanel>()->isVisible());
    (void)own_->page.saveLayout(); // which keeps how they share the room
    layOut(own_->page);
    for (qsizetype i = 0; i < before.size(); ++i) {
        const QSize change = sizes()[i] - before[i];
        QVERIFY(std::abs(change.width()) <= 2 && std::abs(change.height()) <= 2);
    }
    QVERIFY(own_->document.scenario() == scenario && !own_->document.canUndo());
}

/// The notice that says why stands beside the pictures.
void EnlargingTest::whatStopsTheRunIsSeen()
{
    auto *enlarger = own_->find<Enlarger>();
    enlarger->enlarge(*own_->find<BoundaryPanel>());
    own_->document.edit({"", {}}, [](Scenario &s) { s.network.network.features.clear(); });
    QVERIFY(!enlarger->enlarged());
    QVERIFY(own_->find<NoticeBar>()->isVisible());
}

ACTLAB_TEST_AT_BOTH_SCALES(EnlargingTest, ThemedApplication)
#include "enlarging_test.moc"
