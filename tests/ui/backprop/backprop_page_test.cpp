// SPDX-License-Identifier: GPL-3.0-or-later
// Drives the walk through its widgets, as a student would.
#include "ui/backprop/backprop_page.h"

#include "core/scenario/scenario_json.h"
#include "core/scenario/walked_document.h"
#include "core/training/trainer.h"
#include "tests/support/test_class.h"
#include "tests/ui/at_rest.h"
#include "tests/ui/themed_application.h"
#include "ui/backprop/backprop_examples.h"
#include "ui/backprop/point_picker.h"
#include "ui/backprop/walk_side.h"
#include "ui/backprop/walk_view.h"
#include "ui/backprop/walk_words.h"
#include "ui/backprop/worksheet.h"
#include "ui/document/edit_names.h"
#include "ui/export/figure_writer.h"
#include "ui/run/run.h"
#include "ui/text/error_words.h"
#include "ui/text/translation.h"

#include <QAbstractButton>
#include <QAction>
#include <QBuffer>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QRegularExpression>
#include <QSlider>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>

#include <memory>

using namespace actlab;

namespace {

constexpr QSize usual(1280, 720);

} // namespace

class BackpropPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void arrowKeysAndButtonsWalk();
    void theNumbersWorkedOutByHandAppear();
    void penaltiesCanBeCheckedByHand();
    void theLettersAreNamed();
    void theUpdateLeavesTheTrainersWeights();
    void aRunsWeightsAreWalkedThrough();
    void theOwnNetworkIsBesideTheRuns();
    void theOwnNetworkIsTrainedWhereItIsOpened();
    void manyUpdatesCanBeSavedAndOpened();
    void decimalsAreChosen();
    void aClickShowsTheCalculationOfAnEdge();
    void theKeyboardSelects();
    void aGradientIsChecked();
    void theSampleIsChosenInThePlotAndInTheBox();
    void aMiniBatchHasMeanGradients();
    void strideIsAUnitOrALayer();
    void itPlaysToTheEnd();
    void largeNetworksAreWalkedAlongAPath();
    void whatCannotBeTrainedIsSaid();
    void everyExampleOpens();
    void aWorksheetHasPagesAndBlanks();
    void theFigureHasEveryNumber();
    void everyTextFollowsTheLanguage();
    void everythingHasAName();
    void nothingIsClipped();

private:
    QPushButton *button(const char *text) const;
    QToolButton *tool(const char *name) const;
    QToolButton *textTool(const char *text) const;
    void key(Qt::Key key) { QTest::keyClick(view(), key); }
    WalkView *view() const { return page_->findChild<WalkView *>(); }
    PointPicker *points() const { return page_->findChild<PointPicker *>(); }
    QString formulas() const { return page_->findChild<QTextBrowser *>()->toPlainText(); }
    QString title() const { return page_->findChild<WalkSide *>()->findChildren<QLabel *>().first()->text(); }
    std::size_t place() const { return document_->scenario().backprop.place; }
    template <class W> W *named(const char *name) const;
    void clickOn(const NetworkPart &part);

    std::unique_ptr<InterfaceLanguage> language_;
    std::unique_ptr<ScenarioDocument> document_;
    std::unique_ptr<Run> run_;
    std::unique_ptr<BackpropPage> page_;
};

void BackpropPageTest::init()
{
    language_ = std::make_unique<InterfaceLanguage>(Language::english);
    Scenario scenario;
    scenario.backprop = openingWalk();
    scenario = walked_document({scenario, {}, 0}).scenario; // so that the network is the one of the run
    document_ = std::make_unique<ScenarioDocument>(scenario);
    run_ = std::make_unique<Run>(*document_);
    page_ = std::make_unique<BackpropPage>(*document_, *run_);
    page_->setTheme(makeTheme(ColourScheme::light));
    page_->resize(usual);
    page_->show();
    page_->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(page_.get()));
    page_->takeFocus();
}

