// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/import.h"

#include "tests/support/test_class.h"

#include <QTest>

using namespace actlab;

using Words = std::vector<std::string>;

namespace {

Result<ImportedTable> import(const QByteArray &text, const ImportWishes &wishes = {})
{
    return Table::read(text.toStdString(), "folder/data.csv").and_then([&](const Table &table) {
        return import_table(table, wishes);
    });
}

/// A table whose last column has these cells and this name.
QByteArray labelled(const char *name, const char *labels)
{
    QByteArray text = QByteArray("x1,x2,") + name + '\n';
    int row = 0;
    for (const QByteArray &label : QByteArray(labels).split(' '))
        text += QByteArray::number(row++) + ",1.5," + label + '\n';
    return text;
}

std::vector<double> labels_of(const ImportedTable &table)
{
    std::vector<double> labels;
    for (const auto &point : table.points)
        labels.push_back(point.label);
    return labels;
}

bool has_note(const ImportedTable &table, TableNoteCode code)
{
    return std::ranges::find(table.notes, code, &TableNote::code) != table.notes.end();
}

} // namespace

class ImportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPlainTableIsWhatItAlwaysWas_data();
    void aPlainTableIsWhatItAlwaysWas();
    void columnsAreFound_data();
    void columnsAreFound();
    void columnsAreWished();
    void labels_data();
    void labels();
    void classesInTheirOrder();
    void theTaskCanBeSaid();
    void severalTargets();
    void rowsWithoutNumbersAreLeftOut();
    void whatWasAssumedIsSaid();
    void longNamesAreShortened();
    void errors_data();
    void errors();
};

void ImportTest::aPlainTableIsWhatItAlwaysWas_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("plain") << QByteArray("x1,x2,label\n1,-2.5,0\n3e-1,4,1\n");
    QTest::newRow("no line end at the end") << QByteArray("x1,x2,label\n1,-2.5,0\n3e-1,4,1");
    QTest::newRow("byte order mark and CRLF") << QByteArray("\xEF\xBB\xBFx1,x2,label\r\n1,-2.5,0\r\n0.3,4,1\r\n");
    QTest::newRow("blanks, quotes and empty lines")
        << QByteArray("\"x1\", x2 ,label\n\n 1,\"-2.5\",0\n\n0.3,\t4,+1\n\n");
    QTest::newRow("other order, another column") << QByteArray("label,name,x2,x1\n0,a,-2.5,1\n1,b,4,0.3\n");
}

void ImportTest::aPlainTableIsWhatItAlwaysWas()
{
    QFETCH(QByteArray, text);
    const auto table = import(text);
    QVERIFY(table);
    QVERIFY(table->points == (std::vector<Point>{{1, -2.5, 0}, {0.3, 4, 1}}));
    QVERIFY(table->notes.empty());
    QVERIFY(table->columns == (TableColumns{"data.csv", {"x1", "x2"}, {"label"}, {"0", "1"}, {}}));
}

void ImportTest::columnsAreFound_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("inputs");
    QTest::addColumn<QByteArray>("target");
    const auto row = [](const char *header, const char *cells, const char *inputs, const char *target) {
        QTest::newRow(header) << QByteArray(header) + '\n' + cells + '\n' << QByteArray(inputs) << QByteArray(target);
    };
    row("a,b,c", "1,2,0", "a, b", "c");
    row("a,Class,b", "1,0,2", "a, b", "Class");
    row("class,alcohol,acid,ash", "1,2,3,4", "alcohol, acid", "class");
    row("x1,x2,y", "1,2,0", "x1, x2", "y");
    row("y,x1,x2", "0,1,2", "x1, x2", "y");
    row("X2,other,X1,Label", "1,2,3,0", "X1, X2", "Label");
    row("x,y", "1,2.5", "x", "y");
    row("x,y,z", "1,2,3", "x, y", "z");
    row("x,y,colour", "1,2,red", "x, y", "colour");
    row("x,y,class,size", "1,2,0,3", "x, y", "class");
    row("name,height,weight,sex", "Kim,1.7,70,f", "height, weight", "sex");
    row("z,x1,x2", "3,1,2", "x1, x2", "z");
    row("name,height,sex", "Kim,1.7,f", "height", "sex");
    row(",a,b,c", "0,1,2,0", "a, b", "c");
    row("Id,a,b,Species", "1,1,2,s", "a, b", "Species");
    row("a,b,label,target", "1,2,0,5", "a, b", "label");
    row("너비,높이,품종", "1,2,장미", "너비, 높이", "품종");
    row("a,,c", "1,2,0", "a, 2", "c");
}

