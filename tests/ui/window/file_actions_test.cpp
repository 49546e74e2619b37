// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/file_actions.h"

#include "core/scenario/scenario_json.h"
#include "tests/support/ordinary_user.h"
#include "tests/support/test_class.h"
#include "tests/ui/window/own_window.h"
#include "ui/widgets/brief_notice.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QTest>
#include <QTimer>
#include <QUrl>

#include <algorithm>
#include <optional>
#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

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
    void loadingAnotherProgramsChangesAsks();
    void whatTheFileNoLongerHoldsIsUnsaved_data();
    void whatTheFileNoLongerHoldsIsUnsaved();
    void recentDocumentsAreRemembered();
    void whatIsMissingIsTakenOffTheList();
    void aPipeIsNoDocument();
    void aDocumentIsOpenedByDroppingIt();
    void aFolderThatVanishesLosesNothing();
    void aFileThatCannotBeReplacedIsWrittenInPlace();
    void theFirstSaveProposesANameWhereItCanBe();

private:
    QString path(const QString &name) const { return own_->path(name); }
    void change(double weight)
    {
        own_->document.edit({"Change w", {}}, [=](Scenario &s) { s.functions.affine.weight = weight; });
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
        QTimer::singleShot(0, &own_->window, [this, button] {
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            if (!box)
                return;
            question_ = box->text();
            box->button(button)->click();
        });
    }
    FileActions &files() const { return *own_->window.findChild<FileActions *>(); }
    QAction *action(const QKeySequence &keys) const
    {
        for (QAction *action : files().menuActions()) {
            if (action->shortcut() == keys)
                return action;
        }
        return nullptr;
    }

    std::optional<OwnWindow> own_;
    QString question_;
};

void FileActionsTest::init()
{
    own_.emplace();
    own_->window.show();
}

void FileActionsTest::cleanup()
{
    own_.reset();
}

void FileActionsTest::theTitleHasTheNameAndTheMark()
{
    QCOMPARE(own_->window.windowTitle(), QStringLiteral("Untitled[*] – Activation Lab"));
    QVERIFY(!own_->window.isWindowModified());
    change(2);
    QVERIFY(own_->window.isWindowModified());
    own_->document.undo();
    QVERIFY(!own_->window.isWindowModified());
    QVERIFY(own_->window.open(save({}, QStringLiteral("lesson.actlab"))));
    QCOMPARE(own_->window.windowTitle(), QStringLiteral("lesson.actlab[*] – Activation Lab"));
    own_->language.set(Language::korean);
    QTRY_COMPARE(own_->window.windowTitle(), QStringLiteral("lesson.actlab[*] – 활성화 함수 실험실"));
}

void FileActionsTest::unsavedWorkIsNotLostUnasked()
{
    const QString file = save({}, QStringLiteral("a.actlab"));
    QVERIFY(own_->window.open(file));
    change(2);
    answer(QMessageBox::Cancel);
    QVERIFY(!own_->window.close());
    QVERIFY(!question_.isEmpty());
    QVERIFY(own_->document.scenario().functions.affine.weight == 2);

    answer(QMessageBox::Cancel);
    action(QKeySequence::New)->trigger();
    QVERIFY(own_->document.scenario().functions.affine.weight == 2);

    answer(QMessageBox::Save);
    QVERIFY(own_->window.close());
    QFile saved(file);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QVERIFY(scenario_from_json(saved.readAll().toStdString()).value() == own_->document.scenario());

    change(3);
    answer(QMessageBox::Discard);
    action(QKeySequence::New)->trigger();
    QVERIFY(own_->document.scenario().functions.affine.weight == 1);
    QVERIFY(files().file().path().isEmpty());
}

void FileActionsTest::aBadDocumentIsExplained()
{
    QFile file(path(QStringLiteral("bad.actlab")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"format":"activation-lab","version":1,"page":"pgae"})");
    file.close();
    answer(QMessageBox::Ok);
    QVERIFY(!own_->window.open(file.fileName()));
    QVERIFY2(question_.contains(QStringLiteral("pgae")), qPrintable(question_));
    QVERIFY2(question_.contains(QStringLiteral("bad.actlab")), qPrintable(question_));
    QVERIFY(own_->document.scenario() == Scenario{});
}

