// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/safetensors.h"

#include "core/model/activation_names.h"
#include "core/support/json_document.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <utility>

namespace actlab {
namespace {

using nlohmann::ordered_json;

constexpr std::size_t length_size = 8;
constexpr const char *metadata_key = "__metadata__";
constexpr const char *activations_key = "activations";

constexpr std::array<std::pair<std::string_view, NumberKind>, 6> safetensors_kinds{{{"F64", NumberKind::f64},
                                                                                    {"F32", NumberKind::f32},
                                                                                    {"F16", NumberKind::f16},
                                                                                    {"BF16", NumberKind::bf16},
                                                                                    {"I64", NumberKind::i64},
                                                                                    {"I32", NumberKind::i32}}};

tl::unexpected<Error> damaged_safetensors(const std::string &name = {})
{
    return failure(ErrorCode::model_damaged, {"safetensors", name});
}

/// The counts in a list of the header; none where it is something else.
std::optional<std::vector<std::size_t>> counts_in(const ordered_json &entry, const char *key)
{
    if (!entry.is_object() || !entry.contains(key) || !entry[key].is_array())
        return {};
    std::vector<std::size_t> counts;
    for (const ordered_json &count : entry[key]) {
        if (!count.is_number_unsigned())
            return {};
        counts.push_back(count.get<std::size_t>());
    }
    return counts;
}

Result<Tensor> tensor_of(const std::string &name, const ordered_json &entry, std::string_view data)
{
    auto shape = counts_in(entry, "shape");
    const auto offsets = counts_in(entry, "data_offsets");
    if (!shape || !offsets || offsets->size() != 2 || !entry.contains("dtype") || !entry["dtype"].is_string())
        return damaged_safetensors(name);
    const auto type = entry["dtype"].get<std::string>();
    const auto kind = std::ranges::find(safetensors_kinds, type, &std::pair<std::string_view, NumberKind>::first);
    if (kind == safetensors_kinds.end())
        return failure(ErrorCode::model_number_type, {name, type, "F64, F32, F16, BF16"});
    const std::size_t begin = offsets->front();
    const std::size_t end = offsets->back();
    const auto count = count_of(*shape, data.size());
    if (begin > end || end > data.size() || !count || *count * size_of(kind->second) != end - begin)
        return damaged_safetensors(name);
    return Tensor{name, std::move(*shape), numbers_of(data.substr(begin, end - begin), kind->second)};
}

std::optional<std::vector<std::string>> activations_in(const ordered_json &header)
{
    const auto metadata = header.find(metadata_key);
    if (metadata == header.end() || !metadata->is_object())
        return {};
    const auto names = metadata->find(activations_key);
    if (names == metadata->end() || !names->is_string())
        return {};
    return activation_list(names->get_ref<const std::string &>());
}

ordered_json header_of(const TensorFile &file)
{
    ordered_json header = ordered_json::object();
    if (file.activations) {
        std::string names;
        for (const std::string &name : *file.activations)
            names += (names.empty() ? "" : ", ") + name;
        header[metadata_key] = {{"format", "pt"}, {activations_key, names}};
    }
    std::size_t begin = 0;
    for (const Tensor &tensor : file.tensors) {
        const std::size_t end = begin + tensor.values.size() * sizeof(double);
        header[tensor.name] = {{"dtype", "F64"}, {"shape", tensor.shape}, {"data_offsets", {begin, end}}};
        begin = end;
    }
    return header;
}

} // namespace

bool is_safetensors(std::string_view bytes)
{
    // A header of four gigabytes is none.
    return bytes.size() > length_size && bytes[length_size] == '{' && unsigned_of(bytes.substr(4, 4)) == 0;
}

Result<TensorFile> read_safetensors(std::string_view bytes)
{
    if (!is_safetensors(bytes))
        return damaged_safetensors();
    const std::uint64_t length = unsigned_of(bytes.substr(0, length_size));
    bytes.remove_prefix(length_size);
    if (length > bytes.size())
        return damaged_safetensors();
    const auto header = parse_json(bytes.substr(0, length));
    if (!header && header.error().code == ErrorCode::json_too_many_members)
        return tl::unexpected(header.error());
    if (!header || !header->is_object())
        return damaged_safetensors();
    TensorFile file;
    for (const auto &[name, entry] : header->items()) {
        if (name == metadata_key)
            continue;
        auto tensor = tensor_of(name, entry, bytes.substr(length));
        if (!tensor)
            return tl::unexpected(tensor.error());
        file.tensors.push_back(std::move(*tensor));
    }
    file.activations = activations_in(*header);
    return file;
}

std::string write_safetensors(const TensorFile &file)
{
    std::string header = header_of(file).dump();
    header.resize((header.size() + length_size - 1) / length_size * length_size, ' '); // so that numbers are aligned
    std::string bytes = bytes_of(header.size(), length_size) + header;
    for (const Tensor &tensor : file.tensors)
        bytes += bytes_of(tensor.values);
    return bytes;
}

} // namespace actlab
