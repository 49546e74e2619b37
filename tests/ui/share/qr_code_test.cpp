// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/share/qr_code.h"

#include "tests/support/test_class.h"
#include "ui/share/qr_view.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace actlab;

namespace {

/// What zbar, which we did not write, reads in a picture of the widget.
QByteArray scanned(QrView &picture)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("code.png"));
    picture.grab().save(file);
    QProcess zbar;
    zbar.start(QStringLiteral("zbarimg"), {QStringLiteral("--quiet"), QStringLiteral("--raw"), file});
    zbar.waitForFinished();
    return zbar.readAllStandardOutput().trimmed();
}

bool hasScanner()
{
    QProcess zbar;
    zbar.start(QStringLiteral("zbarimg"), {QStringLiteral("--version")});
    return zbar.waitForFinished() && zbar.exitStatus() == QProcess::NormalExit;
}

} // namespace

class QrCodeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theStandardsLimitIsKept();
    void aScannerReadsThePicture_data();
    void aScannerReadsThePicture();
};

void QrCodeTest::theStandardsLimitIsKept()
{
    QVERIFY(!qrCode({}));
    QVERIFY(!qrCode(QByteArray(longestQrText + 1, 'x')));
    const auto largest = qrCode(QByteArray(longestQrText, 'x'));
    QVERIFY(largest);
    QCOMPARE(largest->side, 177); // version 40
    QCOMPARE(qrCode("A")->side, 21);
    QVERIFY(largest->isDark(0, 0) && !largest->isDark(1, 1) && largest->isDark(3, 3)); // a corner's finder
}

void QrCodeTest::aScannerReadsThePicture_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("short") << QByteArray("actlab1:AAECAw");
    QTest::newRow("a scenario's length") << QByteArray("actlab1:") + QByteArray(900, 'q') + "-_09";
}

void QrCodeTest::aScannerReadsThePicture()
{
    QFETCH(const QByteArray, text);
    if (!hasScanner())
        QSKIP("needs Debian's zbar-tools");
    QrView picture;
    picture.resize(700, 640);
    picture.show(qrCode(text));
    QCOMPARE(scanned(picture), text);
}

ACTLAB_TEST_AT_BOTH_SCALES(QrCodeTest, QApplication)
#include "qr_code_test.moc"
