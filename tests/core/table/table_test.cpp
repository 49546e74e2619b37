// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/table.h"

#include "core/data/data_spec.h"
#include "tests/support/test_class.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace actlab;

namespace {

Result<Table> read(const QByteArray &text, const TableOptions &options = {})
{
    return Table::read(text.toStdString(), "data.csv", options);
}

/// The whole table as "name,name/cell,cell/…".
QByteArray shown(const Table &table)
{
    QByteArrayList lines;
    QByteArrayList names;
    for (const auto &name : table.names())
        names << QByteArray::fromStdString(name);
    lines << names.join(',');
    for (std::size_t row = 0; row < table.rows(); ++row) {
        QByteArrayList cells;
        for (std::size_t column = 0; column < table.columns(); ++column)
            cells << QByteArray::fromStdString(std::string(table.cell(row, column)));
        lines << cells.join(',');
    }
    return lines.join('/');
}

QByteArray shown(const Dialect &dialect)
{
    return QByteArray::fromStdString(
        std::string(id_of(dialect.encoding)) + ' ' + std::string(id_of(dialect.separator)) +
        (dialect.decimal_comma ? " decimal comma" : "") + (dialect.has_header ? "" : " no header"));
}

std::filesystem::path path_of(const char *file)
{
    return std::filesystem::path(ACTLAB_TEST_DATA "/core/table/files") / file;
}

} // namespace

class TableTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void filesOfPeople_data();
    void filesOfPeople();
    void tablesAreRead_data();
    void tablesAreRead();
    void whatIsSaidIsNotRecognised();
    void numbers();
    void rowsOfAnotherLengthAreLeftOut();
    void anIndexIsNoColumnOfNumbers();
    void errorsNameLineAndColumn_data();
    void errorsNameLineAndColumn();
    void aMillionRowsAreRefusedOrSampled();
    void theLimitItselfIsAccepted();
    void filesThatCannotBeRead();
};

void TableTest::filesOfPeople_data()
{
    QTest::addColumn<QByteArray>("dialect");
    QTest::addColumn<QByteArray>("table");
    const auto row = [](const char *file, const char *dialect, const char *table) {
        QTest::newRow(file) << QByteArray(dialect) << QByteArray(table);
    };
    row("excel_korean.csv", "cp949 comma", "길이,너비,품종/1,2.5,장미/3,4,튤립");
    row("excel_unicode_text.txt", "utf-16 tab", "길이,너비,품종/1,2.5,장미/3,4,튤립");
    row("unicode_big_endian.txt", "utf-16 tab", "길이,너비,품종/1,2.5,장미/3,4,튤립");
    row("excel_utf_8.csv", "utf-8 comma", "길이,너비,품종/1,2.5,장미/3,4,튤립");
    row("latin_1.csv", "latin-1 comma", "Länge,Temperatur (°C),Größe/1,2.5,groß/3,4,klein");
    row("excel_german.csv", "latin-1 semicolon decimal comma", "Länge,Breite,Sorte/1,0,2,5,rot/3,4,blau");
    row("savetxt.txt", "utf-8 blanks",
        "x1,x2,label/1.000000000000000000e+00,2.500000000000000000e+00,0.000000000000000000e+00/"
        "3.000000000000000000e+00,4.000000000000000000e+00,1.000000000000000000e+00");
    row("pandas_index.csv", "utf-8 comma", ",width,height,species/0,1.0,2.5,setosa/1,3.0,4.0,virginica");
    row("r_write_table.txt", "utf-8 blanks", ",width,height,species/1,1,2.5,setosa/2,3,4,virginica");
    row("old_mac.csv", "utf-8 comma", "x1,x2,label/1,2.5,0/3,4,1");
    row("no_header.csv", "utf-8 comma no header", "x1,x2,label/1,2.5,setosa/3,4,virginica");
    row("kaggle_id.csv", "utf-8 comma",
        "Id,SepalLengthCm,SepalWidthCm,Species/1,1,2.5,Iris-setosa/2,3,4,Iris-virginica");
    row("trailing_rows.csv", "utf-8 comma", "x1,x2,label/1,2.5,0/3,4,1");
    row("title.csv", "utf-8 semicolon", "width,height,group/1,2.5,a/3,4,b");
}

