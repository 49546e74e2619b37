// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/error_words.h"

#include "ui/text/error_cases.h"
#include "ui/text/fonts.h"
#include "ui/text/language.h"

#include <QCoreApplication>

namespace actlab {
namespace {

class ErrorWords {
    Q_DECLARE_TR_FUNCTIONS(ErrorWords)

public:
    explicit ErrorWords(const Error &error) : code_(error.code), cases_(error) {}

    QString sentence() const;

private:
    QString argument(std::size_t index) const { return cases_.argument(index); }
    QString subject(std::size_t index) const;

    ErrorCode code_;
    ErrorCases cases_;
};

/// What the sentence is about: words in the user's language, names of parameters and options as they are typed.
QString ErrorWords::subject(std::size_t index) const
{
    [[maybe_unused]] static constexpr const char *words[]{QT_TR_NOOP("start"), QT_TR_NOOP("stop"), QT_TR_NOOP("step"),
                                                          QT_TR_NOOP("temperature")};
    return tr(argument(index).toUtf8().constData());
}

QString ErrorWords::sentence() const
{
    switch (code_) {
    case ErrorCode::malformed_number:
        return cases_.malformedNumber();
    case ErrorCode::malformed_count:
        return cases_.malformedCount();
    case ErrorCode::not_finite:
        return tr("%1 must be a finite number, but %2 was given.").arg(subject(0), argument(1));
    case ErrorCode::unknown_activation:
        return cases_.unknownActivation();
    case ErrorCode::unknown_parameter:
        return cases_.unknownParameter();
    case ErrorCode::parameter_outside_domain:
        return cases_.outsideDomain();
    case ErrorCode::parameters_not_ascending:
        return tr("%1 must be less than %3, but %1 is %2 and %3 is %4.")
            .arg(argument(0), argument(1), argument(2), argument(3));
    case ErrorCode::parameters_descending:
        return tr("%1 must not be greater than %3, but %1 is %2 and %3 is %4.")
            .arg(argument(0), argument(1), argument(2), argument(3));
    case ErrorCode::malformed_range:
        return tr("“%1” is not a range; write START:STOP:STEP, such as -5:5:0.1.").arg(argument(0));
    case ErrorCode::range_step_zero:
        return tr("The step must not be 0; choose one such as 0.1.");
    case ErrorCode::range_step_wrong_direction:
        return cases_.wrongDirection();
    case ErrorCode::range_empty:
        return tr("Start and stop are both %1, which leaves no points; they must differ.").arg(argument(0));
    case ErrorCode::range_too_long:
        return cases_.rangeTooLong();
    case ErrorCode::temperature_not_positive:
        return tr("The temperature must be greater than 0, but %1 was given.").arg(argument(0));
    case ErrorCode::too_few_logits:
        return tr("At least one logit is needed; write them such as 1,2,3.");
    case ErrorCode::too_many_logits:
        return tr("%1 logits were given and at most %2 are possible.").arg(argument(0), argument(1));
    case ErrorCode::not_element_wise:
        return tr("“%1” is a function of several numbers at once; “plot” draws it, “softmax --function %1” prints its "
                  "values.")
            .arg(argument(0));
    case ErrorCode::unknown_choice:
        return tr("%1 cannot be “%2”; choose one of: %3.").arg(argument(0), argument(1), argument(2));
    case ErrorCode::outside_range:
        return cases_.outsideRange();
    case ErrorCode::unknown_command:
        return cases_.unknownCommand();
    case ErrorCode::unknown_option:
        return cases_.unknownOption();
    case ErrorCode::unexpected_argument:
        return tr("“%1” is one argument too many; “--help” shows what can be given.").arg(argument(0));
    case ErrorCode::missing_argument:
        return tr("%1 is missing; “--help” shows where it belongs.").arg(argument(0));
    case ErrorCode::missing_option:
        return tr("One of these options is needed: %1.").arg(argument(0));
    case ErrorCode::missing_option_value:
        return cases_.missingOptionValue();
    case ErrorCode::unexpected_value:
        return tr("“%1” takes no value; give it alone.").arg(argument(0));
    case ErrorCode::conflicting_options:
        return tr("“%1” and “%2” exclude each other; give only one of them.").arg(argument(0), argument(1));
    case ErrorCode::same_file:
        return tr("%1 and %2 both name “%3”, and one would overwrite the other; name two files.")
            .arg(argument(0), argument(1), argument(2));
    case ErrorCode::malformed_setting:
        return tr("“%1” sets nothing; write NAME=VALUE, such as alpha=0.5.").arg(argument(0));
    case ErrorCode::setting_of_absent_function:
        return tr("“%1” is not among the functions of this call: %2.").arg(argument(0), argument(1));
    case ErrorCode::setting_without_layers:
        return tr("“%1” sets nothing: there is no hidden layer.").arg(argument(0));
    case ErrorCode::malformed_place:
        return tr("“%1” names no weight; write LAYER.UNIT.INPUT or LAYER.UNIT.bias, counted from 1, such as 1.2.bias.")
            .arg(argument(0));
    case ErrorCode::malformed_size:
        return tr("“%1” is not a size; write WIDTHxHEIGHT in pixels, such as 960x600.").arg(argument(0));
    case ErrorCode::input_line_too_long:
        return tr("Line %1 of the input is longer than %2 characters, which no number needs.")
            .arg(argument(0), cases_.count(1));
    case ErrorCode::malformed_line:
        return tr("Line %1 of the input is not a number: “%2”.").arg(argument(0), argument(1));
    case ErrorCode::activation_count:
        return tr("%1 activations were given for %2 hidden layers; give one for all layers, or one for each.")
            .arg(argument(0), argument(1));
    case ErrorCode::parameter_count:
        return tr("%1 takes %3 parameters, but %2 were given.").arg(argument(0), argument(1), argument(2));
    case ErrorCode::features_missing:
        return tr("The network has no input; choose at least one feature, such as x1.");
    case ErrorCode::feature_repeated:
        return tr("The feature %1 is chosen twice; once is enough.").arg(argument(0));
    case ErrorCode::no_points:
        return tr("There are no points yet; draw some or load a CSV file.");
    case ErrorCode::no_training_points:
        return tr("Of %1 points, a train fraction of %2 leaves none to train with; choose a larger one.")
            .arg(argument(0), argument(1));
    case ErrorCode::feature_without_input:
        return tr("The feature %1 needs an input that the points do not have: they have %2.")
            .arg(argument(0), argument(1));
    case ErrorCode::outputs_do_not_fit:
        return tr("The network has %1 outputs, but each point has %2 targets; there must be one output for each.")
            .arg(argument(0), argument(1));
    case ErrorCode::outputs_too_few_for_classes:
        return tr("%1 outputs cannot tell %2 classes apart; one for each class can.").arg(argument(0), argument(1));
    case ErrorCode::output_needs_classes:
        return tr("The output %1 needs classes 0, 1, 2 … (at most 6), but the labels are other numbers; choose "
                  "identity.")
            .arg(argument(0));
    case ErrorCode::loss_does_not_fit:
        return tr("The loss %1 does not go with the output %2; choose one of: %3.")
            .arg(argument(0), argument(1), argument(2));
    case ErrorCode::loss_needs_shares:
        return tr("The loss %1 needs targets from 0 to 1, but one is %2; choose mse.").arg(argument(0), argument(1));
    case ErrorCode::batch_larger_than_data:
        return tr("A batch of %1 is more than the %2 training points; choose at most %2, or 0 for all of them.")
            .arg(argument(0), argument(1));
    case ErrorCode::table_not_text:
        return tr("“%1” is not text in the encoding that it should be in; save the table as CSV in UTF-8.")
            .arg(argument(0));
    case ErrorCode::table_null_character:
        return tr("“%1”, line %2: holds a NUL byte, which no text has; save the table as CSV in UTF-8.")
            .arg(argument(0), argument(1));
    case ErrorCode::table_line_too_long:
        return tr("“%1”, line %2: longer than %3 characters; this is not a table of points.")
            .arg(argument(0), argument(1), argument(2));
    case ErrorCode::table_quote_open:
        return tr("“%1”, line %2: a quotation mark is opened there and never closed.").arg(argument(0), argument(1));
    case ErrorCode::table_field_count:
        return tr("“%1”, line %2: found %3 values where the header names %4 columns.")
            .arg(argument(0), argument(1), argument(2), argument(3));
    case ErrorCode::table_malformed_number:
        return tr("“%1”, line %2, column %3: “%4” is not a finite number.")
            .arg(argument(0), argument(1), argument(2), argument(3));
    case ErrorCode::table_no_rows:
        return tr("“%1” has no rows below its header.").arg(argument(0));
    case ErrorCode::table_too_many_rows:
        return tr("“%1” has more than %2 points, which is the limit.").arg(argument(0), argument(1));
    case ErrorCode::table_column_missing:
        return tr("“%1” has no column %2; its columns are: %3.").arg(argument(0), argument(1), argument(2));
    case ErrorCode::table_column_repeated:
        return tr("“%1” has two columns %2, so that it is not clear which one counts.").arg(argument(0), argument(1));
    case ErrorCode::table_column_chosen_twice:
        return tr("The column %2 of “%1” is chosen twice; each can be one input or one target.")
            .arg(argument(0), argument(1));
    case ErrorCode::table_one_column:
        return tr("“%1” has only one column; an input and a label are needed.").arg(argument(0));
    case ErrorCode::table_text_column:
        return tr("“%1”, column %2: numbers are needed there, but line %3 has “%4”.")
            .arg(argument(0), argument(1), argument(2), argument(3));
    case ErrorCode::table_too_many_classes:
        return tr("“%1”, column %2: has %3 different labels, and at most %4 classes are possible.")
            .arg(argument(0), argument(1), argument(2), argument(3));
    case ErrorCode::table_targets_not_binary:
        return tr("“%1”, column %2: with several targets, each class label must be 0 or 1, but %3 is there.")
            .arg(argument(0), argument(1), argument(2));
    case ErrorCode::json_malformed:
        return tr("This is not JSON: line %1, column %2 makes no sense there.").arg(argument(0), argument(1));
    case ErrorCode::json_number_too_large:
        return tr("A number in this JSON is too large for double precision.");
    case ErrorCode::json_too_deep:
        return tr("This JSON is nested deeper than %1 levels, which is the limit.").arg(argument(0));
    case ErrorCode::json_too_many_values:
        return tr("This JSON has more than %1 values, which is the limit.").arg(argument(0));
    case ErrorCode::json_too_many_members:
        return tr("An object in this JSON has more than %1 members.").arg(argument(0));
    case ErrorCode::json_duplicate_key:
        return tr("This JSON has “%1” twice in one place, so that it is not clear which one counts.").arg(argument(0));
    case ErrorCode::document_not_recognised:
        return tr("This is not a document of Activation Lab; those begin with \"format\": \"activation-lab\".");
    case ErrorCode::document_newer_version:
        return tr("This document was saved by a newer version of Activation Lab: it has version %1, and %2 is the "
                  "newest that can be read here.")
            .arg(argument(0), argument(1));
    case ErrorCode::document_member_missing:
        return tr("%1 is missing in the document.").arg(argument(0));
    case ErrorCode::document_unknown_member:
        return cases_.unknownMember();
    case ErrorCode::document_wrong_kind:
        return cases_.wrongKind();
    case ErrorCode::document_too_many:
        return tr("%1 has %2 entries in the document, and at most %3 are possible.")
            .arg(argument(0), argument(1), argument(2));
    case ErrorCode::document_value:
        return cases_.wrongValue();
    case ErrorCode::page_without_figure:
        return tr("The page %1 cannot be drawn into a file; choose another page.").arg(argument(0));
    case ErrorCode::weights_malformed:
        return tr("These are not weights: %1 is missing or of the wrong kind; they look like "
                  "{\"layers\":[{\"weight\":[[1,2]],\"bias\":[0]}]}.")
            .arg(argument(0));
    case ErrorCode::weights_layer_count:
        return tr("Number of layers: %1 in the weights, but %2 in the network.").arg(argument(0), argument(1));
    case ErrorCode::weights_shape:
        return tr("The weights of layer %1 do not fit: %2 is %3, but the network needs %4.")
            .arg(argument(0), argument(1), argument(2), argument(3));
    case ErrorCode::matrix_missing:
        return tr("There are no numbers; a matrix is written as [[0.1, 0.2], [0.3, 0.4]], or a row on each line.");
    case ErrorCode::matrix_ragged:
        return tr("Matrix %1 has a row of %2 numbers beneath one of %3; all its rows must be as long.")
            .arg(argument(0), argument(1), argument(2));
    case ErrorCode::matrix_count:
        return tr("Number of matrices: %1; the network needs %2, or %3 without biases.")
            .arg(argument(0), argument(1), argument(2));
    case ErrorCode::weights_not_finite:
        return tr("A weight of layer %1 is not a finite number.").arg(argument(0));
    case ErrorCode::model_not_recognised:
        return tr("There is no network in this file that can be read; save one as .safetensors, .npz or JSON.");
    case ErrorCode::model_foreign:
        return cases_.foreignModel();
    case ErrorCode::model_damaged:
        return cases_.damagedModel();
    case ErrorCode::model_number_type:
        return tr("“%1” is of the type %2; what can be read is: %3.").arg(argument(0), argument(1), argument(2));
    case ErrorCode::model_no_layers:
        return tr("There are no weights in this file; a layer is a matrix such as 0.weight and its biases 0.bias.");
    case ErrorCode::model_array_unfit:
        return tr("“%1” (%2) is no part of a fully connected layer; what can be read is matrices, with a bias for each "
                  "unit.")
            .arg(argument(0), argument(1));
    case ErrorCode::model_layers_apart:
        return tr("Layer %1 of the model takes %2 inputs, but the layer before it has %3 units; the names must number "
                  "the layers in their order.")
            .arg(argument(0), argument(1), argument(2));
    case ErrorCode::model_activation_count:
        return tr("The file names %1 activations for %2 hidden layers; name one for each, and one more for the output "
                  "if you like.")
            .arg(argument(0), argument(1));
    case ErrorCode::model_too_large:
        return cases_.largeModel();
    case ErrorCode::model_inputs:
        return tr("The model takes %1 inputs, but a point here has %2; choose a table of %1 columns first, or %1 "
                  "inputs.")
            .arg(argument(0), argument(1));
    case ErrorCode::training_diverged:
        return cases_.trainingDiverged();
    case ErrorCode::training_interrupted:
        return tr("Training was stopped after epoch %1.").arg(argument(0));
    case ErrorCode::file_not_readable:
        return cases_.notReadable();
    case ErrorCode::file_not_writable:
        return cases_.notWritable();
    case ErrorCode::unknown_file_format:
        return cases_.unknownFileFormat();
    case ErrorCode::file_not_regular:
        return tr("“%1” is a pipe or a device, which may never end; choose a file.").arg(argument(0));
    case ErrorCode::file_too_large:
        return tr("“%1” is larger than %2 MB, which is the limit.").arg(argument(0), argument(1));
    case ErrorCode::share_missing:
        return tr("There is no shared scenario in this text; it begins with “actlab1:”.");
    case ErrorCode::share_newer:
        return tr("A newer Activation Lab made this text (version %1); update the program to open it.")
            .arg(argument(0));
    case ErrorCode::share_damaged:
        return tr("This text is incomplete or was changed on the way; copy all of it once more.");
    case ErrorCode::share_too_large:
        return tr("This is more than a text can share, which is %1 characters; save the file and send that instead.")
            .arg(argument(0));
    case ErrorCode::no_display:
        if (!argument(0).isEmpty())
            return tr("The display “%1” does not answer; “activation-lab --help” lists what works without one.")
                .arg(argument(0));
        return tr("There is no display to open a window on; “activation-lab --help” lists what works without one.");
    case ErrorCode::font_missing:
        return missingFontText(argument(0), Translation(windowLanguage()));
    case ErrorCode::output_closed:
        return tr("Nobody reads the output any more.");
    }
    return {};
}

} // namespace

QString sentence(const Error &error)
{
    return ErrorWords(error).sentence();
}

} // namespace actlab