void ImportTest::columnsAreFound()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, inputs);
    QFETCH(QByteArray, target);
    const auto table = import(text);
    QVERIFY2(table, table ? "" : table.error().arguments.back().c_str());
    QCOMPARE(QByteArray::fromStdString(list_of(table->columns.inputs)), inputs);
    QCOMPARE(QByteArray::fromStdString(list_of(table->columns.targets)), target);
}

void ImportTest::columnsAreWished()
{
    const std::string text = "a,b,c,d,2,label\n1,2,3,4,5,0\n6,7,8,9,10,1\n";
    TableOptions options;
    options.has_header = true;
    const auto table = Table::read(text, "data.csv", options).value();
    const auto four = import_table(table, {{{"d", "C", "2", "1"}, {}}, {}}).value();
    QCOMPARE(four.columns.inputs, (Words{"d", "c", "2", "a"})); // a name before a number
    QVERIFY((four.points[1] == Point{9, 8, 1, {10, 6}, {}}));
    const auto named = import_table(table, {{{}, {"b"}}, {}}).value();
    QCOMPARE(named.columns.inputs, (Words{"a", "c"}));
    QVERIFY((named.points[0] == Point{1, 3, 2}));
    QCOMPARE(import_table(table, {{{"label"}, {}}, {}})->columns.targets, Words{"2"}); // the last of the others
}

void ImportTest::labels_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("classes"); // empty: numbers
    QTest::addColumn<bool>("assumed");
    const auto row = [](const char *name, const char *labels, const char *classes, bool assumed) {
        QTest::addRow("%s: %s", name, labels) << labelled(name, labels) << QByteArray(classes) << assumed;
    };
    row("label", "0 1 1 0", "0, 1", false);
    row("label", "1 1", "0, 1", false);
    row("label", "0", "0, 1", false);
    row("label", "1", "0, 1", false);
    row("label", "1 0 2", "0, 1, 2", false);
    row("label", "1 2 1", "1, 2", true);
    row("label", "1 2 3", "1, 2, 3", true);
    row("label", "0 2", "0, 2", true);
    row("label", "3 5 3", "3, 5", true);
    row("label", "-1 1 1", "-1, 1", true);
    row("y", "-1 1", "-1, 1", true);
    row("y", "0 1", "0, 1", false);
    row("label", "yes no yes", "yes, no", false);
    row("label", "False True True", "False, True", false);
    row("label", "b b", "b, ≠ b", false);
    row("label", "0.5 1 1", "", false);
    row("label", "0.5", "", false);
    row("label", "7 7", "", true);
    row("label", "3 7 12 15", "", true); // as it always was
    row("y", "2 4 6 8", "", true);
    row("label", "1 2 3 4 5 6 7 1 2", "", true);
    row("label", "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21", "", false);
}

void ImportTest::labels()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, classes);
    QFETCH(bool, assumed);
    const auto table = import(text).value();
    QCOMPARE(QByteArray::fromStdString(list_of(table.columns.classes)), classes);
    QCOMPARE(has_note(table, TableNoteCode::taken_as_classes) || has_note(table, TableNoteCode::taken_as_numbers),
             assumed);
    QCOMPARE(table.has_assumed_classes(), assumed && !classes.isEmpty());
}

void ImportTest::classesInTheirOrder()
{
    QCOMPARE(labels_of(*import(labelled("label", "3 1 2 1"))), (std::vector<double>{2, 0, 1, 0}));
    QCOMPARE(labels_of(*import(labelled("label", "1 1"))), (std::vector<double>{1, 1}));
    QCOMPARE(labels_of(*import(labelled("label", "b a c b"))), (std::vector<double>{0, 1, 2, 0}));
    QCOMPARE(labels_of(*import(labelled("label", "-1 1 -1"))), (std::vector<double>{0, 1, 0}));
    // Rows that are left out make no classes.
    const auto table = import("x1,x2,label\nNA,1,z\n1,2,b\n3,4,a\n5,6,\n").value();
    QCOMPARE(table.columns.classes, (Words{"b", "a"}));
    QCOMPARE(table.left_out.count, std::size_t{2});
}

