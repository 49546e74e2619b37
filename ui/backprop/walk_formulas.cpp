// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backprop/walk_words.h"

#include <algorithm>
#include <cmath>

namespace actlab {
namespace {

const QString plus = QStringLiteral(" + ");
const QString dot = QStringLiteral("·");
constexpr std::size_t termsOfABatch = 4;

QString derivative(const QString &of, const QString &by)
{
    return QStringLiteral("∂%1/∂%2").arg(of, by);
}

} // namespace

// ---- numbers and symbols

QString WalkFormulas::factor(double value) const
{
    const QString number = n(value);
    return number.startsWith(QChar(0x2212)) ? QLatin1Char('(') + number + QLatin1Char(')') : number;
}

QString WalkFormulas::known(double value) const
{
    return shown_.hasBlanks ? QStringLiteral("____") : factor(value);
}

QString WalkFormulas::result(double value) const
{
    return shown_.hasBlanks ? QStringLiteral("________") : QStringLiteral("<b>%1</b>").arg(n(value));
}

QString WalkFormulas::symbol(const QString &letter, std::size_t layer, std::size_t unit) const
{
    return QStringLiteral("%1<sub>%2</sub><sup>(%3)</sup>").arg(letter).arg(unit + 1).arg(layer + 1);
}

QString WalkFormulas::weightSymbol(const WeightId &place) const
{
    if (!place.input)
        return symbol(QStringLiteral("b"), place.layer, place.unit);
    const bool isLong = place.unit >= 9 || *place.input >= 9;
    return QStringLiteral("w<sub>%1%2%3</sub><sup>(%4)</sup>")
        .arg(place.unit + 1)
        .arg(isLong ? QStringLiteral(",") : QString())
        .arg(*place.input + 1)
        .arg(place.layer + 1);
}

QString WalkFormulas::inputSymbol(std::size_t layer, std::size_t input) const
{
    return layer == 0 ? text_.words().of(name_of(walk_.network.features[input]))
                      : symbol(QStringLiteral("a"), layer - 1, input);
}

/// The symbol of a function as it stands in a formula of any language; empty where f(z) is z itself.
QString WalkFormulas::activation(std::size_t layer) const
{
    const std::string id =
        isOutput(layer) ? std::string(id_of(walk_.network.output)) : walk_.network.hidden[layer].activation;
    if (id == "sigmoid")
        return QStringLiteral("σ");
    if (id == "tanh")
        return QStringLiteral("tanh");
    if (id == "identity")
        return {};
    return NetworkWords(Language::english).activation(id);
}

double WalkFormulas::wanted(std::size_t unit) const
{
    return sample().targets[unit];
}

// ---- the four stages

QStringList WalkFormulas::forward(std::size_t layer, std::size_t unit) const
{
    const LayerWeights &weights = walk_.weights.layers[layer];
    QStringList symbols;
    QStringList numbers;
    for (std::size_t input = 0; input < weights.inputs; ++input) {
        const double value = sample().input(layer, input);
        symbols << weightSymbol({layer, unit, input}) + dot + inputSymbol(layer, input);
        numbers << factor(weights.at(unit, input)) + dot + (layer == 0 ? factor(value) : known(value));
    }
    symbols << weightSymbol({layer, unit, {}});
    numbers << factor(weights.bias[unit]);
    const WalkUnit &found = this->unit(layer, unit);
    const QString z = symbol(QStringLiteral("z"), layer, unit);
    const QString a = symbol(QStringLiteral("a"), layer, unit);
    QStringList lines{z + equals + symbols.join(plus), equals + numbers.join(plus) + equals + result(found.z)};
    if (isOutput(layer) && walk_.network.output == Output::softmax) {
        QStringList parts;
        for (const WalkUnit &each : sample().layers[layer])
            parts << QStringLiteral("e<sup>%1</sup>").arg(known(each.z));
        lines << a + equals + QStringLiteral("e<sup>z<sub>%1</sub></sup> / Σ e<sup>z</sup>").arg(unit + 1)
              << equals + QStringLiteral("e<sup>%1</sup>").arg(known(found.z)) + QStringLiteral(" / (") +
                     parts.join(plus) + QLatin1Char(')') + equals + result(found.a);
    } else {
        const QString value = shown_.hasBlanks ? QStringLiteral("____") : n(found.z);
        const QString function = activation(layer);
        lines << a + equals + QStringLiteral("f(") + z + QStringLiteral(") = ") +
                     (function.isEmpty() ? z : function + QLatin1Char('(') + value + QLatin1Char(')')) + equals +
                     result(found.a);
    }
    return lines;
}

/// The loss in symbols: o the output, t the target, K outputs.
QString WalkFormulas::loss() const
{
    const bool isAlone = walk_.weights.layers.back().outputs == 1;
    switch (walk_.training.loss) {
    case Loss::mse:
        return isAlone ? QStringLiteral("(a − t)²") : QStringLiteral("Σ(a − t)²/K");
    case Loss::half_mse:
        return isAlone ? QStringLiteral("½·(a − t)²") : QStringLiteral("½·Σ(a − t)²/K");
    case Loss::half_squared_error:
        return isAlone ? QStringLiteral("½·(a − t)²") : QStringLiteral("½·Σ(a − t)²");
    case Loss::huber:
        return isAlone ? QStringLiteral("h(a − t)") : QStringLiteral("Σh(a − t)/K");
    case Loss::binary_cross_entropy:
        return isAlone ? QStringLiteral("−t·ln a − (1 − t)·ln(1 − a)")
                       : QStringLiteral("Σ(−t·ln a − (1 − t)·ln(1 − a))/K");
    case Loss::cross_entropy:
        return QStringLiteral("−Σ t·ln a");
    }
    return {};
}

QString WalkFormulas::lossSlope(std::size_t unit) const
{
    const std::size_t layer = walk_.weights.layers.size() - 1;
    const double a = this->unit(layer, unit).a;
    const double target = wanted(unit);
    const QString difference = known(a) + QStringLiteral(" − ") + factor(target);
    const std::size_t count = walk_.weights.layers.back().outputs;
    const QString rule = count > 1 ? QStringLiteral("(a − t)/K") : QStringLiteral("(a − t)");
    const QString share = count > 1 ? QStringLiteral("/%1").arg(count) : QString();
    switch (walk_.training.loss) {
    case Loss::mse:
        return QStringLiteral("2·") + rule + QStringLiteral(" = 2·(") + difference + QLatin1Char(')') + share;
    case Loss::half_mse:
        return rule + QStringLiteral(" = (") + difference + QLatin1Char(')') + share;
    case Loss::half_squared_error:
        return QStringLiteral("(a − t) = (") + difference + QLatin1Char(')');
    case Loss::huber:
        return QStringLiteral("h′") + rule + QStringLiteral(" = h′(") + difference + QLatin1Char(')') + share;
    case Loss::binary_cross_entropy:
        return rule + QStringLiteral("/(a·(1 − a)) = (%1)%3/(%2·(1 − %2))").arg(difference, known(a), share);
    case Loss::cross_entropy:
        return QStringLiteral("−t/a = −%1/%2").arg(factor(target), known(a));
    }
    return {};
}

QStringList WalkFormulas::error(std::size_t unit) const
{
    const std::size_t layer = walk_.weights.layers.size() - 1;
    const WalkUnit &found = this->unit(layer, unit);
    const QString a = symbol(QStringLiteral("a"), layer, unit);
    QStringList lines;
    lines << QStringLiteral("t = ") + n(wanted(unit)) + QStringLiteral(", L = ") + loss() + equals +
                 result(sample().loss);
    lines << derivative(QStringLiteral("L"), a) + equals + lossSlope(unit) + equals + result(found.loss_by_output);
    lines << delta(layer, unit);
    return lines;
}

/// The slope of the two that can be told from the value alone; empty for others, whose rule is typeset beside.
QString WalkFormulas::slopeRule(std::size_t layer, const WalkUnit &found) const
{
    const Output output = walk_.network.output;
    const std::string id = isOutput(layer) ? std::string(id_of(output)) : walk_.network.hidden[layer].activation;
    if (id == "sigmoid")
        return QStringLiteral("a·(1 − a) = %1·(1 − %1) = ").arg(known(found.a));
    if (id == "tanh")
        return QStringLiteral("1 − a² = 1 − ") + known(found.a) + QStringLiteral("² = ");
    return {};
}

/// From ∂L/∂a to δ.
QStringList WalkFormulas::delta(std::size_t layer, std::size_t unit) const
{
    const WalkUnit &found = this->unit(layer, unit);
    const QString d = symbol(QStringLiteral("δ"), layer, unit);
    const QString z = symbol(QStringLiteral("z"), layer, unit);
    const QString byOutput = derivative(QStringLiteral("L"), symbol(QStringLiteral("a"), layer, unit));
    if (isOutput(layer) && walk_.network.output == Output::softmax) {
        if (walk_.training.loss == Loss::cross_entropy)
            return {d + equals + derivative(QStringLiteral("L"), z) + QStringLiteral(" = a − t = ") + known(found.a) +
                    QStringLiteral(" − ") + n(wanted(unit)) + equals + result(found.delta)};
        double mean = 0;
        for (const WalkUnit &each : sample().layers[layer])
            mean += each.a * each.loss_by_output;
        return {d + equals +
                QStringLiteral("a·(∂L/∂a − Σ a·∂L/∂a) = %1·(%2 − %3) = ")
                    .arg(known(found.a), known(found.loss_by_output), known(mean)) +
                result(found.delta)};
    }
    return {QStringLiteral("f′(") + z + QLatin1Char(')') + equals + slopeRule(layer, found) + result(found.slope),
            d + equals + byOutput + dot + QStringLiteral("f′(") + z + QLatin1Char(')') + equals +
                known(found.loss_by_output) + dot + known(found.slope) + equals + result(found.delta)};
}

/// δ of a hidden unit, from those of the next layer.
QStringList WalkFormulas::backward(std::size_t layer, std::size_t unit) const
{
    const LayerWeights &next = walk_.weights.layers[layer + 1];
    QStringList symbols;
    QStringList numbers;
    for (std::size_t k = 0; k < next.outputs; ++k) {
        symbols << weightSymbol({layer + 1, k, unit}) + dot + symbol(QStringLiteral("δ"), layer + 1, k);
        numbers << factor(next.at(k, unit)) + dot + known(this->unit(layer + 1, k).delta);
    }
    QStringList lines{derivative(QStringLiteral("L"), symbol(QStringLiteral("a"), layer, unit)) + equals +
                          symbols.join(plus),
                      equals + numbers.join(plus) + equals + result(this->unit(layer, unit).loss_by_output)};
    return lines + delta(layer, unit);
}

QString WalkFormulas::gradient(const WeightId &place) const
{
    const QString d = symbol(QStringLiteral("δ"), place.layer, place.unit);
    QString rule = derivative(QStringLiteral("L"), weightSymbol(place)) + equals + d;
    if (place.input)
        rule += dot + inputSymbol(place.layer, *place.input);
    const std::size_t count = walk_.samples.size();
    QStringList terms;
    for (std::size_t i = 0; i < std::min(count, termsOfABatch); ++i) {
        const WalkSample &each = walk_.samples[i];
        QString term = known(each.layers[place.layer][place.unit].delta);
        if (place.input) {
            const double value = each.input(place.layer, *place.input);
            term += dot + (place.layer == 0 ? factor(value) : known(value));
        }
        terms << term;
    }
    if (count > termsOfABatch)
        terms << QStringLiteral("…");
    if (count == 1 && !place.input)
        return rule + equals + result(weight_at(walk_.gradient, place));
    const QString numbers = count == 1 ? terms.first() : QStringLiteral("(%1)/%2").arg(terms.join(plus)).arg(count);
    return rule + equals + numbers + equals + result(weight_at(walk_.gradient, place));
}

QStringList WalkFormulas::gradients(std::size_t layer, std::size_t unit) const
{
    QStringList lines;
    for (std::size_t input = 0; input < walk_.weights.layers[layer].inputs; ++input)
        lines << gradient({layer, unit, input});
    lines << gradient({layer, unit, {}});
    if (const auto slope = walk_.gradient.layers[layer].slope)
        lines << text_.text(QT_TRANSLATE_NOOP("WalkWords", "negative slope s of PReLU: ∂L/∂s = ")) + result(*slope);
    return lines;
}

/// ∂L/∂x of an input, from the δ of the first layer: what would change the loss, if one could change the data.
QStringList WalkFormulas::byInput(std::size_t input) const
{
    const LayerWeights &first = walk_.weights.layers.front();
    QStringList symbols;
    QStringList numbers;
    for (std::size_t unit = 0; unit < first.outputs; ++unit) {
        symbols << weightSymbol({0, unit, input}) + dot + symbol(QStringLiteral("δ"), 0, unit);
        numbers << factor(first.at(unit, input)) + dot + known(this->unit(0, unit).delta);
    }
    return {derivative(QStringLiteral("L"), inputSymbol(0, input)) + equals + symbols.join(plus),
            equals + numbers.join(plus) + equals + result(sample().loss_by_inputs[input])};
}

// ---- what is asked for

QStringList WalkFormulas::ofUnit(WalkStage stage, std::size_t layer, std::size_t unit) const
{
    switch (stage) {
    case WalkStage::forward:
        return forward(layer, unit);
    case WalkStage::error:
        return error(unit);
    case WalkStage::gradient:
        return (isOutput(layer) ? QStringList() : backward(layer, unit)) + gradients(layer, unit);
    case WalkStage::update:
        return updates(layer, unit);
    }
    return {};
}

namespace {

QString block(const QString &heading, const QStringList &lines)
{
    return QStringLiteral("<p style=\"margin:0 0 10px 0\"><b>%1</b><br/>%2</p>")
        .arg(heading.toHtmlEscaped(), lines.join(QStringLiteral("<br/>")));
}

} // namespace

QString WalkFormulas::ofStep() const
{
    const WalkStep &step = shown_.step();
    QString html;
    for (std::size_t unit = 0; unit < walk_.weights.layers[step.layer].outputs; ++unit) {
        const bool isMeant = step.unit ? *step.unit == unit : shown_.isDrawn(step.layer, unit);
        if (isMeant)
            html += block(text_.name(walk_, UnitId{step.layer, unit}), ofUnit(step.stage, step.layer, unit));
    }
    const std::size_t last = walk_.weights.layers[step.layer].outputs - 1;
    const bool endsTheWayBack =
        step.stage == WalkStage::gradient && step.layer == 0 && step.unit.value_or(last) == last;
    if (!endsTheWayBack)
        return html;
    QStringList lines;
    for (std::size_t input = 0; input < sample().inputs.size(); ++input)
        lines << byInput(input);
    return html + block(text_.text(QT_TRANSLATE_NOOP("WalkWords", "Inputs")), lines);
}

QString WalkFormulas::ofPart(const NetworkPart &part) const
{
    if (const auto *feature = std::get_if<Feature>(&part)) {
        const std::size_t input = input_of(walk_.network, *feature).value();
        return block(text_.name(walk_, part), QStringList(inputSymbol(0, input) + equals +
                                                          QStringLiteral("<b>%1</b>").arg(n(sample().inputs[input]))) +
                                                  byInput(input));
    }
    if (const auto *unit = std::get_if<UnitId>(&part)) {
        QString html = block(text_.name(walk_, part), forward(unit->layer, unit->unit));
        const bool isLast = isOutput(unit->layer);
        html += block(text_.stage(isLast ? WalkStage::error : WalkStage::gradient),
                      isLast ? error(unit->unit) : backward(unit->layer, unit->unit));
        return html;
    }
    const auto &place = std::get<WeightId>(part);
    QStringList lines;
    if (place.input)
        lines << weightSymbol(place) + dot + inputSymbol(place.layer, *place.input) + equals +
                     factor(weight_at(walk_.weights, place)) + dot + factor(sample().input(place.layer, *place.input)) +
                     equals + result(weight_at(walk_.weights, place) * sample().input(place.layer, *place.input));
    lines << gradient(place) << update(place);
    return block(text_.name(walk_, part), lines);
}

} // namespace actlab
