// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/file_actions.h"

#include "core/scenario/scenario_json.h"
#include "ui/document/scenario_document.h"
#include "ui/main_window.h"
#include "ui/settings/settings.h"
#include "ui/text/translation.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QMessageBox>
#include <QMimeData>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QUrl>

using namespace actlab;

/// Documents in the window: what the File menu asks and does.
class FileActionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theTitleHasTheNameAndTheMark();
    void unsavedWorkIsNotLostUnasked();
    void aBadDocumentIsExplained();
    void anotherProgramsChangeIsNotOverwrittenUnasked();
    void recentDocumentsAreRemembered();
    void aDocumentIsOpenedByDroppingIt();
    void aFolderThatVanishesLosesNothing();
    void theFirstSaveProposesANameWhereItCanBe();

private:
    QString path(const QString &name) const { return folder_->filePath(name); }
    void change(double weight)
    {
        document_->edit({"Change w", {}}, [=](Scenario &s) { s.functions.affine.weight = weight; });
    }
    QString save(const Scenario &scenario, const QString &name) const
    {
        QFile file(path(name));
        const auto text = QByteArray::fromStdString(to_json(scenario));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("a temporary folder can be written to");
        return file.fileName();
    }
    /// Answers the next question, and keeps what it says.
    void answer(QMessageBox::StandardButton button)
    {
        question_.clear();
        QTimer::singleShot(0, window_.get(), [this, button] {
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            if (!box)
                return;
            question_ = box->text();
            box->button(button)->click();
        });
    }
    FileActions &files() const { return *window_->findChild<FileActions *>(); }
    QAction *action(const QKeySequence &keys) const
    {
        for (QAction *action : files().menuActions()) {
            if (action->shortcut() == keys)
                return action;
        }
        return nullptr;
    }

    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<QSettings> store_;
    std::unique_ptr<Settings> settings_;
    std::unique_ptr<InterfaceLanguage> language_;
    std::unique_ptr<ScenarioDocument> document_;
    std::unique_ptr<MainWindow> window_;
    QString question_;
};

void FileActionsTest::init()
{
    folder_ = std::make_unique<QTemporaryDir>();
    store_ = std::make_unique<QSettings>(path(QStringLiteral("settings.ini")), QSettings::IniFormat);
    settings_ = std::make_unique<Settings>(*store_);
    language_ = std::make_unique<InterfaceLanguage>(Language::english);
    document_ = std::make_unique<ScenarioDocument>();
    window_ = std::make_unique<MainWindow>(Workbench{*document_, *language_, *settings_});
    window_->show();
}

void FileActionsTest::cleanup()
{
    window_.reset();
}

void FileActionsTest::theTitleHasTheNameAndTheMark()
{
    QCOMPARE(window_->windowTitle(), QStringLiteral("Untitled[*] – Activation Lab"));
    QVERIFY(!window_->isWindowModified());
    change(2);
    QVERIFY(window_->isWindowModified());
    document_->undo();
    QVERIFY(!window_->isWindowModified());
    QVERIFY(window_->open(save({}, QStringLiteral("lesson.actlab"))));
    QCOMPARE(window_->windowTitle(), QStringLiteral("lesson.actlab[*] – Activation Lab"));
    window_->setLanguage(Language::korean);
    QTRY_COMPARE(window_->windowTitle(), QStringLiteral("lesson.actlab[*] – 활성화 함수 실험실"));
}

void FileActionsTest::unsavedWorkIsNotLostUnasked()
{
    const QString file = save({}, QStringLiteral("a.actlab"));
    QVERIFY(window_->open(file));
    change(2);
    answer(QMessageBox::Cancel);
    QVERIFY(!window_->close());
    QVERIFY(!question_.isEmpty());
    QVERIFY(document_->scenario().functions.affine.weight == 2);

    answer(QMessageBox::Cancel);
    action(QKeySequence::New)->trigger();
    QVERIFY(document_->scenario().functions.affine.weight == 2);

    answer(QMessageBox::Save);
    QVERIFY(window_->close());
    QFile saved(file);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QVERIFY(scenario_from_json(saved.readAll().toStdString()).value() == document_->scenario());

    change(3);
    answer(QMessageBox::Discard);
    action(QKeySequence::New)->trigger();
    QVERIFY(document_->scenario().functions.affine.weight == 1);
    QVERIFY(files().file().path().isEmpty());
}

