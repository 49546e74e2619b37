// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backprop/walk_words.h"

namespace actlab {

QString WalkWords::stage(WalkStage stage) const
{
    switch (stage) {
    case WalkStage::forward:
        return text(QT_TRANSLATE_NOOP("WalkWords", "Forward pass"));
    case WalkStage::error:
        return text(QT_TRANSLATE_NOOP("WalkWords", "Error at the output"));
    case WalkStage::gradient:
        return text(QT_TRANSLATE_NOOP("WalkWords", "Gradients"));
    case WalkStage::update:
        return text(QT_TRANSLATE_NOOP("WalkWords", "Weight update"));
    }
    return {};
}

QString WalkWords::place(const Walk &walk, const WalkStep &step) const
{
    return step.unit ? name(walk, UnitId{step.layer, *step.unit}) : words_.layer(step.layer, walk.network);
}

QString WalkWords::title(const WalkShown &shown) const
{
    return text(QT_TRANSLATE_NOOP("WalkWords", "Step %1 of %2 · %3: %4"))
        .arg(shown.place + 1)
        .arg(shown.steps.size())
        .arg(stage(shown.step().stage), place(*shown.walk, shown.step()));
}

QString WalkWords::explanation(const WalkShown &shown) const
{
    switch (shown.step().stage) {
    case WalkStage::forward:
        return text(QT_TRANSLATE_NOOP("WalkWords", "Each unit adds its weighted inputs and its bias, and hands the sum "
                                                   "through the activation function."));
    case WalkStage::error:
        return text(QT_TRANSLATE_NOOP("WalkWords", "The loss says how far the output is from the target. By the chain "
                                                   "rule, its derivative times the slope of the output function is the "
                                                   "output's error δ."));
    case WalkStage::gradient:
        return text(shown.step().layer + 1 == shown.walk->weights.layers.size()
                        ? QT_TRANSLATE_NOOP("WalkWords",
                                            "A weight's gradient is the error δ of the unit that it leads to times "
                                            "the input that came through it; a bias's gradient is δ itself.")
                        : QT_TRANSLATE_NOOP("WalkWords",
                                            "By the chain rule, errors come back through the weights and are "
                                            "multiplied by the slope of the activation function; then each "
                                            "weight has its gradient."));
    case WalkStage::update:
        return text(QT_TRANSLATE_NOOP("WalkWords", "Gradient descent: every weight takes a step against its gradient, "
                                                   "downhill, as long as the learning rate η says."));
    }
    return {};
}

QString WalkWords::letters(const WalkShown &shown) const
{
    const HyperParameters &training = shown.walk->training;
    QStringList list;
    const auto add = [&](const char *source) { list << text(source); };
    switch (shown.step().stage) {
    case WalkStage::forward:
        add(QT_TRANSLATE_NOOP("WalkWords", "w: weight"));
        add(QT_TRANSLATE_NOOP("WalkWords", "b: bias"));
        add(QT_TRANSLATE_NOOP("WalkWords", "z: weighted sum"));
        add(QT_TRANSLATE_NOOP("WalkWords", "a = f(z): output of a unit"));
        break;
    case WalkStage::error:
        add(QT_TRANSLATE_NOOP("WalkWords", "t: target"));
        list << text(QT_TRANSLATE_NOOP("WalkWords", "L: loss (%1)")).arg(words_.of(name_of(training.loss)));
        if (training.loss == Loss::huber)
            add(QT_TRANSLATE_NOOP("WalkWords", "h(e): ½e² up to |e| = 1, beyond it |e| − ½"));
        if (shown.walk->weights.layers.back().outputs > 1)
            add(QT_TRANSLATE_NOOP("WalkWords", "K: number of outputs"));
        add(QT_TRANSLATE_NOOP("WalkWords", "f′(z): slope of f at z"));
        add(QT_TRANSLATE_NOOP("WalkWords", "δ = ∂L/∂z: error of a unit"));
        break;
    case WalkStage::gradient:
        add(QT_TRANSLATE_NOOP("WalkWords", "δ = ∂L/∂z: error of a unit"));
        add(QT_TRANSLATE_NOOP("WalkWords", "f′(z): slope of f at z"));
        add(QT_TRANSLATE_NOOP("WalkWords", "∂L/∂w: gradient of the loss by a weight"));
        break;
    case WalkStage::update:
        add(QT_TRANSLATE_NOOP("WalkWords", "η: learning rate"));
        add(QT_TRANSLATE_NOOP("WalkWords", "∂L/∂w: gradient of the loss by a weight"));
        add(QT_TRANSLATE_NOOP("WalkWords", "g: gradient that the optimiser is given"));
        if (training.l1 != 0 || training.l2 != 0)
            add(QT_TRANSLATE_NOOP("WalkWords", "λ: rate of the penalty"));
        break;
    }
    return list.join(QStringLiteral(" · "));
}

QString WalkWords::name(const Walk &walk, const NetworkPart &part) const
{
    if (const auto *unit = std::get_if<UnitId>(&part)) {
        if (walk.weights.layers[unit->layer].outputs == 1)
            return words_.layer(unit->layer, walk.network);
        return text(QT_TRANSLATE_NOOP("WalkWords", "%1, unit %2"))
            .arg(words_.layer(unit->layer, walk.network))
            .arg(unit->unit + 1);
    }
    const auto source = [&](std::size_t layer, std::size_t input) {
        return layer == 0 ? words_.of(name_of(walk.network.features[input])) : name(walk, UnitId{layer - 1, input});
    };
    if (const auto *feature = std::get_if<Feature>(&part))
        return text(QT_TRANSLATE_NOOP("WalkWords", "input %1")).arg(words_.of(name_of(*feature)));
    const auto &weight = std::get<WeightId>(part);
    const QString target = name(walk, UnitId{weight.layer, weight.unit});
    if (!weight.input)
        return text(QT_TRANSLATE_NOOP("WalkWords", "bias: %1")).arg(target);
    return text(QT_TRANSLATE_NOOP("WalkWords", "weight: %1 → %2")).arg(source(weight.layer, *weight.input), target);
}

QString WalkWords::column(const Walk &walk, std::size_t index) const
{
    return index == 0 ? text(QT_TRANSLATE_NOOP("WalkWords", "inputs")) : words_.layer(index - 1, walk.network);
}

QString WalkWords::rest(const WalkShown &shown, const std::vector<std::size_t> &hiddenColumns) const
{
    QStringList names;
    for (const std::size_t index : hiddenColumns)
        names << column(*shown.walk, index);
    QStringList parts;
    if (!names.isEmpty())
        parts << (shown.isOnScreen ? text(QT_TRANSLATE_NOOP("WalkWords", "Scroll, or click an arrow, for: %1"))
                                   : text(QT_TRANSLATE_NOOP("WalkWords", "Not in the picture: %1")))
                     .arg(names.join(QStringLiteral(", ")));
    if (shown.isOnScreen && !shown.isSmall())
        parts << text(QT_TRANSLATE_NOOP("WalkWords", "Click a circle for the numbers of its unit"));
    return parts.join(QStringLiteral(" · "));
}

QString WalkWords::description(const WalkShown &shown) const
{
    if (!shown.walk)
        return nothing();
    const Walk &walk = *shown.walk;
    const WalkStep step = shown.step();
    QStringList said{title(shown), explanation(shown)};
    const auto n = [&](double value) { return fixedDecimals(value, shown.decimals); };
    const LayerWeights &gradient = walk.gradient.layers[step.layer];
    for (std::size_t unit = 0; unit < gradient.outputs; ++unit) {
        if (step.unit.value_or(unit) != unit)
            continue;
        const WalkUnit &numbers = walk.samples.front().layers[step.layer][unit];
        QString line = name(walk, UnitId{step.layer, unit}) + QStringLiteral(": ");
        switch (step.stage) {
        case WalkStage::forward:
            line += QStringLiteral("z = %1, a = %2").arg(n(numbers.z), n(numbers.a));
            break;
        case WalkStage::error:
            line += QStringLiteral("L = %1, δ = %2").arg(n(walk.loss), n(numbers.delta));
            break;
        case WalkStage::gradient:
        case WalkStage::update: {
            QStringList list;
            for (std::size_t input = 0; input <= gradient.inputs; ++input) {
                WeightId place{step.layer, unit, input};
                if (input == gradient.inputs)
                    place.input.reset();
                list << (step.stage == WalkStage::gradient
                             ? QStringLiteral("∂L/∂%1 = %2")
                                   .arg(place.input ? QStringLiteral("w%1").arg(input + 1) : QStringLiteral("b"),
                                        n(weight_at(walk.gradient, place)))
                             : QStringLiteral("%1: %2 → %3")
                                   .arg(place.input ? QStringLiteral("w%1").arg(input + 1) : QStringLiteral("b"),
                                        n(weight_at(walk.weights, place)), n(weight_at(walk.updated, place))));
            }
            line += list.join(QStringLiteral(", "));
            break;
        }
        }
        said << line;
    }
    return inSentences(said);
}

QString inSentences(QStringList parts)
{
    for (QString &part : parts) {
        if (part.endsWith(u'.'))
            part.chop(1);
    }
    return parts.join(QStringLiteral(". "));
}

} // namespace actlab
