// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QSize>

#include <array>
#include <cstddef>

class QApplication;
class QWidget;

namespace actlab {

enum class ThemeChoice { system, light, dark };
enum class ColourScheme { light, dark };
enum class TextRole { caption, body, emphasis, title };

/// What matplotlib 2 and later draws with unless told otherwise, and so the course's figures; in dark ones only the
/// frame differs.
struct CourseColours {
    std::array<QColor, 10> lines; ///< in the order in which curves are plotted ("C0" … "C9")
    QColor orange;                ///< "orange", of the dashed lines
    QColor frame;                 ///< with ticks, numbers and title

    const QColor &line(std::size_t index) const { return lines[index % lines.size()]; }

    bool operator==(const CourseColours &) const = default;
};

/// Every colour, size and width that the application draws with, as a plain value; nothing else names a colour.
/// Lengths are device-independent pixels, already multiplied by `scale`.
struct Theme {
    static constexpr std::size_t categories = 8;
    static constexpr double projectorScale = 1.5;

    ColourScheme scheme = ColourScheme::light;
    double scale = 1; ///< 1 at a desk, up to projectorScale at a projector

    // Surfaces, from the back to the front.
    QColor window; ///< behind everything
    QColor panel;  ///< side panels, cards, menus
    QColor plot;   ///< behind curves
    QColor field;  ///< what can be typed into
    QColor hover;  ///< a control under the mouse
    QColor border; ///< hairlines between surfaces
    /// The edge of what can be used, buttons and fields: 3:1 or more on each of these (WCAG 2.1, 1.4.11).
    QColor outline;

    QColor text;
    QColor mutedText;
    QColor accent;     ///< the one colour that says "here"
    QColor accentText; ///< on the accent
    QColor accentWash; ///< the accent as a background, for selected rows
    QColor warning;
    QColor error;

    QColor grid;
    QColor axis;
    QColor reference;    ///< dashed asymptotes and zero lines: orange, as in the course
    QColor centre;       ///< the dotted line x = 0
    QColor vanishing;    ///< shading where gradients vanish, translucent
    QColor legend;       ///< behind a legend, translucent
    QColor negativeSign; ///< class or sign −, orange
    QColor neutralSign;  ///< between the two
    QColor positiveSign; ///< class or sign +, blue

    /// Okabe and Ito's colours ("Color Universal Design", 2008), in an order whose neighbours differ most, lightened
    /// or darkened until each stands out from `plot` by at least 3:1 (WCAG 2.1, 1.4.11).
    std::array<QColor, categories> categorical;

    CourseColours course;

    double coursePoint = 100.0 / 72; ///< a typographic point of the course's figures, which have 100 pixels an inch
    double curveWidth = 2.25;
    double derivativeWidth = 2;
    double referenceWidth = 1.25;
    double hairline = 1;
    double dotDiameter = 8; ///< of open and closed dots

    double captionSize = 12; ///< type sizes
    double bodySize = 14;
    double titleSize = 18;

    /// `steps` steps of the 8-pixel grid on which everything stands.
    int spacing(double steps = 1) const;
    double typeSize(TextRole role) const;
    QFont font(TextRole role) const;
    const QColor &category(std::size_t index) const { return categorical[index % categories]; }

    bool operator==(const Theme &) const = default;
};

/// How much larger than at a desk type is at a projector, for a window of this size: about the same share of every
/// screen. What hangs in front of a class is no larger for having fewer pixels.
double projectorScaleIn(const QSize &window);

Theme makeTheme(ColourScheme scheme, double scale = 1);

/// The scale of type for a desktop with this font: 1 where it has one of the usual sizes, 9 to 11.5 points at 96 dots
/// an inch, for which ours are made; beyond them it is as large as the desktop's.
double typeScale(const QFont &desktop, double dotsPerInch);
/// The theme that a dialog's palette and the application's font are of.
Theme themeAround(const QWidget &widget);

/// Whether it is one of those that platforms offer to people who see little: windows, fields and buttons in one colour,
/// with text of the opposite one. Qt tells only from 6.10 on.
bool isHighContrast(const QPalette &palette);
/// The theme of such a palette: its own colours for all surfaces, text and edges, everything else far enough from them.
Theme makeHighContrastTheme(const QPalette &palette, double scale = 1);

/// The scheme that a palette belongs to: Qt 6.4 does not tell what the system prefers, but its palette does.
ColourScheme schemeOf(const QPalette &palette);
/// `system` is the palette that the platform supplied before any of ours was set.
ColourScheme chosenScheme(ThemeChoice choice, const QPalette &system);

QPalette palette(const Theme &theme);

/// Style, palette and font of the whole application.
void apply(const Theme &theme, QApplication &application);

/// The contrast ratio of WCAG 2.1, from 1 to 21; both colours opaque.
double contrast(const QColor &one, const QColor &other);
/// `fraction` of `over` on top of `under`.
QColor mixed(const QColor &under, const QColor &over, double fraction);

} // namespace actlab
