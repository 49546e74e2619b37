// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/bring_in.h"

#include "core/activation/catalogue.h"
#include "core/data/data_set.h"
#include "core/model/take_model.h"
#include "core/scenario/starting_weights.h"
#include "core/training/trainer.h"
#include "ui/controls/network_edits.h"
#include "ui/text/translation.h"

#include <QCoreApplication>
#include <QStringList>

namespace actlab {
namespace {

class BringInWords {
    Q_DECLARE_TR_FUNCTIONS(BringInWords)

public:
    static QString sentence(const BroughtIn &model);

private:
    static QString shape(const NetworkScenario &scenario);
    static QString functions(const NetworkSpec &network);
};

/// "2–4–1", from the inputs on.
QString BringInWords::shape(const NetworkScenario &scenario)
{
    QStringList sizes{QString::number(scenario.network.features.size())};
    for (const LayerSpec &layer : scenario.network.hidden)
        sizes << QString::number(layer.units);
    sizes << QString::number(outputs_of(scenario).value_or(1));
    return sizes.join(u'–');
}

QString BringInWords::functions(const NetworkSpec &network)
{
    QStringList names;
    for (const LayerSpec &layer : network.hidden)
        names << in(windowLanguage(), (*find_activation(layer.activation))->name);
    names.removeDuplicates();
    return names.join(QStringLiteral(", "));
}

QString BringInWords::sentence(const BroughtIn &model)
{
    QStringList sentences{tr("“%1” is here, %2, with its weights. Training changes them; Reset brings them back.")
                              .arg(model.name, shape(model.network))};
    const NetworkSpec &network = model.network.network;
    const QString output = in(windowLanguage(), name_of(network.output));
    if (model.keepsActivations && !network.hidden.empty())
        sentences << tr("The file does not name its functions. Check those that are here: %1; output: %2.")
                         .arg(functions(network), output);
    else if (model.keepsOutput)
        sentences << tr("The file does not name the output's function. Check the one that is here: %1.").arg(output);
    if (model.hasOtherPoints)
        sentences << tr("The points are others, which it can learn.");
    return sentences.join(u' ');
}

Result<void> takeNetwork(NetworkScenario &scenario, const Model &model)
{
    const auto data = make_data_set(scenario.data);
    if (!data)
        return tl::unexpected(data.error());
    NetworkSpec network = scenario.network;
    return take_model(network, model, data->task, data->inputs).and_then([&] {
        chooseOutput(scenario, network.output); // and a loss that fits
        scenario.network = network;
        scenario.training.frozen = {}; // of the network before
        return check_live(scenario, *data);
    });
}

void choosePointsFor(NetworkScenario &scenario, const Model &model)
{
    const std::size_t outputs = model.weights.layers.back().outputs;
    if (outputs > 1)
        chooseBlobs(scenario, outputs);
    else
        chooseData(scenario, "circle");
}

} // namespace

Result<BroughtIn> bringIn(Scenario &scenario, const Model &model, const QString &name)
{
    NetworkScenario next = scenario.network;
    auto taken = takeNetwork(next, model);
    const bool hasOtherPoints = !taken && scenario.network.data.source != given_points;
    if (hasOtherPoints) {
        next = scenario.network;
        choosePointsFor(next, model);
        taken = takeNetwork(next, model);
    }
    if (!taken)
        return tl::unexpected(taken.error());
    scenario.network = next;
    scenario.weight_changes = changes_of_start(next, taskOf(next).value_or(Task()), model.weights);
    const bool isOutputNamed = model.activations && model.activations->output;
    return BroughtIn{name, std::move(next), !model.activations, !isOutputNamed, hasOtherPoints};
}

QString sentence(const BroughtIn &model)
{
    return BringInWords::sentence(model);
}

} // namespace actlab
