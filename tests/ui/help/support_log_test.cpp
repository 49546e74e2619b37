// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/support_log.h"

#include "tests/support/test_class.h"
#include "ui/help/log_dialog.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace actlab;

class SupportLogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void messagesAreKeptAcrossRuns();
    void theHomeFolderIsNotNamed();
    void twoFilesOfBoundedSizeAreKept();
    void aFolderThatCannotBeWrittenIsNoTrouble();
    void onlyTheOwnerMayReadIt();
    void theDialogShowsAndCopiesIt();
};

void SupportLogTest::messagesAreKeptAcrossRuns()
{
    const QTemporaryDir folder;
    {
        SupportLog log(folder.path());
        log.follow();
        QTest::ignoreMessage(QtWarningMsg, "something odd");
        qWarning("something odd");
    }
    QTest::ignoreMessage(QtWarningMsg, "not followed any more");
    qWarning("not followed any more");
    SupportLog log(folder.path());
    log.write(QtInfoMsg, QStringLiteral("started"));
    const auto lines = log.text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines[0].endsWith(QStringLiteral("Z warning something odd")));
    QVERIFY(lines[1].endsWith(QStringLiteral("Z info started")));
}

void SupportLogTest::theHomeFolderIsNotNamed()
{
    const QTemporaryDir folder;
    SupportLog log(folder.path());
    log.write(QtWarningMsg, QDir::homePath() + QStringLiteral("/course/xor.actlab could not be read"));
    QVERIFY(log.text().endsWith(QStringLiteral(" ~/course/xor.actlab could not be read\n")));
}

void SupportLogTest::twoFilesOfBoundedSizeAreKept()
{
    const QTemporaryDir folder;
    SupportLog log(folder.path(), 1000);
    for (int i = 0; i < 200; ++i)
        log.write(QtInfoMsg, QStringLiteral("message %1").arg(i));
    log.write(QtInfoMsg, QString(100'000, u'x'));
    log.write(QtInfoMsg, QStringLiteral("the last one"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 2);
    QVERIFY(log.text().size() <= 2000);
    QVERIFY(log.text().contains(QStringLiteral("the last one")));
    QVERIFY(!log.text().contains(QStringLiteral("message 1\n")));
}

void SupportLogTest::aFolderThatCannotBeWrittenIsNoTrouble()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
    SupportLog log(QStringLiteral("/dev/null/nowhere"));
    log.write(QtInfoMsg, QStringLiteral("started"));
    QCOMPARE(log.text(), QString());
}

void SupportLogTest::onlyTheOwnerMayReadIt()
{
    const QTemporaryDir folder;
    const SupportLog log(folder.path());
    const auto others =
        QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup | QFileDevice::WriteOther;
    QVERIFY(!(QFileInfo(folder.filePath(QStringLiteral("log.txt"))).permissions() & others));
}

void SupportLogTest::theDialogShowsAndCopiesIt()
{
    const LogDialog dialog(QStringLiteral("line 1\nline 2\n"));
    QCOMPARE(dialog.findChild<QPlainTextEdit *>()->toPlainText(), QStringLiteral("line 1\nline 2\n"));
    for (auto *button : dialog.findChildren<QPushButton *>()) {
        if (button->text() == QStringLiteral("&Copy log"))
            button->click();
    }
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("line 1\nline 2\n"));
}

ACTLAB_TEST(SupportLogTest, QApplication)
#include "support_log_test.moc"
