// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/error_text.h"

#include "ui/text/fonts.h"
#include "ui/text/number_words.h"
#include "ui/text/system_reason.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace actlab {
namespace {

/// What was given may be a file's worth of letters: no more of it is repeated than a sentence can hold, its beginning
/// and its end.
QString shortened(const QString &text)
{
    constexpr qsizetype most = 240;
    constexpr qsizetype head = 80;
    constexpr qsizetype tail = 40;
    return text.size() <= most ? text : text.left(head) + u'…' + text.right(tail);
}

class ErrorText {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)

public:
    explicit ErrorText(const Error &error) : error_(error) {}

    QString sentence() const;

private:
    QString argument(std::size_t index) const
    {
        return index < error_.arguments.size() ? shortened(QString::fromStdString(error_.arguments[index])) : QString();
    }
    QString subject(std::size_t index) const;
    QString count(std::size_t index) const;
    QString malformedNumber() const;
    QString malformedCount() const;
    QString outsideRange() const;
    QString unknownActivation() const;
    QString unknownParameter() const;
    QString unknownParameterOfSeveral() const;
    QString outsideDomain() const;
    QString wrongDirection() const;
    QString rangeTooLong() const;
    QString missingOptionValue() const;
    QString unknownFileFormat() const;
    QString notReadable() const;
    QString notWritable() const;
    QString trainingDiverged() const;
    QString unknownCommand() const;
    QString unknownOption() const;
    QString unknownMember() const;
    QString wrongKind() const;
    QString wrongValue() const;

    const Error &error_;
};

/// What the sentence is about: words in the user's language, names of parameters and options as they are typed.
QString ErrorText::subject(std::size_t index) const
{
    [[maybe_unused]] static constexpr const char *words[]{QT_TR_NOOP("start"), QT_TR_NOOP("stop"), QT_TR_NOOP("step"),
                                                          QT_TR_NOOP("temperature")};
    return tr(argument(index).toUtf8().constData());
}

/// A large count as people write it: "100,000,000", or "1×10²⁰" where nobody would count the digits.
QString ErrorText::count(std::size_t index) const
{
    constexpr double longest = 1e15;
    constexpr int digits = 3;
    const double value = argument(index).toDouble();
    return value < longest ? QLocale(QLocale::English).toString(value, 'f', 0) : readable(value, digits);
}

QString ErrorText::malformedNumber() const
{
    if (argument(0).trimmed().isEmpty())
        return tr("A number is missing; write one such as 0.5, -3 or 1e-3.");
    return tr("“%1” is not a number; write one such as 0.5, -3 or 1e-3.").arg(argument(0));
}

QString ErrorText::malformedCount() const
{
    if (argument(1).trimmed().isEmpty())
        return tr("A number is missing in %1; write whole numbers such as 8.").arg(argument(0));
    return tr("%1 must be a whole number, such as 8, but “%2” was given.").arg(argument(0), argument(1));
}

QString ErrorText::outsideRange() const
{
    if (argument(3) == QLatin1String("inf"))
        return tr("%1 must be at least %3, but %2 was given.").arg(argument(0), argument(1), argument(2));
    return tr("%1 must be from %3 to %4, but %2 was given.").arg(argument(0), argument(1), argument(2), argument(3));
}

QString ErrorText::unknownActivation() const
{
    if (argument(1).isEmpty())
        return tr("“%1” is not a known function.").arg(argument(0));
    return tr("“%1” is not a known function; did you mean “%2”?").arg(argument(0), argument(1));
}

QString ErrorText::unknownParameterOfSeveral() const
{
    if (argument(2).isEmpty())
        return tr("None of %1 has parameters, so “%2” cannot be set.").arg(argument(0), argument(1));
    return tr("None of %1 has a parameter “%2”; what can be set is: %3.").arg(argument(0), argument(1), argument(2));
}

