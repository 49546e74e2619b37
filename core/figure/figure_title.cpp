// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/figure_title.h"

#include "core/activation/catalogue.h"
#include "core/activation/vector_functions.h"

#include <algorithm>
#include <array>
#include <optional>

namespace actlab {
namespace {

constexpr std::size_t most_names = 3;

std::optional<Bilingual> name_of(const Curve &curve)
{
    if (const auto activation = find_activation(curve.function))
        return (*activation)->name;
    if (const auto *vector = find_vector_function(curve.function))
        return vector->name;
    return std::nullopt;
}

bool ends_with_word(const std::string &text, std::string_view word)
{
    return text.size() >= word.size() && std::ranges::equal(
                                             std::string_view(text).substr(text.size() - word.size()), word, {},
                                             [](char c) { return c | ' '; }, [](char c) { return c | ' '; });
}

/// Which of f, f′ and f″ are shown decides what stands around the function's name, behind which is %.
struct Wording {
    std::array<bool, 3> shown; ///< f, f′, f″
    Bilingual text;
};

constexpr std::array wordings{
    Wording{{true, true, false}, {"% and Its Derivative", "%와 도함수"}},
    Wording{{true, false, true}, {"% and Its Second Derivative", "%와 이계도함수"}},
    Wording{{true, true, true}, {"% and Its Derivatives", "%와 그 도함수들"}},
    Wording{{false, true, false}, {"Derivative of the %", "%의 도함수"}},
    Wording{{false, false, true}, {"Second Derivative of the %", "%의 이계도함수"}},
    Wording{{false, true, true}, {"Derivatives of the %", "%의 도함수들"}},
};

class Title {
public:
    Title(const FunctionsScenario &scenario, Language language) : scenario_(scenario), language_(language)
    {
        for (const Curve &curve : scenario.curves) {
            if (const auto name = name_of(curve))
                names_.push_back(curve.function == "relu" && language == Language::english &&
                                         scenario.curves.size() == 1
                                     ? "Relu" // as the course writes it
                                     : in(*name));
        }
    }

    std::string text() const
    {
        if (names_.empty() || names_.size() > most_names)
            return std::string(words({"Activation Functions", "활성화 함수"}));
        if (names_.size() == 1)
            return with_orders(single());
        std::string all;
        for (const std::string &name : names_)
            all += (all.empty() ? "" : " · ") + name;
        return all;
    }

private:
    std::string_view words(Bilingual text) const { return language_ == Language::korean ? text.ko : text.en; }
    std::string in(Bilingual name) const
    {
        return language_ == Language::korean ? std::string(brief(name.ko)) : std::string(name.en);
    }

    std::string single() const
    {
        const std::string_view suffix = words({" Function", " 함수"});
        return ends_with_word(names_.front(), suffix) ? names_.front() : names_.front() + std::string(suffix);
    }

    std::string with_orders(const std::string &name) const
    {
        const std::array shown{scenario_.show_value, scenario_.show_first, scenario_.show_second};
        const auto found = std::ranges::find(wordings, shown, &Wording::shown);
        if (found == wordings.end())
            return name;
        std::string text(words(found->text));
        return text.replace(text.find('%'), 1, name);
    }

    const FunctionsScenario &scenario_;
    Language language_;
    std::vector<std::string> names_;
};

} // namespace

std::string figure_title(const FunctionsScenario &scenario, Language language)
{
    return Title(scenario, scenario.course_style ? Language::english : language).text();
}

} // namespace actlab
