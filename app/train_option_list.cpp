// SPDX-License-Identifier: GPL-3.0-or-later
// The options of a run, as --help lists them.
#include "app/train_options.h"

#include "app/commands/command.h"
#include "core/data/generators.h"
#include "core/table/column_choice.h"

namespace actlab {
namespace {

void add_data_options(CLI::App &call, TrainOptions &options)
{
    QStringList ids;
    for (const auto &generator : generators())
        ids << QString::fromUtf8(generator.id.data(), qsizetype(generator.id.size()));
    add_value(
        call, "--data", options.data, "ID|FILE",
        CommandLine::tr("%1, or a file with a table: CSV and its relatives, whose separator, decimal sign, header "
                        "and encoding are recognised; circle unless given")
            .arg(ids.join(QLatin1String(", "))));
    add_value(call, "--inputs", options.inputs, "NAME,...",
              CommandLine::tr("Columns of the table, 1 to 4, by name or by number from 1; x1 and x2, or the first two "
                              "with numbers, unless given"));
    add_value(
        call, "--targets", options.targets, "NAME,...",
        CommandLine::tr("Columns of the table, 1 to 6, by name or by number from 1; label or what is called alike, "
                        "or the last one, unless given"));
    add_value(call, "--task", options.task, "WORD",
              CommandLine::tr("%1: what numbers in a target are; by their look unless given. Text is always classes")
                  .arg(QString::fromStdString(id_list<LabelReading>())));
    add_flag(call, "--standardize", options.standardize,
             CommandLine::tr("Give the table's inputs the mean 0 and the standard deviation 1, of the points that "
                             "train"));
    add_value(call, "--samples", options.samples, "N",
              CommandLine::tr("Points to generate, 10 to 5000; 500 unless given"));
    add_value(call, "--noise", options.noise, "R", CommandLine::tr("0 to 0.5; 0 unless given"));
    add_value(call, "--classes", options.classes, "N", CommandLine::tr("Of blobs, 2 to 6; 3 unless given"));
    add_value(call, "--train-fraction", options.train_fraction, "R",
              CommandLine::tr("Share of the points that train; 0.5 unless given, and 1 for a table"));
    add_value(call, "--split", options.split, "shuffled|in_order",
              CommandLine::tr("Which points train: random ones, or the first; shuffled unless given, and in_order for "
                              "a table"));
    add_value(call, "--seed", options.seed, "N",
              CommandLine::tr("Of points, split, weights and order; 0 unless given"));
}

void add_network_options(CLI::App &call, TrainOptions &options)
{
    add_value(call, "--features", options.features, "NAME,...",
              CommandLine::tr("Inputs: %1; x1,x2 unless given").arg(QString::fromStdString(id_list<Feature>())));
    add_value(call, "--hidden", options.hidden, "N,N,...",
              CommandLine::tr("Units of each hidden layer, up to 6 layers of 1 to 16; 4,2 unless given, '' for none"));
    add_value(call, "--activation", options.activation, "ID[,ID...]",
              CommandLine::tr("One for all hidden layers, or one for each (see “list”); tanh unless given. The "
                              "negative slope of prelu is learned; rrelu trains with the mean of its own"));
    add_values(call, "--set", options.settings, "[ID.]NAME=VALUE",
               CommandLine::tr("A parameter of the activations; may be given several times"));
    add_value(
        call, "--output", options.output, "WORD",
        CommandLine::tr("%1; by the data unless given: tanh for two classes, softmax for more, identity for other "
                        "labels")
            .arg(QString::fromStdString(id_list<Output>())));
    add_value(call, "--outputs", options.outputs, "N",
              CommandLine::tr("Units of the output layer, 1 to 6; as many as the data need unless given"));
    add_value(call, "--initializer", options.initializer, "WORD",
              CommandLine::tr("%1; uniform unless given").arg(QString::fromStdString(id_list<Initializer>())));
}

void add_training_options(CLI::App &call, TrainOptions &options)
{
    add_value(call, "--loss", options.loss, "WORD",
              CommandLine::tr("%1; unless given half_mse, and the cross-entropy of sigmoid and softmax")
                  .arg(QString::fromStdString(id_list<Loss>())));
    add_value(call, "--optimizer", options.optimizer, "WORD",
              CommandLine::tr("%1; sgd unless given").arg(QString::fromStdString(id_list<Optimizer>())));
    add_value(call, "--freeze", options.freeze, "WHAT,...",
              CommandLine::tr("What training leaves as it is: biases, weights, LAYER.UNIT.bias or LAYER.UNIT.INPUT, "
                              "counted from 1"));
    add_value(call, "--learning-rate", options.learning_rate, "R", CommandLine::tr("0.03 unless given"));
    add_value(call, "--batch-size", options.batch_size, "N",
              CommandLine::tr("Points of a step, 0 for all; 10 unless given, or all where there are fewer. The last "
                              "batch of an epoch may be smaller"));
    add_value(call, "--l1", options.l1, "R",
              CommandLine::tr("Adds R·Σ|w| to the loss, without biases; 0 unless given"));
    add_value(
        call, "--l2", options.l2, "R",
        CommandLine::tr("Adds R/2·Σw² to the loss, without biases; with adamw, the decoupled decay; 0 unless given"));
    add_value(call, "--momentum", options.momentum, "R",
              CommandLine::tr("Of momentum and nesterov, how much of a step goes on in the next; 0.9 unless given"));
    add_value(call, "--rho", options.rho, "R",
              CommandLine::tr("Of rmsprop, how much of the mean square stays; 0.99 unless given"));
    add_value(call, "--beta1", options.beta1, "R",
              CommandLine::tr("Of adam and adamw, how much of the mean stays; 0.9 unless given"));
    add_value(call, "--beta2", options.beta2, "R",
              CommandLine::tr("Of adam and adamw, how much of the mean square stays; 0.999 unless given"));
    add_value(
        call, "--epsilon", options.epsilon, "R",
        CommandLine::tr("What rmsprop, adagrad, adam and adamw add to a root so as not to divide by 0; 1e-8 unless "
                        "given, and 1e-10 of adagrad"));
    add_value(call, "--delta", options.delta, "R",
              CommandLine::tr("Of huber, the error beyond which the loss goes straight; 1 unless given"));
    add_flag(call, "--no-shuffle", options.no_shuffle,
             CommandLine::tr("Take the points in the same order in each epoch, that of the file"));
}

} // namespace

void add_train_options(CLI::App &call, TrainOptions &options)
{
    add_data_options(call, options);
    add_network_options(call, options);
    add_training_options(call, options);
}

} // namespace actlab
