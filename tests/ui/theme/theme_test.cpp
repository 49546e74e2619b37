// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "tests/support/test_class.h"
#include "ui/theme/sign_colours.h"

#include <QTest>

#include <cmath>

using namespace actlab;

namespace {

/// Distance in CIE L*a*b* under D65, where 2.3 is just noticeable.
double difference(const QColor &one, const QColor &other)
{
    const auto lab = [](const QColor &colour) {
        const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
        const double r = linear(double(colour.redF()));
        const double g = linear(double(colour.greenF()));
        const double b = linear(double(colour.blueF()));
        const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
        const double x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505);
        const double y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
        const double z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089);
        return std::array{116 * y - 16, 500 * (x - y), 200 * (y - z)};
    };
    const auto a = lab(one);
    const auto b = lab(other);
    return std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

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
    void coloursOfCurvesDiffer();
    void oneInkWritesEveryNumberOfATable_data() { addSchemes(); }
    void oneInkWritesEveryNumberOfATable();
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

void ThemeTest::coloursOfCurvesDiffer()
{
    QFETCH(int, scheme);
    const Theme theme = makeTheme(ColourScheme(scheme));
    for (std::size_t i = 0; i < Theme::categories; ++i) {
        for (std::size_t j = 0; j < i; ++j)
            QVERIFY2(difference(theme.category(i), theme.category(j)) > 15, qPrintable(theme.category(i).name()));
    }
    for (std::size_t i = 1; i < Theme::categories; ++i)
        QVERIFY(difference(theme.category(i - 1), theme.category(i)) > 40);
}

void ThemeTest::oneInkWritesEveryNumberOfATable()
{
    QFETCH(int, scheme);
    const Theme theme = makeTheme(ColourScheme(scheme));
    for (const QColor &sign : {theme.positiveSign, theme.negativeSign}) {
        for (int share = 0; share <= 100; ++share)
            QVERIFY(contrast(tableGround(theme, sign, share / 100.0), theme.text) >= 4.5);
        QVERIFY(contrast(tableGround(theme, sign, 1), tableGround(theme, sign, 0)) > 1.3); // large stands out
    }
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

ACTLAB_TEST(ThemeTest, QApplication)
#include "theme_test.moc"
