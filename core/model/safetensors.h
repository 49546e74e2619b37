// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/tensor.h"

#include <string>
#include <string_view>

namespace actlab {

// https://github.com/huggingface/safetensors: eight bytes with the length of a JSON header, the header, and the numbers
// to which it refers.

/// By its first bytes, even where it is cut short.
bool is_safetensors(std::string_view bytes);

/// Errors: model_damaged, model_number_type, json_too_many_members.
Result<TensorFile> read_safetensors(std::string_view bytes);
/// In double precision. Activations are in the metadata, as "activations".
std::string write_safetensors(const TensorFile &file);

} // namespace actlab
