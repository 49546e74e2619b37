// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/error_text.h"
#include "ui/text/translation.h"

#include <QSet>
#include <QTest>

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
        {{not_finite, {"start", "nan"}}, "start must be a finite number, but nan was given."},
        {{unknown_activation, {"sigmiod", "sigmoid"}}, "“sigmiod” is not a known function; did you mean “sigmoid”?"},
        {{unknown_activation, {"%1", ""}}, "“%1” is not a known function."},
        {{unknown_parameter, {"elu", "beta", "alpha"}}, "elu has no parameter “beta”; what can be set is: alpha."},
        {{unknown_parameter, {"relu", "beta", ""}}, "relu has no parameters, so “beta” cannot be set."},
        {{parameter_outside_domain, {"beta", "-1", "positive"}}, "beta must be greater than 0, but -1 was given."},
        {{parameter_outside_domain, {"lambda", "-1", "non_negative"}}, "lambda must be at least 0, but -1 was given."},
        {{parameter_outside_domain, {"alpha", "0", "non_zero"}}, "alpha must not be 0."},
        {{parameters_not_ascending, {"min", "2", "max", "1"}}, "min must be less than max, but min is 2 and max is 1."},
        {{malformed_range, {"1:2"}}, "“1:2” is not a range; write START:STOP:STEP, such as -5:5:0.1."},
        {{range_step_zero, {}}, "The step must not be 0; choose one such as 0.1."},
        {{range_step_wrong_direction, {"-5", "5", "-0.1"}},
         "Steps of -0.1 never lead from -5 up to 5; the step must be positive here."},
        {{range_step_wrong_direction, {"5", "-5", "0.1"}},
         "Steps of 0.1 never lead from 5 down to -5; the step must be negative here."},
        {{range_empty, {"2", "2"}}, "Start and stop are both 2, which leaves no points; they must differ."},
        {{range_too_long, {"1e+08", "10000000"}},
         "This range has 1e+08 points and at most 10000000 are possible; choose a larger step or a shorter range."},
        {{temperature_not_positive, {"0"}}, "The temperature must be greater than 0, but 0 was given."},
        {{too_few_logits, {}}, "At least one logit is needed; write them such as 1,2,3."},
        {{file_not_readable, {"a.txt", "No such file"}}, "“a.txt” could not be read: No such file."},
        {{file_not_writable, {"a.png", "Disk full"}}, "“a.png” could not be written: Disk full."},
    };
    return all;
}

bool hasHangul(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.script() == QChar::Script_Hangul; });
}

} // namespace

class ErrorTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void englishSaysWhatIsWrongAndWhatWouldBeRight();
    void koreanSaysAllOfItInKorean();
};

void ErrorTextTest::englishSaysWhatIsWrongAndWhatWouldBeRight()
{
    const InterfaceLanguage english(Language::english);
    for (const auto &[error, expected] : cases())
        QCOMPARE(sentence(error), QString::fromUtf8(expected));
}

void ErrorTextTest::koreanSaysAllOfItInKorean()
{
    const InterfaceLanguage korean(Language::korean);
    QSet<QString> different;
    for (const auto &[error, english] : cases()) {
        const QString text = sentence(error);
        QVERIFY2(hasHangul(text), english);
        // Every argument is told, save what only selects the sentence or needs no repetition.
        for (const QString &argument : {QString::fromStdString(error.arguments.empty() ? "" : error.arguments[0])})
            QVERIFY2(text.contains(argument), english);
        different.insert(text);
    }
    QCOMPARE(different.size(), static_cast<qsizetype>(cases().size()));
}

QTEST_GUILESS_MAIN(ErrorTextTest)
#include "error_text_test.moc"
