// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/error_cases.h"

#include "ui/text/error_words.h"
#include "ui/text/number_words.h"
#include "ui/text/system_reason.h"

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

} // namespace

QString ErrorCases::argument(std::size_t index) const
{
    return index < error_.arguments.size() ? shortened(QString::fromStdString(error_.arguments[index])) : QString();
}

/// A large count as people write it: "100,000,000", or "1×10²⁰" where nobody would count the digits.
QString ErrorCases::count(std::size_t index) const
{
    constexpr double longest = 1e15;
    constexpr int digits = 3;
    const double value = argument(index).toDouble();
    return value < longest ? QLocale(QLocale::English).toString(value, 'f', 0) : readable(value, digits);
}

QString ErrorCases::malformedNumber() const
{
    if (argument(0).trimmed().isEmpty())
        return tr("A number is missing; write one such as 0.5, -3 or 1e-3.");
    return tr("“%1” is not a number; write one such as 0.5, -3 or 1e-3.").arg(argument(0));
}

QString ErrorCases::malformedCount() const
{
    if (argument(1).trimmed().isEmpty())
        return tr("A number is missing in %1; write whole numbers such as 8.").arg(argument(0));
    return tr("%1 must be a whole number, such as 8, but “%2” was given.").arg(argument(0), argument(1));
}

QString ErrorCases::outsideRange() const
{
    if (argument(3) == QLatin1String("inf"))
        return tr("%1 must be at least %3, but %2 was given.").arg(argument(0), argument(1), argument(2));
    return tr("%1 must be from %3 to %4, but %2 was given.").arg(argument(0), argument(1), argument(2), argument(3));
}

QString ErrorCases::unknownActivation() const
{
    if (argument(1).isEmpty())
        return tr("“%1” is not a known function.").arg(argument(0));
    return tr("“%1” is not a known function; did you mean “%2”?").arg(argument(0), argument(1));
}

QString ErrorCases::unknownParameterOfSeveral() const
{
    if (argument(2).isEmpty())
        return tr("None of %1 has parameters, so “%2” cannot be set.").arg(argument(0), argument(1));
    return tr("None of %1 has a parameter “%2”; what can be set is: %3.").arg(argument(0), argument(1), argument(2));
}

QString ErrorCases::unknownParameter() const
{
    if (argument(0).contains(u','))
        return unknownParameterOfSeveral();
    if (argument(2).isEmpty())
        return tr("%1 has no parameters, so “%2” cannot be set.").arg(argument(0), argument(1));
    return tr("%1 has no parameter “%2”; what can be set is: %3.").arg(argument(0), argument(1), argument(2));
}

QString ErrorCases::outsideDomain() const
{
    if (argument(2) == QLatin1String("non_negative"))
        return tr("%1 must be at least 0, but %2 was given.").arg(argument(0), argument(1));
    if (argument(2) == QLatin1String("non_zero"))
        return tr("%1 must not be 0.").arg(argument(0));
    return tr("%1 must be greater than 0, but %2 was given.").arg(argument(0), argument(1));
}

QString ErrorCases::wrongDirection() const
{
    if (argument(2).startsWith(u'-')) {
        return tr("Steps of %3 never lead from %1 up to %2; the step must be positive here.")
            .arg(argument(0), argument(1), argument(2));
    }
    return tr("Steps of %3 never lead from %1 down to %2; the step must be negative here.")
        .arg(argument(0), argument(1), argument(2));
}

QString ErrorCases::rangeTooLong() const
{
    if (!std::isfinite(argument(0).toDouble())) {
        return tr("The number of points of this range is beyond double precision, and at most %1 are possible; choose "
                  "a larger step or a shorter range.")
            .arg(count(1));
    }
    return tr("This range has %1 points and at most %2 are possible; choose a larger step or a shorter range.")
        .arg(count(0), count(1));
}

