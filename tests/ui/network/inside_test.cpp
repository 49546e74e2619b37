// SPDX-License-Identifier: GPL-3.0-or-later
// The network page's view of the inside: its pictures, and the timeline.
#include "core/training/trainer.h"
#include "tests/support/test_class.h"
#include "ui/controls/timeline_bar.h"
#include "ui/diagnostics/loss_plot.h"
#include "ui/diagnostics/run_plot.h"
#include "ui/diagram/network_diagram.h"
#include "ui/document/scenario_document.h"
#include "ui/network/curves_panel.h"
#include "ui/network/network_page.h"
#include "ui/network/presets.h"
#include "ui/run/run.h"
#include "ui/text/translation.h"

#include <QApplication>
#include <QComboBox>
#include <QMouseEvent>
#include <QSlider>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace actlab;

class InsideTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

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
    std::shared_ptr<const Snapshot> trainedFor(std::uint64_t epochs);
    const Snapshot &now() const { return *run_->snapshot(); }
    void choose(NetworkCurves curves);
    QSlider &timeline() const { return *page_->findChild<TimelineBar *>()->findChild<QSlider *>(); }

    std::unique_ptr<InterfaceLanguage> language_;
    std::unique_ptr<ScenarioDocument> document_;
    std::unique_ptr<Run> run_;
    std::unique_ptr<NetworkPage> page_;
};

void InsideTest::init()
{
    language_ = std::make_unique<InterfaceLanguage>(Language::english);
    Scenario scenario;
    scenario.network = presets()[1].scenario; // XOR with one hidden layer of four units
    document_ = std::make_unique<ScenarioDocument>(scenario);
    run_ = std::make_unique<Run>(*document_);
    page_ = std::make_unique<NetworkPage>(*document_, *run_);
    page_->resize(1180, 740);
    page_->show();
    run_->setRunning(false);
    QTRY_VERIFY(run_->snapshot() && run_->snapshot()->state == RunState::paused);
    run_->reset();
    QTRY_COMPARE(now().epoch, std::uint64_t(0));
}

void InsideTest::cleanup()
{
    page_.reset();
    run_.reset();
    document_.reset();
    language_.reset();
}

std::shared_ptr<const Snapshot> InsideTest::trainedFor(std::uint64_t epochs)
{
    const std::uint64_t end = now().epoch + epochs;
    for (std::uint64_t i = 0; i < epochs; ++i)
        run_->stepEpoch();
    [&] { QTRY_COMPARE(now().epoch, end); }();
    return run_->snapshot();
}

/// As the keyboard does it.
void InsideTest::choose(NetworkCurves curves)
{
    auto *choice = page_->findChild<QComboBox *>(QStringLiteral("curves"));
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Home);
    for (int i = 0; i < static_cast<int>(curves); ++i)
        QTest::keyClick(choice, Qt::Key_Down);
    QCOMPARE(document_->scenario().network_view.curves, curves);
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
    trainedFor(3);
    choose(curves);
    const auto shown = [&]() -> RunPlot * {
        for (auto *plot : page_->findChildren<RunPlot *>()) {
            if (plot->isVisible())
                return plot;
        }
        return nullptr;
    };
    QTRY_VERIFY(shown() && !shown()->description().isEmpty());
    QVERIFY(!shown()->accessibleName().isEmpty());
    QTRY_COMPARE(shown()->accessibleDescription(), shown()->description());
    QTRY_VERIFY(page_->figures()[2]->title(Language::english) == in(Language::english, name_of(curves)));
    document_->undo();
    QVERIFY(document_->scenario().network_view.curves != curves);
}

void InsideTest::anotherUnitIsLookedInto()
{
    choose(NetworkCurves::pre_activations);
    auto *layer = page_->findChild<QComboBox *>(QStringLiteral("inspected layer"));
    auto *unit = page_->findChild<QSpinBox *>(QStringLiteral("inspected unit"));
    QVERIFY(layer->isVisible() && unit->isVisible());
    QCOMPARE(layer->count(), 2);
    QCOMPARE(unit->maximum(), 4);
    unit->setValue(3);
    QCOMPARE(document_->scenario().network_view.unit, std::size_t(2));
    layer->setFocus();
    QTest::keyClick(layer, Qt::Key_Down);
    QCOMPARE(document_->scenario().network_view.layer, std::size_t(1));
    QTRY_VERIFY(now().pre_activations && now().pre_activations->units == 1);
    QCOMPARE(unit->maximum(), 1);
    document_->undo();
    QCOMPARE(layer->currentIndex(), 0);
    QCOMPARE(unit->value(), 3);
}