void ImportTest::theTaskCanBeSaid()
{
    const auto regression = import(labelled("label", "1 2 1"), {{}, LabelReading::regression}).value();
    QVERIFY(regression.columns.classes.empty());
    QCOMPARE(labels_of(regression), (std::vector<double>{1, 2, 1}));
    QVERIFY(regression.notes.empty());
    const auto classes = import(labelled("y", "0.5 8 2.5"), {{}, LabelReading::classification}).value();
    QCOMPARE(classes.columns.classes, (Words{"0.5", "2.5", "8"}));
    QCOMPARE(labels_of(classes), (std::vector<double>{0, 2, 1}));
    QVERIFY(!classes.has_assumed_classes());
    QCOMPARE(import(labelled("y", "5 5"), {{}, LabelReading::classification})->columns.classes, (Words{"5", "≠ 5"}));
}

void ImportTest::severalTargets()
{
    const QByteArray text = "a,b,p,q\n1,2,0,1\n3,4,1,1\n";
    const auto labels = import(text, {{{"a"}, {"p", "q"}}, {}}).value();
    QCOMPARE(labels.columns.classes, (Words{"0", "1"}));
    QVERIFY((labels.points[0] == Point{1, 0, 0, {}, {1}}));
    QVERIFY(import(text, {{{"a"}, {"p", "q"}}, LabelReading::regression})->columns.classes.empty());
    const auto numbers = import(text, {{{"a"}, {"p", "b", "q"}}, {}}).value();
    QVERIFY(numbers.columns.classes.empty());
    QVERIFY((numbers.points[1] == Point{3, 0, 1, {}, {4, 1}}));
}

void ImportTest::rowsWithoutNumbersAreLeftOut()
{
    const auto table = import("x1,x2,label\n1,2,0\n1,two,0\n3\n5,6,1\nnan,1,1\n1,1,\n").value();
    QCOMPARE(table.points.size(), std::size_t{2});
    QVERIFY(table.left_out == (LeftOutRows{4, {{3, 1, "two"}, {4, {}, "1"}, {6, 0, "nan"}, {7, 2, ""}}}));
    QVERIFY(table.notes == (std::vector<TableNote>{{TableNoteCode::rows_left_out, {"4", "3, 4, 6, 7", ""}}}));
    QByteArray many = "x1,x2,label\n";
    for (int i = 0; i < 300; ++i)
        many += "1,2,0\n1,,0\n";
    const auto half = import(many).value();
    QCOMPARE(half.left_out.count, std::size_t{300});
    QCOMPARE(half.left_out.first.size(), LeftOutRows::most_kept);
    QVERIFY(
        (half.notes.front() == TableNote{TableNoteCode::rows_left_out, {"300", "3, 5, 7, 9, 11, 13, 15, 17", "more"}}));
}

void ImportTest::whatWasAssumedIsSaid()
{
    using enum TableNoteCode;
    const auto german = import("Breite;H\xF6he;Sorte\n1,5;2;rot\n2;3;blau\n").value();
    QVERIFY(german.notes == (std::vector<TableNote>{{encoding, {"latin-1"}},
                                                    {separator, {"semicolon"}},
                                                    {decimal_comma, {}},
                                                    {inputs_taken, {"Breite, Höhe"}},
                                                    {target_taken, {"Sorte"}}}));
    QVERIFY(import("1,2,0\n3,4,1\n")->notes == (std::vector<TableNote>{{no_header, {"x1, x2, label"}}}));
    QVERIFY(has_note(*import("1,2,3,0\n3,4,3,1\n"), inputs_taken)); // of three
    const auto wished = import("a,b,c\n1,2,0\n", {{{"a", "b"}, {"c"}}, {}}).value();
    QVERIFY(wished.notes.empty());
}

void ImportTest::longNamesAreShortened()
{
    const auto table =
        import("a" + QByteArray("가").repeated(100) + ",b,c\n1,2," + QByteArray(300, 'x') + "\n").value();
    QCOMPARE(table.columns.inputs.front(), ("a" + QByteArray("가").repeated(66)).toStdString()); // 199 bytes
    QCOMPARE(table.columns.classes.front().size(), longest_column_name);
}

