// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plane/surface_picture.h"

#include "tests/support/test_class.h"

#include <QTest>

#include <cmath>

using namespace actlab;

namespace {

const QRectF everything(0, 0, 1, 1);
const Theme theme = makeTheme(ColourScheme::light);

} // namespace

class SurfacePictureTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void signsHaveTheColoursOfTheTheme();
    void theBottomRowIsAtTheBottom();
    void heightsAreInterpolated();
    void discretisedOnlyTwoColoursAreLeft();
    void aPartIsThatPart();
    void classesAreBlendedByProbability();
    void theMostProbableClassWinsWhenDiscretised();
};

void SurfacePictureTest::signsHaveTheColoursOfTheTheme()
{
    for (const auto scheme : {ColourScheme::light, ColourScheme::dark}) {
        const Theme any = makeTheme(scheme);
        const SignColours colours(any);
        QCOMPARE(colours.at(-1), any.negativeSign.rgb());
        QCOMPARE(colours.at(-7), any.negativeSign.rgb());
        QCOMPARE(colours.at(-INFINITY), any.negativeSign.rgb());
        QCOMPARE(colours.at(0), any.neutralSign.rgb());
        QCOMPARE(colours.at(1), any.positiveSign.rgb());
        QCOMPARE(colours.at(INFINITY), any.positiveSign.rgb());
        QCOMPARE(colours.at(NAN), any.neutralSign.rgb());
    }
}

void SurfacePictureTest::theBottomRowIsAtTheBottom()
{
    const std::vector<double> values{-1, -1, 1, 1};
    const QImage image = surfacePicture({values, 2}, everything, {8, 8}, SignColours(theme), {});
    QVERIFY(qBlue(image.pixel(4, 0)) > qRed(image.pixel(4, 0))); // +1, blue, at the top
    QVERIFY(qRed(image.pixel(4, 7)) > qBlue(image.pixel(4, 7)));
}

void SurfacePictureTest::heightsAreInterpolated()
{
    const std::vector<double> values{0, 1, 2, 3};
    const Surface surface{values, 2};
    QCOMPARE(surface.heightAt({0, 0}), 0.0);
    QCOMPARE(surface.heightAt({1, 0}), 1.0);
    QCOMPARE(surface.heightAt({0, 1}), 2.0);
    QCOMPARE(surface.heightAt({0.5, 0.5}), 1.5);
    const std::vector<double> slope{-1, 1, -1, 1};
    const QImage image = surfacePicture({slope, 2}, everything, {64, 4}, SignColours(theme), {});
    const SignColours colours(theme);
    for (int x = 0; x < 64; ++x)
        QCOMPARE(image.pixel(x, 2), colours.at(2 * (x + 0.5) / 64 - 1));
}

void SurfacePictureTest::discretisedOnlyTwoColoursAreLeft()
{
    const std::vector<double> slope{-0.2, 0.3, -0.2, 0.3};
    const QImage image = surfacePicture({slope, 2}, everything, {50, 2}, SignColours(theme), {.isDiscretised = true});
    QCOMPARE(image.pixel(19, 0), theme.negativeSign.rgb());
    QCOMPARE(image.pixel(20, 0), theme.positiveSign.rgb()); // the edge is between grid points, at 0.4
}

void SurfacePictureTest::aPartIsThatPart()
{
    const std::vector<double> slope{-1, 1, -1, 1};
    const QImage right = surfacePicture({slope, 2}, QRectF(0.5, 0, 0.5, 1), {32, 2}, SignColours(theme), {});
    const SignColours colours(theme);
    QCOMPARE(right.pixel(0, 0), colours.at(1.0 / 64));
    QCOMPARE(right.pixel(31, 0), colours.at(63.0 / 64));
}

void SurfacePictureTest::classesAreBlendedByProbability()
{
    const std::vector<double> certain{1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0};
    const ClassColours colours(theme, 3);
    const QImage image = classPicture({certain, 2}, everything, {4, 4}, colours, false);
    QCOMPARE(image.pixel(1, 1), classColour(theme, 0).rgb());
    const std::vector<double> even{0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5};
    const QRgb mixedColour = classPicture({even, 2}, everything, {4, 4}, ClassColours(theme, 2), false).pixel(2, 2);
    QVERIFY(std::abs(qRed(mixedColour) - (theme.negativeSign.red() + theme.positiveSign.red()) / 2) <= 1);
    QVERIFY(std::abs(qBlue(mixedColour) - (theme.negativeSign.blue() + theme.positiveSign.blue()) / 2) <= 1);
}

void SurfacePictureTest::theMostProbableClassWinsWhenDiscretised()
{
    const std::vector<double> shares{0.5, 0.2, 0.5, 0.2, 0.1, 0.5, 0.1, 0.5, 0.4, 0.3, 0.4, 0.3};
    const QImage image = classPicture({shares, 2}, everything, {20, 2}, ClassColours(theme, 3), true);
    QCOMPARE(image.pixel(0, 0), classColour(theme, 0).rgb());
    QCOMPARE(image.pixel(19, 0), classColour(theme, 1).rgb());
}

ACTLAB_TEST_AT_BOTH_SCALES(SurfacePictureTest, QCoreApplication)
#include "surface_picture_test.moc"
