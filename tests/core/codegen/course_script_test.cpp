// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codegen/functions_script.h"
#include "tests/core/codegen/scripts.h"
#include "tests/support/test_class.h"

#include <QTest>

#include <array>

using namespace actlab;

namespace {

constexpr std::array ids{"sigmoid", "tanh", "relu", "softmax"};

/// Draws the course's code and ours, and says of each pair whether the pixels are the same.
constexpr auto driver = R"(
import io
import os

os.environ["MPLBACKEND"] = "Agg"
import matplotlib.pyplot as plt

plt.show = lambda: None


def pixels(path):
    plt.figure()
    exec(open(path, encoding="utf-8").read(), {})
    drawn = io.BytesIO()
    plt.savefig(drawn, format="raw")
    plt.close("all")
    return drawn.getvalue()


for name in "sigmoid", "tanh", "relu", "softmax":
    is_same = pixels(FOLDER + "/" + name + ".py") == pixels(COURSE + "/" + name + ".py")
    print(name, "same" if is_same else "different")
)";

FunctionsScenario course_scenario(const std::string &id)
{
    FunctionsScenario scenario;
    scenario.curves = {Curve{id, id == "softmax" ? std::vector<double>{1} : std::vector<double>{}}};
    scenario.show_first = false;
    scenario.course_style = true;
    return scenario;
}

} // namespace

class CourseScriptTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theyPlotAsTheCourseDoes();
    void theyDrawTheCoursesFigures();
    void theLabsFigureHasItsTitleLinesLimitsAndLegend();
};

void CourseScriptTest::theyPlotAsTheCourseDoes()
{
    const auto script = [](const std::string &id) {
        return QString::fromStdString(
            functions_script(course_scenario(id), Framework::numpy, Language::korean).value());
    };
    const QString sigmoid = script("sigmoid");
    QVERIFY(sigmoid.contains(QStringLiteral("y = sigmoid(x)\nplt.plot(x, y)\n\nplt.plot([0, 0], [1.0, 0.0], \":\")")));
    QVERIFY(!sigmoid.contains(QStringLiteral("legend")) && !sigmoid.contains(QStringLiteral("axhline")) &&
            !sigmoid.contains(QStringLiteral("axvline")));
    QVERIFY(script("tanh").contains(QStringLiteral(
        "[1.0, -1.0], \":\")  # 가운데 점선\nplt.axhline(y=0.0, color=\"orange\", linestyle=\"--\")\n")));
    QVERIFY(script("relu").contains(QStringLiteral("[5.0, 0.0]")));
    QVERIFY(script("relu").contains(QStringLiteral("plt.title(\"Relu Function\")")));
    QVERIFY(!script("softmax").contains(QStringLiteral("[0, 0]")));
}

void CourseScriptTest::theyDrawTheCoursesFigures()
{
    const QString python = python_with("numpy, matplotlib");
    if (python.isEmpty())
        QSKIP("needs Debian's python3-matplotlib");
    const QTemporaryDir ours;
    for (const char *id : ids) {
        QFile file(ours.filePath(QStringLiteral("%1.py").arg(id)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(
            functions_script(course_scenario(id), Framework::numpy, Language::korean).value()));
    }
    ScriptFolder folder;
    folder.add("FOLDER = \"" + ours.path().toStdString() + "\"\nCOURSE = \"" ACTLAB_TEST_DATA "/reference/course\"\n" +
               driver);
    const auto run = folder.run(python);
    QVERIFY2(run.succeeded, run.errors);
    QCOMPARE(QString::fromUtf8(run.output), QStringLiteral("sigmoid same\ntanh same\nrelu same\nsoftmax same\n"));
}

void CourseScriptTest::theLabsFigureHasItsTitleLinesLimitsAndLegend()
{
    FunctionsScenario scenario;
    scenario.curves = {Curve{"elu", {1.5}}};
    scenario.affine = {2, 1};
    scenario.window = PlotWindow{-3, 4, -2, 5};
    scenario.legend = LegendPlace::lower_right;
    const QString script =
        QString::fromStdString(functions_script(scenario, Framework::numpy, Language::english).value());
    for (const char *line :
         {"plt.title(\"ELU Function and Its Derivative\")", "plt.xlim(-3.0, 4.0)\nplt.ylim(-2.0, 5.0)",
          "plt.axhline(y=-1.5", "plt.axhline(y=0.0", "plt.legend(loc=\"lower right\")"})
        QVERIFY2(script.contains(QString::fromLatin1(line)), line);
    QVERIFY(!script.contains(QStringLiteral("axvline")));
    scenario.curves = {Curve{"silu", {}}}; // y = 2x + 1 is an asymptote
    QVERIFY(QString::fromStdString(functions_script(scenario, Framework::numpy, Language::english).value())
                .contains(QStringLiteral("plt.axline((0, 1.0), slope=2.0")));
    scenario.legend = LegendPlace::none;
    QVERIFY(!QString::fromStdString(functions_script(scenario, Framework::numpy, Language::english).value())
                 .contains(QStringLiteral("legend")));
}

ACTLAB_TEST(CourseScriptTest, QCoreApplication)
#include "course_script_test.moc"
