// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_class.h"
#include "ui/document/edit_names.h"
#include "ui/document/scenario_document.h"
#include "ui/text/translation.h"

#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace actlab;

namespace {

void setWeight(ScenarioDocument &document, double weight, const QString &gesture = {})
{
    document.edit(
        EditName{edits::change, QStringLiteral("w")}, [=](Scenario &s) { s.functions.affine.weight = weight; },
        gesture);
}

double weight(const ScenarioDocument &document)
{
    return document.scenario().functions.affine.weight;
}

const QString drag = QStringLiteral("weight");

} // namespace

class ScenarioDocumentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEditIsOneStepAndOneSignal();
    void anEditThatChangesNothingIsNoStep();
    void undoAndRedoSignalOnceEach();
    void aDragIsOneStep();
    void aDragBackToItsStartVanishes();
    void aDragThatPassesItsStartIsStillItsOwnStep();
    void twoDragsAreTwoSteps();
    void undoEndsADrag();
    void everyMomentOfTheHistoryHasItsNumber();
    void stepsAreNamedInTheLanguageOfTheWindow();
    void everyStateOfARandomWalkComesBack_data();
    void everyStateOfARandomWalkComesBack();
};

void ScenarioDocumentTest::anEditIsOneStepAndOneSignal()
{
    ScenarioDocument document;
    QSignalSpy changed(&document, &ScenarioDocument::changed);
    setWeight(document, 2);
    QCOMPARE(weight(document), 2.0);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].value<DocumentChange>().sections, Sections(Section::functions));
    QVERIFY(document.canUndo());
    QVERIFY(!document.canRedo());
}

void ScenarioDocumentTest::anEditThatChangesNothingIsNoStep()
{
    ScenarioDocument document;
    QSignalSpy changed(&document, &ScenarioDocument::changed);
    setWeight(document, weight(document));
    QVERIFY(!document.canUndo());
    QCOMPARE(changed.size(), 0);
}

void ScenarioDocumentTest::undoAndRedoSignalOnceEach()
{
    ScenarioDocument document;
    setWeight(document, 2);
    QSignalSpy changed(&document, &ScenarioDocument::changed);
    document.undo();
    QCOMPARE(weight(document), 1.0);
    QCOMPARE(changed.size(), 1);
    document.redo();
    QCOMPARE(weight(document), 2.0);
    QCOMPARE(changed.size(), 2);
    document.redo(); // there is nothing more
    QCOMPARE(changed.size(), 2);
}

void ScenarioDocumentTest::aDragIsOneStep()
{
    ScenarioDocument document;
    QSignalSpy changed(&document, &ScenarioDocument::changed);
    for (const double w : {1.5, 2.0, 2.5})
        setWeight(document, w, drag);
    document.finishGesture();
    QCOMPARE(changed.size(), 3);
    document.undo();
    QCOMPARE(weight(document), 1.0);
    QVERIFY(!document.canUndo());
    document.redo();
    QCOMPARE(weight(document), 2.5);
}

void ScenarioDocumentTest::aDragBackToItsStartVanishes()
{
    ScenarioDocument document;
    setWeight(document, 3);
    for (const double w : {4.0, 5.0, 3.0})
        setWeight(document, w, drag);
    document.finishGesture();
    QCOMPARE(weight(document), 3.0);
    document.undo();
    QCOMPARE(weight(document), 1.0); // the step before the drag
}

void ScenarioDocumentTest::aDragThatPassesItsStartIsStillItsOwnStep()
{
    ScenarioDocument document;
    setWeight(document, 2, drag);
    document.finishGesture();
    for (const double w : {3.0, 2.0, 1.5}) // 2 makes the second drag vanish; 1.5 must not continue the first
        setWeight(document, w, drag);
    document.finishGesture();
    document.undo();
    QCOMPARE(weight(document), 2.0);
    document.undo();
    QCOMPARE(weight(document), 1.0);
}

void ScenarioDocumentTest::twoDragsAreTwoSteps()
{
    ScenarioDocument document;
    setWeight(document, 2, drag);
    document.finishGesture();
    setWeight(document, 3, drag);
    document.edit(
        EditName{edits::change, {}}, [](Scenario &s) { s.functions.affine.bias = 1; }, QStringLiteral("bias"));
    document.undo();
    QCOMPARE(document.scenario().functions.affine.bias, 0.0);
    QCOMPARE(weight(document), 3.0);
    document.undo();
    QCOMPARE(weight(document), 2.0);
}

void ScenarioDocumentTest::undoEndsADrag()
{
    ScenarioDocument document;
    setWeight(document, 2, drag);
    document.finishGesture();
    setWeight(document, 3, drag);
    document.undo();
    setWeight(document, 4, drag);
    document.undo();
    QCOMPARE(weight(document), 2.0);
}

void ScenarioDocumentTest::everyMomentOfTheHistoryHasItsNumber()
{
    ScenarioDocument document;
    DocumentChange last;
    connect(&document, &ScenarioDocument::changed, this, [&last](const DocumentChange &change) { last = change; });
    const auto start = document.state();
    setWeight(document, 2);
    const auto second = document.state();
    QVERIFY(last.cause == StepCause::edit && second != start);
    setWeight(document, 3, drag);
    QVERIFY(last.cause == StepCause::edit);
    setWeight(document, 4, drag);
    QVERIFY(last.cause == StepCause::continued);
    const auto third = document.state();
    QVERIFY(third != second && third != start);
    document.undo();
    QVERIFY(last.cause == StepCause::undo);
    QCOMPARE(document.state(), second);
    document.undo();
    QCOMPARE(document.state(), start);
    document.redo();
    document.redo();
    QVERIFY(last.cause == StepCause::redo);
    QCOMPARE(document.state(), third);
    QCOMPARE(last.state, third);
    document.turnTo(PageName::softmax);
    QVERIFY(last.cause == StepCause::turn && last.sections == Section::page && last.state == third);
    for (const double w : {5.0, 4.0}) // back to where it began
        setWeight(document, w, drag);
    QCOMPARE(document.state(), third);
    document.undo();
    QCOMPARE(document.state(), second);
    setWeight(document, 4); // the same scenario on another way
    QVERIFY(document.state() != third);
}

