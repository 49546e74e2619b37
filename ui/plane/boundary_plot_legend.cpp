// SPDX-License-Identifier: GPL-3.0-or-later
// What the legend of a plane says.
#include "ui/plane/boundary_plot.h"

#include "ui/plane/plane_points.h"
#include "ui/text/number_words.h"

namespace actlab {

LegendContent BoundaryPlot::legendContent() const
{
    LegendContent content;
    for (std::size_t i = 0; i < task_.classes; ++i) {
        // Classes without names are numbered as in files and in the confusion matrix, whatever the output's target is.
        const bool isNamed = !dataNames_.classes.isEmpty();
        const QString name = isNamed || task_.classes > 2 ? dataNames_.classOf(i)
                                                          : text(QT_TRANSLATE_NOOP("BoundaryPlot", "class %1")).arg(i);
        content.marks.push_back({i, classColour(theme(), i), false, name});
    }
    if (task_.classes > 2 && dataNames_.classes.isEmpty())
        content.marksName = text(QT_TRANSLATE_NOOP("BoundaryPlot", "class"));
    if (task_.classes == 0)
        content.marks.push_back({0, theme().positiveSign, false, text(QT_TRANSLATE_NOOP("BoundaryPlot", "training"))});
    if (isTestShown_ && set_ && !set_->test.empty())
        content.marks.push_back({0, theme().mutedText, true, text(QT_TRANSLATE_NOOP("BoundaryPlot", "test"))});
    content.isDiscretised = isDiscretised_;
    fillBar(content);
    return content;
}

/// Says the value of a unit or an input, otherwise what the network says, unless that is a probability for each class.
void BoundaryPlot::fillBar(LegendContent &content) const
{
    const bool isUnit = !unitName_.isEmpty();
    const bool isProbability =
        !isUnit && (output_ == Output::sigmoid || (output_ == Output::identity && task_.classes > 0));
    const QString value = text(QT_TRANSLATE_NOOP("BoundaryPlot", "Value"));
    content.hasBar = isUnit || !isBlended_;
    const QString output = outputName();
    content.barName = isUnit ? value : output;
    content.widestBarName = output.size() > value.size() ? output : value;
    content.barLabels = QStringList{QStringLiteral("−1"), QStringLiteral("1")};
    if (isProbability)
        content.barLabels = {QStringLiteral("0"), QStringLiteral("1")};
    else if (!isUnit && output_ == Output::identity)
        content.barLabels = {readable(points_->range().minimum), readable(points_->range().maximum)};
    content.levels = levels_;
}

/// What the network's single output, or the first of several, is.
QString BoundaryPlot::outputName() const
{
    const bool isOfColumn = task_.targets > 1 && !dataNames_.targets.isEmpty();
    if (isOfColumn)
        return dataNames_.targets.value(static_cast<qsizetype>(target_));
    if (output_ != Output::sigmoid || task_.classes == 0)
        return text(QT_TRANSLATE_NOOP("BoundaryPlot", "Output"));
    return dataNames_.classes.isEmpty()
               ? text(QT_TRANSLATE_NOOP("BoundaryPlot", "Probability of class 1"))
               : text(QT_TRANSLATE_NOOP("BoundaryPlot", "Probability of %1")).arg(dataNames_.classOf(1));
}

} // namespace actlab
