// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tl/expected.hpp>

#include <string>
#include <vector>

namespace actlab {

/// What can be wrong with input. The sentence for each, in every language, is made in one place: ui/text/error_text.
/// `arguments` of an Error are listed behind each code, in order.
enum class ErrorCode {
    malformed_number,         ///< the text that is not a number
    malformed_count,          ///< what must be a whole number (an option), the text given
    not_finite,               ///< what must be finite (a name the user knows), the text given
    unknown_activation,       ///< the id given, the nearest known id (may be empty)
    unknown_parameter,        ///< ids of activations ("elu, celu"), the name given, known names ("alpha"; may be empty)
    parameter_outside_domain, ///< parameter name, the value given, "positive" | "non_negative" | "non_zero"
    parameters_not_ascending, ///< name that must be smaller, its value, name that must be larger, its value
    parameters_descending,    ///< name that must not be greater, its value, name that must not be less, its value
    malformed_range,          ///< the text that is not START:STOP:STEP
    range_step_zero,          ///< -
    range_step_wrong_direction,  ///< start, stop, step
    range_empty,                 ///< start and stop, which are equal
    range_too_long,              ///< number of points it would give ("inf" where it has none), the limit
    temperature_not_positive,    ///< the value given
    too_few_logits,              ///< -
    too_many_logits,             ///< number of logits, the limit
    not_element_wise,            ///< id of a vector function, where one of a single number is needed
    unknown_choice,              ///< what is chosen ("optimizer"), the word given, the known words ("sgd, adam")
    outside_range,               ///< what (a name the user knows), the value given, the least, the most
    unknown_command,             ///< the word given, the nearest command (may be empty)
    unknown_option,              ///< the option given, the nearest known option (may be empty)
    unexpected_argument,         ///< the argument given
    missing_argument,            ///< its name ("ID", "--logits")
    missing_option,              ///< the options of which one is needed ("--range, --at")
    missing_option_value,        ///< the option, "number" | "" (what its value is, where that is known)
    unexpected_value,            ///< the option, which takes none
    conflicting_options,         ///< one option, another
    same_file,                   ///< two options, of which one would overwrite the other's file, its name
    malformed_setting,           ///< the text that is not NAME=VALUE
    setting_of_absent_function,  ///< the id given, the ids there are ("relu, elu")
    setting_without_layers,      ///< the text given
    malformed_place,             ///< the text that is not LAYER.UNIT.INPUT
    malformed_size,              ///< the text that is not WIDTHxHEIGHT
    input_line_too_long,         ///< number of the line of standard input from 1, the limit
    malformed_line,              ///< number of the line of standard input from 1, the text that is not a number
    activation_count,            ///< number of activations given, number of hidden layers
    parameter_count,             ///< activation id, number of parameters given, number it has
    features_missing,            ///< -
    feature_repeated,            ///< id of the feature
    no_points,                   ///< -
    no_training_points,          ///< number of points, the train fraction
    feature_without_input,       ///< id of the feature, number of inputs that a point has
    outputs_do_not_fit,          ///< number of outputs, number of targets
    outputs_too_few_for_classes, ///< number of outputs, number of classes
    output_needs_classes,        ///< id of the output
    loss_does_not_fit,           ///< id of the loss, id of the output, ids of the losses that fit
    loss_needs_shares,           ///< id of the loss, a target that is not in 0–1
    batch_larger_than_data,      ///< batch size, number of training points
    table_not_text,              ///< file name
    table_null_character,        ///< file name, line
    table_line_too_long,         ///< file name, line, the limit
    table_quote_open,            ///< file name, line
    table_field_count,           ///< file name, line, number of fields there, number of columns
    table_malformed_number,      ///< file name, line, the column's name, the text given
    table_no_rows,               ///< file name
    table_too_many_rows,         ///< file name, the limit
    table_column_missing,        ///< file name, the column's name, the names there are ("a, b")
    table_column_repeated,       ///< file name, the column's name; the file has two of it
    table_column_chosen_twice,   ///< file name, the column's name
    table_one_column,            ///< file name
    table_text_column,           ///< file name, the column's name, line and text of the first cell that is no number
    table_too_many_classes,      ///< file name, the column's name, number of different labels, the limit
    table_targets_not_binary,    ///< file name, the column's name, the first label that is neither 0 nor 1
    json_malformed,              ///< line, column, both from 1
    json_number_too_large,       ///< -
    json_too_deep,               ///< the limit
    json_too_many_values,        ///< the limit
    json_too_many_members,       ///< the limit of one object
    json_duplicate_key,          ///< the key
    document_not_recognised,     ///< -; JSON, but not a document of this program
    document_newer_version,      ///< the document's version, the newest that is known
    document_member_missing,     ///< where ("network.hidden[2].units")
    document_unknown_member,     ///< where, the nearest known member (may be empty)
    document_wrong_kind,         ///< where, "number", "count", "text", "seed", "switch", "point", "version", …
    document_too_many,           ///< where, the number of entries, the limit
    document_value,              ///< where, then another error: its code as a number and its arguments
    page_without_figure,         ///< id of the page
    weights_malformed,           ///< where something is missing or of the wrong kind ("layers[0].bias")
    weights_layer_count,         ///< number of layers given, number needed
    weights_shape,               ///< layer from 1, "weight" | "bias", the shape given, the shape needed ("4×2")
    matrix_missing,              ///< -
    matrix_ragged,               ///< number of the matrix from 1, length of a row, length of those before
    matrix_count,                ///< number of matrices, number with biases, number without
    weights_not_finite,          ///< layer from 1
    model_not_recognised,        ///< -; none of the formats of models
    model_foreign,               ///< "pickle" | "hdf5" | "keras": a format of others that is not read
    model_damaged,               ///< "safetensors" | "NPZ", the array's name (may be empty)
    model_number_type,           ///< the array's name, its type, the known types
    model_no_layers,             ///< -
    model_array_unfit,           ///< the array's name, its shape ("6×3×5×5")
    model_layers_apart,          ///< layer from 1, its inputs, the units of the layer before
    model_activation_count,      ///< number of activations named, number of hidden layers
    model_too_large,             ///< "inputs" | "outputs" | "layers" | "units", the number, the limit, layer from 1
    model_inputs,                ///< inputs of the model, inputs of a point
    training_diverged,           ///< layer from 1, epoch, learning rate, id of the cause (core/training/divergence.h)
    training_interrupted,        ///< number of completed epochs
    file_not_readable,           ///< file name, the system's reason
    file_not_writable,           ///< file name, the system's reason
    unknown_file_format,         ///< the ending given (may be empty), the known ones (".png, .svg")
    file_not_regular,            ///< file name
    file_too_large,              ///< file name, the limit in megabytes
    share_missing,               ///< -; the text holds no shared scenario
    share_newer,                 ///< the version of its packing
    share_damaged,               ///< -
    share_too_large,             ///< the limit in characters
    no_display,                  ///< the display that does not answer (may be empty or missing)
    font_missing,                ///< "ko": no font has its letters; empty: there is no font
    output_closed,               ///< -; nobody reads the standard output any more, so nobody needs to be told
};

struct Error {
    ErrorCode code{};
    std::vector<std::string> arguments;

    bool operator==(const Error &) const = default;
};

/// A value, or why there is none.
template <class T> using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> failure(ErrorCode code, std::vector<std::string> arguments = {})
{
    return tl::unexpected<Error>(Error{code, std::move(arguments)});
}

} // namespace actlab
