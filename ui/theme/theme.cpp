// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/lab_style.h"

#include <QApplication>

#include <algorithm>
#include <cmath>

namespace actlab {

namespace {

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

QColor translucent(QRgb value, double alpha)
{
    QColor colour = rgb(value);
    colour.setAlphaF(static_cast<float>(alpha));
    return colour;
}

CourseColours courseColours(const QColor &frame)
{
    return {{rgb(0x1f77b4), rgb(0xff7f0e), rgb(0x2ca02c), rgb(0xd62728), rgb(0x9467bd), rgb(0x8c564b), rgb(0xe377c2),
             rgb(0x7f7f7f), rgb(0xbcbd22), rgb(0x17becf)},
            rgb(0xffa500),
            frame};
}

void colourLight(Theme &theme)
{
    theme.course = courseColours(Qt::black);
    theme.window = rgb(0xf4f5f7);
    theme.panel = rgb(0xffffff);
    theme.plot = rgb(0xffffff);
    theme.field = rgb(0xffffff);
    theme.hover = rgb(0xeef1f4);
    theme.border = rgb(0xd9dee4);
    theme.outline = rgb(0x7b8693);
    theme.text = rgb(0x1a2027);
    theme.mutedText = rgb(0x5a6673);
    theme.accent = rgb(0x0877bd);
    theme.accentText = rgb(0xffffff);
    theme.accentWash = rgb(0xdcedf8);
    theme.warning = rgb(0x9a5b00);
    theme.error = rgb(0xb3261e);
    theme.grid = rgb(0xe9ecf0);
    theme.axis = rgb(0x8b96a3);
    theme.reference = rgb(0xdd7a0c);
    theme.centre = rgb(0x6b7684);
    theme.vanishing = translucent(0x5a6673, 0.10);
    theme.legend = translucent(0xffffff, 0.88);
    theme.negativeSign = rgb(0xf59322);
    theme.neutralSign = rgb(0xe8eaeb);
    theme.positiveSign = rgb(0x0877bd);
    theme.categorical = {rgb(0x0072b2), rgb(0xd55e00), rgb(0x00875f), rgb(0xb4558a),
                         rgb(0x0e9bb8), rgb(0xab7600), rgb(0x3c4650), rgb(0x7d7400)};
}

void colourDark(Theme &theme)
{
    theme.course = courseColours(rgb(0xe8ebef));
    theme.window = rgb(0x14171c);
    theme.panel = rgb(0x1c2027);
    theme.plot = rgb(0x181c22);
    theme.field = rgb(0x242a32);
    theme.hover = rgb(0x2a313a);
    theme.border = rgb(0x343c47);
    theme.outline = rgb(0x7a8697);
    theme.text = rgb(0xe8ebef);
    theme.mutedText = rgb(0x9faab7);
    theme.accent = rgb(0x4aa8e8);
    theme.accentText = rgb(0x0b1620);
    theme.accentWash = rgb(0x1d3a50);
    theme.warning = rgb(0xf2b45c);
    theme.error = rgb(0xff8a80);
    theme.grid = rgb(0x29303a);
    theme.axis = rgb(0x748091);
    theme.reference = rgb(0xf09a3e);
    theme.centre = rgb(0x93a0ae);
    theme.vanishing = translucent(0x9faab7, 0.13);
    theme.legend = translucent(0x1c2027, 0.88);
    theme.negativeSign = rgb(0xf59322);
    theme.neutralSign = rgb(0x39424d);
    theme.positiveSign = rgb(0x2f97dc);
    theme.categorical = {rgb(0x4fa3e3), rgb(0xf47a3c), rgb(0x2cc296), rgb(0xdf93bf),
                         rgb(0x8fd6fb), rgb(0xe9a824), rgb(0xc6ccd4), rgb(0xf0e442)};
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

int Theme::spacing(double steps) const
{
    return static_cast<int>(std::lround(8 * steps * scale));
}

double Theme::typeSize(TextRole role) const
{
    switch (role) {
    case TextRole::caption:
        return captionSize;
    case TextRole::title:
        return titleSize;
    case TextRole::body:
    case TextRole::emphasis:
        break;
    }
    return bodySize;
}

QFont Theme::font(TextRole role) const
{
    // Latin from the first that is installed, Hangul from the CJK fonts behind it.
    QFont font(QStringList{QStringLiteral("Inter"), QStringLiteral("Segoe UI"), QStringLiteral("SF Pro Text"),
                           QStringLiteral("Noto Sans"), QStringLiteral("Open Sans"), QStringLiteral("DejaVu Sans"),
                           QStringLiteral("Noto Sans CJK KR"), QStringLiteral("Malgun Gothic"),
                           QStringLiteral("Apple SD Gothic Neo"), QStringLiteral("NanumGothic")});
    font.setPixelSize(static_cast<int>(std::lround(typeSize(role))));
    if (role == TextRole::title || role == TextRole::emphasis)
        font.setWeight(QFont::DemiBold);
    return font;
}

double projectorScaleIn(const QSize &window)
{
    const auto has = [&](int width, int height) { return window.width() >= width && window.height() >= height; };
    if (has(1600, 900))
        return Theme::projectorScale;
    return has(1280, 720) ? 1.25 : 1.1;
}

Theme makeTheme(ColourScheme scheme, double scale)
{
    Theme theme;
    theme.scheme = scheme;
    theme.scale = scale;
    for (double *length : {&theme.coursePoint, &theme.curveWidth, &theme.derivativeWidth, &theme.referenceWidth,
                           &theme.hairline, &theme.dotDiameter, &theme.captionSize, &theme.bodySize, &theme.titleSize})
        *length *= scale;
    scheme == ColourScheme::dark ? colourDark(theme) : colourLight(theme);
    return theme;
}

double typeScale(const QFont &desktop, double dotsPerInch)
{
    constexpr double pointsPerInch = 72;
    constexpr double least = 12; // pixels; a usual size that is smaller than ours is shown in ours
    constexpr double most = 15.4;
    constexpr double smallest = 0.75;
    constexpr double largest = 2.5;
    const double pixels =
        desktop.pixelSize() > 0 ? desktop.pixelSize() : desktop.pointSizeF() * dotsPerInch / pointsPerInch;
    const double scale = pixels < least ? pixels / least : pixels > most ? pixels / Theme().bodySize : 1;
    return std::clamp(scale, smallest, largest);
}

Theme themeAround(const QWidget &widget)
{
    const int pixels = QApplication::font().pixelSize(); // none in a font that is not ours
    return makeTheme(schemeOf(widget.palette()), pixels > 0 ? pixels / Theme().bodySize : 1);
}

ColourScheme schemeOf(const QPalette &palette)
{
    const bool isDark = luminance(palette.color(QPalette::Window)) < luminance(palette.color(QPalette::WindowText));
    return isDark ? ColourScheme::dark : ColourScheme::light;
}

ColourScheme chosenScheme(ThemeChoice choice, const QPalette &system)
{
    switch (choice) {
    case ThemeChoice::light:
        return ColourScheme::light;
    case ThemeChoice::dark:
        return ColourScheme::dark;
    case ThemeChoice::system:
        break;
    }
    return schemeOf(system);
}

bool isHighContrast(const QPalette &palette)
{
    constexpr double strong = 15; // of text; usual themes stay below, or shade their surfaces
    constexpr double same = 1.05;
    const QColor window = palette.color(QPalette::Window);
    return contrast(window, palette.color(QPalette::WindowText)) >= strong &&
           contrast(window, palette.color(QPalette::Text)) >= strong &&
           contrast(window, palette.color(QPalette::Base)) <= same &&
           contrast(window, palette.color(QPalette::Button)) <= same;
}

Theme makeHighContrastTheme(const QPalette &palette, double scale)
{
    Theme theme = makeTheme(schemeOf(palette), scale);
    const QColor ground = palette.color(QPalette::Window);
    const QColor ink = palette.color(QPalette::WindowText);
    for (QColor *surface : {&theme.window, &theme.panel, &theme.plot, &theme.field, &theme.legend})
        *surface = ground;
    for (QColor *line : {&theme.border, &theme.outline, &theme.text, &theme.mutedText, &theme.axis, &theme.centre})
        *line = ink;
    const auto away = [&](const QColor &colour, double least) {
        QColor result = colour;
        for (int step = 1; step <= 10 && contrast(result, ground) < least; ++step)
            result = mixed(colour, ink, step / 10.0);
        return result;
    };
    constexpr double ofGraphics = 4.5; // more than what is asked of the usual themes
    constexpr double ofText = 7;
    theme.hover = mixed(ground, ink, 0.15);
    theme.grid = mixed(ground, ink, 0.3);
    theme.accent = away(palette.color(QPalette::Highlight), ofGraphics);
    theme.accentText = contrast(ground, theme.accent) > contrast(ink, theme.accent) ? ground : ink;
    theme.accentWash = mixed(ground, theme.accent, 0.15);
    theme.warning = away(theme.warning, ofText);
    theme.error = away(theme.error, ofText);
    for (QColor *colour : {&theme.reference, &theme.negativeSign, &theme.positiveSign})
        *colour = away(*colour, ofGraphics);
    for (QColor &colour : theme.categorical)
        colour = away(colour, ofGraphics);
    return theme;
}

QPalette palette(const Theme &theme)
{
    QPalette palette;
    palette.setColor(QPalette::Window, theme.window);
    palette.setColor(QPalette::WindowText, theme.text);
    palette.setColor(QPalette::Base, theme.field);
    palette.setColor(QPalette::AlternateBase, mixed(theme.field, theme.hover, 0.6));
    palette.setColor(QPalette::Text, theme.text);
    palette.setColor(QPalette::PlaceholderText, theme.mutedText);
    palette.setColor(QPalette::Button, theme.panel);
    palette.setColor(QPalette::ButtonText, theme.text);
    palette.setColor(QPalette::BrightText, theme.error);
    palette.setColor(QPalette::ToolTipBase, theme.panel);
    palette.setColor(QPalette::ToolTipText, theme.text);
    palette.setColor(QPalette::Highlight, theme.accent);
    palette.setColor(QPalette::HighlightedText, theme.accentText);
    const QColor link = mixed(theme.accent, theme.text, 0.2); // small text, unlike what the accent fills
    palette.setColor(QPalette::Link, link);
    palette.setColor(QPalette::LinkVisited, link);
    // The shades that styles draw edges with.
    palette.setColor(QPalette::Light, theme.panel);
    palette.setColor(QPalette::Midlight, theme.hover);
    palette.setColor(QPalette::Mid, theme.border);
    palette.setColor(QPalette::Dark, theme.axis);
    palette.setColor(QPalette::Shadow, mixed(theme.window, Qt::black, 0.5));

    const QColor faded = mixed(theme.window, theme.mutedText, 0.6);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, faded);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, theme.border);
    return palette;
}

void apply(const Theme &theme, QApplication &application)
{
    application.setStyle(new LabStyle(theme)); // the application takes it
    application.setPalette(palette(theme));
    application.setFont(theme.font(TextRole::body));
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QColor mixed(const QColor &under, const QColor &over, double fraction)
{
    const auto mix = [fraction](float from, float to) { return from + static_cast<float>(fraction) * (to - from); };
    return QColor::fromRgbF(mix(under.redF(), over.redF()), mix(under.greenF(), over.greenF()),
                            mix(under.blueF(), over.blueF()));
}

} // namespace actlab
