// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario.h"

#include <array>

namespace actlab {

template <> struct Choices<Language> {
    static constexpr std::string_view subject = "figure_language";
    static constexpr std::array<Choice<Language>, 2> all{{
        {Language::english, "en", {"English", "영어"}},
        {Language::korean, "ko", {"Korean", "한국어"}},
    }};
};

// What a document holds, once for writing, reading and the names that are known. A `Fields` is a ScenarioWriter or a
// ScenarioReader (core/scenario/scenario_writer.h, scenario_reader.h): it is told of each member in the order of the
// file.

template <class Fields> void describe(Fields &fields, Curve &curve)
{
    fields.function("function", curve.function, curve.parameters);
}

template <class Fields> void describe(Fields &fields, LayerSpec &layer)
{
    fields.value("units", layer.units);
    fields.function("activation", layer.activation, layer.parameters);
}

template <class Fields> void describe(Fields &fields, Range &range)
{
    fields.value("start", range.start);
    fields.value("stop", range.stop);
    fields.value("step", range.step);
}

template <class Fields> void describe(Fields &fields, PlotWindow &window)
{
    fields.value("x_minimum", window.x_minimum);
    fields.value("x_maximum", window.x_maximum);
    fields.value("y_minimum", window.y_minimum);
    fields.value("y_maximum", window.y_maximum);
}

template <class Fields> void describe(Fields &fields, FunctionsScenario &functions)
{
    fields.list("curves", functions.curves);
    fields.value("weight", functions.affine.weight);
    fields.value("bias", functions.affine.bias);
    fields.group("range", functions.range);
    fields.value("show_value", functions.show_value);
    fields.value("show_first", functions.show_first);
    fields.value("show_second", functions.show_second);
    fields.value("show_reference_lines", functions.show_reference_lines);
    fields.value("shade_vanishing", functions.shade_vanishing);
    fields.value("equal_aspect", functions.equal_aspect);
    fields.value("show_samples", functions.show_samples);
    fields.value("course_style", functions.course_style);
    fields.value("legend", functions.legend);
    fields.group("window", functions.window);
}

template <class Fields> void describe(Fields &fields, SoftmaxScenario &softmax)
{
    fields.list("logits", softmax.logits);
    fields.list("names", softmax.names);
    fields.value("temperature", softmax.temperature);
    fields.value("target", softmax.target);
    fields.value("show_sparsemax", softmax.show_sparsemax);
    fields.value("show_softmin", softmax.show_softmin);
}

template <class Fields> void describe(Fields &fields, Scaling &scaling)
{
    fields.value("offset", scaling.offset);
    fields.value("scale", scaling.scale);
}

template <class Fields> void describe(Fields &fields, TableColumns &columns)
{
    fields.value("file", columns.file);
    fields.list("inputs", columns.inputs);
    fields.list("targets", columns.targets);
    fields.list("classes", columns.classes);
    fields.list("scaling", columns.scaling);
}

template <class Fields> void describe(Fields &fields, WeightId &weight)
{
    fields.value("layer", weight.layer);
    fields.value("unit", weight.unit);
    fields.optional("input", weight.input);
}

template <class Fields> void describe(Fields &fields, DataSpec &data)
{
    fields.value("source", data.source);
    fields.value("samples", data.samples);
    fields.value("noise", data.noise);
    fields.value("classes", data.classes);
    fields.value("train_fraction", data.train_fraction);
    fields.value("split", data.split);
    fields.optional("training_points", data.training_points);
    fields.seed("seed", data.seed);
    fields.group("columns", data.columns);
    const std::size_t inputs = data.columns ? data.columns->inputs.size() : 2;
    fields.points("points", data.points, inputs, data.columns ? data.columns->targets.size() : 1);
}

template <class Fields> void describe(Fields &fields, NetworkScenario &network)
{
    fields.group("data", network.data);
    fields.list("features", network.network.features);
    fields.list("hidden", network.network.hidden);
    fields.value("output", network.network.output);
    fields.optional("outputs", network.network.outputs);
    fields.value("initializer", network.network.initializer);
    fields.value("loss", network.training.loss);
    fields.value("optimizer", network.training.optimizer);
    fields.value("learning_rate", network.training.learning_rate);
    fields.value("batch_size", network.training.batch_size);
    fields.value("l1", network.training.l1);
    fields.value("l2", network.training.l2);
    fields.value("shuffle", network.training.shuffle);
    fields.value("momentum", network.training.constants.momentum);
    fields.value("rho", network.training.constants.rho);
    fields.value("beta1", network.training.constants.beta1);
    fields.value("beta2", network.training.constants.beta2);
    fields.optional("epsilon", network.training.constants.epsilon);
    fields.value("delta", network.training.delta);
    fields.value("freeze_weights", network.training.frozen.weights);
    fields.value("freeze_biases", network.training.frozen.biases);
    fields.list("frozen", network.training.frozen.places);
    fields.seed("seed", network.seed);
}

template <class Fields> void describe(Fields &fields, NetworkView &view)
{
    fields.value("show_test_points", view.show_test_points);
    fields.value("discretised", view.discretised);
    fields.value("show_numbers", view.show_numbers);
    fields.value("logarithmic_loss", view.logarithmic_loss);
    fields.value("curves", view.curves);
    fields.value("layer", view.layer);
    fields.value("unit", view.unit);
    fields.value("slice_directions", view.slice_directions);
    fields.value("x3", view.x3);
    fields.value("x4", view.x4);
    fields.group("window", view.window);
}

template <class Fields> void describe(Fields &fields, WeightChange &change)
{
    describe(fields, change.edit.weight);
    fields.value("value", change.edit.value);
    fields.value("previous", change.previous);
    fields.value("steps", change.steps);
}

template <class Fields> void describe(Fields &fields, OwnNetwork &own)
{
    fields.value("is_walked", own.is_walked);
    fields.group("network", own.network);
    fields.list("weight_changes", own.weight_changes);
}

template <class Fields> void describe(Fields &fields, BackpropScenario &backprop)
{
    fields.value("sample", backprop.sample);
    fields.value("whole_batch", backprop.whole_batch);
    fields.value("stride", backprop.stride);
    fields.value("place", backprop.place);
    fields.value("decimals", backprop.decimals);
    fields.group("own", backprop.own);
}

template <class Fields> void describe(Fields &fields, Scenario &scenario)
{
    fields.value("page", scenario.page);
    fields.optional("figure_language", scenario.figure_language);
    fields.group("functions", scenario.functions);
    fields.group("softmax", scenario.softmax);
    fields.group("network", scenario.network);
    fields.group("network_view", scenario.network_view);
    fields.list("weight_changes", scenario.weight_changes);
    fields.group("backprop", scenario.backprop);
}

} // namespace actlab
