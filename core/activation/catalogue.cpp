// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activation/catalogue.h"

#include "core/activation/functions/families.h"
#include "core/support/nearest.h"
#include "core/support/number_text.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace actlab {
namespace {

std::vector<Activation> build_catalogue()
{
    std::vector<Activation> all;
    for (const auto family : {sigmoidal_functions(), rectifier_functions(), shrinkage_functions(), gated_functions(),
                              periodic_radial_functions(), other_functions()})
        all.insert(all.end(), family.begin(), family.end());
    return all;
}

std::string_view nearest_id(std::string_view id)
{
    std::vector<std::string_view> ids;
    std::ranges::transform(catalogue(), std::back_inserter(ids), &Activation::id);
    return nearest(id, ids);
}

bool lies_in(Domain domain, double value)
{
    switch (domain) {
    case Domain::any:
        return true;
    case Domain::positive:
        return value > 0;
    case Domain::non_negative:
        return value >= 0;
    case Domain::non_zero:
        return value != 0;
    }
    return false;
}

std::string id_of(Domain domain)
{
    switch (domain) {
    case Domain::any:
        return "any";
    case Domain::positive:
        return "positive";
    case Domain::non_negative:
        return "non_negative";
    case Domain::non_zero:
        return "non_zero";
    }
    return {};
}

/// Errors: parameters_not_ascending, parameters_descending.
Result<void> check_order(const Activation &activation, ParameterValues values)
{
    if (activation.parameter_order == ParameterOrder::any || values[0] < values[1])
        return {};
    const bool may_be_equal = activation.parameter_order == ParameterOrder::not_descending;
    if (may_be_equal && values[0] == values[1])
        return {};
    const auto parameters = activation.parameters;
    return failure(
        may_be_equal ? ErrorCode::parameters_descending : ErrorCode::parameters_not_ascending,
        {std::string(parameters[0].name), to_text(values[0]), std::string(parameters[1].name), to_text(values[1])});
}

} // namespace

std::span<const Activation> catalogue()
{
    static const std::vector<Activation> all = build_catalogue();
    return all;
}

Result<const Activation *> find_activation(std::string_view id)
{
    const auto all = catalogue();
    const auto found = std::ranges::find(all, id, &Activation::id);
    if (found == all.end())
        return failure(ErrorCode::unknown_activation, {std::string(id), std::string(nearest_id(id))});
    return &*found;
}

std::vector<double> default_parameters(const Activation &activation)
{
    std::vector<double> values;
    std::ranges::transform(activation.parameters, std::back_inserter(values), &Parameter::default_value);
    return values;
}

Result<void> check_parameters(const Activation &activation, ParameterValues values)
{
    const auto parameters = activation.parameters;
    for (std::size_t i = 0; i < parameters.size(); ++i) {
        const std::string name(parameters[i].name);
        if (!std::isfinite(values[i]))
            return failure(ErrorCode::not_finite, {name, to_text(values[i])});
        if (!lies_in(parameters[i].domain, values[i])) {
            return failure(ErrorCode::parameter_outside_domain,
                           {name, to_text(values[i]), id_of(parameters[i].domain)});
        }
    }
    return check_order(activation, values);
}

std::span<const Family> families()
{
    static constexpr std::array all{Family::sigmoidal, Family::rectifier,       Family::shrinkage,
                                    Family::gated,     Family::periodic_radial, Family::other};
    return all;
}

std::string_view id_of(Family family)
{
    switch (family) {
    case Family::sigmoidal:
        return "sigmoidal";
    case Family::rectifier:
        return "rectifiers";
    case Family::shrinkage:
        return "shrinkage";
    case Family::gated:
        return "gated";
    case Family::periodic_radial:
        return "periodic_radial";
    case Family::other:
        return "other";
    }
    return {};
}

Bilingual name_of(Family family)
{
    switch (family) {
    case Family::sigmoidal:
        return {"Sigmoidal", "시그모이드 계열"};
    case Family::rectifier:
        return {"Rectifiers", "ReLU 계열"};
    case Family::shrinkage:
        return {"Shrinkage", "축소 함수"};
    case Family::gated:
        return {"Gated", "게이트 계열"};
    case Family::periodic_radial:
        return {"Periodic, radial", "주기·방사형"};
    case Family::other:
        return {"Other", "기타"};
    }
    return {};
}

} // namespace actlab
