// SPDX-License-Identifier: GPL-3.0-or-later
// The network page's view of the inside: its pictures, and the timeline.
#include "core/training/trainer.h"
#include "tests/support/test_class.h"
#include "tests/ui/network/own_network_page.h"
#include "ui/controls/timeline_bar.h"
#include "ui/diagnostics/loss_plot.h"
#include "ui/diagnostics/run_plot.h"
#include "ui/network/curves_panel.h"

#include <QApplication>
#include <QComboBox>
#include <QSlider>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

#include <optional>

using namespace actlab;

class InsideTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { own_.reset(); }

    void everyPictureCanBeChosen_data();
    void everyPictureCanBeChosen();
    void anotherUnitIsLookedInto();
    void theUnitThatIsPointedAtIsLookedInto();
    void nothingIsComputedThatIsNotShown();
    void theTimelineGoesBackAndTrainingGoesOnAsBefore();
    void whatCameLaterIsLeftWhenTrainingGoesOn();
    void theGradientsFollowTheTimeline();
    void theLossIsMarkedWhereTheRunIs();
    void aRunIsPlayedAgain();
    void textsFollowTheLanguage();

private:
    void choose(NetworkCurves curves);
    QSlider &timeline() const { return *own_->find<TimelineBar>()->findChild<QSlider *>(); }

    std::optional<OwnNetworkPage> own_;
};

void InsideTest::init()
{
    own_.emplace();
    QVERIFY(own_->show());
}

/// As the keyboard does it.
void InsideTest::choose(NetworkCurves curves)
{
    auto *choice = own_->find<QComboBox>(QStringLiteral("curves"));
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Home);
    for (int i = 0; i < static_cast<int>(curves); ++i)
        QTest::keyClick(choice, Qt::Key_Down);
    QCOMPARE(own_->document.scenario().network_view.curves, curves);
}

void InsideTest::everyPictureCanBeChosen_data()
{
    QTest::addColumn<NetworkCurves>("curves");
    for (const NetworkCurves curves :
         {NetworkCurves::gradients, NetworkCurves::dead_units, NetworkCurves::updates, NetworkCurves::pre_activations,
          NetworkCurves::weights, NetworkCurves::hidden_space, NetworkCurves::loss_slice})
        QTest::newRow(std::string(id_of(curves)).c_str()) << curves;
}

void InsideTest::everyPictureCanBeChosen()
{
    QFETCH(NetworkCurves, curves);
    own_->trainedFor(3);
    choose(curves);
    const auto shown = [&]() -> RunPlot * {
        for (auto *plot : own_->page.findChildren<RunPlot *>()) {
            if (plot->isVisible())
                return plot;
        }
        return nullptr;
    };
    QTRY_VERIFY(shown() && !shown()->description().isEmpty());
    QVERIFY(!shown()->accessibleName().isEmpty());
    QTRY_COMPARE(shown()->accessibleDescription(), shown()->description());
    QTRY_VERIFY(own_->page.figures()[2]->title(Language::english) == in(Language::english, name_of(curves)));
    own_->document.undo();
    QVERIFY(own_->document.scenario().network_view.curves != curves);
}

void InsideTest::anotherUnitIsLookedInto()
{
    choose(NetworkCurves::pre_activations);
    auto *layer = own_->find<QComboBox>(QStringLiteral("inspected layer"));
    auto *unit = own_->find<QSpinBox>(QStringLiteral("inspected unit"));
    QVERIFY(layer->isVisible() && unit->isVisible());
    QCOMPARE(layer->count(), 2);
    QCOMPARE(unit->maximum(), 4);
    unit->setValue(3);
    QCOMPARE(own_->document.scenario().network_view.unit, std::size_t(2));
    layer->setFocus();
    QTest::keyClick(layer, Qt::Key_Down);
    QCOMPARE(own_->document.scenario().network_view.layer, std::size_t(1));
    QTRY_VERIFY(own_->now().pre_activations && own_->now().pre_activations->units == 1);
    QCOMPARE(unit->maximum(), 1);
    own_->document.undo();
    QCOMPARE(layer->currentIndex(), 0);
    QCOMPARE(unit->value(), 3);
}

void InsideTest::theUnitThatIsPointedAtIsLookedInto()
{
    choose(NetworkCurves::pre_activations);
    const QComboBox &layer = *own_->find<QComboBox>(QStringLiteral("inspected layer"));
    const QSpinBox &unit = *own_->find<QSpinBox>(QStringLiteral("inspected unit"));
    const DiagramLayout &layout = own_->diagram().diagramLayout();
    own_->hover(layout.square(UnitId{0, 2}).center());
    QCOMPARE(unit.value(), 3);
    own_->hover(layout.square(UnitId{1, 0}).center());
    QCOMPARE(layer.currentIndex(), 1);
    own_->hover({2, 2});
    QCOMPARE(layer.currentIndex(), 0);
    QCOMPARE(unit.value(), 1);
    QCOMPARE(own_->document.scenario().network_view.unit, std::size_t(0));
}

