// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codegen/function_code.h"

#include <algorithm>
#include <array>
#include <utility>

namespace actlab {

const FunctionCode *find_function_code(std::string_view id)
{
    for (const auto part :
         {sigmoidal_code(), rectifier_code(), gated_code(), other_code(), vector_code(), helper_code()}) {
        const auto found = std::ranges::find(part, id, &FunctionCode::id);
        if (found != part.end())
            return &*found;
    }
    return nullptr;
}

std::string_view python_name(std::string_view id)
{
    using Pair = std::pair<std::string_view, std::string_view>;
    static constexpr std::array<Pair, 4> renamed{
        {{"lambda", "lambd"}, {"min", "min_val"}, {"max", "max_val"}, {"abs", "absolute"}}}; // PyTorch's names
    const auto found = std::ranges::find(renamed, id, &Pair::first);
    return found == renamed.end() ? id : found->second;
}

} // namespace actlab