void TableTest::filesOfPeople()
{
    QFETCH(QByteArray, dialect);
    QFETCH(QByteArray, table);
    const auto read = Table::read(path_of(QTest::currentDataTag()));
    QVERIFY(read);
    QCOMPARE(shown(read->dialect()), dialect);
    QCOMPARE(shown(*read), table);
    QVERIFY(read->left_out() == LeftOutRows());
}

void TableTest::tablesAreRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("dialect");
    QTest::addColumn<QByteArray>("table");
    const auto row = [](const char *name, const QByteArray &text, const char *dialect, const char *table) {
        QTest::newRow(name) << text << QByteArray(dialect) << QByteArray(table);
    };
    row("blanks, quotes and empty lines", "\"x1\", x2 ,label\n\n 1,\"-2.5\",0\n\n0.3,\t4,+1\n\n", "utf-8 comma",
        "x1,x2,label/1,-2.5,0/0.3,4,+1");
    row("tabs with decimal commas", "a\tb\tc\n1,5\t2,5\t0\n1\t2\t1\n", "utf-8 tab decimal comma",
        "a,b,c/1,5,2,5,0/1,2,1");
    row("spaces with decimal commas", "1,5 2,5 0\n1 2 1\n", "utf-8 blanks decimal comma no header",
        "x1,x2,label/1,5,2,5,0/1,2,1");
    row("quoted decimal commas", "a,b,c\n\"1,5\",\"2,5\",0\n", "utf-8 comma decimal comma", "a,b,c/1,5,2,5,0");
    row("aligned columns", "  x1   x2  label\n  1.0  2.0  0  \n 10.0 20.0  1\n", "utf-8 blanks",
        "x1,x2,label/1.0,2.0,0/10.0,20.0,1");
    row("separators, lines and quotes in quotes", "a,\"b, \"\"c\"\"\",d\n1,\"2\n\",\"x,\r\ny\"\n", "utf-8 comma",
        "a,b, \"c\",d/1,2,x,\r\ny");
    row("quotes within a cell", "a,b,c\n1,2,5\" disk\n1,2,\"5\" disk\n", "utf-8 comma",
        "a,b,c/1,2,5\" disk/1,2,\"5\" disk");
    row("empty cells at the end of a line of tabs", "a\tb\tc\n1\t2\t\n3\t4\t5\n", "utf-8 tab", "a,b,c/1,2,/3,4,5");
    row("comments", "# a\n# b\n# three words here\n1 2 0\n# between\n3 4 1\n", "utf-8 blanks",
        "three,words,here/1,2,0/3,4,1");
    row("comments that are no names", "# no no no\n1 2 0\n3 4 1\n", "utf-8 blanks no header",
        "x1,x2,label/1,2,0/3,4,1");
    row("most rows begin with #", "a,b,c\n#ff0000,1,0\n#00ff00,2,1\n", "utf-8 comma", "a,b,c/#ff0000,1,0/#00ff00,2,1");
    row("a number sign as a name", "#,Name,HP\n1,a,5\n2,b,6\n", "utf-8 comma", ",Name,HP/1,a,5/2,b,6");
    row("columns with numbers as names", ",0,1,2\n0,5,6,a\n1,7,8,b\n", "utf-8 comma", ",0,1,2/0,5,6,a/1,7,8,b");
    row("Excel's hint", "sep=;\r\nx;y;group\r\n1;2;a\r\n", "utf-8 semicolon", "x,y,group/1,2,a");
    row("header of several words", "sepal length (cm),petal length (cm),target\n5.1,1.4,0\n", "utf-8 comma",
        "sepal length (cm),petal length (cm),target/5.1,1.4,0");
    row("text with blanks and commas between tabs", "city\tx\ty\nSeoul, Korea\t1\t2\nBonn, Germany\t3\t4\n",
        "utf-8 tab", "city,x,y/Seoul, Korea,1,2/Bonn, Germany,3,4");
    row("one row", "1;2;0", "utf-8 semicolon no header", "x1,x2,label/1,2,0");
    row("a degree sign is no Hangul",
        "T (\xB0"
        "C),b,c\n1,2,3\n",
        "latin-1 comma", "T (°C),b,c/1,2,3");
}

