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

/// What stands in the columns of text, in the order in which they stand: the logit, and behind the bars three numbers.
struct ProbabilityPicture::Texts {
    QStringList names;
    std::array<QString, 4> headings;
    std::vector<std::array<QString, 4>> rows;
};

/// Where the columns and rows are, and how large the type is that fits into them.
struct ProbabilityPicture::Columns {
    struct Span {
        double left = 0;
        double width = 0;
    };

    Columns(const QRectF &room, const Texts &texts, const Theme &theme)
        : line(theme.spacing(2.75)), left(room.left()), top(room.top() + line),
          rowHeight(std::min((room.height() - 4.6 * line) / static_cast<double>(texts.rows.size()),
                             mostRowHeight * theme.scale)),
          strip(top + rowHeight * static_cast<double>(texts.rows.size()) + 0.5 * line)
    {
        constexpr double leastBar = 0.3; // of the width
        const double highest = 0.95 * rowHeight;
        for (pixels = std::min(theme.font(TextRole::body).pixelSize(), static_cast<int>(highest)); pixels > leastType;
             --pixels) {
            place(room, texts, theme);
            if (bar.width >= leastBar * room.width())
                return;
        }
        place(room, texts, theme);
    }

    QFont font(const Theme &theme, TextRole role) const
    {
        QFont font = theme.font(role);
        font.setPixelSize(std::max(leastType, std::min(font.pixelSize(), pixels)));
        return font;
    }
    QRectF cell(const Span &span, std::size_t row) const
    {
        return {span.left, top + rowHeight * static_cast<double>(row), span.width, rowHeight};
    }

    double line;
    double left;
    double top;
    double rowHeight;
    double strip;
    double name = 0;        ///< width of the names of classes
    int pixels = leastType; ///< of the type in rows, at most
    Span logit;
    Span bar;
    std::array<Span, 3> numbers;

private:
    static constexpr int leastType = 7;

    /// Each column as wide as its widest text, with a gap that no minus sign can be mistaken for a subtraction in.
    void place(const QRectF &room, const Texts &texts, const Theme &theme)
    {
        const QFontMetricsF metrics(font(theme, TextRole::emphasis)); // the target's row, and so the widest
        const QFontMetricsF headings(font(theme, TextRole::caption));
        const double gap = 2 * metrics.horizontalAdvance(u'0');
        std::array<double, 4> widths{};
        for (std::size_t i = 0; i < widths.size(); ++i) {
            widths[i] = headings.horizontalAdvance(texts.headings[i]);
            for (const auto &row : texts.rows)
                widths[i] = std::max(widths[i], metrics.horizontalAdvance(row[i]));
        }
        name = metrics.horizontalAdvance(indexed(u'z', 0));
        for (const QString &each : texts.names)
            name = std::max(name, std::min(metrics.horizontalAdvance(each), room.width() / 6));
        const double index = name + gap;
        logit = {left, std::max(index + widths[0], headings.horizontalAdvance(texts.headings[0]))};
        double right = room.right();
        for (std::size_t i = numbers.size(); i-- > 0; right -= gap) {
            numbers[i] = {right - widths[i + 1], widths[i + 1]};
            right -= widths[i + 1];
        }
        bar.left = logit.left + logit.width + gap;
        bar.width = right - bar.left;
    }
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

ProbabilityPicture::Texts ProbabilityPicture::texts(const Words &words) const
{
    Texts texts;
    texts.headings = {probabilityText(words, QT_TRANSLATE_NOOP("ProbabilityPicture", "logit z")), QStringLiteral("p"),
                      QStringLiteral("ln p"),
                      scenario_.temperature == 1 ? QStringLiteral("p − y") : QStringLiteral("(p − y)/T")};
    for (std::size_t i = 0; i < scenario_.logits.size(); ++i) {
        texts.names << nameOrIndexed(u'z', i, scenario_);
        texts.rows.push_back({numeral(scenario_.logits[i]), fourDecimals(reading_.probabilities[i]),
                              fourDecimals(reading_.log_probabilities[i]), fourDecimals(reading_.gradient[i])});
    }
    return texts;
}

void ProbabilityPicture::draw(QPainter &painter, const QRectF &room, const Theme &theme, const Words &words) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    const Texts all = texts(words);
    const Columns columns(room, all, theme);
    drawHeadings(painter, columns, all, theme);
    for (std::size_t i = 0; i < scenario_.logits.size(); ++i)
        drawRow(painter, columns, i, all, theme);
    drawStrip(painter, columns, theme, words);
    drawSummary(painter, room, columns, theme, words);
}

void ProbabilityPicture::drawHeadings(QPainter &painter, const Columns &columns, const Texts &texts,
                                      const Theme &theme) const
{
    painter.setFont(columns.font(theme, TextRole::caption));
    painter.setPen(theme.mutedText);
    const auto heading = [&](const Columns::Span &span, Qt::Alignment alignment, const QString &name) {
        painter.drawText(QRectF(span.left, columns.top - columns.line, span.width, columns.line),
                         static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextDontClip, name);
    };
    heading(columns.logit, Qt::AlignRight, texts.headings[0]);
    QStringList functions{QStringLiteral("softmax(z/T)")};
    if (scenario_.show_sparsemax)
        functions << QStringLiteral("sparsemax");
    if (scenario_.show_softmin)
        functions << QStringLiteral("softmin");
    heading(columns.bar, Qt::AlignLeft, functions.join(QStringLiteral(" · ")));
    for (std::size_t i = 0; i < columns.numbers.size(); ++i)
        heading(columns.numbers[i], Qt::AlignRight, texts.headings[i + 1]);
}

void ProbabilityPicture::drawRow(QPainter &painter, const Columns &columns, std::size_t index, const Texts &texts,
                                 const Theme &theme) const
{
    const bool isTarget = index == scenario_.target;
    painter.setFont(columns.font(theme, isTarget ? TextRole::emphasis : TextRole::body));
    painter.setPen(theme.text);
    const QRectF logit = columns.cell(columns.logit, index);
    painter.drawText(logit, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(texts.names[qsizetype(index)], Qt::ElideRight,
                                                      static_cast<int>(std::ceil(columns.name))));
    painter.drawText(logit, Qt::AlignVCenter | Qt::AlignRight, texts.rows[index][0]);
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
    for (std::size_t i = 0; i < columns.numbers.size(); ++i)
        painter.drawText(columns.cell(columns.numbers[i], index), Qt::AlignVCenter | Qt::AlignRight,
                         texts.rows[index][i + 1]);
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
    painter.drawText(QRectF(columns.numbers[0].left, room.top(), columns.numbers[0].width, room.height()),
                     Qt::AlignVCenter | Qt::AlignRight | Qt::TextDontClip, numeral(sum));
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

void ProbabilityPicture::drawSummary(QPainter &painter, const QRectF &room, const Columns &columns, const Theme &theme,
                                     const Words &words) const
{
    const QString text = summary(words);
    QFont font = theme.font(TextRole::body);
    while (font.pixelSize() > 1 && QFontMetricsF(font).horizontalAdvance(text) > room.width())
        font.setPixelSize(font.pixelSize() - 1);
    painter.setFont(font);
    painter.setPen(theme.text);
    painter.drawText(QRectF(room.left(), columns.strip + 1.8 * columns.line, room.width(), columns.line),
                     Qt::AlignCenter, text);
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
