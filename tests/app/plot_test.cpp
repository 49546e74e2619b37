// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"

#include "tests/support/test_class.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

/// `plot`, which draws into a file without a display.
class PlotTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyFormatIsWhatItsNameSays_data();
    void everyFormatIsWhatItsNameSays();
    void aPipeTakesWhatAFileTakes();
    void sizeAndScaleGiveThePixels();
    void csvHasTheNumbersOfEval();
    void aPeakBetweenTwoRowsHasARowOfItsOwn();
    void theSameCallGivesTheSameBytes_data();
    void theSameCallGivesTheSameBytes();
    void aPdfHasTheDateOfItsSources();
    void withoutItsLettersNothingIsDrawn_data();
    void withoutItsLettersNothingIsDrawn();
    void everyOptionChangesThePicture_data();
    void everyOptionChangesThePicture();
    void aLegendWithoutRoomIsSaid();
    void parametersBelongToTheirFunction();
    void wrongCallsLeaveNothingBehind_data();
    void wrongCallsLeaveNothingBehind();
    void whatCannotBeWrittenLeavesTheOldFile();

private:
    QString path(const QByteArray &name) const { return folder_->filePath(QString::fromUtf8(name)); }
    /// The file that a call writes as `name`.
    QByteArray drawn(const QByteArray &arguments, const QByteArray &name);

    std::unique_ptr<QTemporaryDir> folder_;
};

void PlotTest::init()
{
    folder_ = std::make_unique<QTemporaryDir>();
    QVERIFY(folder_->isValid());
}