void TableTest::tablesAreRead()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, dialect);
    QFETCH(QByteArray, table);
    const auto result = read(text);
    QVERIFY2(result, result ? "" : result.error().arguments.back().c_str());
    QCOMPARE(shown(result->dialect()), dialect);
    QCOMPARE(shown(*result), table);
}

void TableTest::whatIsSaidIsNotRecognised()
{
    TableOptions options;
    options.separator = Separator::semicolon;
    QCOMPARE(shown(read("1,5;2,5\n3,4;5,6\n", options).value()), QByteArray("x1,label/1,5,2,5/3,4,5,6"));
    options.separator = Separator::comma;
    QCOMPARE(read("1,5;2,5\n3,4;5,6\n", options)->columns(), std::size_t{3});
    options = {};
    options.has_header = true;
    QCOMPARE(shown(read("1,2\n3,4\n", options).value()), QByteArray("1,2/3,4"));
    options.has_header = false;
    QCOMPARE(shown(read("a,b\n3,4\n", options).value()), QByteArray("x1,label/a,b/3,4"));
    options = {};
    options.decimal_comma = false;
    QVERIFY(std::isnan(read("a;b\n1,5;2\n", options)->number(0, 0)));
    options = {};
    options.encoding = TextEncoding::latin_1;
    QCOMPARE(shown(read("a,\xC3\xA4\n1,2\n", options).value()), QByteArray("a,Ã¤/1,2"));
}

void TableTest::numbers()
{
    const auto table = read("a;b;c;d;e\n1,5;-2,0;+,5;1e999;1.25\n1,;1e-3;nan;-inf;1e-999\n").value();
    QCOMPARE(table.number(0, 0), 1.5);
    QCOMPARE(table.number(0, 1), -2.0);
    QVERIFY(std::isnan(table.number(0, 2))); // no digit before the comma
    QVERIFY(std::isnan(table.number(0, 3)));
    QCOMPARE(table.number(0, 4), 1.25);
    QVERIFY(std::isnan(table.number(1, 0)));
    QCOMPARE(table.number(1, 1), 1e-3);
    QVERIFY(std::isnan(table.number(1, 2)));
    QVERIFY(std::isnan(table.number(1, 3)));
    QCOMPARE(table.number(1, 4), 0.0);
    QVERIFY(table.is_numeric(1));
    QVERIFY(!table.is_numeric(2));
}

void TableTest::rowsOfAnotherLengthAreLeftOut()
{
    const auto table = read("x1,x2,label\n1,2,0\n\n1,2\n1,2,3,4\n3,4,1,\n").value();
    QCOMPARE(shown(table), QByteArray("x1,x2,label/1,2,0/3,4,1"));
    QCOMPARE(table.line(1), std::size_t{6});
    QVERIFY(table.left_out() == (LeftOutRows{2, {{4, {}, "2"}, {5, {}, "4"}}}));
}

void TableTest::anIndexIsNoColumnOfNumbers()
{
    QVERIFY(read(",a,b\n7,1,2\n3,1,2\n")->is_index(0)); // a part of a larger table
    QVERIFY(read("Unnamed: 0,a,b\n0,1,2\n1,1,2\n")->is_index(0));
    QVERIFY(!read(",a,b\n7,1,2\n7,1,2\n")->is_index(0));
    QVERIFY(!read(",a,b\n0.5,1,2\n1,1,2\n")->is_index(0));
    QVERIFY(!read("width,a,b\n0,1,2\n1,1,2\n")->is_index(0));
    QVERIFY(!read("a,id,b\n0,1,2\n1,2,2\n")->is_index(1));
    QVERIFY(!read("id,b\n0,1\n1,2\n")->is_index(0)); // or nothing would be left
}

