// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/document_file.h"

#include "core/network/initial_weights.h"
#include "tests/support/test_class.h"
#include "ui/document/scenario_document.h"
#include "ui/run/run.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace actlab;

class DocumentFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsSavedOpensEqual();
    void editsMakeItModifiedUntilTheyAreUndoneOrSaved();
    void openingLeavesNoHistory();
    void beginningHasNoFile();
    void aBadFileLeavesTheDocumentAlone_data();
    void aBadFileLeavesTheDocumentAlone();
    void whatCannotBeWrittenLosesNothing();
    void aChangeByAnotherProgramIsSeen();
    void weightsOfTheFileStayWithTheirNetwork();

private:
    QString path(const QString &name) const { return folder_->filePath(name); }
    void write(const QString &name, const QByteArray &text) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    }
    static void change(ScenarioDocument &document, double weight)
    {
        document.edit({"Change w", {}}, [=](Scenario &s) { s.functions.affine.weight = weight; });
    }

    std::unique_ptr<QTemporaryDir> folder_;
};

void DocumentFileTest::init()
{
    folder_ = std::make_unique<QTemporaryDir>();
    QVERIFY(folder_->isValid());
}

void DocumentFileTest::whatIsSavedOpensEqual()
{
    ScenarioDocument document;
    DocumentFile file(document);
    change(document, 2.5);
    QVERIFY(file.save(path(QStringLiteral("a.actlab"))));
    QCOMPARE(file.path(), path(QStringLiteral("a.actlab")));

    ScenarioDocument other;
    DocumentFile opened(other);
    QSignalSpy changes(&other, &ScenarioDocument::changed);
    QVERIFY(opened.open(path(QStringLiteral("a.actlab"))));
    QVERIFY(other.scenario() == document.scenario());
    QCOMPARE(changes.size(), 1);
    QCOMPARE(opened.path(), path(QStringLiteral("a.actlab")));
    QVERIFY(!opened.isModified());
}

void DocumentFileTest::editsMakeItModifiedUntilTheyAreUndoneOrSaved()
{
    ScenarioDocument document;
    DocumentFile file(document);
    QSignalSpy states(&file, &DocumentFile::stateChanged);
    QVERIFY(!file.isModified());
    document.turnTo(PageName::network);
    QVERIFY(!file.isModified());
    change(document, 2);
    QVERIFY(file.isModified());
    change(document, 3);
    QCOMPARE(states.size(), 1);
    document.undo();
    document.undo();
    QVERIFY(!file.isModified());
    document.redo();
    QVERIFY(file.save(path(QStringLiteral("a.actlab"))));
    QVERIFY(!file.isModified());
    document.undo();
    QVERIFY(file.isModified());
}

void DocumentFileTest::openingLeavesNoHistory()
{
    ScenarioDocument document;
    DocumentFile file(document);
    QVERIFY(file.save(path(QStringLiteral("a.actlab"))));
    change(document, 2);
    QVERIFY(document.canUndo());
    QVERIFY(file.open(path(QStringLiteral("a.actlab"))));
    QVERIFY(!document.canUndo());
    QVERIFY(document.scenario() == Scenario{});
    QVERIFY(!file.isModified());
}

void DocumentFileTest::beginningHasNoFile()
{
    ScenarioDocument document;
    DocumentFile file(document);
    change(document, 2);
    QVERIFY(file.save(path(QStringLiteral("a.actlab"))));
    change(document, 3);
    file.begin(Scenario{});
    QVERIFY(file.path().isEmpty());
    QVERIFY(!file.isModified());
    QVERIFY(!file.isChangedElsewhere());
    QVERIFY(!document.canUndo());
    QVERIFY(document.scenario() == Scenario{});
}