void ImportTest::errors_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("inputs");
    QTest::addColumn<QByteArray>("targets");
    QTest::addColumn<QByteArray>("task");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("arguments");
    const auto row = [](const char *name, const char *text, const char *inputs, const char *targets, const char *task,
                        ErrorCode code, const char *arguments) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(inputs) << QByteArray(targets) << QByteArray(task)
                            << int(code) << QByteArray(arguments);
    };
    using enum ErrorCode;
    row("no such column", "a,b,c\n1,2,0\n", "a,e", "", "", table_column_missing, "folder/data.csv|e|a, b, c");
    row("number 0", "a,b,c\n1,2,0\n", "0", "", "", table_column_missing, "folder/data.csv|0|a, b, c");
    row("number 4", "a,b,c\n1,2,0\n", "4", "", "", table_column_missing, "folder/data.csv|4|a, b, c");
    row("name twice", "x1,x1,x2,label\n1,9,2,0\n", "", "", "", table_column_repeated, "folder/data.csv|x1");
    row("chosen twice", "a,b,c\n1,2,0\n", "a,1", "", "", table_column_chosen_twice, "folder/data.csv|a");
    row("input and target", "a,b,c\n1,2,0\n", "a,b", "b", "", table_column_chosen_twice, "folder/data.csv|b");
    row("five inputs", "a,b,c\n1,2,0\n", "1,2,3,4,5", "", "", outside_range, "inputs|5|1|4");
    row("seven targets", "a,b,c\n1,2,0\n", "", "1,2,3,4,5,6,7", "", outside_range, "targets|7|1|6");
    row("one column", "a\n1\n2\n", "", "", "", table_one_column, "folder/data.csv");
    row("no label", "x1,X2\n1,2\n", "", "", "", table_column_missing, "folder/data.csv|label|x1, X2");
    row("all are inputs", "a,b\n1,2\n", "a,b", "", "", table_one_column, "folder/data.csv");
    row("input of text", "a,b,c\nNA,2,0\nx,2,0\ny,3,1\n", "a,b", "", "", table_text_column, "folder/data.csv|a|3|x");
    row("nothing but text", "a,b,c\nx,y,z\nu,v,w\n", "", "", "", table_text_column, "folder/data.csv|a|2|x");
    row("text as numbers", "a,b,c\n1,2,x\n", "", "", "regression", table_text_column, "folder/data.csv|c|2|x");
    row("text among targets", "a,b,c\n1,2,x\n", "", "b,c", "", table_text_column, "folder/data.csv|c|2|x");
    row("too many classes", "a,b,c\n1,2,p\n1,2,q\n1,2,r\n1,2,s\n1,2,t\n1,2,u\n1,2,v\n", "", "", "",
        table_too_many_classes, "folder/data.csv|c|7|6");
    row("too many numbers", "a,b,c\n1,2,1\n1,2,2\n1,2,3\n1,2,4\n1,2,5\n1,2,6\n1,2,7.5\n", "", "", "classification",
        table_too_many_classes, "folder/data.csv|c|7|6");
    row("several not binary", "a,b,c\n1,1,0\n2,3,0.5\n", "a", "b,c", "classification", table_targets_not_binary,
        "folder/data.csv|b|3");
    row("no row is left", "a,b,c\n1,,0\n,2,1\n", "", "", "", table_malformed_number, "folder/data.csv|2|b|");
}

void ImportTest::errors()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, inputs);
    QFETCH(QByteArray, targets);
    QFETCH(QByteArray, task);
    QFETCH(int, code);
    QFETCH(QByteArray, arguments);
    const auto words = [](const QByteArray &list) {
        Words all;
        for (const QByteArray &word : list.isEmpty() ? QByteArrayList() : list.split(','))
            all.push_back(word.toStdString());
        return all;
    };
    ImportWishes wishes{{words(inputs), words(targets)}, {}};
    if (!task.isEmpty())
        wishes.task = find_choice<LabelReading>(task.toStdString()).value();
    const auto table = import(text, wishes);
    QVERIFY(!table);
    QCOMPARE(int(table.error().code), code);
    QByteArrayList actual;
    for (const auto &argument : table.error().arguments)
        actual.append(QByteArray::fromStdString(argument));
    QCOMPARE(actual.join('|'), arguments);
}

ACTLAB_TEST(ImportTest, QCoreApplication)
#include "import_test.moc"
