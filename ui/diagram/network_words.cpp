// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/network_words.h"

#include "core/activation/catalogue.h"
#include "ui/text/brief_name.h"

#include <algorithm>

namespace actlab {

QString NetworkWords::activation(std::string_view id) const
{
    const auto activation = find_activation(id);
    return activation ? of((*activation)->name) : QString();
}

QString NetworkWords::shortActivation(std::string_view id) const
{
    return activation(id).replace(QStringLiteral("하이퍼볼릭 탄젠트"), QStringLiteral("tanh"));
}

QString NetworkWords::output(Output output) const
{
    return briefName(of(name_of(output)));
}

QString NetworkWords::layer(std::size_t layer, const NetworkSpec &spec) const
{
    return layer < spec.hidden.size() ? text(QT_TRANSLATE_NOOP("NetworkWords", "hidden layer %1")).arg(layer + 1)
                                      : text(QT_TRANSLATE_NOOP("NetworkWords", "the output layer"));
}

QString NetworkWords::part(const NetworkPart &part, const NetworkSpec &spec) const
{
    if (const auto *feature = std::get_if<Feature>(&part)) {
        const bool isInput = std::ranges::count(spec.features, *feature) > 0;
        return (isInput ? text(QT_TRANSLATE_NOOP("NetworkWords",
                                                 "Input %1, a feature of each point: click to leave it out"))
                        : text(QT_TRANSLATE_NOOP("NetworkWords",
                                                 "%1, a feature of each point: click to use it as an input")))
            .arg(of(name_of(*feature)));
    }
    if (const auto *unit = std::get_if<UnitId>(&part))
        return text(QT_TRANSLATE_NOOP("NetworkWords", "Unit %1 of %2"))
            .arg(unit->unit + 1)
            .arg(layer(unit->layer, spec));
    const auto &number = std::get<WeightId>(part);
    if (!number.input)
        return text(QT_TRANSLATE_NOOP("NetworkWords", "Bias of unit %1 of %2"))
            .arg(number.unit + 1)
            .arg(layer(number.layer, spec));
    const QString from = number.layer == 0 ? of(name_of(spec.features[*number.input]))
                                           : text(QT_TRANSLATE_NOOP("NetworkWords", "unit %1")).arg(*number.input + 1);
    return text(QT_TRANSLATE_NOOP("NetworkWords", "Weight from %1 to unit %2 of %3"))
        .arg(from)
        .arg(number.unit + 1)
        .arg(layer(number.layer, spec));
}

QString NetworkWords::map(const NetworkPart &which, const NetworkSpec &spec) const
{
    const auto *feature = std::get_if<Feature>(&which);
    return feature ? of(name_of(*feature)) : part(which, spec);
}

QString NetworkWords::fit() const
{
    return text(QT_TRANSLATE_NOOP("NetworkWords", "Output over the input"));
}

QString NetworkWords::plane(std::size_t classes) const
{
    return classes > 0 ? text(QT_TRANSLATE_NOOP("NetworkWords", "Decision boundary"))
                       : text(QT_TRANSLATE_NOOP("NetworkWords", "Output over the plane"));
}

} // namespace actlab
