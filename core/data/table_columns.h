// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace actlab {

/// What was done to the numbers of an input: a point has (number − offset)/scale. So a new one can be computed.
struct Scaling {
    double offset = 0;
    double scale = 1; ///< above 0

    bool operator==(const Scaling &) const = default;
};

/// What given points were in the table that they are from.
struct TableColumns {
    std::string file;                 ///< its name, without folders; may be empty
    std::vector<std::string> inputs;  ///< names of 1–4 columns
    std::vector<std::string> targets; ///< names of 1–6 columns
    /// What classes are called, in the order of their numbers, 2–6; none of a regression. With several targets each is
    /// 0 or 1 and has the second name where it is 1.
    std::vector<std::string> classes;
    std::vector<Scaling> scaling; ///< one for each input; none where they are as the table has them

    bool operator==(const TableColumns &) const = default;
};

inline constexpr std::size_t longest_column_name = 200; ///< bytes

} // namespace actlab
