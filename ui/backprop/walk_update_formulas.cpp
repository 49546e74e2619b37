// SPDX-License-Identifier: GPL-3.0-or-later
// The last stage: how a gradient moves a weight.
#include "ui/backprop/walk_text.h"

namespace actlab {

/// How the optimiser's first step uses a gradient g: its memory is empty.
QString WalkFormulas::rule() const
{
    switch (walk_.training.optimizer) {
    case Optimizer::sgd:
    case Optimizer::momentum:
        return QStringLiteral("w ← w − η·g");
    case Optimizer::nesterov:
        return QStringLiteral("w ← w − η·(g + 0.9·g)");
    case Optimizer::rmsprop:
        return QStringLiteral("w ← w − η·g/(√(0.01·g²) + 10<sup>−8</sup>)");
    case Optimizer::adagrad:
        return QStringLiteral("w ← w − η·g/(√g² + 10<sup>−10</sup>)");
    case Optimizer::adam:
        return QStringLiteral("w ← w − η·g/(√g² + 10<sup>−8</sup>)");
    case Optimizer::adamw:
        return QStringLiteral("w ← w·(1 − η·λ<sub>2</sub>) − η·g/(√g² + 10<sup>−8</sup>)");
    }
    return {};
}

QString WalkFormulas::update(const WeightId &place) const
{
    const double before = weight_at(walk_.weights, place);
    const double gradient = weight_at(walk_.gradient, place);
    const double after = weight_at(walk_.updated, place);
    const QString w = weightSymbol(place);
    const bool isPlain =
        (walk_.training.optimizer == Optimizer::sgd || walk_.training.optimizer == Optimizer::momentum) &&
        (!place.input || (walk_.training.l1 == 0 && walk_.training.l2 == 0));
    if (isPlain)
        return w + QStringLiteral(" ← ") + w + QStringLiteral(" − η·") + QStringLiteral("∂L/∂") + w + equals +
               n(before) + QStringLiteral(" − ") + n(walk_.training.learning_rate) + QStringLiteral("·") +
               known(gradient) + equals + result(after);
    const double change = before - after;
    return w + QStringLiteral(": g = ") + known(gradient) + QStringLiteral(", ") + n(before) + QStringLiteral(" − ") +
           known(change) + equals + result(after);
}

QStringList WalkFormulas::updates(std::size_t layer, std::size_t unit) const
{
    QString head =
        QStringLiteral("%1: %2, η = %3")
            .arg(text_.words().of(name_of(walk_.training.optimizer)), rule(), n(walk_.training.learning_rate));
    if (walk_.training.l1 != 0 || walk_.training.l2 != 0) {
        head += QStringLiteral(", g = ∂L/∂w");
        if (walk_.training.l2 != 0 && walk_.training.optimizer != Optimizer::adamw)
            head += QStringLiteral(" + λ<sub>2</sub>·w");
        if (walk_.training.l1 != 0)
            head += QStringLiteral(" + λ<sub>1</sub>·sign(w)");
        head +=
            QStringLiteral(", λ<sub>1</sub> = %1, λ<sub>2</sub> = %2").arg(n(walk_.training.l1), n(walk_.training.l2));
    }
    QStringList lines{head};
    for (std::size_t input = 0; input < walk_.weights.layers[layer].inputs; ++input)
        lines << update({layer, unit, input});
    lines << update({layer, unit, {}});
    return lines;
}

} // namespace actlab
