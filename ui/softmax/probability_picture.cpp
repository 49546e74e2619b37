// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/softmax/probability_picture.h"

#include "core/support/number_text.h"
#include "ui/export/csv_table.h"
#include "ui/softmax/softmax_words.h"
#include "ui/text/number_words.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <numeric>

namespace actlab {
namespace {

constexpr double mostRowHeight = 72; ///< device-independent pixels, at a desk

QString probabilityText(const Picture::Words &words, const char *source)
{
    return words("ProbabilityPicture", source);
}

/// Comparisons have the class's colour, paler.
QColor barColour(const Theme &theme, std::size_t index, std::size_t function)
{
    constexpr std::array shares{1.0, 0.55, 0.3};
    return mixed(theme.plot, logitColour(theme, index), shares[function]);
}

} // namespace

/// Where the columns and rows are.
struct ProbabilityPicture::Columns {
    Columns(const QRectF &room, std::size_t count, const Theme &theme)
        : line(theme.spacing(2.75)), left(room.left()), top(room.top() + line),
          rowHeight(std::min((room.height() - 4.6 * line) / static_cast<double>(count), mostRowHeight * theme.scale)),
          strip(top + rowHeight * static_cast<double>(count) + 0.5 * line)
    {
        const double number = theme.spacing(10);
        logit = {left, number};
        numbers = {room.right() - 3 * number, number};
        bar = {left + logit.width + theme.spacing(4), 0};
        bar.width = numbers.left - bar.left - theme.spacing(1);
    }

    struct Span {
        double left = 0;
        double width = 0;
    };
    QRectF cell(const Span &span, std::size_t row) const
    {
        return {span.left, top + rowHeight * static_cast<double>(row), span.width, rowHeight};
    }
    Span number(int place) const { return {numbers.left + place * numbers.width, numbers.width}; }

    double line;
    double left;
    double top;
    double rowHeight;
    double strip;
    Span logit;
    Span bar;
    Span numbers; ///< the first of three
};

ProbabilityPicture::ProbabilityPicture(const SoftmaxScenario &scenario)
    : scenario_(scenario), reading_(read_softmax(scenario.logits, scenario.temperature, scenario.target)),
      softmin_(softmin(scenario.logits, scenario.temperature)),
      sparsemax_(sparsemax(scenario.logits, scenario.temperature))
{
}

QString ProbabilityPicture::title(const Words &words) const
{
    return probabilityText(words, QT_TRANSLATE_NOOP("ProbabilityPicture", "From logits to probabilities"));
}

std::vector<std::vector<double>> ProbabilityPicture::bars() const
{
    std::vector<std::vector<double>> all{reading_.probabilities};
    if (scenario_.show_sparsemax)
        all.push_back(sparsemax_);
    if (scenario_.show_softmin)
        all.push_back(softmin_);
    return all;
}

void ProbabilityPicture::draw(QPainter &painter, const QRectF &room, const Theme &theme, const Words &words) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    const Columns columns(room, scenario_.logits.size(), theme);
    drawHeadings(painter, columns, theme, words);
    for (std::size_t i = 0; i < scenario_.logits.size(); ++i)
        drawRow(painter, columns, i, theme);
    drawStrip(painter, columns, theme, words);
    drawSummary(painter, room, theme, words);
}

void ProbabilityPicture::drawHeadings(QPainter &painter, const Columns &columns, const Theme &theme,
                                      const Words &words) const
{
    painter.setFont(theme.font(TextRole::caption));
    painter.setPen(theme.mutedText);
    const auto heading = [&](const Columns::Span &span, Qt::Alignment alignment, const QString &name) {
        painter.drawText(QRectF(span.left, columns.top - columns.line, span.width, columns.line),
                         static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextDontClip, name);
    };
    heading(columns.logit, Qt::AlignRight, probabilityText(words, QT_TRANSLATE_NOOP("ProbabilityPicture", "logit z")));
    QStringList functions{QStringLiteral("softmax(z/T)")};
    if (scenario_.show_sparsemax)
        functions << QStringLiteral("sparsemax");
    if (scenario_.show_softmin)
        functions << QStringLiteral("softmin");
    heading(columns.bar, Qt::AlignLeft, functions.join(QStringLiteral(" · ")));
    heading(columns.number(0), Qt::AlignRight, QStringLiteral("p"));
    heading(columns.number(1), Qt::AlignRight, QStringLiteral("ln p"));
    heading(columns.number(2), Qt::AlignRight,
            scenario_.temperature == 1 ? QStringLiteral("p − y") : QStringLiteral("(p − y)/T"));
}

