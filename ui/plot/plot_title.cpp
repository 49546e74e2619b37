// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/plot_title.h"

#include <utility>

namespace actlab {
namespace {

constexpr int leastPixels = 5; // beneath this nothing can be read anyway

int widthOf(const QString &lines, const QFont &font)
{
    return QFontMetrics(font).boundingRect(QRect(), Qt::TextDontClip, lines).width();
}

QFont withPixels(QFont font, int pixels)
{
    font.setPixelSize(pixels);
    return font;
}

} // namespace

QString brokenIntoLines(const QString &text, const QFont &font, int width)
{
    const QFontMetrics metrics(font);
    QString lines;
    QString line;
    for (const QString &word : text.split(QLatin1Char(' '))) {
        const QString longer = line.isEmpty() ? word : line + QLatin1Char(' ') + word;
        if (!line.isEmpty() && metrics.horizontalAdvance(longer) > width) {
            lines += line + QLatin1Char('\n');
            line = word;
        } else {
            line = longer;
        }
    }
    return lines + line;
}

PlotTitle::PlotTitle(QCustomPlot *plot) : QCPTextElement(plot)
{
    setTextFlags(Qt::AlignCenter);
}

void PlotTitle::setTheme(const Theme &theme)
{
    largest_ = theme.font(TextRole::title);
    smallest_ = theme.font(TextRole::caption).pixelSize();
    setTextColor(theme.text);
    width_ = 0;
}

void PlotTitle::setTitle(const QString &title)
{
    if (title == title_)
        return;
    title_ = title;
    setText(title);
    width_ = 0;
}

void PlotTitle::fit(int width)
{
    if (std::exchange(width_, width) == width)
        return;
    setMinimumSize(title_.isEmpty() ? QSize(1, 1) : QSize());
    setMaximumSize(title_.isEmpty() ? QSize(QWIDGETSIZE_MAX, 1) : QSize(QWIDGETSIZE_MAX, QWIDGETSIZE_MAX));
    int pixels = largest_.pixelSize();
    while (pixels > smallest_ && widthOf(title_, withPixels(largest_, pixels)) > width)
        --pixels;
    QString lines = brokenIntoLines(title_, withPixels(largest_, pixels), width);
    for (; pixels > leastPixels && widthOf(lines, withPixels(largest_, pixels)) > width; --pixels)
        lines = brokenIntoLines(title_, withPixels(largest_, pixels), width);
    setFont(withPixels(largest_, pixels));
    setText(lines);
}

} // namespace actlab
