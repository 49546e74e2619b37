// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/npz.h"

#include <algorithm>
#include <array>
#include <bit>
#include <charconv>
#include <utility>

namespace actlab {
namespace {

constexpr std::string_view npy_magic = "\x93NUMPY";
constexpr std::string_view npy_ending = ".npy";
constexpr std::string_view activations_name = "activations";

/// An array as it stands in the file.
struct RawArray {
    std::string type; ///< as "<f4"
    bool is_fortran = false;
    std::vector<std::size_t> shape;
    std::string_view data;
};

/// The header's values, which are written as Python. None of these finds one that is written in another way.
std::string_view header_value(std::string_view header, std::string_view key)
{
    const std::string quoted = '\'' + std::string(key) + "':";
    const auto found = header.find(quoted);
    if (found == std::string_view::npos)
        return {};
    header.remove_prefix(found + quoted.size());
    header.remove_prefix(std::min(header.find_first_not_of(' '), header.size()));
    return header;
}

/// Of "(4, 2)" and "(3,)"; none where it is something else.
std::optional<std::vector<std::size_t>> tuple_of(std::string_view text)
{
    if (!text.starts_with('('))
        return {};
    std::vector<std::size_t> counts;
    for (text.remove_prefix(1); !text.starts_with(')');) {
        std::size_t count = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), count);
        if (error != std::errc())
            return {};
        counts.push_back(count);
        text.remove_prefix(static_cast<std::size_t>(end - text.data()));
        text.remove_prefix(std::min(text.find_first_not_of(", "), text.size()));
    }
    return counts;
}

std::optional<RawArray> raw_array(std::string_view bytes)
{
    constexpr std::size_t version_size = 2;
    if (!bytes.starts_with(npy_magic) || bytes.size() < npy_magic.size() + version_size)
        return {};
    const std::size_t length_size = bytes[npy_magic.size()] == 1 ? 2 : 4;
    bytes.remove_prefix(npy_magic.size() + version_size);
    if (bytes.size() < length_size)
        return {};
    const std::uint64_t length = unsigned_of(bytes.substr(0, length_size));
    bytes.remove_prefix(length_size);
    if (length > bytes.size())
        return {};
    const std::string_view header = bytes.substr(0, length);
    std::string_view type = header_value(header, "descr");
    auto shape = tuple_of(header_value(header, "shape"));
    if (type.empty() || !shape)
        return {};
    // A structured type is a list; it is named as it stands and then known to nobody.
    type = type.starts_with('\'') ? type.substr(1, type.find('\'', 1) - 1) : type.substr(0, type.find(']'));
    return RawArray{std::string(type), header_value(header, "fortran_order").starts_with("True"), std::move(*shape),
                    bytes.substr(length)};
}

struct NpyType {
    NumberKind kind{};
    bool is_big_endian = false;
};

std::optional<NpyType> number_type(std::string_view type)
{
    constexpr std::array<std::pair<std::string_view, NumberKind>, 5> kinds{{{"f8", NumberKind::f64},
                                                                            {"f4", NumberKind::f32},
                                                                            {"f2", NumberKind::f16},
                                                                            {"i8", NumberKind::i64},
                                                                            {"i4", NumberKind::i32}}};
    if (!type.starts_with('<') && !type.starts_with('>'))
        return {};
    const auto found = std::ranges::find(kinds, type.substr(1), &std::pair<std::string_view, NumberKind>::first);
    return found == kinds.end() ? std::nullopt : std::optional(NpyType{found->second, type.starts_with('>')});
}

/// What stands in columns, in rows.
std::vector<double> in_rows(std::vector<double> columns, std::span<const std::size_t> shape)
{
    if (shape.size() != 2)
        return columns; // with one dimension both are the same; with more it fits no layer anyway
    std::vector<double> rows(columns.size());
    for (std::size_t i = 0; i < columns.size(); ++i)
        rows[i % shape[0] * shape[1] + i / shape[0]] = columns[i];
    return rows;
}

Result<Tensor> array_tensor(const std::string &name, RawArray array)
{
    const auto type = number_type(array.type);
    if (!type)
        return failure(ErrorCode::model_number_type, {name, array.type, "float64, float32, float16"});
    const auto count = count_of(array.shape, array.data.size());
    if (!count || *count * size_of(type->kind) != array.data.size())
        return failure(ErrorCode::model_damaged, {"NPZ", name});
    auto numbers = numbers_of(array.data, type->kind, type->is_big_endian);
    if (array.is_fortran)
        numbers = in_rows(std::move(numbers), array.shape);
    return Tensor{name, std::move(array.shape), std::move(numbers)};
}