void ProbabilityPicture::drawRow(QPainter &painter, const Columns &columns, std::size_t index, const Theme &theme) const
{
    const bool isTarget = index == scenario_.target;
    painter.setFont(theme.font(isTarget ? TextRole::emphasis : TextRole::body));
    painter.setPen(theme.text);
    painter.drawText(columns.cell(columns.logit, index), Qt::AlignVCenter | Qt::AlignLeft, indexed(u'z', index));
    painter.drawText(columns.cell(columns.logit, index), Qt::AlignVCenter | Qt::AlignRight,
                     numeral(scenario_.logits[index]));
    const auto functions = bars();
    const QRectF room =
        columns.cell(columns.bar, index).adjusted(0, columns.rowHeight * 0.14, 0, -columns.rowHeight * 0.14);
    painter.fillRect(room, theme.grid);
    const double height = room.height() / static_cast<double>(functions.size());
    for (std::size_t f = 0; f < functions.size(); ++f) {
        const QRectF band(room.left(), room.top() + height * static_cast<double>(f), room.width(), height);
        painter.fillRect(QRectF(band.topLeft(), QSizeF(band.width() * functions[f][index], height)),
                         barColour(theme, index, f));
        if (f > 0)
            drawCompared(painter, band, functions[f][index], theme);
    }
    if (isTarget) {
        painter.setPen(QPen(theme.text, theme.derivativeWidth));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(room);
    }
    painter.setPen(theme.text);
    const std::array numbers{reading_.probabilities[index], reading_.log_probabilities[index],
                             reading_.gradient[index]};
    for (int i = 0; i < std::ssize(numbers); ++i)
        painter.drawText(columns.cell(columns.number(i), index), Qt::AlignVCenter | Qt::AlignRight,
                         fourDecimals(numbers[static_cast<std::size_t>(i)]));
}

/// The number of a comparison, in its own bar: the columns are softmax's.
void ProbabilityPicture::drawCompared(QPainter &painter, const QRectF &band, double value, const Theme &theme)
{
    QFont font = theme.font(TextRole::caption);
    font.setPixelSize(std::clamp(static_cast<int>(band.height()), 1, font.pixelSize()));
    painter.save();
    painter.setFont(font);
    painter.setPen(theme.text);
    painter.drawText(band.adjusted(0, 0, -theme.spacing(0.5), 0), Qt::AlignVCenter | Qt::AlignRight | Qt::TextDontClip,
                     fourDecimals(value));
    painter.restore();
}

/// All probabilities end to end.
void ProbabilityPicture::drawStrip(QPainter &painter, const Columns &columns, const Theme &theme,
                                   const Words &words) const
{
    const QRectF room(columns.bar.left, columns.strip, columns.bar.width, 0.9 * columns.line);
    double left = room.left();
    for (std::size_t i = 0; i < reading_.probabilities.size(); ++i) {
        const double width = room.width() * reading_.probabilities[i];
        painter.fillRect(QRectF(left, room.top(), width, room.height()), logitColour(theme, i));
        left += width;
    }
    painter.setPen(QPen(theme.axis, theme.hairline));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(room);
    painter.setFont(theme.font(TextRole::emphasis));
    painter.setPen(theme.text);
    const double sum = std::reduce(reading_.probabilities.begin(), reading_.probabilities.end());
    painter.drawText(QRectF(columns.logit.left, room.top(), columns.logit.width, room.height()),
                     Qt::AlignVCenter | Qt::AlignRight,
                     probabilityText(words, QT_TRANSLATE_NOOP("ProbabilityPicture", "sum")));
    painter.drawText(QRectF(columns.number(0).left, room.top(), columns.numbers.width, room.height()),
                     Qt::AlignVCenter | Qt::AlignRight, numeral(sum));
    painter.setFont(theme.font(TextRole::caption));
    painter.setPen(theme.mutedText);
    const QRectF under(room.left(), room.bottom(), room.width(), 0.8 * columns.line);
    painter.drawText(under, Qt::AlignLeft | Qt::AlignVCenter, QStringLiteral("0"));
    painter.drawText(under, Qt::AlignRight | Qt::AlignVCenter, QStringLiteral("1"));
}

QString ProbabilityPicture::summary(const Words &words) const
{
    return probabilityText(words,
                           QT_TRANSLATE_NOOP("ProbabilityPicture",
                                             "argmax: class %1    entropy: %2    cross-entropy −ln %3: %4    T = %5"))
        .arg(reading_.largest)
        .arg(numeral(reading_.entropy), indexed(u'p', scenario_.target), numeral(reading_.cross_entropy),
             numeral(scenario_.temperature));
}

void ProbabilityPicture::drawSummary(QPainter &painter, const QRectF &room, const Theme &theme,
                                     const Words &words) const
{
    painter.setFont(theme.font(TextRole::body));
    painter.setPen(theme.text);
    const double line = theme.spacing(2.75);
    const Columns columns(room, scenario_.logits.size(), theme);
    painter.drawText(QRectF(room.left(), columns.strip + 1.8 * line, room.width(), line), Qt::AlignCenter,
                     summary(words));
}

QString ProbabilityPicture::description(const Words &words) const
{
    QStringList parts;
    for (std::size_t i = 0; i < scenario_.logits.size(); ++i)
        parts << probabilityText(words, QT_TRANSLATE_NOOP("ProbabilityPicture", "class %1: logit %2, probability %3"))
                     .arg(i)
                     .arg(numeral(scenario_.logits[i]), numeral(reading_.probabilities[i]));
    parts << summary(words);
    return parts.join(QStringLiteral("; "));
}

bool ProbabilityPicture::writeCsv(QIODevice &device) const
{
    CsvTable table(device, {"z", "softmax", "log_softmax", "gradient", "softmin", "sparsemax"});
    for (std::size_t i = 0; i < scenario_.logits.size() && table.isGood(); ++i)
        table.add({to_text(scenario_.logits[i]), to_text(reading_.probabilities[i]),
                   to_text(reading_.log_probabilities[i]), to_text(reading_.gradient[i]), to_text(softmin_[i]),
                   to_text(sparsemax_[i])});
    return table.isGood();
}

} // namespace actlab