void BackpropPageTest::cleanup()
{
    page_.reset();
    run_.reset();
    document_.reset();
    language_.reset();
}

QPushButton *BackpropPageTest::button(const char *text) const
{
    for (auto *each : page_->findChildren<QPushButton *>()) {
        if (each->text() == QLatin1String(text))
            return each;
    }
    return nullptr;
}

template <class W> W *BackpropPageTest::named(const char *name) const
{
    for (auto *each : page_->findChildren<W *>()) {
        if (each->accessibleName() == QLatin1String(name))
            return each;
    }
    return nullptr;
}

QToolButton *BackpropPageTest::tool(const char *name) const
{
    return named<QToolButton>(name);
}

QToolButton *BackpropPageTest::textTool(const char *text) const
{
    for (auto *each : page_->findChildren<QToolButton *>()) {
        if (each->text() == QLatin1String(text))
            return each;
    }
    return nullptr;
}

void BackpropPageTest::clickOn(const NetworkPart &part)
{
    const auto place = view()->placeOf(part);
    QVERIFY(place.has_value());
    QTest::mouseClick(view(), Qt::LeftButton, {}, place->toPoint());
}

void BackpropPageTest::arrowKeysAndButtonsWalk()
{
    QVERIFY(title().startsWith(QStringLiteral("Step 1 of 7 · Forward pass: hidden layer 1")));
    QVERIFY(!tool("One step back")->isEnabled());
    key(Qt::Key_Right);
    QCOMPARE(place(), std::size_t(1));
    QVERIFY(title().contains(QLatin1String("the output layer")));
    tool("One step on")->click();
    QVERIFY(title().contains(QLatin1String("Error at the output")));
    key(Qt::Key_Left);
    QCOMPARE(place(), std::size_t(1));
    key(Qt::Key_End);
    QVERIFY(title().startsWith(QStringLiteral("Step 7 of 7 · Weight update")));
    QVERIFY(!tool("Last step")->isEnabled());
    key(Qt::Key_Right); // nothing further
    QCOMPARE(place(), std::size_t(6));
    tool("One step back")->click();
    QCOMPARE(place(), std::size_t(5));
    key(Qt::Key_Home);
    QCOMPARE(place(), std::size_t(0));
}

/// x = (1, 0), target 1, learning rate 0.5; see tests/core/training/walkthrough_test.cpp.
void BackpropPageTest::theNumbersWorkedOutByHandAppear()
{
    const auto shows = [this](const char *text) { return formulas().contains(QString::fromUtf8(text)); };
    QVERIFY(shows("= 0.5000·1.0000 + (−0.3000)·0.0000 + 0.1000 = 0.6000"));
    QVERIFY(shows("ReLU(0.2000) = 0.2000"));
    QVERIFY(view()->accessibleDescription().contains(QString::fromUtf8("z = 0.6000, a = 0.6000")));
    key(Qt::Key_Right);
    QVERIFY(shows("= 1.0000·0.6000 + (−0.5000)·0.2000 + 0.1000 = 0.6000"));
    key(Qt::Key_Right);
    QVERIFY(shows("= 0.0800"));  // the loss
    QVERIFY(shows("= −0.4000")); // δ
    key(Qt::Key_Right);
    QVERIFY(shows("= (−0.4000)·0.6000 = −0.2400"));
    QVERIFY(shows("= (−0.4000)·0.2000 = −0.0800"));
    key(Qt::Key_Right);
    QVERIFY(shows("= (−0.5000)·(−0.4000) = 0.2000"));
    QVERIFY(view()->accessibleDescription().contains(QString::fromUtf8("∂L/∂b = −0.4000")));
    key(Qt::Key_Right);
    QVERIFY(shows("= 0.5000 − 0.5000·(−0.4000) = 0.7000"));
    key(Qt::Key_Right);
    QVERIFY(shows("= 1.0000 − 0.5000·(−0.2400) = 1.1200"));
}

