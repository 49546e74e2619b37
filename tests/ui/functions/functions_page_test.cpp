// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of functions offers besides its list and its sliders, and the walk of somebody who tries everything.
#include "ui/functions/functions_page.h"

#include "core/activation/catalogue.h"
#include "tests/support/test_class.h"
#include "tests/ui/functions/own_functions_page.h"
#include "ui/functions/function_actions.h"
#include "ui/plot/curve_plottable.h"

#include <QAction>
#include <QSlider>
#include <QTest>

#include <optional>
#include <random>

using namespace actlab;

class FunctionsPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { own_.reset(); }

    void theSwitchesShowAndHideDerivatives();
    void fewSamplesAreDots();
    void zoomingIsPartOfTheScenarioAndCanBeUndone();
    void everyExampleShowsWhatItSays();
    void randomUseCanBeUndoneToTheStart();

private:
    std::optional<OwnFunctionsPage> own_;
};

void FunctionsPageTest::init()
{
    own_.emplace();
    QVERIFY(own_->show());
}

void FunctionsPageTest::theSwitchesShowAndHideDerivatives()
{
    const auto *actions = own_->page.findChild<FunctionActions *>();
    QVERIFY(!own_->shown().show_second);
    actions->second()->trigger();
    QVERIFY(own_->shown().show_second);
    QVERIFY(own_->plot().scenario().show_second);
    QCOMPARE(own_->document.undoText(), QStringLiteral("Show f″"));
    own_->document.undo();
    QVERIFY(!actions->second()->isChecked());
    for (QAction *action : own_->page.viewActions()) {
        if (!action->isCheckable())
            continue;
        const FunctionsScenario before = own_->shown();
        action->trigger();
        QVERIFY2(own_->shown() != before, qPrintable(action->text()));
        QVERIFY(own_->plot().scenario() == own_->shown());
        action->trigger();
        QVERIFY2(own_->shown() == before, qPrintable(action->text()));
    }
}

void FunctionsPageTest::fewSamplesAreDots()
{
    const auto marks = [this] {
        own_->plot().replot();
        std::size_t most = 0;
        for (int i = 0; i < own_->plot().plottableCount(); ++i) {
            if (const auto *curve = qobject_cast<const CurvePlottable *>(own_->plot().plottable(i)))
                most = std::max(most, curve->marks().size());
        }
        return most;
    };
    QCOMPARE(marks(), std::size_t{0}); // a hundred points
    own_->document.edit({}, [](Scenario &s) { s.functions.range.step = 1; });
    QCOMPARE(marks(), std::size_t{10});
    own_->document.edit({}, [](Scenario &s) { s.functions.range.step = 0.1; });
    QCOMPARE(marks(), std::size_t{0});
    own_->document.edit({}, [](Scenario &s) { s.functions.show_samples = true; });
    QCOMPARE(marks(), std::size_t{100});
    own_->document.edit({}, [](Scenario &s) { s.functions.range.step = 1e-5; }); // closer than pixels
    QCOMPARE(marks(), std::size_t{0});
}

void FunctionsPageTest::zoomingIsPartOfTheScenarioAndCanBeUndone()
{
    const PlotWindow window{-1, 1, -2, 2};
    Q_EMIT own_->plot().viewChanged(window);
    QCOMPARE(own_->shown().window, std::optional(window));
    const auto *actions = own_->page.findChild<FunctionActions *>();
    QVERIFY(actions->resetZoom()->isEnabled());
    Q_EMIT own_->plot().homeRequested();
    QVERIFY(!own_->shown().window);
    QVERIFY(!actions->resetZoom()->isEnabled());
    own_->document.undo();
    QCOMPARE(own_->shown().window, std::optional(window));
    own_->document.undo();
    QVERIFY(!own_->shown().window);
}

void FunctionsPageTest::everyExampleShowsWhatItSays()
{
    int examples = 0;
    for (QAction *action : own_->page.examples()) {
        QVERIFY(!action->text().isEmpty());
        if (action->isSeparator())
            continue;
        ++examples;
        own_->document.edit({}, [](Scenario &s) { s.functions.curves = {Curve{"abs", {}}}; });
        action->trigger();
        QVERIFY2(own_->shown().curves.front().function != "abs", qPrintable(action->text()));
        QVERIFY(check(own_->shown()));
        own_->page.rest();
    }
    QCOMPARE(examples, 9);

    // The course's four, over the course's range.
    const std::vector<std::pair<const char *, const char *>> course{{"Sigmoid Function", "sigmoid"},
                                                                    {"Tanh Function", "tanh"},
                                                                    {"Relu Function", "relu"},
                                                                    {"Softmax Function", "softmax"}};
    for (const auto &[title, id] : course) {
        for (QAction *action : own_->page.examples()) {
            if (action->text() == QLatin1String(title))
                action->trigger();
        }
        QCOMPARE(own_->ids(), FunctionIds{id});
        QCOMPARE(own_->shown().range, (Range{-5, 5, 0.1}));
        QVERIFY(own_->shown().show_value && !own_->shown().show_first && !own_->shown().show_second &&
                own_->shown().show_reference_lines);
    }
}

void FunctionsPageTest::randomUseCanBeUndoneToTheStart()
{
    std::mt19937 random(7); // NOLINT: the same use every time
    const Scenario start = own_->document.scenario();
    const auto functions = listedFunctions();
    for (int i = 0; i < 60; ++i) {
        switch (random() % 4) {
        case 0: {
            const auto sliders = own_->page.findChildren<DocumentSlider *>();
            auto *slider = sliders[static_cast<qsizetype>(random() % static_cast<std::size_t>(sliders.size()))];
            slider->findChild<QSlider *>()->setValue(static_cast<int>(random() % 200));
            break;
        }
        case 1:
            own_->document.finishGesture();
            break;
        case 2: {
            const std::string id(functions[random() % functions.size()].id);
            own_->click(id.c_str(), random() % 2 ? OwnFunctionsPage::onItsBox : OwnFunctionsPage::onItsName);
            break;
        }
        default: {
            const auto actions = own_->page.viewActions();
            actions[static_cast<qsizetype>(random() % static_cast<std::size_t>(actions.size()))]->trigger();
        }
        }
        QVERIFY(check(own_->shown()));
        QVERIFY(own_->plot().scenario() == own_->shown());
    }
    const Scenario end = own_->document.scenario();
    while (own_->document.canUndo())
        own_->document.undo();
    QVERIFY(own_->document.scenario() == start);
    QVERIFY(own_->plot().scenario() == start.functions);
    while (own_->document.canRedo())
        own_->document.redo();
    QVERIFY(own_->document.scenario() == end);
}

ACTLAB_TEST_AT_BOTH_SCALES(FunctionsPageTest, QApplication)
#include "functions_page_test.moc"
