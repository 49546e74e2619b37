// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace actlab {

/// A function of the catalogue or of a vector as Python source. All but `torch` are bodies of functions of x and the
/// parameters, whose arguments are named as python_name says. A body may call other functions of this table by their
/// names, theirs with _derivative and _second_derivative, and the helpers normal_cdf and normal_density. A comment in a
/// body stands in both languages, as in a template (core/codegen/python.h).
struct FunctionCode {
    std::string_view id;
    std::string_view value;      ///< NumPy, in the words of textbooks: near enough for training, without our tails
    std::string_view derivative; ///< f′; of a vector function the diagonal of the Jacobian
    std::string_view second{};   ///< f″; a vector function has none
    /// PyTorch's layer, "nn.ELU(alpha={alpha})", or a body of which autograd finds the derivative.
    std::string_view torch{};
    /// Beside a layer whose own f″ is wrong somewhere: a body of which autograd finds the right one.
    std::string_view torch_twice{};
    std::string_view torch_derivative{}; ///< a vector function's diagonal
    /// A body for keras.ops; if empty, NumPy's serves with ops in the place of np. The derivatives always do.
    std::string_view keras{};

    bool has_torch_layer() const { return torch.starts_with("nn."); }
};

/// Null where there is no code for that id; a test sees to it that there is for every function.
const FunctionCode *find_function_code(std::string_view id);

/// The name in Python of a function or parameter: its id, unless that is a keyword or hides a function of Python.
std::string_view python_name(std::string_view id);

/// The table, by family: each is a file of core/codegen/functions.
std::span<const FunctionCode> sigmoidal_code();
std::span<const FunctionCode> rectifier_code();
std::span<const FunctionCode> gated_code();
std::span<const FunctionCode> other_code();
std::span<const FunctionCode> vector_code();
/// What bodies share.
std::span<const FunctionCode> helper_code();

} // namespace actlab