QByteArray PlotTest::drawn(const QByteArray &arguments, const QByteArray &name)
{
    const Run made = run("plot " + arguments + " -o " + path(name).toUtf8());
    if (made.status != 0 || !made.output.isEmpty() || !made.errors.isEmpty())
        return "status " + QByteArray::number(made.status) + ": " + made.errors;
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void PlotTest::everyFormatIsWhatItsNameSays_data()
{
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("figure.png") << QByteArray("\x89PNG\r\n");
    QTest::newRow("figure.svg") << QByteArray("<?xml");
    QTest::newRow("figure.pdf") << QByteArray("%PDF-");
    QTest::newRow("figure.csv") << QByteArray("x,");
    QTest::newRow("FIGURE.PNG") << QByteArray("\x89PNG\r\n");
}

void PlotTest::everyFormatIsWhatItsNameSays()
{
    QFETCH(QByteArray, beginning);
    const QByteArray file = drawn("sigmoid,relu --derivative", QTest::currentDataTag());
    QVERIFY2(file.startsWith(beginning), file.left(200).constData());
    QCOMPARE(QDir(folder_->path()).entryList(QDir::Files), QStringList{QTest::currentDataTag()});
}

void PlotTest::aPipeTakesWhatAFileTakes()
{
    for (const char *format : {"png", "svg", "csv"}) {
        const QByteArray name = QByteArray("a.") + format;
        const Run piped = run(QByteArray("plot tanh -o - --format ") + format);
        QCOMPARE(piped.status, 0);
        QCOMPARE(piped.errors, QByteArray());
        QCOMPARE(piped.output, drawn("tanh", name));
    }
    QVERIFY(run("plot tanh -o - --format pdf").output.startsWith("%PDF-"));
    QVERIFY(drawn("tanh --format svg", "without_ending").startsWith("<?xml"));
}

void PlotTest::sizeAndScaleGiveThePixels()
{
    QCOMPARE(QImage::fromData(drawn("tanh", "a.png")).size(), QSize(960, 600));
    QCOMPARE(QImage::fromData(drawn("tanh --size 400x300 --scale 2.5", "b.png")).size(), QSize(1000, 750));
}

void PlotTest::csvHasTheNumbersOfEval()
{
    const auto rows = drawn("tanh --range -5:5:0.1", "a.csv").trimmed().split('\n');
    const auto points = run("eval tanh --range -5:5:0.1").lines();
    QCOMPARE(rows.size(), points.size());
    for (qsizetype i = 1; i < rows.size(); ++i)
        QCOMPARE(rows[i].split(',').mid(0, 2), points[i].split(',').mid(0, 2));
}

void PlotTest::aPeakBetweenTwoRowsHasARowOfItsOwn()
{
    const auto rows = drawn("gaussian --weight 1000 --bias 333.7 --range 5:-5:-0.1", "a.csv").trimmed().split('\n');
    QCOMPARE(rows.size(), qsizetype(1 + 100 + 5)); // where f turns, and where f′ and f″ do beside it
    double highest = 0;
    double before = 6;
    for (const QByteArray &row : rows.mid(1)) {
        const double x = row.split(',')[0].toDouble();
        QVERIFY(x < before);
        before = x;
        highest = std::max(highest, row.split(',')[1].toDouble());
    }
    QVERIFY(std::abs(highest - 1) < 1e-9);
}

void PlotTest::theSameCallGivesTheSameBytes_data()
{
    QTest::addColumn<QByteArray>("ending");
    for (const char *ending : {"png", "svg", "pdf", "csv"})
        QTest::newRow(ending) << QByteArray(ending);
}

void PlotTest::theSameCallGivesTheSameBytes()
{
    QFETCH(QByteArray, ending);
    // Several fonts, whose order in a PDF was that of a hash table with another seed in each process.
    const QByteArray call = "tanh,gelu_tanh,softplus --derivative --second-derivative --language ko";
    const QByteArray first = drawn(call, "a." + ending);
    QVERIFY2(first.size() > 1000, first.constData());
    QTest::qWait(1100); // another second
    for (int i = 0; i < 4; ++i)
        QVERIFY(drawn(call, "b." + ending) == first);
}

void PlotTest::aPdfHasTheDateOfItsSources()
{
    QVERIFY(!drawn("relu", "a.pdf").contains("(D:"));
    auto environment = environment_without_display();
    environment.insert("SOURCE_DATE_EPOCH", "1700000000");
    QCOMPARE(run(("plot relu -o " + path("b.pdf")).toUtf8(), {}, environment).status, 0);
    QFile file(path("b.pdf"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("/CreationDate (D:20231114221320Z)"));
}

void PlotTest::withoutItsLettersNothingIsDrawn_data()
{
    QTest::addColumn<QByteArray>("fonts"); // a line of fontconfig's
    QTest::addColumn<QByteArray>("call");
    QTest::addColumn<QByteArray>("package"); // empty: it is drawn
    const QByteArray latin = "<dir>/usr/share/fonts/truetype/dejavu</dir>";
    QTest::newRow("none") << QByteArray() << QByteArray("plot relu -o figure.png") << QByteArray("fonts-noto-core");
    QTest::newRow("none, in a PDF") << QByteArray() << QByteArray("plot relu -o figure.pdf")
                                    << QByteArray("fonts-noto-core");
    QTest::newRow("no Hangul") << latin << QByteArray("plot relu --language ko -o figure.svg")
                               << QByteArray("fonts-nanum");
    QTest::newRow("no Hangul needed") << latin << QByteArray("plot relu -o figure.png") << QByteArray();
    QTest::newRow("no letters needed") << QByteArray() << QByteArray("plot relu -o figure.csv") << QByteArray();
}

void PlotTest::withoutItsLettersNothingIsDrawn()
{
    QFETCH(QByteArray, fonts);
    QFETCH(QByteArray, call);
    QFETCH(QByteArray, package);
    if (!fonts.isEmpty() && !QDir("/usr/share/fonts/truetype/dejavu").exists())
        QSKIP("needs DejaVu's fonts where Debian has them");
    QFile settings(path("fonts.conf"));
    QVERIFY(settings.open(QIODevice::WriteOnly));
    settings.write("<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig>" + fonts +
                   "<cachedir>" + path("cache").toUtf8() + "</cachedir></fontconfig>");
    settings.close();
    auto environment = environment_without_display();
    environment.insert("FONTCONFIG_FILE", settings.fileName());
    const QString figure = path(QByteArray("figure." + call.right(3)).constData());
    const QByteArray whole = QByteArray(call).replace("figure." + call.right(3), figure.toUtf8());
    const Run told = run(whole.constData(), {}, environment);
    QCOMPARE(told.status, package.isEmpty() ? 0 : 1);
    QCOMPARE(told.errors.count('\n'), package.isEmpty() ? 0 : 1);
    QVERIFY2(told.errors.contains(package), told.errors.constData());
    QCOMPARE(QFile::exists(figure), package.isEmpty());
}

void PlotTest::everyOptionChangesThePicture_data()
{
    QTest::addColumn<QByteArray>("option");
    for (const char *option : {"--weight 2", "--bias -1", "--range -2:2:0.01", "--derivative", "--second-derivative",
                               "--language ko", "--theme dark", "--transparent", "--set negative_slope=0.4", "--course",
                               "--legend lower_right", "--legend outside", "--legend none"})
        QTest::newRow(option) << QByteArray(option);
}

void PlotTest::everyOptionChangesThePicture()
{
    QFETCH(QByteArray, option);
    const QImage plain = QImage::fromData(drawn("leaky_relu", "plain.png"));
    const QImage changed = QImage::fromData(drawn("leaky_relu " + option, "changed.png"));
    QVERIFY(!plain.isNull());
    QCOMPARE(changed.size(), plain.size());
    QVERIFY(changed != plain);
}

void PlotTest::aLegendWithoutRoomIsSaid()
{
    const QByteArray figure = path("figure.png").toUtf8();
    const Run small = run(("plot relu,elu,gelu,silu,mish --size 200x200 -o " + figure).constData());
    QCOMPARE(small.status, 0);
    QVERIFY(QFile::exists(QString::fromUtf8(figure)));
    QVERIFY2(small.errors.contains("legend") && small.errors.count('\n') == 1, small.errors.constData());
    for (const char *enough : {"plot relu,elu,gelu,silu,mish -o ", "plot relu --size 200x200 --legend none -o "})
        QCOMPARE(run((enough + figure).constData()).errors, QByteArray());
}

void PlotTest::parametersBelongToTheirFunction()
{
    const QByteArray both = drawn("elu,celu --set alpha=0.5", "a.csv");
    QCOMPARE(drawn("elu,celu --set elu.alpha=0.5 --set celu.alpha=0.5", "b.csv"), both);
    QVERIFY(drawn("elu,celu --set elu.alpha=0.5", "c.csv") != both);
    QVERIFY(drawn("softmax --set temperature=2", "d.csv") != drawn("softmax", "e.csv"));
}

void PlotTest::wrongCallsLeaveNothingBehind_data()
{
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *call, const char *sentence) { QTest::newRow(call) << QString::fromUtf8(sentence); };
    row("relu -o %1/a.bmp",
        "Files cannot be written as “.bmp”; the file name needs one of these endings: .png, .svg, .pdf, .csv.");
    row("relu -o -", "--format is missing; “--help” shows where it belongs.");
    row("relu -o - --format gif", "--format cannot be “gif”; choose one of: png, svg, pdf, csv.");
    for (const char *call : {"relu -o %1/a", "relu -o /dev/full"})
        row(call, "The file name needs an ending that says the format: .png, .svg, .pdf, .csv.");
    row("relu", "--output is missing; “--help” shows where it belongs.");
    row("relu,rleu -o %1/a.png", "“rleu” is not a known function; did you mean “relu”?");
    row("relu, -o %1/a.png", "“” is not a known function.");
    row("relu,elu --set tanh.alpha=1 -o %1/a.png", "“tanh” is not among the functions of this call: relu, elu.");
    row("elu,celu --set beta=1 -o %1/a.png", "None of elu, celu has a parameter “beta”; what can be set is: alpha.");
    row("celu --set alpha=0 -o %1/a.png", "alpha must not be 0.");
    row("softmax --set temperature=-1 -o %1/a.png", "The temperature must be greater than 0, but -1 was given.");
    row("relu --size 960 -o %1/a.png", "“960” is not a size; write WIDTHxHEIGHT in pixels, such as 960x600.");
    row("relu --size 960x1e9 -o %1/a.png", "“960x1e9” is not a size; write WIDTHxHEIGHT in pixels, such as 960x600.");
    row("relu --size 960x90000 -o %1/a.png", "--size must be from 200 to 4000, but 90000 was given.");
    row("relu --scale 0.5 -o %1/a.png", "--scale must be from 1 to 4, but 0.5 was given.");
    row("relu --theme blue -o %1/a.png", "--theme cannot be “blue”; choose one of: light, dark.");
    row("relu --range 0:1 -o %1/a.png", "“0:1” is not a range; write START:STOP:STEP, such as -5:5:0.1.");
}

void PlotTest::wrongCallsLeaveNothingBehind()
{
    QFETCH(QString, sentence);
    const Run told = run(("plot " + QString(QTest::currentDataTag()).replace("%1", folder_->path())).toUtf8());
    QCOMPARE(QString::fromUtf8(told.errors), "activation-lab: " + sentence + "\n");
    QCOMPARE(told.status, 2);
    QVERIFY(QDir(folder_->path()).isEmpty());
}

void PlotTest::whatCannotBeWrittenLeavesTheOldFile()
{
    const Run nowhere = run(("plot relu -o " + path("none/a.png")).toUtf8());
    QCOMPARE(nowhere.status, 1);
    QCOMPARE(nowhere.errors.count('\n'), 1);
    QVERIFY(nowhere.errors.contains("none/a.png"));

    // A folder has the file's name, so that the finished file cannot take its place.
    QVERIFY(QDir(folder_->path()).mkpath("a.png/inside"));
    QCOMPARE(run(("plot relu -o " + path("a.png")).toUtf8()).status, 1);
    QCOMPARE(QDir(folder_->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{"a.png"});

    const QByteArray before = drawn("relu", "b.csv");
    QCOMPARE(run(("plot relu --set x=1 -o " + path("b.csv")).toUtf8()).status, 2);
    QFile file(path("b.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), before);
}

ACTLAB_TEST(PlotTest, QCoreApplication)
#include "plot_test.moc"