void TableTest::errorsNameLineAndColumn_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("arguments");
    const auto row = [](const char *name, const QByteArray &text, ErrorCode code, const char *arguments) {
        QTest::newRow(name) << text << int(code) << QByteArray(arguments);
    };
    row("empty", "", ErrorCode::table_no_rows, "data.csv");
    row("blank", " \n\t\n,,\n", ErrorCode::table_no_rows, "data.csv");
    row("no rows", "x1,x2,label\n", ErrorCode::table_no_rows, "data.csv");
    row("NUL", QByteArray("x1,x2,label\n1,2,0\n3\0 4,5,1\n", 26), ErrorCode::table_null_character, "data.csv|3");
    row("NUL after old line ends", QByteArray("x1,x2,label\r1,2,0\r\n3\0", 21), ErrorCode::table_null_character,
        "data.csv|3");
    row("NUL in the header", QByteArray("x1,x2\0,label\n1,2,0\n", 20), ErrorCode::table_null_character, "data.csv|1");
    row("half a letter of UTF-16", QByteArray("\xFF\xFE\x61\x00\x62", 5), ErrorCode::table_not_text, "data.csv");
    row("decimal comma", "x1,x2,label\n1,5,2,0\n", ErrorCode::table_field_count, "data.csv|2|4|3");
    row("too few", "x1,x2,label\n1,2\n", ErrorCode::table_field_count, "data.csv|2|2|3");
    row("endless line", "x1,x2,label\n" + QByteArray(70'000, '1') + ",2,0\n", ErrorCode::table_line_too_long,
        "data.csv|2|65536");
    row("open quote", "a,b\n1,2\n\"1,2\n3,4\n", ErrorCode::table_quote_open, "data.csv|3");
    row("endless quote", "a,b\n\"" + QByteArray(70'000, '\n') + "\",2\n", ErrorCode::table_quote_open, "data.csv|2");
}

void TableTest::errorsNameLineAndColumn()
{
    QFETCH(QByteArray, text);
    QFETCH(int, code);
    QFETCH(QByteArray, arguments);
    const auto table = read(text);
    QVERIFY(!table);
    QCOMPARE(int(table.error().code), code);
    QByteArrayList actual;
    for (const auto &argument : table.error().arguments)
        actual.append(QByteArray::fromStdString(argument));
    QCOMPARE(actual.join('|'), arguments);
}

void TableTest::aMillionRowsAreRefusedOrSampled()
{
    QByteArray text = "x1,x2,label\n";
    for (int i = 0; i < 1'000'000; ++i)
        text += QByteArray::number(i) + ",2,0\n";
    QCOMPARE(int(read(text).error().code), int(ErrorCode::table_too_many_rows));
    TableOptions options;
    options.sample_seed = 7;
    const auto table = read(text, options).value();
    QCOMPARE(table.rows(), maximum_given_points);
    QCOMPARE(table.rows_in_file(), std::size_t{1'000'000});
    double sum = 0;
    for (std::size_t row = 0; row < table.rows(); ++row) {
        QVERIFY(row == 0 || table.number(row, 0) > table.number(row - 1, 0)); // in their order, none twice
        QCOMPARE(table.number(row, 0), static_cast<double>(table.line(row)) - 2);
        sum += table.number(row, 0);
    }
    const double mean = sum / static_cast<double>(table.rows());
    QVERIFY2(std::abs(mean - 499'999.5) < 5 * 866, qPrintable(QString::number(mean))); // 5 standard errors
    QVERIFY(shown(read(text, options).value()) == shown(table));
    options.sample_seed = 8;
    QVERIFY(shown(read(text, options).value()) != shown(table));
}

void TableTest::theLimitItselfIsAccepted()
{
    QByteArray text = "x1,x2,label\n";
    for (std::size_t i = 0; i < maximum_given_points; ++i)
        text += "1,2,0\n";
    QCOMPARE(read(text)->rows(), maximum_given_points);
    QCOMPARE(int(read(text + "1,2,0\n").error().code), int(ErrorCode::table_too_many_rows));
}

void TableTest::filesThatCannotBeRead()
{
    const QTemporaryDir folder;
    for (const auto &path : {folder.path(), folder.filePath("absent.csv")}) {
        const auto table = Table::read(std::filesystem::path(path.toStdString()));
        QVERIFY(!table);
        QCOMPARE(int(table.error().code), int(ErrorCode::file_not_readable));
        QCOMPARE(table.error().arguments.at(0), path.toStdString());
    }
}

ACTLAB_TEST(TableTest, QCoreApplication)
#include "table_test.moc"
