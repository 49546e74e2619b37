// SPDX-License-Identifier: GPL-3.0-or-later
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
    void stepsAreNamedInTheLanguageOfTheWindow();
    void everyStateOfARandomWalkComesBack();
};

void ScenarioDocumentTest::anEditIsOneStepAndOneSignal()
{
    ScenarioDocument document;
    QSignalSpy changed(&document, &ScenarioDocument::changed);
    setWeight(document, 2);
    QCOMPARE(weight(document), 2.0);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].value<Sections>(), Sections(Section::functions));
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

void ScenarioDocumentTest::everyStateOfARandomWalkComesBack()
{
    std::mt19937 random(20240620); // NOLINT: the same walk every time
    ScenarioDocument document;
    std::vector<Scenario> states{document.scenario()};
    for (int i = 0; i < 500; ++i) {
        const bool drags = random() % 3 == 0;
        document.edit(
            EditName{edits::change, {}},
            [&](Scenario &s) {
                FunctionsScenario &f = s.functions;
                switch (random() % 4) {
                case 0:
                    f.affine.weight = static_cast<double>(random() % 5);
                    break;
                case 1:
                    f.range.stop = 1 + static_cast<double>(random() % 9);
                    break;
                case 2:
                    f.show_second = !f.show_second;
                    break;
                default:
                    f.curves.emplace_back(Curve{"elu", {1.0}});
                }
            },
            drags ? drag : QString());
        document.finishGesture();
        if (document.scenario() != states.back())
            states.push_back(document.scenario());
    }
    QVERIFY(states.size() > 300);
    for (std::size_t i = states.size() - 1; i-- > 0;) {
        document.undo();
        QVERIFY2(document.scenario() == states[i], std::to_string(i).c_str());
    }
    QVERIFY(!document.canUndo());
    for (std::size_t i = 1; i < states.size(); ++i) {
        document.redo();
        QVERIFY2(document.scenario() == states[i], std::to_string(i).c_str());
    }
    QVERIFY(!document.canRedo());
}

QTEST_GUILESS_MAIN(ScenarioDocumentTest)
#include "scenario_document_test.moc"
