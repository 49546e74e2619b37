// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <QTest>

#include <cmath>

using namespace actlab;

namespace {

void addSchemes()
{
    QTest::addColumn<int>("scheme");
    QTest::newRow("light") << int(ColourScheme::light);
    QTest::newRow("dark") << int(ColourScheme::dark);
}

} // namespace

class ThemeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void contrastIsThatOfWcag();
    void textCanBeRead_data() { addSchemes(); }
    void textCanBeRead();
    void everyCurveStandsOutFromThePlot_data() { addSchemes(); }
    void everyCurveStandsOutFromThePlot();
    void coloursOfCurvesDiffer_data() { addSchemes(); }
    void thePaletteBelongsToItsScheme_data() { addSchemes(); }
    void thePaletteBelongsToItsScheme();
    void theSystemDecidesUnlessTheUserDoes();
    void aProjectorEnlargesEveryLength();
};

void ThemeTest::contrastIsThatOfWcag()
{
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrast(Qt::red, Qt::red), 1.0);
    // #767676 is WCAG's own example of the lightest grey that passes 4.5:1 on white.
    QVERIFY(contrast(QColor(0x76, 0x76, 0x76), Qt::white) >= 4.5);
    QVERIFY(contrast(QColor(0x77, 0x77, 0x77), Qt::white) < 4.5);
}

void ThemeTest::textCanBeRead()
{
    QFETCH(int, scheme);
    const Theme theme = makeTheme(ColourScheme(scheme));
    for (const QColor &surface : {theme.window, theme.panel, theme.plot, theme.field, theme.hover, theme.accentWash}) {
        QVERIFY(contrast(theme.text, surface) >= 7);
        QVERIFY(contrast(theme.mutedText, surface) >= 4.5);
    }
    for (const QColor &surface : {theme.window, theme.panel}) {
        QVERIFY(contrast(theme.warning, surface) >= 4.5);
        QVERIFY(contrast(theme.error, surface) >= 4.5);
    }
    QVERIFY(contrast(theme.accentText, theme.accent) >= 4.5);
}

void ThemeTest::everyCurveStandsOutFromThePlot()
{
    QFETCH(int, scheme);
    const Theme theme = makeTheme(ColourScheme(scheme));
    for (std::size_t i = 0; i < Theme::categories; ++i)
        QVERIFY2(contrast(theme.category(i), theme.plot) >= 3, qPrintable(theme.category(i).name()));
    QVERIFY(contrast(theme.accent, theme.panel) >= 3);
    QVERIFY(contrast(theme.reference, theme.plot) >= 3);
    QVERIFY(contrast(theme.centre, theme.plot) >= 3);
    QVERIFY(contrast(theme.axis, theme.plot) >= 2.5);
}

void ThemeTest::thePaletteBelongsToItsScheme()
{
    QFETCH(int, scheme);
    const Theme theme = makeTheme(ColourScheme(scheme));
    QCOMPARE(int(schemeOf(palette(theme))), scheme);
    QCOMPARE(palette(theme).color(QPalette::Highlight), theme.accent);
    QVERIFY(contrast(palette(theme).color(QPalette::Disabled, QPalette::Text), theme.window) <
            contrast(theme.mutedText, theme.window));
}

void ThemeTest::theSystemDecidesUnlessTheUserDoes()
{
    const QPalette dark = palette(makeTheme(ColourScheme::dark));
    QVERIFY(chosenScheme(ThemeChoice::system, dark) == ColourScheme::dark);
    QVERIFY(chosenScheme(ThemeChoice::light, dark) == ColourScheme::light);
    QVERIFY(chosenScheme(ThemeChoice::dark, palette(makeTheme(ColourScheme::light))) == ColourScheme::dark);
}

void ThemeTest::aProjectorEnlargesEveryLength()
{
    const Theme desk = makeTheme(ColourScheme::light);
    const Theme room = makeTheme(ColourScheme::light, Theme::projectorScale);
    QCOMPARE(desk.spacing(2), 16);
    QCOMPARE(room.spacing(2), 24);
    QCOMPARE(room.curveWidth, 1.5 * desk.curveWidth);
    QCOMPARE(room.font(TextRole::title).pixelSize(), 27);
    QVERIFY(desk.font(TextRole::caption).pixelSize() < desk.font(TextRole::body).pixelSize());
}

QTEST_MAIN(ThemeTest)
#include "theme_test.moc"