QString ErrorCases::foreignModel() const
{
    if (argument(0) == QLatin1String("pickle"))
        return tr("This is a file of torch.save, which can hold programs and is not read; save the state_dict with "
                  "safetensors or numpy.savez.");
    if (argument(0) == QLatin1String("keras"))
        return tr("This is a .keras file, which is not read; save model.get_weights() with numpy.savez.");
    return tr("This is an HDF5 file, which is not read; save model.get_weights() with numpy.savez.");
}

QString ErrorCases::damagedModel() const
{
    if (argument(1).isEmpty())
        return tr("This %1 file is incomplete or damaged; save it once more.").arg(argument(0));
    return tr("“%2” in this %1 file is incomplete or damaged; save it once more.").arg(argument(0), argument(1));
}

QString ErrorCases::largeModel() const
{
    if (argument(0) == QLatin1String("inputs"))
        return tr("The model takes %1 inputs; a network here takes at most %2.").arg(argument(1), argument(2));
    if (argument(0) == QLatin1String("outputs"))
        return tr("The model has %1 outputs; a network here has at most %2.").arg(argument(1), argument(2));
    if (argument(0) == QLatin1String("layers"))
        return tr("The model has %1 hidden layers; a network here has at most %2.").arg(argument(1), argument(2));
    return tr("Hidden layer %3 of the model has %1 units; here it has at most %2.")
        .arg(argument(1), argument(2), argument(3));
}

QString ErrorCases::missingOptionValue() const
{
    if (argument(1) == QLatin1String("number"))
        return tr("“%1” needs a number behind it; “--help” shows which.").arg(argument(0));
    return tr("“%1” needs a value behind it; “--help” shows which.").arg(argument(0));
}

QString ErrorCases::unknownFileFormat() const
{
    if (argument(0).isEmpty())
        return tr("The file name needs an ending that says the format: %1.").arg(argument(1));
    return tr("Files cannot be written as “.%1”; the file name needs one of these endings: %2.")
        .arg(argument(0), argument(1));
}

/// Standard input is no file and has no name that people know.
QString ErrorCases::notReadable() const
{
    if (argument(0) != QLatin1String("stdin"))
        return tr("“%1” could not be read: %2.").arg(argument(0), systemReason(argument(1)));
    if (saysThatItIsClosed(argument(1)))
        return tr("Standard input is closed; redirect a file or a pipe to it.");
    return tr("Standard input could not be read: %1.").arg(systemReason(argument(1)));
}

QString ErrorCases::notWritable() const
{
    if (argument(0) != QLatin1String("stdout"))
        return tr("“%1” could not be written: %2.").arg(argument(0), systemReason(argument(1)));
    if (saysThatItIsClosed(argument(1)))
        return tr("Standard output is closed; redirect it to a file or a pipe.");
    return tr("Standard output could not be written: %1.").arg(systemReason(argument(1)));
}

QString ErrorCases::unknownCommand() const
{
    if (argument(1).isEmpty())
        return tr("There is no command “%1”; “activation-lab --help” lists them.").arg(argument(0));
    return tr("There is no command “%1”; did you mean “%2”?").arg(argument(0), argument(1));
}

QString ErrorCases::unknownOption() const
{
    if (argument(1).isEmpty())
        return tr("There is no option “%1”; “--help” lists them.").arg(argument(0));
    return tr("There is no option “%1”; did you mean “%2”?").arg(argument(0), argument(1));
}

QString ErrorCases::unknownMember() const
{
    if (argument(1).isEmpty())
        return tr("The entry “%1” means nothing.").arg(argument(0));
    return tr("The entry “%1” means nothing; did you mean “%2”?").arg(argument(0), argument(1));
}

QString ErrorCases::wrongKind() const
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
QString ErrorCases::wrongValue() const
{
    Error value{static_cast<ErrorCode>(argument(1).toInt()), {}};
    if (error_.arguments.size() > 2 && value.code != ErrorCode::document_value)
        value.arguments.assign(error_.arguments.begin() + 2, error_.arguments.end());
    return tr("In the document, at %1: %2").arg(argument(0), sentence(value));
}

QString ErrorCases::trainingDiverged() const
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

} // namespace actlab
