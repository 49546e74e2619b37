// SPDX-License-Identifier: GPL-3.0-or-later
// Drives the whole page through its widgets, as a student would.
#include "tests/support/test_class.h"
#include "tests/ui/at_rest.h"
#include "tests/ui/settled.h"
#include "tests/ui/themed_application.h"
#include "ui/controls/run_bar.h"
#include "ui/controls/timeline_bar.h"
#include "ui/data/data_panel.h"
#include "ui/diagnostics/loss_plot.h"
#include "ui/diagram/column_header.h"
#include "ui/network/boundary_panel.h"
#include "ui/network/diagram_panel.h"
#include "ui/network/network_page.h"
#include "ui/network/presets.h"
#include "ui/picture/picture_view.h"
#include "ui/plane/boundary_plot.h"
#include "ui/run/run.h"
#include "ui/text/translation.h"
#include "ui/theme/theme.h"
#include "ui/widgets/notice_bar.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAction>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace actlab;

namespace {

constexpr QSize usualSize(1280, 760);

} // namespace

class NetworkPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void itOpensTrainingWhereTheProgramChoseTheScene();
    void itTrainsOnlyWhatItIsToldToTrain();
    void pauseStopsAndSpaceGoesOn();
    void nothingRunsWhilePaused();
    void stepsAreBatchesAndEpochs();
    void resetComesBackToTheSameWeights();
    void theSameStepsGiveTheSameNumbers();
    void aNewStartHasOtherWeightsAndCanBeUndone();
    void aWeightIsEditedInPlace();
    void aBiasIsEditedByLeavingTheField();
    void changesOfWeightsAreUndoneAndRedone();
    void whatWasSetBeforeTheFirstStepOutlivesAReset();
    void aChangeOfAnEarlierRunIsUndoneInThatRun();
    void textIsRefusedAndEscapeGivesUp();
    void layersAndUnitsAreAddedAndUndone();
    void pointingAtAUnitShowsItInTheBigPlot();
    void theKeyboardReachesAndEditsWeights();
    void pointsAreDrawnMovedAndErased();
    void howItIsShownIsPartOfTheScenario();
    void theConfusionMatrixComesOnRequest();
    void everyPictureCanBeExported();
    void presetsTellTheirStory();
    void divergenceIsExplainedAndCanBeUndone();
    void aSliderChangesTheRunWithoutARestart();
    void theActivationIsChosenInTheLayer();
    void everyTextFollowsTheLanguage();
    void everythingHasAName();
    void nothingIsClipped();

private:
    void pause();
    void click(const NetworkPart &part);
    void enter(const NetworkPart &part, const QString &number);
    void hover(QPointF place);
    template <class W> W *find() const { return page_->findChild<W *>(); }
    NetworkDiagram &diagram() const { return find<DiagramPanel>()->diagram(); }
    QAction *actionOf(QAction *(RunBar::*get)() const) const { return (find<RunBar>()->*get)(); }
    QString notice() const { return find<NoticeBar>()->text(); }
    QAbstractSpinBox *editField() const;

    std::unique_ptr<InterfaceLanguage> language_;
    std::unique_ptr<ScenarioDocument> document_;
    std::unique_ptr<Run> run_;
    std::unique_ptr<NetworkPage> page_;
};

void NetworkPageTest::init()
{
    language_ = std::make_unique<InterfaceLanguage>(Language::english);
    Scenario scenario;
    scenario.network = presets()[1].scenario; // XOR with one hidden layer of four units
    document_ = std::make_unique<ScenarioDocument>(scenario);
    run_ = std::make_unique<Run>(*document_, Worker::Place::callers_thread);
    page_ = std::make_unique<NetworkPage>(*document_, *run_);
    page_->resize(usualSize);
    page_->show();
    page_->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(page_.get()));
    run_->poll();
    QVERIFY(run_->snapshot());
}

void NetworkPageTest::cleanup()
{
    page_.reset();
    run_.reset();
    document_.reset();
    language_.reset();
}

