// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/file/output_file.h"

#include "tests/support/full_disk.h"
#include "tests/support/ordinary_user.h"
#include "tests/support/test_class.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <cstring>
#include <string>

using namespace actlab;

class OutputFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenTakesThePlaceOfWhatWas();
    void aFullDiskKeepsWhatWas_data();
    void aFullDiskKeepsWhatWas();
    void aDeviceIsWrittenTo();
    void whatCannotBeReplacedIsWrittenInPlace();
    void aFullDiskKeepsWhatCannotBeReplaced();

private:
    QByteArray content() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }
    QString path() const { return folder_.filePath(QStringLiteral("a.txt")); }

    QTemporaryDir folder_;
};

void OutputFileTest::whatIsWrittenTakesThePlaceOfWhatWas()
{
    QVERIFY(writeFile(path().toStdString(), "old"));
    OutputFile file(path().toStdString());
    QVERIFY(file.open());
    QVERIFY(file.write("new"));
    QCOMPARE(content(), QByteArray("old"));
    QVERIFY(file.commit());
    QCOMPARE(content(), QByteArray("new"));
}

void OutputFileTest::aFullDiskKeepsWhatWas_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("so little that it waits in memory until the end") << 100;
    QTest::newRow("so much that some of it is written before") << 1'000'000;
}

void OutputFileTest::aFullDiskKeepsWhatWas()
{
    QFETCH(const int, size);
    QVERIFY(writeFile(path().toStdString(), "old"));
    Result<void> written;
    {
        const FullDisk full(10);
        written = writeFile(path().toStdString(), std::string(static_cast<std::size_t>(size), 'x'));
    }
    QVERIFY(!written);
    QVERIFY(written.error().code == ErrorCode::file_not_writable);
    QCOMPARE(written.error().arguments.back(),
             std::string(std::strerror(EFBIG))); // the system's reason, in its language
    QCOMPARE(content(), QByteArray("old"));
    QCOMPARE(QDir(folder_.path()).entryList(QDir::Files), QStringList{QStringLiteral("a.txt")});
}

void OutputFileTest::aDeviceIsWrittenTo()
{
    QVERIFY(writeFile("/dev/null", "anything"));
    const auto written = writeFile("/dev/full", "anything");
    QVERIFY(!written);
    QCOMPARE(written.error().arguments.back(), QIODevice::tr("No space left on device").toStdString());
}

void OutputFileTest::whatCannotBeReplacedIsWrittenInPlace()
{
    QVERIFY(writeFile(path().toStdString(), "old"));
    QVERIFY(!canOnlyBeWrittenInPlace(path().toStdString()));
    const ClosedFolder closed(folder_.path(), path());
    const OrdinaryUser user;
    QVERIFY(canOnlyBeWrittenInPlace(path().toStdString()));
    for (const std::string text : {"longer than before", "short", "", "as long", "as wide"}) {
        QVERIFY(writeFile(path().toStdString(), text));
        QCOMPARE(content().toStdString(), text);
    }
    QVERIFY(!writeFile(folder_.filePath(QStringLiteral("new.txt")).toStdString(), "new"));
}

void OutputFileTest::aFullDiskKeepsWhatCannotBeReplaced()
{
    QVERIFY(writeFile(path().toStdString(), "old"));
    Result<void> written;
    {
        const ClosedFolder closed(folder_.path(), path());
        const OrdinaryUser user;
        const FullDisk full(10);
        written = writeFile(path().toStdString(), std::string(100, 'x'));
    }
    QVERIFY(!written);
    QCOMPARE(written.error().arguments.back(), std::string(std::strerror(EFBIG)));
    QCOMPARE(content(), QByteArray("old"));
}

ACTLAB_TEST(OutputFileTest, QApplication)
#include "output_file_test.moc"
