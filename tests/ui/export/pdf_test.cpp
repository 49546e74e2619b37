// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/pdf.h"

#include "tests/support/test_class.h"

#include <QPainter>
#include <QPdfWriter>
#include <QTest>

using namespace actlab;

/// What of a PDF depends on when it was made.
class PdfTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutADateNothingTellsTheTime();
    void aDateIsWrittenInItsPlace();
    void identifiersFollowFromTheContents();
    void thePagesThatWereDrawnAreThere();
};

namespace {

/// As newer versions of Qt write it, with more than one date and with identifiers.
QByteArray document(const QByteArray &time, const QByteArray &identifier, const QByteArray &contents = "0 0 m")
{
    return "%PDF-1.4\n<<\n/Producer (Qt)\n/CreationDate (D:" + time + "+09'00')\n/ModDate (D:" + time +
           "+09'00')\n>>\n" + contents + "\ntrailer\n<<\n/ID [ <" + identifier + "> <" + identifier +
           "> ]\n>>\n%%EOF\n";
}

} // namespace

void PdfTest::withoutADateNothingTellsTheTime()
{
    const QByteArray one = document("20260102030405", "0123456789ABCDEF");
    const QByteArray other = document("20271231235959", "FEDCBA9876543210");
    QCOMPARE(withDate(one, {}), withDate(other, {}));
    QCOMPARE(withDate(one, {}).size(), one.size()); // its table of offsets stays right
    QVERIFY(!withDate(one, {}).contains("Date"));
}

void PdfTest::aDateIsWrittenInItsPlace()
{
    const QByteArray dated = withDate(document("20260102030405", "00"), 1700000000);
    QVERIFY(dated.contains("/CreationDate (D:20231114221320Z"));
    QVERIFY(dated.contains("/ModDate (D:20231114221320Z"));
    QCOMPARE(dated.size(), document("20260102030405", "00").size());
    QCOMPARE(dated, withDate(document("19991231000000", "ff"), 1700000000));
}

void PdfTest::identifiersFollowFromTheContents()
{
    const auto identifier = [](const QByteArray &pdf) { return pdf.mid(pdf.indexOf("/ID ["), 40); };
    const QByteArray one = withDate(document("20260102030405", "0123456789ABCDEF"), {});
    QVERIFY(identifier(one) != identifier(document("20260102030405", "0123456789ABCDEF")));
    QVERIFY(identifier(one) != identifier(withDate(document("20260102030405", "0123456789ABCDEF", "1 1 m"), {})));
}

void PdfTest::thePagesThatWereDrawnAreThere()
{
    const auto made = [] {
        return makePdf(QStringLiteral("Title"), QPageSize(QPageSize::A4), [](QPdfWriter &writer) {
            QPainter painter(&writer);
            painter.drawText(500, 500, QStringLiteral("abc 가나다"));
            writer.newPage();
            painter.drawLine(0, 0, 1000, 1000);
        });
    };
    const QByteArray pdf = made();
    QVERIFY(pdf.startsWith("%PDF-"));
    QCOMPARE(pdf.count("/Type /Page\n"), 2);
    QCOMPARE(made(), pdf);
}

ACTLAB_TEST(PdfTest, QApplication)
#include "pdf_test.moc"