/// What stands on the sheet adds up: g with its penalty, and the step with that g.
void BackpropPageTest::penaltiesCanBeCheckedByHand()
{
    const auto shows = [this](const char *text) { return formulas().contains(QString::fromUtf8(text)); };
    const auto penalise = [this](Optimizer optimizer, double l1, double l2) {
        document_->edit({edits::regularization, {}}, [=](Scenario &s) {
            s.network.training.optimizer = optimizer;
            s.network.training.l1 = l1;
            s.network.training.l2 = l2;
        });
        key(Qt::Key_End); // the output's weights are 1 and −0.5, their gradients −0.24 and −0.08
    };
    penalise(Optimizer::sgd, 0, 0.1);
    QVERIFY(shows("g = ∂L/∂w + λ2·w, λ2 = 0.1000"));
    QVERIFY(shows("g = −0.2400 + 0.1000·1.0000 = −0.1400, 1.0000 − 0.5000·(−0.1400) = 1.0700"));
    QVERIFY(shows("= 0.1000 − 0.5000·(−0.4000) = 0.3000")); // the bias has none
    penalise(Optimizer::momentum, 0.02, 0.1);
    QVERIFY(shows("g = −0.0800 + 0.1000·(−0.5000) + 0.0200·(−1.0000) = −0.1500, −0.5000 − 0.5000·(−0.1500) = −0.4250"));
    penalise(Optimizer::nesterov, 0, 0.1);
    QVERIFY(shows("= −0.1400, 1.0000 − (−0.1330) = 1.1330")); // 0.5·1.9·0.14
    penalise(Optimizer::adamw, 0, 0.1);
    QVERIFY(shows("g = −0.2400, 1.0000·(1 − 0.5000·0.1000) − (−0.5000) = 1.4500"));
    QVERIFY(shows("AdamW: w ← w·(1 − η·λ2) − η·g/(√(g²) + 10−8), η = 0.5000, λ2 = 0.1000"));
}

void BackpropPageTest::theLettersAreNamed()
{
    const auto names = [this](const char *text) {
        for (const QLabel *label : page_->findChildren<QLabel *>()) {
            if (label->text().contains(QString::fromUtf8(text)))
                return true;
        }
        return false;
    };
    QVERIFY(names("z: weighted sum · a = f(z): output of a unit"));
    key(Qt::Key_Right);
    key(Qt::Key_Right);
    QVERIFY(names("t: target · L: loss (Half mean squared error)"));
    QVERIFY(names("δ = ∂L/∂z: error of a unit"));
    QVERIFY(!names("h(e)") && !names("K: number"));
    key(Qt::Key_End);
    QVERIFY(names("η: learning rate"));
    QVERIFY(!names("λ"));
    QVERIFY(names("Backpropagation finds how much each weight contributes to the error"));
}

void BackpropPageTest::theUpdateLeavesTheTrainersWeights()
{
    NetworkScenario scenario = document_->scenario().network;
    scenario.training.batch_size = 1;
    scenario.training.shuffle = false;
    auto trainer = Trainer::create(scenario).value();
    QVERIFY(trainer.set_weights(page_->shown().walk->weights).has_value());
    const NetworkWeights before = trainer.weights();
    QVERIFY(trainer.step_batch());

    key(Qt::Key_End);
    button("Do this update")->click();
    QVERIFY(page_->shown().walk->weights == trainer.weights());
    const auto next = begin_training(document_->scenario().network, document_->scenario().weight_changes, {});
    QVERIFY(next->weights() == trainer.weights()); // what every run begins with now
    QCOMPARE(place(), std::size_t(0));             // the walk begins again
    QCOMPARE(document_->undoText(), QStringLiteral("Take one training step"));
    document_->undo();
    QVERIFY(page_->shown().walk->weights == before);
    document_->redo();
    QVERIFY(page_->shown().walk->weights == trainer.weights());
}