void FileActionsTest::anotherProgramsChangeIsNotOverwrittenUnasked()
{
    const QString file = save({}, QStringLiteral("a.actlab"));
    QVERIFY(own_->window.open(file));
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
    QVERIFY(onDisk() == own_->document.scenario());
}

void FileActionsTest::loadingAnotherProgramsChangesAsks()
{
    QVERIFY(own_->window.open(save({}, QStringLiteral("a.actlab"))));
    Scenario other;
    other.functions.affine.weight = 9;
    save(other, QStringLiteral("a.actlab"));
    QVERIFY(files().reload()); // nothing is lost
    QVERIFY(own_->document.scenario() == other);

    change(3);
    save({}, QStringLiteral("a.actlab"));
    answer(QMessageBox::Cancel);
    QVERIFY(!files().reload());
    QVERIFY(question_.contains(QStringLiteral("a.actlab")));
    QVERIFY(own_->document.scenario().functions.affine.weight == 3);
    answer(QMessageBox::Discard);
    QVERIFY(files().reload());
    QVERIFY(own_->document.scenario() == Scenario{});
}

void FileActionsTest::whatTheFileNoLongerHoldsIsUnsaved_data()
{
    QTest::addColumn<bool>("isRemoved");
    QTest::newRow("changed") << false;
    QTest::newRow("removed") << true;
}

void FileActionsTest::whatTheFileNoLongerHoldsIsUnsaved()
{
    QFETCH(const bool, isRemoved);
    const QString file = save({}, QStringLiteral("a.actlab"));
    QVERIFY(own_->window.open(file));
    Scenario other;
    other.functions.affine.weight = 9;
    if (isRemoved)
        QVERIFY(QFile::remove(file));
    else
        save(other, QStringLiteral("a.actlab"));
    QTRY_VERIFY(own_->window.isWindowModified());
    answer(QMessageBox::Cancel);
    QVERIFY(!own_->window.close());
    QVERIFY(!question_.isEmpty());
    answer(QMessageBox::Save);
    action(QKeySequence::Save)->trigger();
    QVERIFY(!own_->window.isWindowModified());
    QVERIFY(QFile::exists(file));
}

void FileActionsTest::whatIsMissingIsTakenOffTheList()
{
    const QString gone = save({}, QStringLiteral("gone.actlab"));
    QVERIFY(own_->window.open(gone));
    QVERIFY(own_->window.open(save({}, QStringLiteral("here.actlab"))));
    QVERIFY(QFile::remove(gone));
    const auto actions = files().menuActions();
    QMenu &menu = *(*std::ranges::find_if(actions, [](const QAction *each) { return each->menu(); }))->menu();
    const auto show = [&menu] { Q_EMIT menu.aboutToShow(); };
    const auto entry = [&menu](const QString &part) {
        const auto entries = menu.actions();
        const auto found =
            std::ranges::find_if(entries, [&](const QAction *each) { return each->text().contains(part); });
        return found == entries.end() ? nullptr : *found;
    };
    show();
    QVERIFY(!entry(QStringLiteral("here.actlab"))->text().contains(QStringLiteral("missing")));
    QVERIFY(entry(QStringLiteral("gone.actlab"))->text().contains(QStringLiteral("missing")));
    answer(QMessageBox::No);
    entry(QStringLiteral("gone.actlab"))->trigger();
    QVERIFY(question_.contains(QStringLiteral("gone.actlab")));
    QVERIFY(entry(QStringLiteral("gone.actlab")));
    answer(QMessageBox::Yes);
    entry(QStringLiteral("gone.actlab"))->trigger();
    QCOMPARE(own_->settings.recentFiles(), QStringList{path(QStringLiteral("here.actlab"))});
    show();
    entry(QStringLiteral("lear"))->trigger();
    QVERIFY(own_->settings.recentFiles().isEmpty());
}

void FileActionsTest::aPipeIsNoDocument()
{
#ifndef Q_OS_UNIX
    QSKIP("Pipes have names only on Unix.");
#else
    const QString pipe = path(QStringLiteral("pipe.actlab"));
    QCOMPARE(mkfifo(pipe.toLocal8Bit().constData(), 0600), 0);
    answer(QMessageBox::Ok);
    QVERIFY(!own_->window.open(pipe)); // at once
    QVERIFY2(question_.contains(QStringLiteral("pipe.actlab")), qPrintable(question_));
#endif
}

