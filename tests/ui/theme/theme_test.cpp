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

/// White on black with yellow and cyan, as Windows and GNOME offer it.
QPalette highContrastPalette(const QColor &ground, const QColor &ink, const QColor &highlight)
{
    QPalette palette;
    for (const auto role : {QPalette::Window, QPalette::Base, QPalette::Button, QPalette::HighlightedText})
        palette.setColor(role, ground);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, ink);
    palette.setColor(QPalette::Highlight, highlight);
    return palette;
}

void addEveryTheme()
{
    QTest::addColumn<Theme>("theme");
    QTest::newRow("light") << makeTheme(ColourScheme::light);
    QTest::newRow("dark") << makeTheme(ColourScheme::dark);
    const auto row = [](const char *name, QRgb ground, QRgb ink, QRgb highlight) {
        const QPalette palette = highContrastPalette(QColor(ground), QColor(ink), QColor(highlight));
        QVERIFY(isHighContrast(palette));
        QTest::newRow(name) << makeHighContrastTheme(palette);
    };
    row("high contrast, black", 0x000000, 0xffffff, 0x1aebff);
    row("high contrast, white", 0xffffff, 0x000000, 0x37006e);
    row("high contrast, yellow on black", 0x000000, 0xffff00, 0x0000ff);
    row("high contrast, aquatic", 0x202020, 0xffffff, 0x8ee3f0);
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
    void textCanBeRead_data() { addEveryTheme(); }
    void textCanBeRead();
    void whatCanBeUsedHasAnEdge_data() { addEveryTheme(); }
    void whatCanBeUsedHasAnEdge();
    void highContrastIsThePlatforms();
    void everyCurveStandsOutFromThePlot_data() { addEveryTheme(); }
    void everyCurveStandsOutFromThePlot();
    void coloursOfCurvesDiffer_data() { addSchemes(); }
    void coloursOfCurvesDiffer();
    void oneInkWritesEveryNumberOfATable_data() { addSchemes(); }
    void oneInkWritesEveryNumberOfATable();
    void thePaletteBelongsToItsScheme_data() { addSchemes(); }
    void thePaletteBelongsToItsScheme();
    void theSystemDecidesUnlessTheUserDoes();
    void aProjectorEnlargesEveryLength();
    void typeFollowsTheDesktop();
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
    QFETCH(Theme, theme);
    const QPalette colours = palette(theme);
    for (const QColor &surface : {theme.window, theme.panel, theme.plot, theme.field, theme.hover, theme.accentWash}) {
        QVERIFY(contrast(theme.text, surface) >= 7);
        QVERIFY(contrast(theme.mutedText, surface) >= 4.5);
        QVERIFY(contrast(colours.color(QPalette::Link), surface) >= 4.5);
        QVERIFY(contrast(colours.color(QPalette::PlaceholderText), surface) >= 4.5);
    }
    for (const QColor &surface : {theme.window, theme.panel, theme.field}) {
        QVERIFY(contrast(theme.warning, surface) >= 4.5);
        QVERIFY(contrast(theme.error, surface) >= 4.5);
    }
    QVERIFY(contrast(theme.accentText, theme.accent) >= 4.5);
    QVERIFY(contrast(colours.color(QPalette::HighlightedText), colours.color(QPalette::Highlight)) >= 4.5);
}

void ThemeTest::whatCanBeUsedHasAnEdge()
{
    QFETCH(Theme, theme);
    for (const QColor &surface : {theme.window, theme.panel, theme.field, theme.hover, theme.accentWash}) {
        QVERIFY(contrast(theme.outline, surface) >= 3);
        QVERIFY(contrast(theme.accent, surface) >= 3);
    }
}

/// Usual palettes are none, from Qt's own to ours; and what is one is drawn in its own colours.
void ThemeTest::highContrastIsThePlatforms()
{
    for (const ColourScheme scheme : {ColourScheme::light, ColourScheme::dark})
        QVERIFY(!isHighContrast(palette(makeTheme(scheme))));
    QPalette usual(QColor(0xef, 0xef, 0xef)); // Fusion's
    usual.setColor(QPalette::Base, Qt::white);
    QVERIFY(!isHighContrast(usual));
    usual = QPalette(QColor(0xf3, 0xf3, 0xf3)); // Windows 11's
    usual.setColor(QPalette::Base, Qt::white);
    QVERIFY(!isHighContrast(usual));

    const Theme theme = makeHighContrastTheme(highContrastPalette(Qt::black, Qt::yellow, Qt::cyan), 1.5);
    QVERIFY(theme.scheme == ColourScheme::dark);
    QCOMPARE(theme.scale, 1.5);
    QCOMPARE(theme.window, QColor(Qt::black));
    QCOMPARE(theme.text, QColor(Qt::yellow));
    QCOMPARE(theme.outline, QColor(Qt::yellow));
    QCOMPARE(theme.accent, QColor(Qt::cyan));
}

void ThemeTest::everyCurveStandsOutFromThePlot()
{
    QFETCH(Theme, theme);
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

void ThemeTest::typeFollowsTheDesktop()
{
    const auto scale = [](double points, double dots = 96) {
        QFont font;
        font.setPointSizeF(points);
        return typeScale(font, dots);
    };
    for (const double usual : {9.0, 10.0, 11.0, 11.5})
        QCOMPARE(scale(usual), 1.0);
    QCOMPARE(scale(21), 2.0); // 28 pixels instead of 14
    QCOMPARE(scale(9, 192), 24 / 14.0);
    QCOMPARE(scale(8.1), 0.9);
    QCOMPARE(scale(1), 0.75);
    QCOMPARE(scale(200), 2.5);
    QFont inPixels;
    inPixels.setPixelSize(28);
    QCOMPARE(typeScale(inPixels, 300), 2.0);
    double former = 0;
    for (double points = 4; points < 40; points += 0.25) {
        QVERIFY(scale(points) >= former);
        former = scale(points);
    }
}

ACTLAB_TEST(ThemeTest, QApplication)
#include "theme_test.moc"