void BackpropPageTest::aRunsWeightsAreWalkedThrough()
{
    auto trainer = Trainer::create(document_->scenario().network).value();
    QVERIFY(trainer.set_weights(page_->shown().walk->weights).has_value());
    QVERIFY(trainer.step_epoch());
    run_->stepEpoch();
    QTRY_VERIFY(page_->shown().walk->weights == trainer.weights());
    const NetworkWeights updated = page_->shown().walk->updated;
    button("Do this update")->click();
    QVERIFY(page_->shown().walk->weights == updated);
    QCOMPARE(document_->scenario().weight_changes.back().steps, trainer.steps());
    document_->undo();
    QVERIFY(page_->shown().walk->weights == trainer.weights());

    page_->examples()[3]->trigger(); // another network
    const NetworkWeights other = page_->shown().walk->weights;
    run_->stepEpoch();
    QTRY_VERIFY(!run_->isPolling());
    QVERIFY(page_->shown().walk->weights == other);
}

/// Each has its own numbers, and a click goes from one to the other and back.
void BackpropPageTest::theOwnNetworkIsBesideTheRuns()
{
    Scenario scenario;
    scenario.backprop = openingWalk();
    document_->open({scenario, {}, 0});
    const NetworkWeights runs = *run_->session().weights();
    QVERIFY(formulas().contains(QString::fromUtf8("= 0.5000·1.0000 + (−0.3000)·0.0000 + 0.1000 = 0.6000")));
    QVERIFY(textTool("XOR 2-2-1 by hand")->isChecked());
    button("Do this update")->click();
    const NetworkWeights updated = page_->shown().walk->weights;
    QVERIFY(document_->scenario().weight_changes.empty());
    QVERIFY(*run_->session().weights() == runs);

    textTool("Of the Network page")->click();
    QVERIFY(page_->shown().walk->weights == runs);
    QVERIFY(points()->placeOf(100) != QPointF());
    const auto saved = document_from_json(to_json(document_->scenario()));
    QVERIFY(saved->scenario == document_->scenario());
    textTool("XOR 2-2-1 by hand")->click();
    QVERIFY(page_->shown().walk->weights == updated);
    key(Qt::Key_Right);
    textTool("XOR 2-2-1 by hand")->click(); // which it is
    QCOMPARE(place(), std::size_t(1));

    for (int i = 0; i < 3; ++i) // the step, there and back
        document_->undo();
    QVERIFY(page_->shown().walk->weights == updated);
    document_->undo();
    QVERIFY(page_->shown().walk->weights.layers[0].at(0, 0) == 0.5);
    QVERIFY(!document_->canUndo());
    document_->open(*saved);
    QVERIFY(page_->shown().walk->weights == runs);
    textTool("XOR 2-2-1 by hand")->click();
    QVERIFY(page_->shown().walk->weights == updated);
    document_->open({Scenario(), {}, 0}); // documents of before have none
    QVERIFY(page_->shown().walk->weights == runs);
    textTool("Of the Network page")->click();
    QVERIFY(!document_->canUndo());
    textTool("XOR 2-2-1 by hand")->click();
    QVERIFY(page_->shown().walk->weights.layers[0].at(0, 0) == 0.5);
}

void BackpropPageTest::theOwnNetworkIsTrainedWhereItIsOpened()
{
    page_->examples()[2]->trigger();
    const NetworkWeights dead = page_->shown().walk->weights;
    const NetworkWeights runs = *run_->session().weights();
    QVERIFY(dead != runs);
    textTool("Open on the Network page")->click();
    QCOMPARE(document_->scenario().page, PageName::network);
    QVERIFY(*run_->session().weights() == dead);
    QVERIFY(page_->shown().walk->weights == dead);
    QVERIFY(!textTool("Open on the Network page")->isEnabled());
    run_->stepEpoch();
    QTRY_VERIFY(page_->shown().walk->weights != dead); // it is followed
    document_->undo();
    QVERIFY(*run_->session().weights() == runs);
    QVERIFY(page_->shown().walk->weights == dead);
}

