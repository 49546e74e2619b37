// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/scenario_file.h"

#include "tests/support/test_class.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace actlab;

class ScenarioFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void documentsAreKnownByTheirEnding();
    void aDocumentIsReadWithItsFile();
};

void ScenarioFileTest::documentsAreKnownByTheirEnding()
{
    for (const char *name : {"a.actlab", "A.ACTLAB", "/b/c.ActLab", ".actlab"})
        QVERIFY2(is_document_name(name), name);
    for (const char *name : {"", "actlab", "a.actla", "a.actlab.txt", "sigmoid", "a.[ctlab", "a.@ctlab"})
        QVERIFY2(!is_document_name(name), name);
}

void ScenarioFileTest::aDocumentIsReadWithItsFile()
{
    const QTemporaryDir folder;
    const auto path = std::filesystem::path(folder.path().toStdString()) / "a.actlab";
    QCOMPARE(read_document(path).error().code, ErrorCode::file_not_readable);
    SavedDocument document;
    document.scenario.functions.affine.weight = 3;
    std::ofstream(path) << to_json(document);
    QVERIFY(read_document(path).value().scenario == document.scenario);
}

ACTLAB_TEST(ScenarioFileTest, QCoreApplication)
#include "scenario_file_test.moc"