void ScenarioDocumentTest::stepsAreNamedInTheLanguageOfTheWindow()
{
    InterfaceLanguage language(Language::english);
    ScenarioDocument document;
    QCOMPARE(document.undoText(), QString());
    setWeight(document, 2);
    QCOMPARE(document.undoText(), QStringLiteral("Change w"));
    language.set(Language::korean);
    QCOMPARE(document.undoText(), QStringLiteral("w 값 변경"));
    document.undo();
    QCOMPARE(document.undoText(), QString());
    QCOMPARE(document.redoText(), QStringLiteral("w 값 변경"));
}

namespace {

/// Some change to some part of the scenario; every section has its turn.
void editAnything(Scenario &s, std::mt19937 &random)
{
    const auto below = [&](std::size_t count) { return static_cast<std::size_t>(random()) % count; };
    const auto digit = [&] { return static_cast<double>(below(9)); };
    const auto toggle = [](bool &value) { value = !value; };
    switch (below(20)) {
    case 0:
        s.functions.affine = {digit(), digit()};
        return;
    case 1:
        s.functions.range.stop = 1 + digit();
        return;
    case 2:
        toggle(s.functions.show_second);
        return;
    case 3:
        s.functions.curves.emplace_back(Curve{"elu", {1 + digit()}});
        return;
    case 4:
        if (s.functions.curves.size() > 1)
            s.functions.curves.erase(s.functions.curves.begin());
        return;
    case 5:
        s.functions.window = PlotWindow{-1 - digit(), 1, -1, 1 + digit()};
        return;
    case 6:
        s.softmax.logits.resize(minimum_logits + below(maximum_logits - minimum_logits), digit());
        s.softmax.target = below(s.softmax.logits.size());
        return;
    case 7:
        s.softmax.temperature = 1 + digit();
        return;
    case 8:
        toggle(s.softmax.show_sparsemax);
        return;
    case 9:
        s.network.seed = below(5);
        return;
    case 10:
        s.network.network.hidden.resize(below(7));
        return;
    case 11:
        if (!s.network.network.hidden.empty())
            s.network.network.hidden.front().units = 1 + below(16);
        return;
    case 12:
        s.network.training.learning_rate = 0.01 * (1 + digit());
        return;
    case 13:
        s.network.training.batch_size = below(30);
        return;
    case 14:
        s.network.data.noise = digit();
        return;
    case 15:
        s.network_view.curves = Choices<NetworkCurves>::all[below(Choices<NetworkCurves>::all.size())].value;
        return;
    case 16:
        add_change(s.weight_changes, {{{.layer = 0, .unit = 0, .input = 0}, digit()}, digit(), below(99)});
        return;
    case 17:
        s.backprop.sample = below(50);
        return;
    case 18:
        toggle(s.backprop.whole_batch);
        return;
    default:
        s.figure_language = below(2) == 0 ? Language::korean : Language::english;
    }
}

/// The page that is shown is no part of the history.
bool isSameWork(Scenario one, const Scenario &other)
{
    one.page = other.page;
    return one == other;
}

} // namespace

void ScenarioDocumentTest::everyStateOfARandomWalkComesBack_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 8; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void ScenarioDocumentTest::everyStateOfARandomWalkComesBack()
{
    QFETCH(unsigned, seed);
    std::mt19937 random(seed);
    ScenarioDocument document;
    std::vector<Scenario> states{document.scenario()};
    for (int i = 0; i < 1'000; ++i) {
        const std::size_t count = random() % 3 == 0 ? 2 + random() % 4 : 1; // a drag, or one click
        for (std::size_t edit = 0; edit < count; ++edit) {
            document.edit(
                EditName{edits::change, {}}, [&](Scenario &s) { editAnything(s, random); },
                count > 1 ? drag : QString());
        }
        document.finishGesture();
        if (random() % 10 == 0)
            document.turnTo(random() % 2 == 0 ? PageName::network : PageName::softmax);
        if (!isSameWork(document.scenario(), states.back()))
            states.push_back(document.scenario());
    }
    QVERIFY(states.size() > 800);
    int signalsSeen = 0;
    connect(&document, &ScenarioDocument::changed, this, [&] { ++signalsSeen; });
    for (std::size_t i = states.size() - 1; i-- > 0;) {
        document.undo();
        QVERIFY2(isSameWork(document.scenario(), states[i]), std::to_string(i).c_str());
    }
    QCOMPARE(signalsSeen, static_cast<int>(states.size()) - 1);
    QVERIFY(!document.canUndo());
    for (std::size_t i = 1; i < states.size(); ++i) {
        document.redo();
        QVERIFY2(isSameWork(document.scenario(), states[i]), std::to_string(i).c_str());
    }
    QCOMPARE(signalsSeen, 2 * (static_cast<int>(states.size()) - 1));
    QVERIFY(!document.canRedo());
}

ACTLAB_TEST(ScenarioDocumentTest, QCoreApplication)
#include "scenario_document_test.moc"
