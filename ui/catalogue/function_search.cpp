// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/function_search.h"

#include "ui/text/brief_name.h"
#include "ui/text/language.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace actlab {
namespace {

/// What people call functions besides their names, by id. Each stands by itself: none is part of a name here.
struct Synonyms {
    std::string_view id;
    std::string_view words; ///< with commas between them
};

constexpr std::array synonyms{
    Synonyms{"identity", "linear, none, 선형, 선형 함수, 항등"},
    Synonyms{"sigmoid", "logistic, expit, σ, sigma, standard logistic, 로지스틱, 로지스틱 함수, 시그마"},
    Synonyms{"step", "heaviside, unit step, threshold unit, perceptron, binary step, 헤비사이드, 단위 계단, 퍼셉트론"},
    Synonyms{"sign", "signum, sgn, 시그넘"},
    Synonyms{"tanh", "hyperbolic tangent, th, 쌍곡 탄젠트, 하이퍼볼릭탄젠트, 쌍곡선 탄젠트"},
    Synonyms{"relu", "rectified linear unit, rectifier, ramp, hinge, positive part, 정류 선형 유닛, 정류, 램프"},
    Synonyms{"leaky_relu", "lrelu, leaky rectified linear unit, 누설, 새는 렐루"},
    Synonyms{"silu", "swish, swish 1, sigmoid linear unit, sil, 스위시"},
    Synonyms{"swish", "silu, sigmoid linear unit, 실루"},
    Synonyms{"gelu", "gaussian error linear unit, 젤루"},
    Synonyms{"gelu_tanh", "gelu approximate, gelu new, 젤루 근사"},
    Synonyms{"elu", "exponential linear unit, 지수 선형 유닛"},
    Synonyms{"selu", "scaled exponential linear unit, self-normalizing"},
    Synonyms{"softplus", "smooth relu, smoothrelu, 소프트플러스"},
    Synonyms{"softmax", "normalized exponential, softargmax, 소프트맥스, 정규화 지수"},
    Synonyms{"exponential", "exp, e^x, 지수"},
    Synonyms{"gaussian", "rbf, radial basis, bell, normal, 정규 분포, 종 모양, 가우스"},
    Synonyms{"sin", "sine, siren, 사인, 정현파"},
    Synonyms{"cos", "cosine, 코사인"},
    Synonyms{"arctan", "atan, inverse tangent, 역탄젠트, 아크탄젠트"},
    Synonyms{"abs", "absolute value, |x|, modulus, 절댓값, 절대값"},
    Synonyms{"hard_tanh", "htanh, clip, clamp, 하드 탄젠트"},
    Synonyms{"hard_swish", "hswish, h-swish"},
    Synonyms{"hard_sigmoid", "hsigmoid, h-sigmoid"},
    Synonyms{"relu_squared", "squared relu, relu2, relu², 제곱 렐루"},
    Synonyms{"erf", "error function, 에르프"},
    Synonyms{"prelu", "parametric relu, 파라메트릭"},
    Synonyms{"rrelu", "randomized relu, randomised relu"},
    Synonyms{"log_sigmoid", "logsigmoid, logistic loss, 로그 시그모이드"},
    Synonyms{"softsign", "elliot, elliott, 소프트사인"},
};

constexpr char16_t firstSyllable = 0xAC00; // Unicode orders syllables by their initial consonant, 588 for each
constexpr char16_t lastSyllable = 0xD7A3;
constexpr int syllablesPerInitial = 588;
constexpr QStringView initials = u"ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";

QString initialsOf(const QString &text)
{
    QString found;
    for (const QChar c : text) {
        if (c.unicode() >= firstSyllable && c.unicode() <= lastSyllable)
            found.append(initials[(c.unicode() - firstSyllable) / syllablesPerInitial]);
    }
    return found;
}

QStringList synonymsOf(std::string_view id)
{
    const auto found = std::ranges::find(synonyms, id, &Synonyms::id);
    return found == synonyms.end() ? QStringList() : qString(found->words).split(QStringLiteral(", "));
}

QString simplified(const QString &text)
{
    static const QRegularExpression blanks(QStringLiteral("[\\s_\u2010-\u2015-]"));
    return text.normalized(QString::NormalizationForm_C).toCaseFolded().remove(blanks);
}

/// All that a function itself is called.
QStringList namesOf(const ListedFunction &function)
{
    const QString korean = in(Language::korean, function.name);
    QStringList names{qString(function.id), in(Language::english, function.name), korean, briefName(korean),
                      initialsOf(korean)};
    names += synonymsOf(function.id);
    std::ranges::transform(names, names.begin(), simplified);
    return names;
}

/// Whether every word occurs in one of the texts, not across two of them.
bool haveAll(const QStringList &texts, const QStringList &words)
{
    return std::ranges::all_of(words, [&](const QString &word) {
        return std::ranges::any_of(texts, [&](const QString &text) { return text.contains(word); });
    });
}

} // namespace

FunctionSearch::FunctionSearch(const QString &query) : whole_(simplified(query))
{
    for (const QString &word : query.simplified().split(u' ', Qt::SkipEmptyParts))
        words_.append(simplified(word));
}

FunctionSearch::Rank FunctionSearch::rank(const ListedFunction &function) const
{
    if (whole_.isEmpty())
        return Rank::named;
    const QStringList names = namesOf(function);
    if (names.contains(whole_))
        return Rank::named;
    if (std::ranges::any_of(names, [this](const QString &name) { return name.startsWith(whole_); }))
        return Rank::begun;
    return haveAll(names, words_) ? Rank::mentioned : Rank::related;
}

bool FunctionSearch::matches(const ListedFunction &function) const
{
    QStringList texts = namesOf(function);
    for (const Language language : {Language::english, Language::korean})
        texts += simplified(in(language, function.family));
    return haveAll(texts, words_);
}

} // namespace actlab
