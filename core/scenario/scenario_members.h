// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario.h"

#include <concepts>
#include <type_traits>

// The members of every part of a scenario and their names in a file, once for reading and writing. An Archive is called
// with a name and a member; `seed` is for numbers of 64 bits. S is a part, or a part that is const.
namespace actlab::members {

template <class S, class Part>
concept Of = std::same_as<std::remove_const_t<S>, Part>;

template <class Archive, Of<PlotWindow> S> void visit(Archive &archive, S &s)
{
    archive("x_minimum", s.x_minimum);
    archive("x_maximum", s.x_maximum);
    archive("y_minimum", s.y_minimum);
    archive("y_maximum", s.y_maximum);
}

template <class Archive, Of<Curve> S> void visit(Archive &archive, S &s)
{
    archive("function", s.function);
    archive("parameters", s.parameters);
}

template <class Archive, Of<Range> S> void visit(Archive &archive, S &s)
{
    archive("start", s.start);
    archive("stop", s.stop);
    archive("step", s.step);
}

template <class Archive, Of<FunctionsScenario> S> void visit(Archive &archive, S &s)
{
    archive("curves", s.curves);
    archive("weight", s.affine.weight);
    archive("bias", s.affine.bias);
    archive("range", s.range);
    archive("show_value", s.show_value);
    archive("show_first", s.show_first);
    archive("show_second", s.show_second);
    archive("show_reference_lines", s.show_reference_lines);
    archive("shade_vanishing", s.shade_vanishing);
    archive("equal_aspect", s.equal_aspect);
    archive("window", s.window);
}

template <class Archive, Of<SoftmaxScenario> S> void visit(Archive &archive, S &s)
{
    archive("logits", s.logits);
    archive("temperature", s.temperature);
    archive("target", s.target);
    archive("show_sparsemax", s.show_sparsemax);
    archive("show_softmin", s.show_softmin);
}

template <class Archive, Of<DataSpec> S> void visit(Archive &archive, S &s)
{
    archive("source", s.source);
    archive("samples", s.samples);
    archive("noise", s.noise);
    archive("classes", s.classes);
    archive("train_fraction", s.train_fraction);
    archive("split", s.split);
    archive.seed("seed", s.seed);
    archive("points", s.points);
}

template <class Archive, Of<LayerSpec> S> void visit(Archive &archive, S &s)
{
    archive("units", s.units);
    archive("activation", s.activation);
    archive("parameters", s.parameters);
}

template <class Archive, Of<NetworkScenario> S> void visit(Archive &archive, S &s)
{
    archive("data", s.data);
    archive("features", s.network.features);
    archive("hidden", s.network.hidden);
    archive("output", s.network.output);
    archive("initializer", s.network.initializer);
    archive("loss", s.training.loss);
    archive("optimizer", s.training.optimizer);
    archive("learning_rate", s.training.learning_rate);
    archive("batch_size", s.training.batch_size);
    archive("l1", s.training.l1);
    archive("l2", s.training.l2);
    archive("shuffle", s.training.shuffle);
    archive.seed("seed", s.seed);
}

template <class Archive, Of<NetworkView> S> void visit(Archive &archive, S &s)
{
    archive("show_test_points", s.show_test_points);
    archive("discretised", s.discretised);
    archive("show_numbers", s.show_numbers);
    archive("logarithmic_loss", s.logarithmic_loss);
    archive("curves", s.curves);
    archive("layer", s.layer);
    archive("unit", s.unit);
    archive("slice_directions", s.slice_directions);
    archive("window", s.window);
}

template <class Archive, Of<WeightChange> S> void visit(Archive &archive, S &s)
{
    archive("layer", s.edit.layer);
    archive("unit", s.edit.unit);
    archive("input", s.edit.input);
    archive("value", s.edit.value);
    archive("previous", s.previous);
    archive.seed("steps", s.steps);
}

template <class Archive, Of<BackpropScenario> S> void visit(Archive &archive, S &s)
{
    archive("sample", s.sample);
    archive("whole_batch", s.whole_batch);
    archive("stride", s.stride);
    archive("place", s.place);
    archive("decimals", s.decimals);
}

template <class Archive, Of<Scenario> S> void visit(Archive &archive, S &s)
{
    archive("page", s.page);
    archive("functions", s.functions);
    archive("softmax", s.softmax);
    archive("network", s.network);
    archive("network_view", s.network_view);
    archive("weight_changes", s.weight_changes);
    archive("backprop", s.backprop);
    archive("figure_language", s.figure_language);
}

} // namespace actlab::members
