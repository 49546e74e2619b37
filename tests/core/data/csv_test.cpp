// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/csv.h"
#include "core/data/data_spec.h"
#include "tests/support/test_class.h"

#include <QTemporaryDir>
#include <QTest>

#include <sstream>

using namespace actlab;

namespace {

Result<std::vector<Point>> read(const std::string &text)
{
    std::istringstream stream(text);
    return read_points_csv(stream, "data.csv");
}

} // namespace

class CsvTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pointsAreRead_data();
    void pointsAreRead();
    void errorsNameLineAndColumn_data();
    void errorsNameLineAndColumn();
    void aMillionRowsAreRefused();
    void theLimitItselfIsAccepted();
    void filesThatCannotBeRead();
};

void CsvTest::pointsAreRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("plain") << QByteArray("x1,x2,label\n1,-2.5,0\n3e-1,4,1\n");
    QTest::newRow("no line end at the end") << QByteArray("x1,x2,label\n1,-2.5,0\n3e-1,4,1");
    QTest::newRow("byte order mark and CRLF") << QByteArray("\xEF\xBB\xBFx1,x2,label\r\n1,-2.5,0\r\n0.3,4,1\r\n");
    QTest::newRow("blanks, quotes and empty lines")
        << QByteArray("\"x1\", x2 ,label\n\n 1,\"-2.5\",0\n\n0.3,\t4,+1\n\n");
    QTest::newRow("other order, another column") << QByteArray("label,name,x2,x1\n0,a,-2.5,1\n1,b,4,0.3\n");
}

void CsvTest::pointsAreRead()
{
    QFETCH(QByteArray, text);
    const auto points = read(text.toStdString());
    QVERIFY(points);
    QVERIFY(*points == (std::vector<Point>{{1, -2.5, 0}, {0.3, 4, 1}}));
}

void CsvTest::errorsNameLineAndColumn_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("arguments");
    const auto row = [](const char *name, const QByteArray &text, ErrorCode code, const char *arguments) {
        QTest::newRow(name) << text << int(code) << QByteArray(arguments);
    };
    row("empty", "", ErrorCode::csv_column_missing, "data.csv|x1");
    row("no header", "1,2,0\n3,4,1\n", ErrorCode::csv_column_missing, "data.csv|x1");
    row("column missing", "x1,x2\n1,2\n", ErrorCode::csv_column_missing, "data.csv|label");
    row("no rows", "x1,x2,label\n", ErrorCode::csv_no_rows, "data.csv");
    row("NUL", QByteArray("x1,x2,label\n1,2,0\n3\0 4,5,1\n", 26), ErrorCode::csv_null_character, "data.csv|3");
    row("NUL at the end", QByteArray("x1,x2,label\n1,2,0\0", 19), ErrorCode::csv_null_character, "data.csv|2");
    row("NUL in the header", QByteArray("x1,x2\0,label\n1,2,0\n", 20), ErrorCode::csv_null_character, "data.csv|1");
    row("a column twice", "x1,x1,x2,label\n1,9,2,0\n", ErrorCode::csv_column_repeated, "data.csv|x1");
    row("text", "x1,x2,label\n1,2,0\n\n1,two,0\n", ErrorCode::csv_malformed_number, "data.csv|4|x2|two");
    row("nothing", "x1,x2,label\n1,2,\n", ErrorCode::csv_malformed_number, "data.csv|2|label|");
    row("nothing in quotes", "x1,x2,label\n1,2,\"\"\n", ErrorCode::csv_malformed_number, "data.csv|2|label|");
    row("NaN", "x1,x2,label\nnan,2,0\n", ErrorCode::csv_malformed_number, "data.csv|2|x1|nan");
    row("infinite", "x1,x2,label\n1,-inf,0\n", ErrorCode::csv_malformed_number, "data.csv|2|x2|-inf");
    row("overflow", "x1,x2,label\n1,1e999,0\n", ErrorCode::csv_malformed_number, "data.csv|2|x2|1e999");
    row("decimal comma", "x1,x2,label\n1,5,2,0\n", ErrorCode::csv_field_count, "data.csv|2|4|3");
    row("too few", "x1,x2,label\n1,2,0\n1,2\n", ErrorCode::csv_field_count, "data.csv|3|2|3");
    row("endless line", "x1,x2,label\n" + QByteArray(5000, '1') + ",2,0\n", ErrorCode::csv_line_too_long,
        "data.csv|2|4096");
}

void CsvTest::errorsNameLineAndColumn()
{
    QFETCH(QByteArray, text);
    QFETCH(int, code);
    QFETCH(QByteArray, arguments);
    const auto points = read(text.toStdString());
    QVERIFY(!points);
    QCOMPARE(int(points.error().code), code);
    QByteArrayList actual;
    for (const auto &argument : points.error().arguments)
        actual.append(QByteArray::fromStdString(argument));
    QCOMPARE(actual.join('|'), arguments);
}

void CsvTest::aMillionRowsAreRefused()
{
    std::string text = "x1,x2,label\n";
    for (int i = 0; i < 1'000'000; ++i)
        text += "1,2,0\n";
    const auto points = read(text);
    QVERIFY(!points);
    QCOMPARE(int(points.error().code), int(ErrorCode::csv_too_many_rows));
}

void CsvTest::theLimitItselfIsAccepted()
{
    std::string text = "x1,x2,label\n";
    for (std::size_t i = 0; i < maximum_given_points; ++i)
        text += "1,2,0\n";
    QCOMPARE(read(text).value().size(), maximum_given_points);
}

void CsvTest::filesThatCannotBeRead()
{
    const QTemporaryDir folder;
    for (const auto &path : {folder.path(), folder.filePath("absent.csv")}) {
        const auto points = read_points_csv(std::filesystem::path(path.toStdString()));
        QVERIFY(!points);
        QCOMPARE(int(points.error().code), int(ErrorCode::file_not_readable));
        QCOMPARE(points.error().arguments.at(0), path.toStdString());
    }
}

ACTLAB_TEST(CsvTest, QCoreApplication)
#include "csv_test.moc"
