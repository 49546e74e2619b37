// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/share_text.h"

#include "tests/support/test_class.h"
#include "ui/share/qr_view.h"
#include "ui/share/share_dialog.h"

#include <QApplication>
#include <QClipboard>
#include <QPlainTextEdit>
#include <QtEndian>
#include <QTest>

#include <zlib.h>

using namespace actlab;

namespace {

Scenario unusual()
{
    Scenario scenario;
    scenario.page = PageName::network;
    scenario.network.seed = 18446744073709551615U;
    scenario.network.network.hidden = {{7, "mish", {}}};
    scenario.functions.affine = {0.1, -1. / 3};
    return scenario;
}

/// A text whose header says `size` and whose stream unpacks to `document`.
QString packed(const QByteArray &document, quint32 size, quint32 checksum)
{
    QByteArray header(8, Qt::Uninitialized);
    qToBigEndian(size, header.data());
    qToBigEndian(checksum, header.data() + 4);
    const QByteArray stream = qCompress(document, 9).mid(4); // without Qt's own length
    return QStringLiteral("actlab1:") +
           QString::fromLatin1(
               (header + stream).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

quint32 checksumOf(const QByteArray &document)
{
    return quint32(crc32(0, reinterpret_cast<const Bytef *>(document.data()), uInt(document.size())));
}

} // namespace

class ShareTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTextBringsTheScenarioBack();
    void chatsMayBreakLines();
    void damageIsNoticed();
    void whatIsNotSharedTextIsSaid_data();
    void whatIsNotSharedTextIsSaid();
    void aBombIsNotUnpacked();
    void manyPointsAreTooMuch();
    void theDialogShowsTextAndCode();
    void aTextTooLongForACodeIsSaid();
};

void ShareTextTest::aTextBringsTheScenarioBack()
{
    for (const Scenario &scenario : {Scenario{}, unusual()}) {
        const QString text = toShareText(scenario).value();
        QVERIFY(text.startsWith(QStringLiteral("actlab1:")));
        QVERIFY2(text.size() < 400,
                 qPrintable(QString::number(text.size()))); // a QR code that a phone reads from afar
        QVERIFY(fromShareText(text).value() == scenario);
    }
}

void ShareTextTest::chatsMayBreakLines()
{
    QString text = toShareText(unusual()).value();
    for (qsizetype i = 40; i < text.size(); i += 41)
        text.insert(i, QStringLiteral("\r\n"));
    QVERIFY(fromShareText(QStringLiteral("Open this: ") + text + QStringLiteral(" \n")).value() == unusual());
}

void ShareTextTest::damageIsNoticed()
{
    const QString text = toShareText(unusual()).value();
    for (qsizetype i = 8; i < text.size(); ++i) {
        QString changed = text;
        changed[i] = changed[i] == u'A' ? u'B' : u'A';
        const auto read = fromShareText(changed);
        QVERIFY2(!read || *read == unusual(), qPrintable(QString::number(i))); // the last character has spare bits
        QVERIFY(!fromShareText(text.left(i)));
    }
}

void ShareTextTest::whatIsNotSharedTextIsSaid_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<ErrorCode>("code");
    const QByteArray notJson("{]");
    QTest::newRow("nothing") << QString() << ErrorCode::share_missing;
    QTest::newRow("something else") << QStringLiteral("https://example.org") << ErrorCode::share_missing;
    QTest::newRow("newer") << QStringLiteral("actlab2:AAAA") << ErrorCode::share_newer;
    QTest::newRow("empty") << QStringLiteral("actlab1:") << ErrorCode::share_damaged;
    QTest::newRow("not base64") << QStringLiteral("actlab1:%%%%%%%%%%%%%%%%") << ErrorCode::share_damaged;
    QTest::newRow("too long") << QStringLiteral("actlab1:") + QString(longestShareText + 1, u'A')
                              << ErrorCode::share_too_large;
    QTest::newRow("not JSON") << packed(notJson, 2, checksumOf(notJson)) << ErrorCode::json_malformed;
    QTest::newRow("other checksum") << packed(notJson, 2, 1) << ErrorCode::share_damaged;
}

void ShareTextTest::whatIsNotSharedTextIsSaid()
{
    QFETCH(const QString, text);
    QFETCH(const ErrorCode, code);
    const auto read = fromShareText(text);
    QVERIFY(!read);
    QCOMPARE(read.error().code, code);
}

void ShareTextTest::aBombIsNotUnpacked()
{
    const QByteArray zeros(100'000'000, '\0'); // 97 kB as a stream
    const auto says = [&](quint32 size) { return fromShareText(packed(zeros, size, 0)).error().code; };
    QCOMPARE(says(100'000'000), ErrorCode::share_too_large);
    QCOMPARE(says(1000), ErrorCode::share_damaged); // a header that lies
}

void ShareTextTest::manyPointsAreTooMuch()
{
    Scenario scenario;
    std::vector<Point> points(100'000);
    for (std::size_t i = 0; i < points.size(); ++i)
        points[i] = {std::sin(double(i)), std::cos(double(i)), double(i % 2)};
    scenario.network.data.source = given_points;
    scenario.network.data.points = PointList(std::move(points));
    QCOMPARE(toShareText(scenario).error().code, ErrorCode::share_too_large);
    const ShareDialog dialog(scenario);
    QVERIFY(dialog.text().isEmpty());
}

void ShareTextTest::theDialogShowsTextAndCode()
{
    ShareDialog dialog(unusual());
    QCOMPARE(dialog.text(), toShareText(unusual()).value());
    QVERIFY(dialog.findChild<QrView *>()->isVisibleTo(&dialog));
    dialog.copy();
    QVERIFY(fromShareText(QApplication::clipboard()->text()).value() == unusual());
}

void ShareTextTest::aTextTooLongForACodeIsSaid()
{
    Scenario scenario;
    std::vector<Point> points(500);
    for (std::size_t i = 0; i < points.size(); ++i)
        points[i] = {std::sin(double(i)), std::cos(double(i)), double(i % 2)};
    scenario.network.data.source = given_points;
    scenario.network.data.points = PointList(std::move(points));
    const ShareDialog dialog(scenario);
    QVERIFY(!dialog.findChild<QrView *>()->isVisibleTo(&dialog));
    QVERIFY(fromShareText(dialog.text()).value() == scenario);
}

ACTLAB_TEST(ShareTextTest, QApplication)
#include "share_text_test.moc"