void FileActionsTest::aBadDocumentIsExplained()
{
    QFile file(path(QStringLiteral("bad.actlab")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"format":"activation-lab","version":1,"page":"pgae"})");
    file.close();
    answer(QMessageBox::Ok);
    QVERIFY(!window_->open(file.fileName()));
    QVERIFY2(question_.contains(QStringLiteral("pgae")), qPrintable(question_));
    QVERIFY(document_->scenario() == Scenario{});
}

void FileActionsTest::anotherProgramsChangeIsNotOverwrittenUnasked()
{
    const QString file = save({}, QStringLiteral("a.actlab"));
    QVERIFY(window_->open(file));
    change(2);
    Scenario other;
    other.functions.affine.weight = 9;
    save(other, QStringLiteral("a.actlab"));
    const auto onDisk = [&] {
        QFile saved(file);
        return saved.open(QIODevice::ReadOnly) ? scenario_from_json(saved.readAll().toStdString()).value() : Scenario{};
    };
    answer(QMessageBox::Cancel);
    action(QKeySequence::Save)->trigger();
    QVERIFY(question_.contains(QStringLiteral("a.actlab")));
    QVERIFY(onDisk() == other);
    answer(QMessageBox::Save);
    action(QKeySequence::Save)->trigger();
    QVERIFY(onDisk() == document_->scenario());
}

void FileActionsTest::recentDocumentsAreRemembered()
{
    for (int i = 0; i < 12; ++i)
        QVERIFY(window_->open(save({}, QString::number(i) + QStringLiteral(".actlab"))));
    QVERIFY(window_->open(path(QStringLiteral("5.actlab"))));
    const Settings again(*store_);
    QCOMPARE(again.recentFiles().size(), Settings::maximumRecentFiles);
    QCOMPARE(again.recentFiles().first(), path(QStringLiteral("5.actlab")));
    QCOMPARE(again.recentFiles().count(path(QStringLiteral("5.actlab"))), 1);
}

void FileActionsTest::aDocumentIsOpenedByDroppingIt()
{
    Scenario scenario;
    scenario.functions.affine.weight = 4;
    const auto drop = [this](const QList<QUrl> &urls) {
        QMimeData data;
        data.setUrls(urls);
        QDragEnterEvent enter({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(window_.get(), &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent event({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(window_.get(), &event);
        return true;
    };
    QVERIFY(drop({QUrl::fromLocalFile(save(scenario, QStringLiteral("handout.actlab")))}));
    QTRY_VERIFY(document_->scenario() == scenario);
    QVERIFY(window_->windowTitle().startsWith(QStringLiteral("handout.actlab")));
    QVERIFY(!drop({QUrl::fromLocalFile(path(QStringLiteral("picture.png")))}));
    QVERIFY(!drop({QUrl(QStringLiteral("https://example.org/a.actlab"))})); // nothing is fetched
    QVERIFY(!drop({}));
}

void FileActionsTest::aFolderThatVanishesLosesNothing()
{
    QVERIFY(QDir(folder_->path()).mkdir(QStringLiteral("stick")));
    QVERIFY(window_->open(save({}, QStringLiteral("stick/lesson.actlab"))));
    change(2);
    QVERIFY(QDir(path(QStringLiteral("stick"))).removeRecursively());
    answer(QMessageBox::Ok);
    action(QKeySequence::Save)->trigger();
    QVERIFY2(question_.contains(QStringLiteral("lesson.actlab")), qPrintable(question_));
    QVERIFY(window_->isWindowModified());
    QVERIFY(document_->scenario().functions.affine.weight == 2);
    QVERIFY(QDir(folder_->path()).mkdir(QStringLiteral("stick"))); // the stick is back
    action(QKeySequence::Save)->trigger();
    QVERIFY(!window_->isWindowModified());
    QVERIFY(QFile::exists(path(QStringLiteral("stick/lesson.actlab"))));
}

void FileActionsTest::theFirstSaveProposesANameWhereItCanBe()
{
    const QByteArray home = qgetenv("HOME");
    qputenv("HOME", folder_->path().toLocal8Bit()); // there is no folder for documents in it
    QString proposed;
    QTimer::singleShot(0, window_.get(), [&] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        proposed = dialog->selectedFiles().value(0);
        dialog->reject();
    });
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    action(QKeySequence::Save)->trigger();
    qputenv("HOME", home);
    QCOMPARE(proposed, path(QStringLiteral("Untitled.actlab")));
}

QTEST_MAIN(FileActionsTest)
#include "file_actions_test.moc"
