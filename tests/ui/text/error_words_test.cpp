// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/error_words.h"

#include "core/scenario/document_error.h"
#include "tests/support/test_class.h"
#include "ui/text/translation.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <cerrno>
#include <cstring>

using namespace actlab;

namespace {

/// One error of each kind, with the arguments that core gives, and what its English sentence must be.
struct Case {
    Error error;
    const char *sentence;
};

const std::vector<Case> &cases()
{
    using enum ErrorCode;
    static const std::vector<Case> all{
        {{malformed_number, {""}}, "A number is missing; write one such as 0.5, -3 or 1e-3."},
        {{malformed_number, {"1,5"}}, "“1,5” is not a number; write one such as 0.5, -3 or 1e-3."},
        {{not_finite, {"beta", "nan"}}, "beta must be a finite number, but nan was given."},
        {{unknown_activation, {"sigmiod", "sigmoid"}}, "“sigmiod” is not a known function; did you mean “sigmoid”?"},
        {{unknown_activation, {"%1", ""}}, "“%1” is not a known function."},
        {{unknown_parameter, {"elu", "beta", "alpha"}}, "elu has no parameter “beta”; what can be set is: alpha."},
        {{unknown_parameter, {"relu", "beta", ""}}, "relu has no parameters, so “beta” cannot be set."},
        {{unknown_parameter, {"softplus, swish", "alpha", "beta"}},
         "None of softplus, swish has a parameter “alpha”; what can be set is: beta."},
        {{unknown_parameter, {"relu, tanh", "alpha", ""}},
         "None of relu, tanh has parameters, so “alpha” cannot be set."},
        {{parameter_outside_domain, {"beta", "-1", "positive"}}, "beta must be greater than 0, but -1 was given."},
        {{parameter_outside_domain, {"lambda", "-1", "non_negative"}}, "lambda must be at least 0, but -1 was given."},
        {{parameter_outside_domain, {"alpha", "0", "non_zero"}}, "alpha must not be 0."},
        {{parameters_not_ascending, {"min", "2", "max", "1"}}, "min must be less than max, but min is 2 and max is 1."},
        {{parameters_descending, {"lower", "0.5", "upper", "0.25"}},
         "lower must not be greater than upper, but lower is 0.5 and upper is 0.25."},
        {{malformed_range, {"1:2"}}, "“1:2” is not a range; write START:STOP:STEP, such as -5:5:0.1."},
        {{range_step_zero, {}}, "The step must not be 0; choose one such as 0.1."},
        {{range_step_wrong_direction, {"-5", "5", "-0.1"}},
         "Steps of -0.1 never lead from -5 up to 5; the step must be positive here."},
        {{range_step_wrong_direction, {"5", "-5", "0.1"}},
         "Steps of 0.1 never lead from 5 down to -5; the step must be negative here."},
        {{range_empty, {"2", "2"}}, "Start and stop are both 2, which leaves no points; they must differ."},
        {{range_too_long, {"1e+08", "10000000"}},
         "This range has 100,000,000 points and at most 10,000,000 are possible; choose a larger step or a shorter "
         "range."},
        {{range_too_long, {"1.25e+20", "10000000"}},
         "This range has 1.25×10²⁰ points and at most 10,000,000 are possible; choose a larger step or a shorter "
         "range."},
        {{range_too_long, {"inf", "10000000"}},
         "The number of points of this range is beyond double precision, and at most 10,000,000 are possible; choose a "
         "larger step or a shorter range."},
        {{temperature_not_positive, {"0"}}, "The temperature must be greater than 0, but 0 was given."},
        {{too_few_logits, {}}, "At least one logit is needed; write them such as 1,2,3."},
        {{too_many_logits, {"1001", "1000"}}, "1001 logits were given and at most 1000 are possible."},
        {{not_element_wise, {"softmax"}},
         "“softmax” is a function of several numbers at once; “plot” draws it, “softmax --function softmax” prints its "
         "values."},
        {{unknown_choice, {"--format", "xml", "csv, json"}}, "--format cannot be “xml”; choose one of: csv, json."},
        {{outside_range, {"--scale", "9", "1", "4"}}, "--scale must be from 1 to 4, but 9 was given."},
        {{unknown_command, {"evl", "eval"}}, "There is no command “evl”; did you mean “eval”?"},
        {{unknown_command, {"x", ""}}, "There is no command “x”; “activation-lab --help” lists them."},
        {{unknown_option, {"--wieght", "--weight"}}, "There is no option “--wieght”; did you mean “--weight”?"},
        {{unknown_option, {"--x", ""}}, "There is no option “--x”; “--help” lists them."},
        {{unexpected_argument, {"relu"}}, "“relu” is one argument too many; “--help” shows what can be given."},
        {{missing_argument, {"ID"}}, "ID is missing; “--help” shows where it belongs."},
        {{missing_option, {"--range, --at"}}, "One of these options is needed: --range, --at."},
        {{missing_option_value, {"--bias", "number"}}, "“--bias” needs a number behind it; “--help” shows which."},
        {{missing_option_value, {"--at", ""}}, "“--at” needs a value behind it; “--help” shows which."},
        {{unexpected_value, {"--json"}}, "“--json” takes no value; give it alone."},
        {{conflicting_options, {"--range", "--at"}}, "“--range” and “--at” exclude each other; give only one of them."},
        {{malformed_setting, {"alpha"}}, "“alpha” sets nothing; write NAME=VALUE, such as alpha=0.5."},
        {{setting_of_absent_function, {"elu", "relu"}}, "“elu” is not among the functions of this call: relu."},
        {{malformed_size, {"960"}}, "“960” is not a size; write WIDTHxHEIGHT in pixels, such as 960x600."},
        {{malformed_line, {"3", "x"}}, "Line 3 of the input is not a number: “x”."},
        {{activation_count, {"3", "2"}},
         "3 activations were given for 2 hidden layers; give one for all layers, or one for each."},
        {{setting_without_layers, {"alpha=1"}}, "“alpha=1” sets nothing: there is no hidden layer."},
        {{json_malformed, {"2", "13"}}, "This is not JSON: line 2, column 13 makes no sense there."},
        {{json_number_too_large, {}}, "A number in this JSON is too large for double precision."},
        {{json_too_deep, {"32"}}, "This JSON is nested deeper than 32 levels, which is the limit."},
        {{json_too_many_values, {"1000000"}}, "This JSON has more than 1000000 values, which is the limit."},
        {{json_duplicate_key, {"page"}},
         "This JSON has “page” twice in one place, so that it is not clear which one counts."},
        {{document_not_recognised, {}},
         "This is not a document of Activation Lab; those begin with \"format\": \"activation-lab\"."},
        {{document_newer_version, {"2", "1"}},
         "This document was saved by a newer version of Activation Lab: it has version 2, and 1 is the newest that can "
         "be read here."},
        {{document_member_missing, {"page"}}, "page is missing in the document."},
        {{document_unknown_member, {"pgae", "page"}}, "The entry “pgae” means nothing; did you mean “page”?"},
        {{document_unknown_member, {"x", ""}}, "The entry “x” means nothing."},
        {{document_wrong_kind, {"a.b", "number"}}, "a.b must be a number in the document."},
        {{document_wrong_kind, {"a.b", "count"}}, "a.b must be a whole number from 0 on in the document."},
        {{document_wrong_kind, {"a.b", "seed"}}, "a.b must be a whole number from 0 on, in quotes, in the document."},
        {{document_wrong_kind, {"a.b", "text"}}, "a.b must be a text in quotes in the document."},
        {{document_wrong_kind, {"a.b", "switch"}}, "a.b must be true or false in the document."},
        {{document_wrong_kind, {"a.b", "list"}}, "a.b must be a list in square brackets in the document."},
        {{document_wrong_kind, {"a.b", "object"}}, "a.b must be a group in curly brackets in the document."},
        {{document_wrong_kind, {"a[1]", "point"}},
         "a[1] must be a point such as [1.5, -2, 0] in the document: x1, x2 and the label."},
        {{document_too_many, {"network.hidden", "7", "6"}},
         "network.hidden has 7 entries in the document, and at most 6 are possible."},
        {at_place("functions.curves[2].function", {unknown_activation, {"sigmiod", "sigmoid"}}),
         "In the document, at functions.curves[2].function: “sigmiod” is not a known function; did you mean "
         "“sigmoid”?"},
        {{page_without_figure, {"softmax"}}, "The page softmax cannot be drawn into a file; choose another page."},
        {{weights_malformed, {"layers[0].bias"}},
         "These are not weights: layers[0].bias is missing or of the wrong kind; they look like "
         "{\"layers\":[{\"weight\":[[1,2]],\"bias\":[0]}]}."},
        {{model_not_recognised, {}},
         "There is no network in this file that can be read; save one as .safetensors, .npz or JSON."},
        {{model_foreign, {"pickle"}},
         "This is a file of torch.save, which can hold programs and is not read; save the state_dict with safetensors "
         "or numpy.savez."},
        {{model_foreign, {"keras"}},
         "This is a .keras file, which is not read; save model.get_weights() with numpy.savez."},
        {{model_foreign, {"hdf5"}},
         "This is an HDF5 file, which is not read; save model.get_weights() with numpy.savez."},
        {{model_damaged, {"NPZ", ""}}, "This NPZ file is incomplete or damaged; save it once more."},
        {{model_damaged, {"NPZ", "0.bias"}}, "“0.bias” in this NPZ file is incomplete or damaged; save it once more."},
        {{model_number_type, {"0.bias", "I8", "F64, F32"}},
         "“0.bias” is of the type I8; what can be read is: F64, F32."},
        {{model_no_layers, {}},
         "There are no weights in this file; a layer is a matrix such as 0.weight and its biases 0.bias."},
        {{model_array_unfit, {"conv.weight", "6×3×5×5"}},
         "“conv.weight” (6×3×5×5) is no part of a fully connected layer; what can be read is matrices, with a bias for "
         "each unit."},
        {{model_layers_apart, {"2", "3", "4"}},
         "Layer 2 of the model takes 3 inputs, but the layer before it has 4 units; the names must number the layers "
         "in "
         "their order."},
        {{model_activation_count, {"3", "1"}},
         "The file names 3 activations for 1 hidden layers; name one for each, and one more for the output if you "
         "like."},
        {{model_too_large, {"inputs", "10", "9", "0"}}, "The model takes 10 inputs; a network here takes at most 9."},
        {{model_too_large, {"outputs", "7", "6", "0"}}, "The model has 7 outputs; a network here has at most 6."},
        {{model_too_large, {"layers", "7", "6", "0"}}, "The model has 7 hidden layers; a network here has at most 6."},
        {{model_too_large, {"units", "17", "16", "2"}},
         "Hidden layer 2 of the model has 17 units; here it has at most 16."},
        {{model_inputs, {"3", "2"}},
         "The model takes 3 inputs, but a point here has 2; choose a table of 3 columns first, or 3 inputs."},
        {{training_diverged, {"2", "7", "0.3", "learning_rate"}},
         "Training diverged in epoch 7, at layer 2: the learning rate 0.3 is too large; try half of it."},
        {{training_diverged, {"1", "1", "0.3", "regularization"}},
         "Training diverged in epoch 1, at layer 1: learning rate × l2 is too large for this optimiser, "
         "and enlarges the weights; choose a smaller l2."},
        {{training_diverged, {"1", "1", "0.3", "activation"}},
         "Training diverged in epoch 1, at layer 1: its activation grows so fast that the numbers ran over; choose "
         "another one, or smaller inputs."},
        {{training_diverged, {"1", "1", "0.3", "inputs"}},
         "Training diverged in epoch 1, at layer 1: the inputs are very large; scale them to about −6 to 6."},
        {{training_interrupted, {"12"}}, "Training was stopped after epoch 12."},
        {{file_not_regular, {"pipe.actlab"}},
         "“pipe.actlab” is a pipe or a device, which may never end; choose a file."},
        {{file_too_large, {"a.json", "8"}}, "“a.json” is larger than 8 MB, which is the limit."},
        {{no_display, {}},
         "There is no display to open a window on; “activation-lab --help” lists what works without one."},
        {{font_missing, {""}},
         "No font is installed to write with; install one, such as the Debian package "
         "fonts-noto-core."},
        {{font_missing, {"ko"}},
         "No font that is installed has Korean letters; install one, such as the Debian package "
         "fonts-noto-cjk or fonts-nanum."},
        {{output_closed, {}}, "Nobody reads the output any more."},
        {{unknown_file_format, {"bmp", ".png, .svg"}},
         "Files cannot be written as “.bmp”; the file name needs one of these endings: .png, .svg."},
        {{unknown_file_format, {"", ".png, .svg"}}, "The file name needs an ending that says the format: .png, .svg."},
        {{file_not_readable, {"a.txt", "No such file or directory"}},
         "“a.txt” could not be read: No such file or directory."},
        {{file_not_writable, {"a.png", "No space left on device"}},
         "“a.png” could not be written: No space left on device."},
        {{file_not_writable, {"a.png", "Broken gizmo"}},
         "“a.png” could not be written: the system says “Broken gizmo”."},
    };
    return all;
}

bool hasHangul(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.script() == QChar::Script_Hangul; });
}

} // namespace

class ErrorWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void englishSaysWhatIsWrongAndWhatWouldBeRight();
    void koreanSaysAllOfItInKorean();
    void wordsAreTranslatedAndNamesAreNot();
    void standardStreamsAreNoFiles();
    void theSystemsUsualReasonsAreTranslated();
};

void ErrorWordsTest::englishSaysWhatIsWrongAndWhatWouldBeRight()
{
    const InterfaceLanguage english(Language::english);
    for (const auto &[error, expected] : cases())
        QCOMPARE(sentence(error), QString::fromUtf8(expected));
}

void ErrorWordsTest::koreanSaysAllOfItInKorean()
{
    const InterfaceLanguage korean(Language::korean);
    QSet<QString> different;
    for (const auto &[error, english] : cases()) {
        const QString text = sentence(error);
        QVERIFY2(hasHangul(text), english);
        // What it is about is told as it was given, save a count, a language or a kind, which is told as people call
        // it.
        const bool isTranslated = error.code == ErrorCode::range_too_long || error.code == ErrorCode::font_missing ||
                                  error.code == ErrorCode::model_foreign || error.code == ErrorCode::model_too_large;
        const auto told = QString::fromStdString(error.arguments.empty() || isTranslated ? "" : error.arguments[0]);
        QVERIFY2(text.contains(told), english);
        different.insert(text);
    }
    QCOMPARE(different.size(), static_cast<qsizetype>(cases().size()));
}