QString ErrorText::unknownParameter() const
{
    if (argument(0).contains(u','))
        return unknownParameterOfSeveral();
    if (argument(2).isEmpty())
        return tr("%1 has no parameters, so “%2” cannot be set.").arg(argument(0), argument(1));
    return tr("%1 has no parameter “%2”; what can be set is: %3.").arg(argument(0), argument(1), argument(2));
}

QString ErrorText::outsideDomain() const
{
    if (argument(2) == QLatin1String("non_negative"))
        return tr("%1 must be at least 0, but %2 was given.").arg(argument(0), argument(1));
    if (argument(2) == QLatin1String("non_zero"))
        return tr("%1 must not be 0.").arg(argument(0));
    return tr("%1 must be greater than 0, but %2 was given.").arg(argument(0), argument(1));
}

QString ErrorText::wrongDirection() const
{
    if (argument(2).startsWith(u'-')) {
        return tr("Steps of %3 never lead from %1 up to %2; the step must be positive here.")
            .arg(argument(0), argument(1), argument(2));
    }
    return tr("Steps of %3 never lead from %1 down to %2; the step must be negative here.")
        .arg(argument(0), argument(1), argument(2));
}

QString ErrorText::rangeTooLong() const
{
    if (!std::isfinite(argument(0).toDouble())) {
        return tr("The number of points of this range is beyond double precision, and at most %1 are possible; choose "
                  "a larger step or a shorter range.")
            .arg(count(1));
    }
    return tr("This range has %1 points and at most %2 are possible; choose a larger step or a shorter range.")
        .arg(count(0), count(1));
}

QString ErrorText::missingOptionValue() const
{
    if (argument(1) == QLatin1String("number"))
        return tr("“%1” needs a number behind it; “--help” shows which.").arg(argument(0));
    return tr("“%1” needs a value behind it; “--help” shows which.").arg(argument(0));
}

QString ErrorText::unknownFileFormat() const
{
    if (argument(0).isEmpty())
        return tr("The file name needs an ending that says the format: %1.").arg(argument(1));
    return tr("Files cannot be written as “.%1”; the file name needs one of these endings: %2.")
        .arg(argument(0), argument(1));
}

/// Standard input is no file and has no name that people know.
QString ErrorText::notReadable() const
{
    if (argument(0) != QLatin1String("stdin"))
        return tr("“%1” could not be read: %2.").arg(argument(0), systemReason(argument(1)));
    if (saysThatItIsClosed(argument(1)))
        return tr("Standard input is closed; redirect a file or a pipe to it.");
    return tr("Standard input could not be read: %1.").arg(systemReason(argument(1)));
}

QString ErrorText::notWritable() const
{
    if (argument(0) != QLatin1String("stdout"))
        return tr("“%1” could not be written: %2.").arg(argument(0), systemReason(argument(1)));
    if (saysThatItIsClosed(argument(1)))
        return tr("Standard output is closed; redirect it to a file or a pipe.");
    return tr("Standard output could not be written: %1.").arg(systemReason(argument(1)));
}

QString ErrorText::unknownCommand() const
{
    if (argument(1).isEmpty())
        return tr("There is no command “%1”; “activation-lab --help” lists them.").arg(argument(0));
    return tr("There is no command “%1”; did you mean “%2”?").arg(argument(0), argument(1));
}

QString ErrorText::unknownOption() const
{
    if (argument(1).isEmpty())
        return tr("There is no option “%1”; “--help” lists them.").arg(argument(0));
    return tr("There is no option “%1”; did you mean “%2”?").arg(argument(0), argument(1));
}

QString ErrorText::unknownMember() const
{
    if (argument(1).isEmpty())
        return tr("The entry “%1” means nothing.").arg(argument(0));
    return tr("The entry “%1” means nothing; did you mean “%2”?").arg(argument(0), argument(1));
}