void BackpropPageTest::manyUpdatesCanBeSavedAndOpened()
{
    document_->edit({"", {}}, [](Scenario &s) { s.network.network.hidden.assign(6, {16, "tanh", {}}); });
    for (int i = 0; i < 12; ++i)
        button("Do this update")->click();
    const auto opened = document_from_json(to_json(document_->scenario()));
    QVERIFY2(opened, opened ? "" : qPrintable(sentence(opened.error())));
    QVERIFY(opened->scenario == document_->scenario());
    ScenarioDocument other(opened->scenario);
    const Run run(other);
    QVERIFY(*run.session().weights() == page_->shown().walk->weights);
    for (int i = 0; i < 12; ++i)
        document_->undo();
    QVERIFY(document_->scenario().weight_changes.empty());
}

void BackpropPageTest::decimalsAreChosen()
{
    auto *decimals = named<QSpinBox>("Decimals of the numbers");
    decimals->setValue(1);
    QVERIFY(formulas().contains(QString::fromUtf8("= 0.5·1.0 + (−0.3)·0.0 + 0.1 = 0.6")));
    decimals->setValue(8);
    QVERIFY(formulas().contains(QLatin1String("0.60000000")));
    QCOMPARE(document_->scenario().backprop.decimals, 8);
    document_->undo(); // one step for the whole change
    QCOMPARE(decimals->value(), 4);
}

void BackpropPageTest::aClickShowsTheCalculationOfAnEdge()
{
    clickOn(WeightId{1, 0, 1});
    QVERIFY(formulas().startsWith(QString::fromUtf8("weight: hidden layer 1, unit 2 → the output layer")));
    QVERIFY(formulas().contains(QString::fromUtf8("= (−0.5000)·0.2000 = −0.1000")));
    QVERIFY(formulas().contains(QString::fromUtf8("= (−0.4000)·0.2000 = −0.0800")));
    QVERIFY(formulas().contains(QString::fromUtf8("= −0.5000 − 0.5000·(−0.0800) = −0.4600")));
    clickOn(WeightId{0, 1, {}});
    QVERIFY(formulas().startsWith(QLatin1String("bias: hidden layer 1, unit 2")));
    clickOn(UnitId{0, 1});
    QVERIFY(formulas().contains(QString::fromUtf8("= (−0.4000)·1.0000 + 0.8000·0.0000 + 0.6000 = 0.2000")));
    clickOn(Feature::x1);
    QVERIFY(formulas().startsWith(QString::fromUtf8("input x₁")));
    QTest::mouseClick(view(), Qt::LeftButton, {}, QPoint(3, 3)); // beside everything: the step again
    QVERIFY(formulas().contains(QString::fromUtf8("ReLU(0.2000)")));
}

void BackpropPageTest::theKeyboardSelects()
{
    key(Qt::Key_Down);
    QVERIFY(page_->shown().selected == NetworkPart(Feature::x1));
    key(Qt::Key_Up);
    QVERIFY(page_->shown().selected == NetworkPart(WeightId{1, 0, {}}));
    QVERIFY(view()->accessibleDescription().contains(QLatin1String("Selected: bias: the output layer")));
    key(Qt::Key_Escape);
    QVERIFY(!page_->shown().selected);
}

void BackpropPageTest::aGradientIsChecked()
{
    clickOn(WeightId{1, 0, 0});
    button("Check me")->click();
    QString said;
    for (const auto *label : page_->findChildren<QLabel *>()) {
        if (label->text().startsWith(QLatin1String("Backpropagation:")))
            said = label->text();
    }
    QVERIFY2(said.contains(QString::fromUtf8("Backpropagation: −0.24000000")), qPrintable(said));
    QVERIFY2(said.contains(QString::fromUtf8("Central difference: −0.24000000")), qPrintable(said));
}

