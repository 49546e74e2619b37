// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/softmax/naive_panel.h"

#include "core/activation/softmax_reading.h"
#include "ui/softmax/softmax_words.h"
#include "ui/text/number_words.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace actlab {
namespace {

/// A number that is beside the truth stands out.
QString marked(double value, const QString &text, const Theme &theme)
{
    return std::isfinite(value) ? text : QStringLiteral("<b style='color:%1'>%2</b>").arg(theme.error.name(), text);
}

QString cell(double value, const Theme &theme)
{
    return marked(value, numeral(value), theme);
}

QString probability(double value, const Theme &theme)
{
    return marked(value, std::isfinite(value) ? fourDecimals(value) : numeral(value), theme);
}

} // namespace

NaivePanel::NaivePanel(QWidget *parent)
    : Translated(parent), title_(new QLabel(this)), table_(new QLabel(this)), verdict_(new QLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(8);
    table_->setTextFormat(Qt::RichText);
    table_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    verdict_->setWordWrap(true);
    verdict_->setObjectName(QStringLiteral("verdict"));
    for (QLabel *label : {title_, table_, verdict_})
        column->addWidget(label);
    column->addStretch(1);
    NaivePanel::retranslate();
}

void NaivePanel::setTheme(const Theme &theme)
{
    theme_ = theme;
    title_->setFont(theme.font(TextRole::emphasis));
    table_->setFont(theme.font(TextRole::caption));
    show();
}

void NaivePanel::setScenario(const SoftmaxScenario &scenario)
{
    scenario_ = scenario;
    show();
}

QString NaivePanel::table() const
{
    const SoftmaxReading reading = read_softmax(scenario_.logits, scenario_.temperature, scenario_.target);
    const QString row = QStringLiteral("<tr><td>%1</td><td align='right'>%2</td><td align='right'>%3</td>"
                                       "<td align='right'>%4</td></tr>");
    QString html = QStringLiteral("<table cellspacing='0' cellpadding='3' width='100%'>");
    html += row.arg(QString(), QStringLiteral("exp(z/T)"), tr("naive p"), tr("stable p"));
    for (std::size_t i = 0; i < scenario_.logits.size(); ++i)
        html += row.arg(indexed(u'z', i), cell(reading.exponentials[i], theme_), probability(reading.naive[i], theme_),
                        probability(reading.probabilities[i], theme_));
    html += row.arg(tr("sum"), cell(reading.exponential_sum, theme_), QString(), QString());
    return html + QStringLiteral("</table>");
}

QString NaivePanel::verdict() const
{
    const SoftmaxReading reading = read_softmax(scenario_.logits, scenario_.temperature, scenario_.target);
    const bool overflows =
        std::ranges::any_of(reading.exponentials, [](double exponential) { return std::isinf(exponential); });
    if (overflows)
        return tr(
            "exp overflows: beyond about 709.78 there is no double, only ∞, and ∞/∞ is NaN. Subtracting the "
            "largest logit first, u = (z − max z)/T, changes nothing in exact numbers and keeps exp(u) at most 1.");
    if (reading.exponential_sum == 0)
        return tr("exp underflows: below about −745 every exp(z/T) is 0, and 0/0 is NaN. After subtracting the largest "
                  "logit, u = (z − max z)/T, at least one exp(u) is 1.");
    if (!naive_agrees(reading))
        return tr(
            "They differ: the numbers of exp are at the edge of what a double can hold, where digits are lost. The "
            "stable evaluation keeps them.");
    const bool isLossy = std::ranges::any_of(reading.probabilities, [](double p) { return p == 0; });
    if (isLossy)
        return tr("Both agree, but a probability has underflowed to 0, and its logarithm would be −∞. That is why "
                  "libraries compute ln p directly (log-softmax).");
    return tr("Both agree. Try logits of 1000: the naive formula breaks, the stable one does not.");
}

void NaivePanel::show()
{
    table_->setText(table());
    verdict_->setText(verdict());
}

void NaivePanel::retranslate()
{
    title_->setText(tr("Naive and stable evaluation"));
    table_->setAccessibleName(title_->text());
    show();
}

} // namespace actlab
