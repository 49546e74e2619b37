// SPDX-License-Identifier: GPL-3.0-or-later
// Unsaved work outlives its program, whatever ends it.
#include "ui/document/autosave.h"

#include "tests/support/test_class.h"
#include "tests/ui/at_rest.h"
#include "ui/document/scenario_document.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <memory>

using namespace actlab;
using namespace std::chrono_literals;

namespace {

constexpr auto childFolder = "ACTLAB_AUTOSAVE_FOLDER";

/// What the program that is going to be killed does: it edits without end.
int editForever(const QString &folder)
{
    ScenarioDocument document;
    DocumentFile file(document);
    Autosave autosave(document, file, folder);
    autosave.setDelay(10ms);
    for (int i = 1;; ++i) {
        document.edit({}, [=](Scenario &s) { s.functions.affine.weight = i; });
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents); // such as that it is time to write
    }
}

QStringList copiesIn(const QString &folder)
{
    return QDir(folder).entryList({QStringLiteral("autosave-*.json")}, QDir::Files);
}

/// Of the one that there is; empty while it is being written.
QByteArray contentOf(const QDir &folder)
{
    QFile copy(folder.filePath(copiesIn(folder.path()).value(0)));
    return copy.open(QIODevice::ReadOnly) ? copy.readAll() : QByteArray();
}

} // namespace

class AutosaveTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void changesAreCopiedAndNobodyElseMayReadThem();
    void whatIsSavedNeedsNoCopy();
    void anOrderlyEndLeavesNothing();
    void theCopyOfALivingProgramIsNoLeftover();
    void aKilledProgramsWorkIsFound();
    void aDamagedCopyIsRemoved();
    void aFolderThatIsGoneIsToldAndTriedAgain();

private:
    std::unique_ptr<QTemporaryDir> folder_;
};

void AutosaveTest::init()
{
    folder_ = std::make_unique<QTemporaryDir>();
}

void AutosaveTest::changesAreCopiedAndNobodyElseMayReadThem()
{
    ScenarioDocument document;
    DocumentFile file(document);
    Autosave autosave(document, file, folder_->path());
    autosave.setDelay(1ms);
    QCoreApplication::processEvents();
    QVERIFY(copiesIn(folder_->path()).isEmpty()); // nothing to lose
    QCOMPARE(whatRuns(autosave), QStringList());  // nor is anything going to be written
    document.edit({}, [](Scenario &s) { s.softmax.temperature = 3; });
    QTRY_COMPARE(copiesIn(folder_->path()).size(), 1);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QTRY_VERIFY(!(QFileInfo(autosave.copy()).permissions() & others));
}

void AutosaveTest::whatIsSavedNeedsNoCopy()
{
    ScenarioDocument document;
    DocumentFile file(document);
    Autosave autosave(document, file, folder_->path());
    autosave.setDelay(1ms);
    document.edit({}, [](Scenario &s) { s.softmax.temperature = 3; });
    QTRY_COMPARE(copiesIn(folder_->path()).size(), 1);
    QVERIFY(file.save(folder_->filePath(QStringLiteral("mine.actlab"))));
    QVERIFY(copiesIn(folder_->path()).isEmpty());
    document.undo();
    QTRY_COMPARE(copiesIn(folder_->path()).size(), 1);
    document.redo(); // as it was saved
    QVERIFY(copiesIn(folder_->path()).isEmpty());
}

void AutosaveTest::anOrderlyEndLeavesNothing()
{
    ScenarioDocument document;
    DocumentFile file(document);
    auto autosave = std::make_unique<Autosave>(document, file, folder_->path());
    autosave->setDelay(1ms);
    document.edit({}, [](Scenario &s) { s.softmax.temperature = 3; });
    QTRY_COMPARE(copiesIn(folder_->path()).size(), 1);
    autosave.reset();
    QVERIFY(QDir(folder_->path()).isEmpty());
}

void AutosaveTest::theCopyOfALivingProgramIsNoLeftover()
{
    ScenarioDocument document;
    DocumentFile file(document);
    Autosave autosave(document, file, folder_->path());
    autosave.setDelay(1ms);
    document.edit({}, [](Scenario &s) { s.softmax.temperature = 3; });
    QTRY_COMPARE(copiesIn(folder_->path()).size(), 1);
    QVERIFY(Autosave::leftovers(folder_->path()).empty());
}

void AutosaveTest::aKilledProgramsWorkIsFound()
{
    QProcess program;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(childFolder), folder_->path());
    program.setProcessEnvironment(environment);
    program.start(QCoreApplication::applicationFilePath(), {QStringLiteral("AutosaveTest")});
    QVERIFY(program.waitForStarted());
    QTRY_COMPARE_WITH_TIMEOUT(copiesIn(folder_->path()).size(), 1, 20'000);
    const QByteArray first = contentOf(folder_->path());
    QTRY_VERIFY(contentOf(folder_->path()) != first); // in the middle of editing and writing
    program.kill();
    QVERIFY(program.waitForFinished());
    const auto left = Autosave::leftovers(folder_->path());
    QCOMPARE(left.size(), std::size_t(1));
    QVERIFY(left.front().document.scenario.functions.affine.weight >= 1);
    QVERIFY(left.front().path.isEmpty());
    Autosave::discard(left.front());
    QVERIFY(Autosave::leftovers(folder_->path()).empty());
}

void AutosaveTest::aDamagedCopyIsRemoved()
{
    for (const QByteArray &text : {QByteArray("{"), QByteArray("[]"), QByteArray("{\"version\":1}"),
                                   QByteArray("{\"version\":1,\"scenario\":\"{}\",\"sha256\":\"00\"}"),
                                   QByteArray("{\"version\":\"one\"}"), QByteArray("{\"version\":99}")}) {
        QFile file(folder_->filePath(QStringLiteral("autosave-0.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        QVERIFY(Autosave::leftovers(folder_->path()).empty());
        QVERIFY(copiesIn(folder_->path()).isEmpty());
    }
}

void AutosaveTest::aFolderThatIsGoneIsToldAndTriedAgain()
{
    const QString inner = folder_->filePath(QStringLiteral("inner"));
    ScenarioDocument document;
    DocumentFile file(document);
    Autosave autosave(document, file, inner);
    autosave.setDelay(1ms);
    QSignalSpy failed(&autosave, &Autosave::failed);
    QSignalSpy succeeded(&autosave, &Autosave::succeeded);
    QVERIFY(QDir(inner).removeRecursively());
    document.edit({}, [](Scenario &s) { s.softmax.temperature = 3; });
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(QDir().mkpath(inner));
    document.edit({}, [](Scenario &s) { s.softmax.temperature = 4; });
    QTRY_COMPARE(succeeded.size(), 1);
    QCOMPARE(copiesIn(inner).size(), 1);
}

/// The program that is going to be killed is this one, told so by its environment.
int runAutosaveTest(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet(childFolder))
        return runTest<AutosaveTest, QCoreApplication>(argc, argv);
    const QCoreApplication application(argc, argv);
    return editForever(qEnvironmentVariable(childFolder));
}

#include "autosave_test.moc"