void BackpropPageTest::theSampleIsChosenInThePlotAndInTheBox()
{
    QTest::mouseClick(points(), Qt::LeftButton, {}, points()->placeOf(2).toPoint() + QPoint(4, 3));
    QCOMPARE(document_->scenario().backprop.sample, std::size_t(2));
    QVERIFY(page_->shown().walk->samples[0].inputs == (std::vector<double>{0, 1}));
    auto *box = named<QSpinBox>("Sample");
    QCOMPARE(box->value(), 3);
    box->setValue(4);
    QVERIFY(page_->shown().walk->samples[0].inputs == (std::vector<double>{1, 1}));
    QTest::keyClick(points(), Qt::Key_Left);
    QCOMPARE(box->value(), 3);
}

void BackpropPageTest::aMiniBatchHasMeanGradients()
{
    page_->findChild<QCheckBox *>()->click();
    QCOMPARE(page_->shown().walk->samples.size(), std::size_t(4));
    NetworkScenario scenario = document_->scenario().network;
    scenario.training.shuffle = false;
    auto trainer = Trainer::create(scenario).value();
    QVERIFY(trainer.set_weights(page_->shown().walk->weights).has_value());
    QVERIFY(trainer.step_batch());
    for (int i = 0; i < 3; ++i)
        key(Qt::Key_Right);
    QVERIFY(formulas().contains(QLatin1String("/4 = ")));
    button("Do this update")->click();
    QVERIFY(page_->shown().walk->weights == trainer.weights());
}

void BackpropPageTest::strideIsAUnitOrALayer()
{
    auto *stride = named<QComboBox>("How far a step goes");
    stride->setCurrentIndex(0);
    Q_EMIT stride->activated(0);
    QCOMPARE(page_->shown().steps.size(), std::size_t(10));
    QVERIFY(title().startsWith(QStringLiteral("Step 1 of 10 · Forward pass: hidden layer 1, unit 1")));
    QVERIFY(!formulas().contains(QLatin1String("unit 2")));
    key(Qt::Key_Right);
    QVERIFY(formulas().startsWith(QLatin1String("hidden layer 1, unit 2")));
}