void NetworkPageTest::pause()
{
    run_->setRunning(false);
    settled(*run_);
}

void NetworkPageTest::click(const NetworkPart &part)
{
    const DiagramLayout &layout = diagram().diagramLayout();
    QPointF place;
    if (const auto *weight = std::get_if<WeightId>(&part))
        place =
            weight->is_bias() ? layout.disc({weight->layer, weight->unit}).center() : layout.line(*weight).pointAt(0.9);
    else if (const auto *unit = std::get_if<UnitId>(&part))
        place = layout.square(*unit).center();
    else
        place = layout.square(std::get<Feature>(part)).center();
    QTest::mouseClick(&diagram(), Qt::LeftButton, {}, place.toPoint());
}

void NetworkPageTest::enter(const NetworkPart &part, const QString &number)
{
    click(part);
    QTest::keyClicks(editField(), number);
    QTest::keyClick(editField(), Qt::Key_Return);
    settled(*run_);
}

/// QTest::mouseMove() moves the pointer, which cannot leave the offscreen platform's small screen.
void NetworkPageTest::hover(QPointF place)
{
    QMouseEvent move(QEvent::MouseMove, place, diagram().mapToGlobal(place), Qt::NoButton, Qt::NoButton, {});
    QApplication::sendEvent(&diagram(), &move);
}

QAbstractSpinBox *NetworkPageTest::editField() const
{
    return qobject_cast<QAbstractSpinBox *>(QApplication::focusWidget());
}

void NetworkPageTest::itTrainsOnlyWhatItIsToldToTrain()
{
    QVERIFY(!run_->isRunning());
    run_->setRunning(true);
    QTRY_VERIFY(run_->snapshot()->epoch > 0);
    page_->hide();
    page_->show();
    QVERIFY(!run_->isRunning());
    run_->trainWhenSeen();
    document_->edit({"", {}}, [](Scenario &s) { s.network.seed = 8; });
    page_->hide();
    page_->show();
    QVERIFY(!run_->isRunning());
}

void NetworkPageTest::itOpensTrainingWhereTheProgramChoseTheScene()
{
    page_->hide();
    run_->trainWhenSeen();
    page_->show();
    QVERIFY(run_->isRunning());
    QTRY_VERIFY(run_->snapshot()->epoch > 0);
}

void NetworkPageTest::pauseStopsAndSpaceGoesOn()
{
    run_->setRunning(true);
    diagram().setFocus();
    QTest::keyClick(&diagram(), Qt::Key_Space);
    QVERIFY(!run_->isRunning());
    const auto paused = settled(*run_);
    QCOMPARE(paused->state, RunState::paused);
    QTest::keyClick(&diagram(), Qt::Key_Space);
    QVERIFY(run_->isRunning());
    QTRY_VERIFY(run_->snapshot()->steps > paused->steps);
}

void NetworkPageTest::nothingRunsWhilePaused()
{
    run_->stepEpochs(2);
    settled(*run_);
    find<TimelineBar>()->findChild<QToolButton *>()->click();
    QVERIFY(whatRuns(*page_).contains(QStringLiteral("actlab::TimelineBar's timer")));
    QTRY_COMPARE(whatRuns(*page_), QStringList()); // it has played
    QTRY_VERIFY(!run_->isPolling());
    QCOMPARE(whatRuns(*run_), QStringList());
}

void NetworkPageTest::stepsAreBatchesAndEpochs()
{
    pause();
    run_->reset();
    settled(*run_);
    actionOf(&RunBar::stepBatchAction)->trigger();
    QCOMPARE(settled(*run_)->steps, std::uint64_t(1));
    actionOf(&RunBar::stepEpochAction)->trigger();
    const auto now = settled(*run_);
    QCOMPARE(now->epoch, std::uint64_t(1));
    QCOMPARE(now->steps, std::uint64_t(25)); // 250 training points in batches of 10
}