void FileActionsTest::recentDocumentsAreRemembered()
{
    for (int i = 0; i < 12; ++i)
        QVERIFY(own_->window.open(save({}, QString::number(i) + QStringLiteral(".actlab"))));
    QVERIFY(own_->window.open(path(QStringLiteral("5.actlab"))));
    const Settings again(own_->store);
    QCOMPARE(again.recentFiles().size(), Settings::maximumRecentFiles);
    QCOMPARE(again.recentFiles().first(), path(QStringLiteral("5.actlab")));
    QCOMPARE(again.recentFiles().count(path(QStringLiteral("5.actlab"))), 1);
}

void FileActionsTest::aDocumentIsOpenedByDroppingIt()
{
    Scenario scenario;
    scenario.functions.affine.weight = 4;
    QWidget *target = &own_->window;
    const auto drop = [&target](const QList<QUrl> &urls) {
        QMimeData data;
        data.setUrls(urls);
        QDragEnterEvent enter({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(target, &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent event({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(target, &event);
        return true;
    };
    QVERIFY(drop({QUrl::fromLocalFile(save(scenario, QStringLiteral("handout.actlab")))}));
    QTRY_VERIFY(own_->document.scenario() == scenario);
    QVERIFY(own_->window.windowTitle().startsWith(QStringLiteral("handout.actlab")));
    auto &field = *own_->window.findChild<QLineEdit *>(QStringLiteral("search"));
    target = &field; // which would type its name
    scenario.functions.affine.weight = 2;
    QVERIFY(drop({QUrl::fromLocalFile(save(scenario, QStringLiteral("OTHER.ACTLAB")))}));
    QTRY_VERIFY(own_->document.scenario() == scenario);
    QCOMPARE(field.text(), QString());
    target = &own_->window;
    QVERIFY(!drop({QUrl::fromLocalFile(path(QStringLiteral("picture.png")))}));
    QVERIFY(!drop({QUrl(QStringLiteral("https://example.org/a.actlab"))})); // nothing is fetched
    QVERIFY(!drop({}));
}

void FileActionsTest::aFolderThatVanishesLosesNothing()
{
    QVERIFY(QDir(own_->folder.path()).mkdir(QStringLiteral("stick")));
    QVERIFY(own_->window.open(save({}, QStringLiteral("stick/lesson.actlab"))));
    change(2);
    QVERIFY(QDir(path(QStringLiteral("stick"))).removeRecursively());
    answer(QMessageBox::Cancel);
    action(QKeySequence::Save)->trigger();
    QVERIFY2(question_.contains(QStringLiteral("lesson.actlab")), qPrintable(question_));
    QVERIFY(own_->window.isWindowModified());
    QVERIFY(own_->document.scenario().functions.affine.weight == 2);
    QVERIFY(QDir(own_->folder.path()).mkdir(QStringLiteral("stick"))); // the stick is back
    action(QKeySequence::Save)->trigger();
    QVERIFY(!own_->window.isWindowModified());
    QVERIFY(QFile::exists(path(QStringLiteral("stick/lesson.actlab"))));
}

void FileActionsTest::aFileThatCannotBeReplacedIsWrittenInPlace()
{
    const QString file = save({}, QStringLiteral("lesson.actlab"));
    QVERIFY(own_->window.open(file));
    change(2);
    {
        const ClosedFolder closed(own_->folder.path(), file);
        const OrdinaryUser user;
        action(QKeySequence::Save)->trigger();
    }
    QVERIFY(!own_->window.isWindowModified());
    const auto *notice = own_->window.findChild<BriefNotice *>();
    QVERIFY(notice && notice->text().contains(QStringLiteral("over the old file itself")));
    QVERIFY(own_->window.open(file));
    QCOMPARE(own_->document.scenario().functions.affine.weight, 2.0);
}

void FileActionsTest::theFirstSaveProposesANameWhereItCanBe()
{
    const QByteArray home = qgetenv("HOME");
    qputenv("HOME", own_->folder.path().toLocal8Bit()); // there is no folder for documents in it
    QString proposed;
    QTimer::singleShot(0, &own_->window, [&] {
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

ACTLAB_TEST(FileActionsTest, QApplication)
#include "file_actions_test.moc"