void DocumentFileTest::aBadFileLeavesTheDocumentAlone_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("code");
    QTest::newRow("missing") << QStringLiteral("none.actlab") << int(ErrorCode::file_not_readable);
    QTest::newRow("folder") << QStringLiteral(".") << int(ErrorCode::file_not_readable);
    QTest::newRow("not JSON") << QStringLiteral("bad.actlab") << int(ErrorCode::json_malformed);
    QTest::newRow("newer") << QStringLiteral("newer.actlab") << int(ErrorCode::document_newer_version);
}

void DocumentFileTest::aBadFileLeavesTheDocumentAlone()
{
    QFETCH(QString, name);
    QFETCH(int, code);
    write(QStringLiteral("bad.actlab"), "hello");
    write(QStringLiteral("newer.actlab"), R"({"format":"activation-lab","version":99})");
    ScenarioDocument document;
    DocumentFile file(document);
    change(document, 2);
    const Scenario before = document.scenario();
    const auto opened = file.open(path(name));
    QVERIFY(!opened);
    QCOMPARE(int(opened.error().code), code);
    QVERIFY(document.scenario() == before);
    QVERIFY(document.canUndo());
    QVERIFY(file.isModified());
    QVERIFY(file.path().isEmpty());
}

void DocumentFileTest::whatCannotBeWrittenLosesNothing()
{
    ScenarioDocument document;
    DocumentFile file(document);
    QVERIFY(file.save(path(QStringLiteral("a.actlab"))));
    change(document, 2);
    for (const QString &place : {path(QStringLiteral("vanished/a.actlab")), QStringLiteral("/dev/full")}) {
        const auto saved = file.save(place);
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::file_not_writable);
        QVERIFY(file.isModified());
        QCOMPARE(file.path(), path(QStringLiteral("a.actlab")));
    }
    QVERIFY(!file.isChangedElsewhere());
    QVERIFY(document.scenario().functions.affine.weight == 2);
}

void DocumentFileTest::aChangeByAnotherProgramIsSeen()
{
    ScenarioDocument document;
    DocumentFile file(document);
    QVERIFY(file.save(path(QStringLiteral("a.actlab"))));
    QVERIFY(!file.isChangedElsewhere());

    ScenarioDocument second;
    DocumentFile window(second);
    QVERIFY(window.open(path(QStringLiteral("a.actlab"))));
    change(second, 7);
    QVERIFY(window.save(path(QStringLiteral("a.actlab"))));
    QVERIFY(file.isChangedElsewhere());
    QVERIFY(!window.isChangedElsewhere());

    QVERIFY(QFile::remove(path(QStringLiteral("a.actlab"))));
    QVERIFY(window.isChangedElsewhere());
}

void DocumentFileTest::weightsOfTheFileStayWithTheirNetwork()
{
    SavedDocument trained;
    trained.weights = initial_weights(trained.scenario.network.network, 2, 3);
    trained.epoch = 7;
    write(QStringLiteral("a.actlab"), QByteArray::fromStdString(to_json(trained)));
    ScenarioDocument document;
    DocumentFile file(document);
    Run run(document);
    file.setLearned([&](SavedDocument &saved) { run.session().save(saved); });
    QVERIFY(file.open(path(QStringLiteral("a.actlab"))));
    change(document, 2);
    QVERIFY(file.save(path(QStringLiteral("b.actlab"))));
    document.edit({"Change the seed", {}}, [](Scenario &s) { ++s.network.seed; });
    QVERIFY(file.save(path(QStringLiteral("c.actlab"))));
    const auto read = [&](const QString &name) -> Result<SavedDocument> {
        QFile saved(path(name));
        return saved.open(QIODevice::ReadOnly) ? document_from_json(saved.readAll().toStdString())
                                               : Result<SavedDocument>();
    };
    QVERIFY(read(QStringLiteral("b.actlab"))->weights == trained.weights);
    QCOMPARE(read(QStringLiteral("b.actlab"))->epoch, trained.epoch);
    QVERIFY(!read(QStringLiteral("c.actlab"))->weights);
}

ACTLAB_TEST(DocumentFileTest, QCoreApplication)
#include "document_file_test.moc"
