// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plane/plane_points.h"

#include "tests/support/test_class.h"

#include <QTest>

using namespace actlab;

class PlanePointsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void outlinesStandOutFromThePlane_data();
    void outlinesStandOutFromThePlane();
};

void PlanePointsTest::outlinesStandOutFromThePlane_data()
{
    QTest::addColumn<int>("scheme");
    QTest::newRow("light") << static_cast<int>(ColourScheme::light);
    QTest::newRow("dark") << static_cast<int>(ColourScheme::dark);
}

/// From what lies beneath a point near 0, and from the ring around every point.
void PlanePointsTest::outlinesStandOutFromThePlane()
{
    QFETCH(int, scheme);
    constexpr double graphics = 3; // WCAG 2.1, 1.4.11
    const Theme theme = makeTheme(static_cast<ColourScheme>(scheme));
    const SignColours colours(theme);
    for (double value = -1; value <= 1; value += 0.125) {
        const QColor outline = outlineColour(QColor(colours.at(value)), theme);
        QVERIFY(contrast(outline, theme.neutralSign) >= graphics);
        QVERIFY(contrast(outline, theme.plot) >= graphics);
    }
}

ACTLAB_TEST_AT_BOTH_SCALES(PlanePointsTest, QCoreApplication)
#include "plane_points_test.moc"
