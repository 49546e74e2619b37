// SPDX-License-Identifier: GPL-3.0-or-later
// The last stage: how a gradient moves a weight.
#include "ui/backprop/walk_words.h"
#include "ui/text/number_words.h"

#include <cmath>

namespace actlab {

/// How the optimiser's first step uses a gradient g: its memory is empty.
QString WalkFormulas::rule() const
{
    const HyperParameters &values = walk_.training;
    const QString epsilon = readable(values.epsilon(), 4).remove(QStringLiteral("1×"));
    switch (values.optimizer) {
    case Optimizer::sgd:
    case Optimizer::momentum:
        return QStringLiteral("w ← w − η·g");
    case Optimizer::nesterov:
        return QStringLiteral("w ← w − η·(g + %1·g)").arg(readable(values.constants.momentum, 4));
    case Optimizer::rmsprop:
        return QStringLiteral("w ← w − η·g/(√(%1·g²) + %2)").arg(readable(1 - values.constants.rho, 4), epsilon);
    case Optimizer::adagrad:
    case Optimizer::adam:
        return QStringLiteral("w ← w − η·g/(√(g²) + %1)").arg(epsilon);
    case Optimizer::adamw:
        return QStringLiteral("w ← w·(1 − η·λ<sub>2</sub>) − η·g/(√(g²) + %1)").arg(epsilon);
    }
    return {};
}

/// AdamW's l2 shrinks the weight itself and is no part of g.
bool WalkFormulas::hasCoupledL2() const
{
    return walk_.training.l2 != 0 && walk_.training.optimizer != Optimizer::adamw;
}

/// Of a weight what the penalties add to its gradient; empty where there are none.
QString WalkFormulas::penaltyRule() const
{
    QString rule;
    if (hasCoupledL2())
        rule += QStringLiteral(" + λ<sub>2</sub>·w");
    if (walk_.training.l1 != 0)
        rule += QStringLiteral(" + λ<sub>1</sub>·sign(w)");
    return rule;
}

/// The value of g: of a weight with a penalty as a sum, which can be checked by hand.
QString WalkFormulas::penalised(const WeightId &place) const
{
    const auto alone = [this](double value) { return shown_.hasBlanks ? known(value) : n(value); };
    QString gradient = alone(weight_at(walk_.gradient, place));
    if (!place.input || penaltyRule().isEmpty())
        return gradient;
    const double weight = weight_at(walk_.weights, place);
    QString sum = gradient;
    if (hasCoupledL2())
        sum += QStringLiteral(" + ") + n(walk_.training.l2) + QStringLiteral("·") + factor(weight);
    if (walk_.training.l1 != 0)
        sum += QStringLiteral(" + ") + n(walk_.training.l1) + QStringLiteral("·") +
               factor(weight == 0 ? 0 : std::copysign(1.0, weight));
    return sum + equals + alone(penalised_gradient(walk_, place));
}

QString WalkFormulas::update(const WeightId &place) const
{
    const double before = weight_at(walk_.weights, place);
    const double g = penalised_gradient(walk_, place);
    const double after = weight_at(walk_.updated, place);
    const QString w = weightSymbol(place);
    if (is_frozen(walk_.training.frozen, place))
        return w + equals + n(before) + u' ' + text_.text(QT_TRANSLATE_NOOP("WalkWords", "(frozen)"));
    const QString rate = n(walk_.training.learning_rate);
    const Optimizer optimizer = walk_.training.optimizer;
    const bool isPlain = optimizer == Optimizer::sgd || optimizer == Optimizer::momentum;
    const bool isPenalised = place.input && !penaltyRule().isEmpty();
    if (isPlain && !isPenalised)
        return w + QStringLiteral(" ← ") + w + QStringLiteral(" − η·") + QStringLiteral("∂L/∂") + w + equals +
               n(before) + QStringLiteral(" − ") + rate + QStringLiteral("·") + known(g) + equals + result(after);
    const QString start = w + QStringLiteral(": g = ") + penalised(place) + QStringLiteral(", ");
    if (isPlain)
        return start + n(before) + QStringLiteral(" − ") + rate + QStringLiteral("·") + known(g) + equals +
               result(after);
    if (optimizer == Optimizer::adamw && place.input && walk_.training.l2 != 0) {
        const double kept = before * (1 - walk_.training.learning_rate * walk_.training.l2);
        return start + n(before) + QStringLiteral("·(1 − ") + rate + QStringLiteral("·") + n(walk_.training.l2) +
               QStringLiteral(") − ") + known(kept - after) + equals + result(after);
    }
    return start + n(before) + QStringLiteral(" − ") + known(before - after) + equals + result(after);
}

QStringList WalkFormulas::updates(std::size_t layer, std::size_t unit) const
{
    QString head =
        QStringLiteral("%1: %2, η = %3")
            .arg(text_.words().of(name_of(walk_.training.optimizer)), rule(), n(walk_.training.learning_rate));
    if (!penaltyRule().isEmpty())
        head += QStringLiteral(", g = ∂L/∂w") + penaltyRule();
    if (walk_.training.l1 != 0)
        head += QStringLiteral(", λ<sub>1</sub> = ") + n(walk_.training.l1);
    if (walk_.training.l2 != 0)
        head += QStringLiteral(", λ<sub>2</sub> = ") + n(walk_.training.l2);
    QStringList lines{head};
    for (std::size_t input = 0; input < walk_.weights.layers[layer].inputs; ++input)
        lines << update({layer, unit, input});
    lines << update({layer, unit, {}});
    return lines;
}

} // namespace actlab
