// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_class.h"
#include "ui/export/figure_writer.h"
#include "ui/functions/examples.h"
#include "ui/graph/function_figure.h"

#include <QTest>

#include <algorithm>
#include <cstdlib>

using namespace actlab;

namespace {

constexpr QSize usualSize(640, 480); // of matplotlib's figures
/// The frame with its ticks, without numbers and title, whose letters another library draws.
constexpr QRect drawn(75, 54, 505, 378);

FunctionsScenario courseScenario(const std::string &id)
{
    const auto figures = examples().front().examples;
    const auto found = std::ranges::find_if(
        figures, [&](const Example &example) { return example.scenario.curves.front().function == id; });
    return found->scenario;
}

QImage ourFigure(const FunctionsScenario &scenario)
{
    FigureStyle style;
    style.size = usualSize;
    style.scale = 1;
    return renderFigure(FunctionFigure(scenario), style).convertToFormat(QImage::Format_RGB32);
}

QImage theirFigure(const QString &id)
{
    return QImage(QStringLiteral(ACTLAB_TEST_DATA "/reference/course/%1.png").arg(id))
        .convertToFormat(QImage::Format_RGB32);
}

int difference(QRgb one, QRgb other)
{
    return std::max({std::abs(qRed(one) - qRed(other)), std::abs(qGreen(one) - qGreen(other)),
                     std::abs(qBlue(one) - qBlue(other))});
}

/// How many pixels of `drawn` differ by more than `tolerance` of 255.
int pixelsThatDiffer(const QImage &one, const QImage &other, int tolerance)
{
    int count = 0;
    for (int y = drawn.top(); y <= drawn.bottom(); ++y) {
        for (int x = drawn.left(); x <= drawn.right(); ++x)
            count += difference(one.pixel(x, y), other.pixel(x, y)) > tolerance ? 1 : 0;
    }
    return count;
}

} // namespace

class CourseFigureTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFiguresAreTheCourses_data();
    void theFiguresAreTheCourses();
    void aSlipOfAPixelWouldBeNoticed();
    void theTitlesAreTheCoursesInEitherLanguage();
};

void CourseFigureTest::theFiguresAreTheCourses_data()
{
    QTest::addColumn<QString>("id");
    for (const char *id : {"sigmoid", "tanh", "relu", "softmax"})
        QTest::newRow(id) << QString::fromLatin1(id);
}

void CourseFigureTest::theFiguresAreTheCourses()
{
    QFETCH(const QString, id);
    const QImage ours = ourFigure(courseScenario(id.toStdString()));
    const QImage theirs = theirFigure(id);
    QCOMPARE(ours.size(), theirs.size());
    if (qEnvironmentVariableIsSet("ACTLAB_KEEP"))
        ours.save(qEnvironmentVariable("ACTLAB_KEEP") + QLatin1Char('/') + id + QStringLiteral(".png"));
    // Both smooth edges in their own way; nothing is anywhere else or has another colour.
    const int slightly = pixelsThatDiffer(ours, theirs, 24);
    const int clearly = pixelsThatDiffer(ours, theirs, 64);
    QVERIFY2(clearly == 0 && slightly <= 40, qPrintable(QStringLiteral("%1 and %2 pixels").arg(slightly).arg(clearly)));
}

void CourseFigureTest::aSlipOfAPixelWouldBeNoticed()
{
    FunctionsScenario scenario = courseScenario("sigmoid");
    scenario.affine.bias = 0.02; // a pixel to the left
    QVERIFY(pixelsThatDiffer(ourFigure(scenario), theirFigure(QStringLiteral("sigmoid")), 64) > 40);
    scenario = courseScenario("tanh");
    scenario.show_reference_lines = false;
    QVERIFY(pixelsThatDiffer(ourFigure(scenario), theirFigure(QStringLiteral("tanh")), 64) > 400);
}

void CourseFigureTest::theTitlesAreTheCoursesInEitherLanguage()
{
    for (const auto &[id, title] : {std::pair{"sigmoid", "Sigmoid Function"}, std::pair{"tanh", "Tanh Function"},
                                    std::pair{"relu", "Relu Function"}, std::pair{"softmax", "Softmax Function"}}) {
        for (const Language language : {Language::english, Language::korean})
            QCOMPARE(FunctionFigure(courseScenario(id)).title(language), QString::fromLatin1(title));
    }
}

ACTLAB_TEST(CourseFigureTest, QApplication)
#include "course_figure_test.moc"