/// Names of activations are ASCII; another letter becomes a question mark, and the name then means nothing.
char letter_of(std::string_view bytes, bool is_big_endian)
{
    const std::string in_order = is_big_endian ? std::string(bytes.rbegin(), bytes.rend()) : std::string(bytes);
    const std::uint64_t code = unsigned_of(in_order);
    return code < 128 ? static_cast<char>(code) : '?';
}

/// Of '<U12', whose letters have four bytes, and '|S12'.
Result<std::vector<std::string>> texts_of(const std::string &name, const RawArray &array)
{
    const std::string_view type = array.type;
    const bool is_wide = type.size() > 2 && type[1] == 'U';
    std::size_t letters = 0;
    const bool is_text = is_wide || (type.size() > 2 && type[1] == 'S');
    if (is_text)
        std::from_chars(type.data() + 2, type.data() + type.size(), letters);
    if (!is_text)
        return failure(ErrorCode::model_number_type, {name, array.type, "str"});
    const std::size_t letter_size = is_wide ? 4 : 1;
    const auto count = count_of(array.shape, array.data.size());
    if (!count || letters == 0 || letters > array.data.size() || *count * letters * letter_size != array.data.size())
        return failure(ErrorCode::model_damaged, {"NPZ", name});
    std::vector<std::string> texts;
    for (std::size_t i = 0; i < *count; ++i) {
        std::string text;
        for (std::size_t j = 0; j < letters; ++j)
            text += letter_of(array.data.substr((i * letters + j) * letter_size, letter_size), type[0] == '>');
        texts.push_back(text.substr(0, text.find('\0')));
    }
    return texts;
}

std::string npy_of(std::string_view type, const std::string &shape, std::string_view data)
{
    constexpr std::size_t alignment = 64; // of the numbers, as NumPy has it
    constexpr std::size_t before = npy_magic.size() + 4;
    std::string header = "{'descr': '" + std::string(type) + "', 'fortran_order': False, 'shape': (" + shape + "), }";
    const std::size_t rest = (before + header.size() + 1) % alignment;
    header.append(rest == 0 ? 0 : alignment - rest, ' ') += '\n';
    return std::string(npy_magic) + '\x01' + '\0' + bytes_of(header.size(), 2) + header + std::string(data);
}

std::string npy_of(const Tensor &tensor)
{
    std::string shape;
    for (const std::size_t length : tensor.shape)
        shape += std::to_string(length) + ", ";
    if (tensor.shape.size() > 1)
        shape.resize(shape.size() - 2); // Python wants the comma of "(3,)" alone
    return npy_of("<f8", shape, bytes_of(tensor.values));
}

std::string npy_of(const std::vector<std::string> &texts)
{
    std::size_t longest = 1;
    for (const std::string &text : texts)
        longest = std::max(longest, text.size());
    std::string data;
    for (const std::string &text : texts) {
        for (std::size_t i = 0; i < longest; ++i)
            data += bytes_of(i < text.size() ? static_cast<unsigned char>(text[i]) : 0, 4);
    }
    return npy_of("<U" + std::to_string(longest), std::to_string(texts.size()) + ",", data);
}

} // namespace

Result<TensorFile> read_npz(const std::vector<ZipEntry> &entries)
{
    TensorFile file;
    for (const auto &[file_name, bytes] : entries) {
        if (!file_name.ends_with(npy_ending))
            return failure(ErrorCode::model_not_recognised);
        const std::string name = file_name.substr(0, file_name.size() - npy_ending.size());
        auto array = raw_array(bytes);
        if (!array)
            return failure(ErrorCode::model_damaged, {"NPZ", name});
        if (name == activations_name) {
            auto texts = texts_of(name, *array);
            if (!texts)
                return tl::unexpected(texts.error());
            file.activations = std::move(*texts);
            continue;
        }
        auto tensor = array_tensor(name, std::move(*array));
        if (!tensor)
            return tl::unexpected(tensor.error());
        file.tensors.push_back(std::move(*tensor));
    }
    return file;
}

std::string write_npz(const TensorFile &file)
{
    std::vector<ZipEntry> entries;
    for (const Tensor &tensor : file.tensors)
        entries.push_back({tensor.name + std::string(npy_ending), npy_of(tensor)});
    if (file.activations)
        entries.push_back({std::string(activations_name) + std::string(npy_ending), npy_of(*file.activations)});
    return write_zip(entries);
}

} // namespace actlab
