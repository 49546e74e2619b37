// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/network_text.h"

#include "core/activation/catalogue.h"
#include "ui/plot/number_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace actlab {
namespace {

class NetworkText {
    Q_DECLARE_TR_FUNCTIONS(NetworkText)

public:
    static QString hiddenLayer(std::size_t number) { return tr("hidden layer %1").arg(number); }
    static QString outputLayer() { return tr("the output layer"); }
    static QString feature(const QString &name, bool isInput)
    {
        return isInput ? tr("Input %1: click to leave it out").arg(name)
                       : tr("%1: click to use it as an input").arg(name);
    }
    static QString unit(std::size_t number, const QString &layer) { return tr("Unit %1 of %2").arg(number).arg(layer); }
    static QString bias(std::size_t number, const QString &layer)
    {
        return tr("Bias of unit %1 of %2").arg(number).arg(layer);
    }
    static QString weight(const QString &from, std::size_t number, const QString &layer)
    {
        return tr("Weight from %1 to unit %2 of %3").arg(from).arg(number).arg(layer);
    }
    static QString source(std::size_t number) { return tr("unit %1").arg(number); }
};

QString withTrueMinus(QString number)
{
    return number.replace(u'-', QChar(0x2212));
}

} // namespace

QString translated(const Bilingual &text)
{
    return in(windowLanguage(), text);
}

QString activationName(std::string_view id)
{
    const auto activation = find_activation(id);
    return activation ? translated((*activation)->name) : QString();
}

QString shortName(Output output)
{
    return translated(name_of(output)).section(QStringLiteral(" ("), 0, 0);
}

QString layerName(std::size_t layer, const NetworkSpec &spec)
{
    return layer < spec.hidden.size() ? NetworkText::hiddenLayer(layer + 1) : NetworkText::outputLayer();
}

QString partName(const DiagramPart &part, const NetworkSpec &spec)
{
    if (const auto *feature = std::get_if<Feature>(&part)) {
        const bool isInput = std::ranges::count(spec.features, *feature) > 0;
        return NetworkText::feature(translated(name_of(*feature)), isInput);
    }
    if (const auto *unit = std::get_if<UnitId>(&part))
        return NetworkText::unit(unit->unit + 1, layerName(unit->layer, spec));
    if (const auto *bias = std::get_if<BiasRef>(&part))
        return NetworkText::bias(bias->unit + 1, layerName(bias->layer, spec));
    const auto &link = std::get<LinkRef>(part);
    const QString from =
        link.layer == 0 ? translated(name_of(spec.features[link.input])) : NetworkText::source(link.input + 1);
    return NetworkText::weight(from, link.unit + 1, layerName(link.layer, spec));
}

QString numberText(double value)
{
    return readable(value, 6);
}

QString shortNumberText(double value)
{
    return withTrueMinus(QString::number(value, 'f', 2));
}

QString lossText(double loss)
{
    return loss != 0 && std::abs(loss) < 0.001 ? withTrueMinus(QString::number(loss, 'e', 2))
                                               : QString::number(loss, 'g', loss < 1000 ? 4 : 6);
}

QString percentText(double share)
{
    return QStringLiteral("%1 %").arg(QString::number(100 * share, 'f', 1));
}

QString countText(std::uint64_t count)
{
    return QLocale(QLocale::English).toString(static_cast<qulonglong>(count));
}

} // namespace actlab