void InsideTest::theUnitThatIsPointedAtIsLookedInto()
{
    choose(NetworkCurves::pre_activations);
    const QComboBox &layer = *page_->findChild<QComboBox *>(QStringLiteral("inspected layer"));
    const QSpinBox &unit = *page_->findChild<QSpinBox *>(QStringLiteral("inspected unit"));
    auto &diagram = *page_->findChild<NetworkDiagram *>();
    const auto point = [&](QPointF place) {
        QMouseEvent move(QEvent::MouseMove, place, diagram.mapToGlobal(place), Qt::NoButton, Qt::NoButton, {});
        QApplication::sendEvent(&diagram, &move);
    };
    point(diagram.diagramLayout().square(UnitId{0, 2}).center());
    QCOMPARE(unit.value(), 3);
    point(diagram.diagramLayout().square(UnitId{1, 0}).center());
    QCOMPARE(layer.currentIndex(), 1);
    point({2, 2});
    QCOMPARE(layer.currentIndex(), 0);
    QCOMPARE(unit.value(), 1);
    QCOMPARE(document_->scenario().network_view.unit, std::size_t(0));
}

void InsideTest::nothingIsComputedThatIsNotShown()
{
    trainedFor(1);
    QVERIFY(now().flow.empty() && !now().pre_activations && !now().hidden_space && !now().slice);
    choose(NetworkCurves::gradients);
    QTRY_VERIFY(!now().flow.empty());
    QVERIFY(!now().pre_activations && !now().hidden_space && !now().slice);
}

void InsideTest::theTimelineGoesBackAndTrainingGoesOnAsBefore()
{
    const auto end = trainedFor(12);
    QTRY_COMPARE(timeline().maximum(), 12);
    QCOMPARE(timeline().value(), 12);
    timeline().setFocus();
    for (int i = 0; i < 7; ++i)
        QTest::keyClick(&timeline(), Qt::Key_Left);
    QTRY_COMPARE(now().epoch, std::uint64_t(5));
    QCOMPARE(timeline().maximum(), 12);
    auto fresh = Trainer::create(document_->scenario().network).value();
    for (int i = 0; i < 5; ++i)
        fresh.step_epoch();
    QVERIFY(now().weights == fresh.weights());
    timeline().setValue(9); // forward again
    QTRY_COMPARE(now().epoch, std::uint64_t(9));
    trainedFor(3);
    QVERIFY(now().weights == end->weights);
}

void InsideTest::whatCameLaterIsLeftWhenTrainingGoesOn()
{
    trainedFor(10);
    timeline().setValue(4);
    QTRY_COMPARE(now().epoch, std::uint64_t(4));
    document_->edit({}, [](Scenario &s) { s.network.training.learning_rate *= 2; });
    trainedFor(1);
    QTRY_COMPARE(timeline().maximum(), 5);
    QCOMPARE(now().history.entries().back().epoch, std::uint64_t(5));
    document_->undo();
    QTRY_COMPARE(timeline().maximum(), 10);
    QCOMPARE(now().history.entries().back().epoch, std::uint64_t(10));
}

void InsideTest::theGradientsFollowTheTimeline()
{
    std::vector<std::vector<double>> gradients;
    for (int i = 0; i < 6; ++i)
        gradients.push_back(trainedFor(1)->gradient_rms);
    timeline().setValue(3);
    QTRY_COMPARE(now().epoch, std::uint64_t(3));
    QVERIFY(now().gradient_rms == gradients[2]);
    timeline().setValue(6);
    QTRY_COMPARE(now().epoch, std::uint64_t(6));
    QVERIFY(now().gradient_rms == gradients[5]);
}

void InsideTest::theLossIsMarkedWhereTheRunIs()
{
    trainedFor(10);
    const auto &plot = *page_->findChild<LossPlot *>();
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
    trainedFor(1);
    QTRY_COMPARE(mark(), -1.0); // the run is where its curves end
}

void InsideTest::aRunIsPlayedAgain()
{
    const auto end = trainedFor(6);
    auto *replay = page_->findChild<TimelineBar *>()->findChild<QToolButton *>();
    replay->click();
    QTRY_COMPARE(now().epoch, std::uint64_t(0));
    QTRY_VERIFY_WITH_TIMEOUT(now().epoch == 6, 10'000);
    QVERIFY(now().weights == end->weights);
}

void InsideTest::textsFollowTheLanguage()
{
    choose(NetworkCurves::pre_activations);
    language_->set(Language::korean);
    QCoreApplication::processEvents();
    QCOMPARE(page_->findChild<QComboBox *>(QStringLiteral("curves"))->currentText(),
             QStringLiteral("뉴런의 활성화 전 값"));
    QCOMPARE(page_->findChild<QComboBox *>(QStringLiteral("inspected layer"))->itemText(0), QStringLiteral("은닉층 1"));
    QVERIFY(
        page_->findChild<QSpinBox *>(QStringLiteral("inspected unit"))->prefix().startsWith(QStringLiteral("뉴런")));
}

ACTLAB_TEST(InsideTest, QApplication)
#include "inside_test.moc"