void ErrorWordsTest::wordsAreTranslatedAndNamesAreNot()
{
    const InterfaceLanguage korean(Language::korean);
    const auto about = [](const char *subject) { return sentence({ErrorCode::not_finite, {subject, "nan"}}); };
    QCOMPARE(about("start"), QStringLiteral("시작 값은 유한한 수여야 합니다(입력한 값: nan)."));
    QCOMPARE(about("temperature"), QStringLiteral("온도 값은 유한한 수여야 합니다(입력한 값: nan)."));
    QCOMPARE(about("beta"), QStringLiteral("beta 값은 유한한 수여야 합니다(입력한 값: nan)."));
}

void ErrorWordsTest::standardStreamsAreNoFiles()
{
    const Error full{ErrorCode::file_not_writable, {"stdout", "No space left on device"}};
    const Error closed{ErrorCode::file_not_writable, {"stdout", "Bad file descriptor"}};
    const Error unread{ErrorCode::file_not_readable, {"stdin", "Bad file descriptor"}};
    {
        const InterfaceLanguage english(Language::english);
        QCOMPARE(sentence(full), QStringLiteral("Standard output could not be written: No space left on device."));
        QVERIFY(sentence(closed).startsWith(QStringLiteral("Standard output is closed")));
        QVERIFY(sentence(unread).startsWith(QStringLiteral("Standard input is closed")));
    }
    const InterfaceLanguage korean(Language::korean);
    QCOMPARE(sentence(full), QStringLiteral("표준 출력에 쓰지 못했습니다: 저장 공간이 부족함."));
    QVERIFY(sentence(closed).startsWith(QStringLiteral("표준 출력이 닫혀 있습니다")));
    QVERIFY(sentence(unread).startsWith(QStringLiteral("표준 입력이 닫혀 있습니다")));
}

void ErrorWordsTest::theSystemsUsualReasonsAreTranslated()
{
    const InterfaceLanguage korean(Language::korean);
    for (const int reason : {ENOENT, EISDIR, ENOTDIR, EACCES, EPERM, ENOSPC, EROFS, ENAMETOOLONG, EFBIG, EIO}) {
        const Error error{ErrorCode::file_not_writable, {"a", std::strerror(reason)}};
        static const QRegularExpression latin(QStringLiteral("[A-Za-z]{2}"));
        QVERIFY2(!sentence(error).contains(latin), std::strerror(reason));
    }
    const Error rare{ErrorCode::file_not_writable, {"a", "Broken gizmo"}};
    QCOMPARE(sentence(rare), QStringLiteral("‘a’ 파일을 쓰지 못했습니다: 시스템 메시지 ‘Broken gizmo’."));
}

ACTLAB_TEST(ErrorWordsTest, QCoreApplication)
#include "error_words_test.moc"
