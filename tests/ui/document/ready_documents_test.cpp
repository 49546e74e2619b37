// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/scenario_json.h"
#include "tests/support/test_class.h"
#include "ui/functions/examples.h"
#include "ui/network/presets.h"

#include <QTest>

using namespace actlab;

/// What the program itself offers can be saved and opened.
class ReadyDocumentsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPresetReadsBackEqual();
    void everyExampleReadsBackEqual();
};

void ReadyDocumentsTest::everyPresetReadsBackEqual()
{
    QVERIFY(!presets().empty());
    for (const Preset &preset : presets()) {
        Scenario scenario;
        scenario.network = preset.scenario;
        const auto read = scenario_from_json(to_json(scenario));
        QVERIFY2(read.has_value(), preset.title);
        QVERIFY2(*read == scenario, preset.title);
    }
}

void ReadyDocumentsTest::everyExampleReadsBackEqual()
{
    Scenario scenario;
    scenario.functions = openingScenario();
    scenario.network = openingRun();
    QVERIFY(scenario_from_json(to_json(scenario)).value() == scenario);
    for (const ExampleGroup &group : examples()) {
        for (const Example &example : group.examples) {
            scenario.functions = example.scenario;
            const auto read = scenario_from_json(to_json(scenario));
            QVERIFY2(read.has_value(), example.title);
            QVERIFY2(*read == scenario, example.title);
        }
    }
}

ACTLAB_TEST(ReadyDocumentsTest, QCoreApplication)
#include "ready_documents_test.moc"