void InsideTest::nothingIsComputedThatIsNotShown()
{
    own_->trainedFor(1);
    QVERIFY(own_->now().flow.empty() && !own_->now().pre_activations && !own_->now().hidden_space &&
            !own_->now().slice);
    choose(NetworkCurves::gradients);
    QTRY_VERIFY(!own_->now().flow.empty());
    QVERIFY(!own_->now().pre_activations && !own_->now().hidden_space && !own_->now().slice);
}

void InsideTest::theTimelineGoesBackAndTrainingGoesOnAsBefore()
{
    const auto end = own_->trainedFor(12);
    QTRY_COMPARE(timeline().maximum(), 12);
    QCOMPARE(timeline().value(), 12);
    timeline().setFocus();
    for (int i = 0; i < 7; ++i)
        QTest::keyClick(&timeline(), Qt::Key_Left);
    QTRY_COMPARE(own_->now().epoch, std::uint64_t(5));
    QCOMPARE(timeline().maximum(), 12);
    auto fresh = Trainer::create(own_->document.scenario().network).value();
    for (int i = 0; i < 5; ++i)
        fresh.step_epoch();
    QVERIFY(own_->now().weights == fresh.weights());
    timeline().setValue(9); // forward again
    QTRY_COMPARE(own_->now().epoch, std::uint64_t(9));
    own_->trainedFor(3);
    QVERIFY(own_->now().weights == end->weights);
}

void InsideTest::whatCameLaterIsLeftWhenTrainingGoesOn()
{
    own_->trainedFor(10);
    timeline().setValue(4);
    QTRY_COMPARE(own_->now().epoch, std::uint64_t(4));
    own_->document.edit({}, [](Scenario &s) { s.network.training.learning_rate *= 2; });
    own_->trainedFor(1);
    QTRY_COMPARE(timeline().maximum(), 5);
    QCOMPARE(own_->now().history.entries().back().epoch, std::uint64_t(5));
    own_->document.undo();
    QTRY_COMPARE(timeline().maximum(), 10);
    QCOMPARE(own_->now().history.entries().back().epoch, std::uint64_t(10));
}

void InsideTest::theGradientsFollowTheTimeline()
{
    std::vector<std::vector<double>> gradients(6);
    for (std::vector<double> &rms : gradients)
        rms = own_->trainedFor(1)->gradient_rms;
    timeline().setValue(3);
    QTRY_COMPARE(own_->now().epoch, std::uint64_t(3));
    QVERIFY(own_->now().gradient_rms == gradients[2]);
    timeline().setValue(6);
    QTRY_COMPARE(own_->now().epoch, std::uint64_t(6));
    QVERIFY(own_->now().gradient_rms == gradients[5]);
}

void InsideTest::theLossIsMarkedWhereTheRunIs()
{
    own_->trainedFor(10);
    const auto &plot = *own_->find<LossPlot>();
    const auto mark = [&] {
        for (int i = 0; i < plot.itemCount(); ++i) {
            const auto *line = qobject_cast<QCPItemStraightLine *>(plot.item(i));
            if (line && line->visible())
                return line->point1->coords().x();
        }
        return -1.0;
    };
    QCOMPARE(mark(), -1.0);
    timeline().setValue(4);
    QTRY_COMPARE(mark(), 4.0);
    QVERIFY2(plot.readOut(4).contains(QStringLiteral("4")), qPrintable(plot.readOut(4)));
    own_->trainedFor(1);
    QTRY_COMPARE(mark(), -1.0); // the run is where its curves end
}

void InsideTest::aRunIsPlayedAgain()
{
    const auto end = own_->trainedFor(6);
    auto *replay = own_->find<TimelineBar>()->findChild<QToolButton *>();
    replay->click();
    QTRY_COMPARE(own_->now().epoch, std::uint64_t(0));
    QTRY_VERIFY_WITH_TIMEOUT(own_->now().epoch == 6, 10'000);
    QVERIFY(own_->now().weights == end->weights);
}

void InsideTest::textsFollowTheLanguage()
{
    choose(NetworkCurves::pre_activations);
    own_->language.set(Language::korean);
    QCoreApplication::processEvents();
    QCOMPARE(own_->find<QComboBox>(QStringLiteral("curves"))->currentText(), QStringLiteral("뉴런의 활성화 전 값"));
    QCOMPARE(own_->find<QComboBox>(QStringLiteral("inspected layer"))->itemText(0), QStringLiteral("층 1"));
    QVERIFY(own_->find<QSpinBox>(QStringLiteral("inspected unit"))->prefix().startsWith(QStringLiteral("뉴런")));
}

ACTLAB_TEST(InsideTest, QApplication)
#include "inside_test.moc"