void BackpropPageTest::itPlaysToTheEnd()
{
    page_->findChild<QSlider *>()->setValue(12);
    tool("Play")->click();
    QTRY_COMPARE_WITH_TIMEOUT(place(), std::size_t(6), 5'000);
    QTRY_VERIFY(tool("Play")); // no longer "Pause"
    tool("Play")->click();     // again from the first step
    QCOMPARE(place(), std::size_t(0));
    page_->rest();
    QVERIFY(tool("Play"));
    document_->undo();
    QCOMPARE(place(), std::size_t(0)); // walking is one step of the history
}

void BackpropPageTest::largeNetworksAreWalkedAlongAPath()
{
    document_->edit({"", {}}, [](Scenario &s) {
        s.network = NetworkScenario();
        s.network.network.hidden.assign(6, LayerSpec{16, "tanh", {}});
        s.backprop.place = 9; // back at the last hidden layers
    });
    QVERIFY(!page_->shown().isSmall());
    const std::size_t layer = page_->shown().step().layer;
    const std::size_t lines = formulas().count(QLatin1Char('\n'));
    QVERIFY(lines < 40); // of one unit, not of sixteen
    clickOn(UnitId{layer, 11});
    QCOMPARE(page_->shown().path[layer], std::size_t(11));
    QVERIFY(view()->placeOf(WeightId{layer, 11, 3}).has_value());
    QVERIFY(!view()->placeOf(WeightId{layer, 10, 3}).has_value());
    key(Qt::Key_Escape);
    QVERIFY(formulas().contains(QLatin1String("unit 12")));
}

void BackpropPageTest::whatCannotBeTrainedIsSaid()
{
    document_->edit({"", {}}, [](Scenario &s) { s.network.network.features.clear(); });
    QVERIFY(!page_->shown().walk);
    QVERIFY(page_->figures().empty());
    QVERIFY(!button("Do this update")->isEnabled());
    QVERIFY(!tool("One step on")->isEnabled());
    key(Qt::Key_Right);
    key(Qt::Key_End);
    key(Qt::Key_Down);
    document_->undo();
    QVERIFY(page_->shown().walk);
    document_->edit({"", {}}, [](Scenario &s) {
        s.network.network.hidden[0] = {2, "prelu", {0.25}};
        s.backprop.sample = 2; // where a z is negative
    });
    QVERIFY(!button("Do this update")->isEnabled());
    QVERIFY(button("Do this update")->toolTip().contains(QLatin1String("PReLU")));
    document_->edit({"", {}}, [](Scenario &s) { s.backprop.sample = 99; }); // points that are no longer there
    QVERIFY(page_->shown().walk);
}

void BackpropPageTest::everyExampleOpens()
{
    QCOMPARE(page_->examples().size(), 4);
    for (QAction *action : page_->examples()) {
        action->trigger();
        QVERIFY(page_->shown().walk);
        for (std::size_t i = 0; i + 1 < page_->shown().steps.size(); ++i) {
            key(Qt::Key_Right);
            QVERIFY(!formulas().isEmpty());
        }
    }
    page_->examples()[3]->trigger();
    key(Qt::Key_End);
    key(Qt::Key_Left);
    key(Qt::Key_Left);
    QVERIFY(formulas().contains(QString::fromUtf8("1 − a² = 1 − 0.5370² = 0.7116"))); // tanh
    page_->examples()[1]->trigger();                                                  // δ vanishes on its way back
    const auto &deep = page_->shown().walk->samples[0].layers;
    QVERIFY(std::abs(deep.front()[0].delta) < 1e-3 * std::abs(deep.back()[0].delta));
    page_->examples()[2]->trigger();
    const auto &dead = page_->shown().walk->gradient.layers[0];
    QVERIFY(dead.at(0, 0) != 0);
    QCOMPARE(dead.at(1, 0), 0.0);
    QCOMPARE(page_->shown().walk->samples[0].layers[0][1].slope, 0.0);
    document_->undo();
    QVERIFY(document_->scenario().backprop.own->network.network.hidden.size() == 6);
}

void BackpropPageTest::aWorksheetHasPagesAndBlanks()
{
    const QTemporaryDir folder;
    const QString pdf = folder.filePath(QStringLiteral("walk.pdf"));
    QVERIFY(saveWorksheet(page_->shown(), Language::english, pdf).has_value());
    QFile file(pdf);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    QVERIFY(written.startsWith("%PDF"));
    const auto pages = written.count("/Type /Page\n");
    QVERIFY2(pages >= 7, qPrintable(QString::number(pages)));

    QVERIFY(saveWorksheet(page_->shown(), Language::korean, folder.filePath(QStringLiteral("bild.png"))).has_value());
    const QStringList pictures = QDir(folder.path()).entryList({QStringLiteral("bild-*.png")});
    QVERIFY(pictures.size() >= 7);
    QVERIFY(QImage(folder.filePath(pictures[0])).width() > 1000);

    WalkShown blank = page_->shown();
    blank.place = 3;
    const WalkWords text(Language::english);
    QVERIFY(WalkFormulas(blank, text).ofStep().contains(QString::fromUtf8("−0.2400")));
    const auto painted = [&] {
        QImage image(800, 500, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        WalkDrawing{blank}.draw(painter, image.rect(), makeTheme(ColourScheme::light), text);
        return image;
    };
    const QImage full = painted();
    blank.hasBlanks = true;
    const QString hidden = WalkFormulas(blank, text).ofStep();
    QVERIFY(!hidden.contains(QString::fromUtf8("−0.2400")) && !hidden.contains(QLatin1String("0.6000")));
    QVERIFY(hidden.contains(QLatin1String("____")));
    QVERIFY(painted() != full);

    QCOMPARE(saveWorksheet(blank, Language::english, folder.filePath(QStringLiteral("no/walk.pdf"))).error().code,
             ErrorCode::file_not_writable);
    QCOMPARE(saveWorksheet(blank, Language::english, folder.filePath(QStringLiteral("walk.svg"))).error().code,
             ErrorCode::unknown_file_format);
}

void BackpropPageTest::theFigureHasEveryNumber()
{
    const auto figures = page_->figures();
    QCOMPARE(figures.size(), std::size_t(1));
    QBuffer csv;
    csv.open(QIODevice::WriteOnly);
    QVERIFY(writeFigure(*figures[0], {}, FigureFormat::csv, csv));
    QVERIFY(csv.data().contains("quantity,sample,layer,unit,input,value"));
    QVERIFY(csv.data().contains("delta,1,1,1,,-0.4"));
    QVERIFY(csv.data().contains("weight,,1,2,2,0.8"));
    // 2 x, t, loss, 3 units × 5, and weight, gradient, updated of 9 numbers each, beneath a header
    QCOMPARE(csv.data().count('\n'), 1 + 4 + 15 + 27);
    const QImage image = renderFigure(*figures[0], {});
    QVERIFY(!image.isNull());
    QVERIFY(figures[0]->description({}).contains(QLatin1String("Forward pass")));
    QVERIFY(!figures[0]->description({}).contains(QLatin1String("..")));
}

void BackpropPageTest::everyTextFollowsTheLanguage()
{
    language_->set(Language::korean);
    QCoreApplication::processEvents();
    static const QRegularExpression word(QStringLiteral("[A-Za-z]{3,}"));
    const auto check = [](QString text) {
        for (const char *name : {"ReLU", "SGD", "XOR", "Home", "End", "qt_"})
            text.remove(QLatin1String(name));
        QVERIFY2(!word.match(text).hasMatch(), qPrintable(text));
    };
    for (std::size_t i = 0; i < page_->shown().steps.size(); ++i) {
        for (const auto *label : page_->findChildren<QLabel *>())
            check(label->text());
        for (const auto *each : page_->findChildren<QAbstractButton *>()) {
            check(each->text());
            check(each->toolTip());
        }
        for (const auto *widget : page_->findChildren<QWidget *>()) {
            check(widget->accessibleName());
            check(widget->accessibleDescription());
        }
        check(formulas());
        key(Qt::Key_Right);
    }
    for (const auto *action : page_->examples()) {
        QString text = action->text() + action->toolTip();
        check(text);
    }
}

void BackpropPageTest::everythingHasAName()
{
    for (const QWidget *widget : page_->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->inherits("QLineEdit") ||
            widget->inherits("QLabel"))
            continue;
        const auto *each = qobject_cast<const QAbstractButton *>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (each && !each->text().isEmpty()),
                 widget->metaObject()->className());
    }
}