QString ErrorText::wrongKind() const
{
    const auto kind = argument(1);
    if (kind == QLatin1String("number"))
        return tr("%1 must be a number in the document.").arg(argument(0));
    if (kind == QLatin1String("count"))
        return tr("%1 must be a whole number from 0 on in the document.").arg(argument(0));
    if (kind == QLatin1String("seed"))
        return tr("%1 must be a whole number from 0 on, in quotes, in the document.").arg(argument(0));
    if (kind == QLatin1String("text"))
        return tr("%1 must be a text in quotes in the document.").arg(argument(0));
    if (kind == QLatin1String("switch"))
        return tr("%1 must be true or false in the document.").arg(argument(0));
    if (kind == QLatin1String("list"))
        return tr("%1 must be a list in square brackets in the document.").arg(argument(0));
    if (kind == QLatin1String("version"))
        return tr("%1 must be a whole number from 1 on in the document.").arg(argument(0));
    if (kind == QLatin1String("point"))
        return tr("%1 must be a point such as [1.5, -2, 0] in the document: x1, x2 and the label.").arg(argument(0));
    return tr("%1 must be a group in curly brackets in the document.").arg(argument(0));
}

/// What is wrong with one value is said as it is said elsewhere, behind the place.
QString ErrorText::wrongValue() const
{
    Error value{static_cast<ErrorCode>(argument(1).toInt()), {}};
    if (error_.arguments.size() > 2 && value.code != ErrorCode::document_value)
        value.arguments.assign(error_.arguments.begin() + 2, error_.arguments.end());
    return tr("In the document, at %1: %2").arg(argument(0), ErrorText(value).sentence());
}

QString ErrorText::trainingDiverged() const
{
    const auto cause = argument(3);
    if (cause == QLatin1String("regularization"))
        return tr("Training diverged in epoch %2, at layer %1: learning rate × l2 is too large for this "
                  "optimiser, and enlarges the weights; choose a smaller l2.")
            .arg(argument(0), argument(1));
    if (cause == QLatin1String("activation"))
        return tr("Training diverged in epoch %2, at layer %1: its activation grows so fast that the numbers ran over; "
                  "choose another one, or smaller inputs.")
            .arg(argument(0), argument(1));
    if (cause == QLatin1String("labels"))
        return tr("Training diverged in epoch %1: the labels are so large that the loss ran over; scale them to about "
                  "−1 to 1.")
            .arg(argument(1));
    if (cause == QLatin1String("weights"))
        return tr("Training diverged in epoch %2, at layer %1: the weights that it began with are so large that the "
                  "numbers ran over; choose smaller ones.")
            .arg(argument(0), argument(1));
    if (cause == QLatin1String("inputs"))
        return tr("Training diverged in epoch %2, at layer %1: the inputs are very large; scale them to about −6 to 6.")
            .arg(argument(0), argument(1));
    return tr("Training diverged in epoch %2, at layer %1: the learning rate %3 is too large; try half of it.")
        .arg(argument(0), argument(1), argument(2));
}