void NetworkPageTest::resetComesBackToTheSameWeights()
{
    pause();
    actionOf(&RunBar::resetAction)->trigger();
    const auto start = settled(*run_);
    QCOMPARE(start->epoch, std::uint64_t(0));
    actionOf(&RunBar::stepEpochAction)->trigger();
    QVERIFY(settled(*run_)->weights != start->weights);
    actionOf(&RunBar::resetAction)->trigger();
    QVERIFY(settled(*run_)->weights == start->weights);
    QCOMPARE(document_->undoText(), QStringLiteral("Reset the weights"));
}

void NetworkPageTest::theSameStepsGiveTheSameNumbers()
{
    pause();
    const auto run = [&](double speed) {
        find<RunBar>()->setSpeed(speed);
        actionOf(&RunBar::resetAction)->trigger();
        for (int i = 0; i < 5; ++i)
            actionOf(&RunBar::stepEpochAction)->trigger();
        return settled(*run_)->weights;
    };
    QVERIFY(run(Worker::flat_out) == run(10'000));
}

void NetworkPageTest::aNewStartHasOtherWeightsAndCanBeUndone()
{
    pause();
    actionOf(&RunBar::resetAction)->trigger();
    const auto start = settled(*run_);
    actionOf(&RunBar::newStartAction)->trigger();
    QVERIFY(settled(*run_)->weights != start->weights);
    document_->undo();
    QVERIFY(settled(*run_)->weights == start->weights);
}

void NetworkPageTest::aWeightIsEditedInPlace()
{
    pause();
    const WeightId link{0, 2, 1};
    click(link);
    QVERIFY(editField());
    QTest::keyClicks(editField(), QStringLiteral("1.25"));
    QTest::keyClick(editField(), Qt::Key_Return);
    QCOMPARE(settled(*run_)->weights.layers[0].at(2, 1), 1.25);
    QCOMPARE(diagram().valueOf(link), std::optional(1.25));
}

void NetworkPageTest::aBiasIsEditedByLeavingTheField()
{
    pause();
    click(WeightId{1, 0, {}}); // the output's
    QVERIFY(editField());
    QTest::keyClicks(editField(), QStringLiteral("-0.5"));
    QTest::mouseClick(&diagram(), Qt::LeftButton, {}, QPoint(3, diagram().height() - 3));
    QCOMPARE(settled(*run_)->weights.layers[1].bias[0], -0.5);
}

void NetworkPageTest::changesOfWeightsAreUndoneAndRedone()
{
    pause();
    const auto before = settled(*run_)->weights;
    enter(WeightId{0, 2, 1}, QStringLiteral("1.25"));
    enter(WeightId{0, 2, 1}, QStringLiteral("2.5"));
    enter(WeightId{1, 0, {}}, QStringLiteral("-0.5"));
    const auto after = settled(*run_)->weights;
    QCOMPARE(document_->undoText(), QStringLiteral("Change a bias"));
    document_->undo();
    QCOMPARE(settled(*run_)->weights.layers[1].bias[0], before.layers[1].bias[0]);
    document_->undo();
    QCOMPARE(settled(*run_)->weights.layers[0].at(2, 1), 1.25);
    document_->undo();
    QVERIFY(settled(*run_)->weights == before);
    QVERIFY(!document_->canUndo());
    for (int i = 0; i < 3; ++i)
        document_->redo();
    QVERIFY(settled(*run_)->weights == after);
}

void NetworkPageTest::whatWasSetBeforeTheFirstStepOutlivesAReset()
{
    pause();
    run_->reset();
    const auto drawn = settled(*run_)->weights;
    enter(WeightId{0, 0, 0}, QStringLiteral("4"));
    run_->stepEpoch();
    settled(*run_);
    enter(WeightId{0, 1, 0}, QStringLiteral("5"));
    run_->reset();
    const auto start = settled(*run_)->weights;
    QCOMPARE(start.layers[0].at(0, 0), 4.0);
    QCOMPARE(start.layers[0].at(1, 0), drawn.layers[0].at(1, 0)); // was set later
}

void NetworkPageTest::aChangeOfAnEarlierRunIsUndoneInThatRun()
{
    run_->stepEpoch();
    const auto before = settled(*run_)->weights;
    enter(WeightId{0, 0, 0}, QStringLiteral("4"));
    const auto changed = settled(*run_)->weights;
    QCOMPARE(changed.layers[0].at(0, 0), 4.0);
    run_->reset();
    run_->stepEpoch();
    QVERIFY(settled(*run_)->weights == before); // the change was none of the start
    document_->undo();                          // the reset
    QVERIFY(settled(*run_)->weights == changed);
    document_->undo();
    QVERIFY(settled(*run_)->weights == before);
}

void NetworkPageTest::textIsRefusedAndEscapeGivesUp()
{
    pause();
    const auto before = settled(*run_)->weights;
    click(WeightId{0, 1, {}});
    QTest::keyClicks(editField(), QStringLiteral("much"));
    QTest::keyClick(editField(), Qt::Key_Return);
    QVERIFY(editField()); // it stays open, and says why
    QTest::keyClicks(editField(), QStringLiteral("7"));
    QTest::keyClick(editField(), Qt::Key_Escape);
    QVERIFY(!editField());
    QVERIFY(settled(*run_)->weights == before);
}

void NetworkPageTest::layersAndUnitsAreAddedAndUndone()
{
    pause();
    const auto headers = [&] { return page_->findChildren<ColumnHeader *>().size(); };
    const auto press = [&](const QString &name) {
        for (auto *button : page_->findChildren<QToolButton *>()) {
            if (button->accessibleName() == name)
                return QTest::mouseClick(button, Qt::LeftButton);
        }
        QFAIL(qPrintable(name));
    };
    QCOMPARE(headers(), 2);
    press(QStringLiteral("Add a hidden layer"));
    QTRY_COMPARE(headers(), 3);
    QCOMPARE(document_->scenario().network.network.hidden.size(), std::size_t(2));
    press(QStringLiteral("Add a unit to hidden layer 2"));
    QTRY_COMPARE(diagram().diagramLayout().unitCount(1), std::size_t(5));
    press(QStringLiteral("Remove a unit from hidden layer 1"));
    QTRY_COMPARE(diagram().diagramLayout().unitCount(0), std::size_t(3));
    press(QStringLiteral("Remove the last hidden layer"));
    QTRY_COMPARE(headers(), 2);
    for (int i = 0; i < 4; ++i)
        document_->undo();
    QTRY_COMPARE(diagram().diagramLayout().unitCount(0), std::size_t(4));
    QVERIFY(!document_->canUndo());
}

void NetworkPageTest::pointingAtAUnitShowsItInTheBigPlot()
{
    pause();
    BoundaryPlot &plot = find<BoundaryPanel>()->plot();
    const QString output = plot.readOut({1, 2});
    const DiagramLayout &layout = diagram().diagramLayout();
    hover(layout.square(UnitId{0, 3}).center());
    QTRY_VERIFY(plot.readOut({1, 2}) != output);
    hover(QPointF(2, diagram().height() - 2));
    QTRY_COMPARE(plot.readOut({1, 2}), output);
}

void NetworkPageTest::theKeyboardReachesAndEditsWeights()
{
    pause();
    diagram().setFocus();
    QTest::keyClick(&diagram(), Qt::Key_Right); // the first input
    QTest::keyClick(&diagram(), Qt::Key_Right); // the first unit
    QTest::keyClick(&diagram(), Qt::Key_Down, Qt::ControlModifier);
    QVERIFY(diagram().current() == std::optional<NetworkPart>(WeightId{0, 0, 0}));
    QTest::keyClick(&diagram(), Qt::Key_Return);
    QVERIFY(editField());
    QTest::keyClicks(editField(), QStringLiteral("3"));
    QTest::keyClick(editField(), Qt::Key_Return);
    QCOMPARE(settled(*run_)->weights.layers[0].at(0, 0), 3.0);
    QCOMPARE(QApplication::focusWidget(), &diagram());
}

void NetworkPageTest::pointsAreDrawnMovedAndErased()
{
    pause();
    const auto weights = settled(*run_)->weights;
    BoundaryPanel &panel = *find<BoundaryPanel>();
    BoundaryPlot &plot = panel.plot();
    const auto points = [&] { return document_->scenario().network.data.points.get(); };
    const auto pixel = [&](double x1, double x2) {
        return QPoint(qRound(plot.xAxis->coordToPixel(x1)), qRound(plot.yAxis->coordToPixel(x2)));
    };
    find<DataPanel>()->chooseTool(1);
    QTest::mouseClick(&plot, Qt::LeftButton, {}, pixel(0, 0)); // where XOR has no points
    QCOMPARE(points().size(), std::size_t(501));
    QCOMPARE(points().back().label, 1.0);
    QVERIFY(std::abs(points().back().x1) < 0.1);
    QTRY_COMPARE(run_->snapshot()->data->training.size() + run_->snapshot()->data->test.size(), std::size_t(501));
    QVERIFY(settled(*run_)->weights == weights); // what was learned stays

    QTest::mousePress(&plot, Qt::LeftButton, {}, pixel(0, 0));
    QTest::mouseMove(&plot, pixel(0.1, 0.1));
    QTest::mouseMove(&plot, pixel(0.1, -0.1));
    QTest::mouseRelease(&plot, Qt::LeftButton, {}, pixel(0.1, -0.1));
    QCOMPARE(points().size(), std::size_t(501));
    QVERIFY(std::abs(points().back().x1 - 0.1) < 0.05);

    find<DataPanel>()->chooseTool(DataPanel::eraseTool);
    QTest::mouseClick(&plot, Qt::LeftButton, {}, pixel(0.1, -0.1));
    QCOMPARE(points().size(), std::size_t(500));
    document_->undo(); // erased
    QCOMPARE(points().size(), std::size_t(501));
    document_->undo(); // moved
    document_->undo(); // added
    QCOMPARE(document_->scenario().network.data.source, std::string("xor"));
}

void NetworkPageTest::howItIsShownIsPartOfTheScenario()
{
    pause();
    BoundaryPlot &plot = find<BoundaryPanel>()->plot();
    for (QAction *action : page_->viewActions()) {
        if (action->isCheckable())
            action->trigger();
    }
    NetworkView view;
    view.show_test_points = false;
    view.discretised = true;
    view.show_numbers = true;
    view.logarithmic_loss = true;
    QVERIFY(document_->scenario().network_view == view);
    QVERIFY(find<LossPlot>()->isLogarithmic());

    QTest::keyClick(&plot, Qt::Key_Plus);
    QVERIFY(document_->scenario().network_view.window);
    const PlotWindow zoomed = plot.view();
    QVERIFY(zoomed.x_maximum < 6);
    document_->edit({}, [](Scenario &s) { s.network_view = {}; });
    QVERIFY(plot.view().x_maximum >= 6);
    QVERIFY(!find<LossPlot>()->isLogarithmic());
    for (const QAction *action : page_->viewActions())
        QVERIFY(action->shortcut() == QKeySequence(Qt::Key_F11) || // which is no part of it
                action->isChecked() == (action == page_->viewActions().front()));
    document_->undo();
    QCOMPARE(plot.view().x_maximum, zoomed.x_maximum);
}

void NetworkPageTest::theConfusionMatrixComesOnRequest()
{
    pause();
    QVERIFY(!settled(*run_)->confusion);
    auto *choice = page_->findChild<QComboBox *>(QStringLiteral("curves"));
    choice->setFocus();
    QTest::keyClicks(choice, QStringLiteral("Confusion"));
    QTRY_VERIFY(run_->snapshot()->confusion);
    QVERIFY(find<PictureView>()->isVisible());
    QTRY_VERIFY(find<PictureView>()->accessibleDescription().contains(QStringLiteral("class 1: ")));
}

void NetworkPageTest::everyPictureCanBeExported()
{
    pause();
    const auto titles = [&] {
        QStringList all;
        for (const auto &figure : page_->figures())
            all << figure->title(Language::english);
        return all;
    };
    QCOMPARE(titles(), QStringList({QStringLiteral("Decision boundary"), QStringLiteral("Network"),
                                    QStringLiteral("Loss by epoch"), QStringLiteral("The whole page")}));
    hover(diagram().diagramLayout().square(UnitId{0, 3}).center());
    QTRY_COMPARE(titles().front(), QStringLiteral("Unit 4 of hidden layer 1"));
}

void NetworkPageTest::presetsTellTheirStory()
{
    QCOMPARE(static_cast<std::size_t>(page_->examples().size()), presets().size());
    for (qsizetype i = 0; i < page_->examples().size(); ++i) {
        page_->examples()[i]->trigger();
        QVERIFY(document_->scenario().network == presets()[static_cast<std::size_t>(i)].scenario);
        QVERIFY(notice().contains(QString::fromUtf8(presets()[static_cast<std::size_t>(i)].story)));
        QVERIFY(run_->isRunning());
    }
}

void NetworkPageTest::divergenceIsExplainedAndCanBeUndone()
{
    find<RunBar>()->setSpeed(Worker::flat_out);
    const double rate = presets()[6].scenario.training.learning_rate;
    page_->examples()[6]->trigger(); // a learning rate beyond hope
    QTRY_VERIFY_WITH_TIMEOUT(run_->snapshot()->state == RunState::diverged, 10'000);
    QVERIFY(!run_->isRunning());
    QTRY_VERIFY2(notice().contains(QStringLiteral("learning rate")), qPrintable(notice()));
    QVERIFY(notice().contains(QStringLiteral("layer")));
    const auto buttons = find<NoticeBar>()->findChildren<QPushButton *>();
    QCOMPARE(buttons.size(), 3);
    buttons[1]->click();
    QVERIFY(document_->scenario().network_view.curves == NetworkCurves::gradients);
    buttons[0]->click();
    QCOMPARE(document_->scenario().network.training.learning_rate, rate / 2);
    QVERIFY(run_->isRunning());
}

void NetworkPageTest::aSliderChangesTheRunWithoutARestart()
{
    run_->setRunning(true);
    QTRY_VERIFY(run_->snapshot()->epoch > 2);
    const auto run = run_->snapshot()->run;
    document_->edit({"", {}}, [](Scenario &s) { s.network.training.learning_rate = 0.001; });
    QTRY_COMPARE(run_->snapshot()->scenario->training.learning_rate, 0.001);
    QCOMPARE(run_->snapshot()->run, run);
    QVERIFY(run_->snapshot()->epoch > 2);
}

void NetworkPageTest::theActivationIsChosenInTheLayer()
{
    pause();
    QToolButton *button = nullptr;
    for (auto *candidate : page_->findChildren<QToolButton *>()) {
        if (candidate->accessibleName().startsWith(QLatin1String("Activation of hidden layer 1")))
            button = candidate;
    }
    QVERIFY(button);
    QTest::mouseClick(button, Qt::LeftButton);
    QWidget *card = QApplication::activePopupWidget();
    QVERIFY(card);
    auto *search = card->findChild<QLineEdit *>(QStringLiteral("search"));
    QCOMPARE(QApplication::focusWidget(), search);
    QTest::keyClicks(search, QStringLiteral("softmax")); // no vector function: a layer has none
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(document_->scenario().network.network.hidden[0].activation, std::string("tanh"));
    search->clear();
    QTest::keyClicks(search, QStringLiteral("leaky"));
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(document_->scenario().network.network.hidden[0].activation, std::string("leaky_relu"));
    QCOMPARE(document_->scenario().network.network.hidden[0].parameters, std::vector<double>{0.01});
    QSignalSpy shown(page_.get(), &NetworkPage::functionRequested);
    for (auto *candidate : card->findChildren<QPushButton *>()) {
        if (candidate->text() == QLatin1String("Show this function"))
            candidate->click();
    }
    QCOMPARE(shown.size(), 1);
    QCOMPARE(shown[0][0].value<std::string>(), std::string("leaky_relu"));
    QCOMPARE(shown[0][1].value<std::vector<double>>(), std::vector<double>{0.01});
}

void NetworkPageTest::everyTextFollowsTheLanguage()
{
    pause();
    const auto texts = [&] {
        QStringList all;
        for (const auto *label : page_->findChildren<QLabel *>())
            all << label->text();
        for (const auto *button : page_->findChildren<QAbstractButton *>())
            all << button->text() << button->toolTip() << button->accessibleName();
        for (const auto *widget : page_->findChildren<QWidget *>())
            all << widget->accessibleName();
        for (const auto *action : page_->findChildren<QAction *>())
            all << action->text();
        return all;
    };
    language_->set(Language::korean);
    QCoreApplication::processEvents();
    static const QRegularExpression word(QStringLiteral("[A-Za-z]{3,}"));
    static const QStringList names{QStringLiteral("SGD"),   QStringLiteral("Adam"),
                                   QStringLiteral("tanh"),  QStringLiteral("XOR"),
                                   QStringLiteral("ReLU"),  QStringLiteral("CSV"),
                                   QStringLiteral("label"), QStringLiteral("Ctrl"),
                                   QStringLiteral("Shift"), QStringLiteral("Space"),
                                   QStringLiteral("Enter"), QStringLiteral("sin"),
                                   QStringLiteral("F7"),    QStringLiteral("qt_"),
                                   QStringLiteral("Undo"),  QStringLiteral("TensorFlow Playground")};
    for (QString text : texts()) {
        for (const QString &name : names)
            text.remove(name);
        QVERIFY2(!word.match(text).hasMatch(), qPrintable(text));
    }
}

void NetworkPageTest::everythingHasAName()
{
    for (const QWidget *widget : page_->findChildren<QWidget *>()) {
        const bool isReached = widget->isVisible() && widget->focusPolicy() != Qt::NoFocus &&
                               !widget->inherits("QScrollArea") && !widget->inherits("QLineEdit") &&
                               !widget->inherits("QSplitterHandle");
        if (!isReached)
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool hasName = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        QVERIFY2(hasName, qPrintable(QStringLiteral("%1 in %2")
                                         .arg(QString::fromLatin1(widget->metaObject()->className()),
                                              QString::fromLatin1(widget->parent()->metaObject()->className()))));
    }
}

void NetworkPageTest::nothingIsClipped()
{
    pause();
    for (const Language language : {Language::english, Language::korean}) {
        language_->set(language);
        for (const QSize size : {usualSize, QSize(1920, 1000)}) {
            page_->resize(size);
            QCoreApplication::processEvents();
            QVERIFY2(page_->minimumSizeHint().width() <= usualSize.width(),
                     qPrintable(QString::number(page_->minimumSizeHint().width())));
            QVERIFY2(page_->minimumSizeHint().height() <= usualSize.height(),
                     qPrintable(QString::number(page_->minimumSizeHint().height())));
            QVERIFY(find<RunBar>()->height() <= find<RunBar>()->sizeHint().height()); // the rest is for the pictures
            for (const QLabel *label : page_->findChildren<QLabel *>()) {
                if (label->isVisible() && !label->wordWrap() && label->pixmap().isNull())
                    QVERIFY2(label->width() >= label->sizeHint().width(), qPrintable(label->text()));
            }
        }
    }
}

ACTLAB_TEST(NetworkPageTest, ThemedApplication)

#include "network_page_test.moc"
