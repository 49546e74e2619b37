// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/text_encoding.h"

#include <iconv.h>

#include <algorithm>
#include <cerrno>
#include <utility>

namespace actlab {
namespace {

constexpr std::string_view mark_of_utf_8 = "\xEF\xBB\xBF";
constexpr std::string_view mark_of_little_endian = "\xFF\xFE";
constexpr std::string_view mark_of_big_endian = "\xFE\xFF";

/// A conversion of the C library into UTF-8.
class Conversion {
public:
    explicit Conversion(const char *from) : handle_(iconv_open("UTF-8", from)) {}
    ~Conversion()
    {
        if (is_known())
            iconv_close(handle_);
    }
    Conversion(const Conversion &) = delete;
    Conversion &operator=(const Conversion &) = delete;

    /// The whole text, or nothing where a byte has no meaning or the system does not know the encoding.
    std::optional<std::string> convert(std::string_view bytes) const
    {
        if (!is_known())
            return {};
        std::string text;
        std::array<char, 1 << 16> buffer;
        auto *in = const_cast<char *>(bytes.data()); // iconv does not change it
        std::size_t left = bytes.size();
        while (left > 0) {
            char *out = buffer.data();
            std::size_t room = buffer.size();
            const bool stopped = iconv(handle_, &in, &left, &out, &room) == static_cast<std::size_t>(-1);
            text.append(buffer.data(), out);
            if (stopped && errno != E2BIG)
                return {};
        }
        return text;
    }

private:
    bool is_known() const { return handle_ != reinterpret_cast<iconv_t>(-1); }

    iconv_t handle_;
};

std::optional<std::string> converted(std::string_view bytes, const char *from)
{
    return Conversion(from).convert(bytes);
}

unsigned byte_at(std::string_view bytes, std::size_t i)
{
    return static_cast<unsigned char>(bytes[i]);
}

bool is_ascii(std::string_view bytes)
{
    return std::ranges::none_of(bytes, [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

/// Whether most of what is not ASCII would be the Hangul of KS X 1001. (The rest of CP949 has "°C", "ß" and their like
/// of Latin-1 as rare syllables.)
bool is_mostly_hangul(std::string_view bytes)
{
    std::size_t common = 0;
    std::size_t others = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (byte_at(bytes, i) < 0x80)
            continue;
        const unsigned second = i + 1 < bytes.size() ? byte_at(bytes, i + 1) : 0;
        const bool is_hangul = byte_at(bytes, i) >= 0xB0 && byte_at(bytes, i) <= 0xC8 && second >= 0xA1;
        ++(is_hangul ? common : others);
        ++i;
    }
    return common > others;
}

std::optional<std::string> from_utf_16(std::string_view bytes)
{
    const bool is_big = bytes.starts_with(mark_of_big_endian);
    if (is_big || bytes.starts_with(mark_of_little_endian))
        bytes.remove_prefix(mark_of_big_endian.size());
    return converted(bytes, is_big ? "UTF-16BE" : "UTF-16LE");
}

std::optional<std::string> from_latin_1(std::string_view bytes)
{
    auto windows = converted(bytes, "CP1252");
    return windows ? std::move(windows) : converted(bytes, "ISO-8859-1");
}

std::optional<std::string> decoded(std::string &bytes, TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::utf_16:
        return from_utf_16(bytes);
    case TextEncoding::cp949:
        return converted(bytes, "CP949");
    case TextEncoding::latin_1:
        return from_latin_1(bytes);
    case TextEncoding::utf_8:
        break;
    }
    if (bytes.starts_with(mark_of_utf_8))
        bytes.erase(0, mark_of_utf_8.size());
    return is_ascii(bytes) ? std::optional(std::move(bytes)) : converted(bytes, "UTF-8");
}

std::optional<DecodedText> recognised(std::string &bytes)
{
    const auto as = [&](TextEncoding encoding) -> std::optional<DecodedText> {
        if (auto text = decoded(bytes, encoding))
            return DecodedText{std::move(*text), encoding};
        return {};
    };
    if (bytes.starts_with(mark_of_little_endian) || bytes.starts_with(mark_of_big_endian))
        return as(TextEncoding::utf_16);
    auto text = as(TextEncoding::utf_8);
    if (!text && is_mostly_hangul(bytes))
        text = as(TextEncoding::cp949);
    return text ? std::move(text) : as(TextEncoding::latin_1);
}

/// Number of a place's line, from 1; a lone carriage return ends lines too.
std::size_t line_of(std::string_view text, std::size_t place)
{
    std::size_t line = 1;
    for (std::size_t i = 0; i < place; ++i)
        line += text[i] == '\n' || (text[i] == '\r' && text[i + 1] != '\n');
    return line;
}

} // namespace

Result<DecodedText> decode_text(std::string bytes, std::string_view name, std::optional<TextEncoding> encoding)
{
    std::optional<DecodedText> result;
    if (!encoding)
        result = recognised(bytes);
    else if (auto text = decoded(bytes, *encoding))
        result = DecodedText{std::move(*text), *encoding};
    if (!result)
        return failure(ErrorCode::table_not_text, {std::string(name)});
    if (const auto place = result->text.find('\0'); place != std::string::npos)
        return failure(ErrorCode::table_null_character,
                       {std::string(name), std::to_string(line_of(result->text, place))});
    return std::move(*result);
}

} // namespace actlab