void BackpropPageTest::nothingIsClipped()
{
    for (const Language language : {Language::english, Language::korean}) {
        language_->set(language);
        for (const QSize size : {usual, QSize(1920, 1000)}) {
            page_->resize(size);
            layOut(*page_);
            QVERIFY2(page_->minimumSizeHint().width() <= usual.width(),
                     qPrintable(QString::number(page_->minimumSizeHint().width())));
            QVERIFY(page_->minimumSizeHint().height() <= usual.height());
            QCOMPARE(page_->size(), size);
            for (const QLabel *label : page_->findChildren<QLabel *>()) {
                if (!label->isVisible())
                    continue;
                if (label->wordWrap())
                    QTRY_VERIFY2(label->height() >= label->heightForWidth(label->width()), // once it is laid out

                                 qPrintable(QStringLiteral("%1: %2 < %3")
                                                .arg(label->text())
                                                .arg(label->height())
                                                .arg(label->heightForWidth(label->width()))));
                else
                    QVERIFY2(label->width() >= label->sizeHint().width(), qPrintable(label->text()));
            }
            for (const auto *each : page_->findChildren<QAbstractButton *>()) {
                if (each->isVisible())
                    QVERIFY2(each->width() >= each->minimumSizeHint().width(), qPrintable(each->text()));
            }
        }
    }
}

ACTLAB_TEST_AT_BOTH_SCALES(BackpropPageTest, ThemedApplication)

#include "backprop_page_test.moc"