QString ErrorText::sentence() const
{
    switch (error_.code) {
    case ErrorCode::malformed_number:
        return malformedNumber();
    case ErrorCode::malformed_count:
        return malformedCount();
    case ErrorCode::not_finite:
        return tr("%1 must be a finite number, but %2 was given.").arg(subject(0), argument(1));
    case ErrorCode::unknown_activation:
        return unknownActivation();
    case ErrorCode::unknown_parameter:
        return unknownParameter();
    case ErrorCode::parameter_outside_domain:
        return outsideDomain();
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
        return wrongDirection();
    case ErrorCode::range_empty:
        return tr("Start and stop are both %1, which leaves no points; they must differ.").arg(argument(0));
    case ErrorCode::range_too_long:
        return rangeTooLong();
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
        return outsideRange();
    case ErrorCode::unknown_command:
        return unknownCommand();
    case ErrorCode::unknown_option:
        return unknownOption();
    case ErrorCode::unexpected_argument:
        return tr("“%1” is one argument too many; “--help” shows what can be given.").arg(argument(0));
    case ErrorCode::missing_argument:
        return tr("%1 is missing; “--help” shows where it belongs.").arg(argument(0));
    case ErrorCode::missing_option:
        return tr("One of these options is needed: %1.").arg(argument(0));
    case ErrorCode::missing_option_value:
        return missingOptionValue();
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
    case ErrorCode::malformed_size:
        return tr("“%1” is not a size; write WIDTHxHEIGHT in pixels, such as 960x600.").arg(argument(0));
    case ErrorCode::input_line_too_long:
        return tr("Line %1 of the input is longer than %2 characters, which no number needs.")
            .arg(argument(0), count(1));
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
    case ErrorCode::one_class_only:
        return tr("All points have the label %1, and telling classes apart takes at least two; for a regression, "
                  "choose "
                  "the output identity.")
            .arg(argument(0));
    case ErrorCode::output_needs_two_classes:
        return tr("The output %1 tells two classes apart, but the data have %2; choose softmax.")
            .arg(argument(0), argument(1));
    case ErrorCode::output_needs_classes:
        return tr("The output %1 needs classes 0, 1, 2 … (at most 6), but the labels are other numbers; choose "
                  "identity.")
            .arg(argument(0));
    case ErrorCode::loss_does_not_fit:
        return tr("The loss %1 does not go with the output %2; choose one of: %3.")
            .arg(argument(0), argument(1), argument(2));
    case ErrorCode::loss_needs_classes:
        return tr("The loss %1 needs the classes 0 and 1, but the labels are other numbers; choose mse.")
            .arg(argument(0));
    case ErrorCode::batch_larger_than_data:
        return tr("A batch of %1 is more than the %2 training points; choose at most %2, or 0 for all of them.")
            .arg(argument(0), argument(1));
    case ErrorCode::csv_column_missing:
        return tr("“%1” has no column %2 in its first line; the header must be x1,x2,label.")
            .arg(argument(0), argument(1));
    case ErrorCode::csv_column_repeated:
        return tr("“%1” has two columns %2, so that it is not clear which one counts.").arg(argument(0), argument(1));
    case ErrorCode::csv_null_character:
        return tr("“%1”, line %2: holds a NUL byte, which no text has; save the table as CSV in UTF-8.")
            .arg(argument(0), argument(1));
    case ErrorCode::csv_field_count:
        return tr("“%1”, line %2: found %3 values where the header names %4 columns.")
            .arg(argument(0), argument(1), argument(2), argument(3));
    case ErrorCode::csv_malformed_number:
        return tr("“%1”, line %2, column %3: “%4” is not a finite number.")
            .arg(argument(0), argument(1), argument(2), argument(3));
    case ErrorCode::csv_line_too_long:
        return tr("“%1”, line %2: longer than %3 characters; this is not a table of points.")
            .arg(argument(0), argument(1), argument(2));
    case ErrorCode::csv_no_rows:
        return tr("“%1” has no rows below its header.").arg(argument(0));
    case ErrorCode::csv_too_many_rows:
        return tr("“%1” has more than %2 points, which is the limit.").arg(argument(0), argument(1));
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
        return unknownMember();
    case ErrorCode::document_wrong_kind:
        return wrongKind();
    case ErrorCode::document_too_many:
        return tr("%1 has %2 entries in the document, and at most %3 are possible.")
            .arg(argument(0), argument(1), argument(2));
    case ErrorCode::document_value:
        return wrongValue();
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
    case ErrorCode::weights_not_finite:
        return tr("A weight of layer %1 is not a finite number.").arg(argument(0));
    case ErrorCode::training_diverged:
        return trainingDiverged();
    case ErrorCode::training_interrupted:
        return tr("Training was stopped after epoch %1.").arg(argument(0));
    case ErrorCode::file_not_readable:
        return notReadable();
    case ErrorCode::file_not_writable:
        return notWritable();
    case ErrorCode::unknown_file_format:
        return unknownFileFormat();
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
    return ErrorText(error).sentence();
}

} // namespace actlab
