// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/number_lines.h"

#include "core/support/number_text.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <string>

#ifdef _WIN32
#include <io.h>
#else
#include <unistd.h>
#endif

namespace actlab {
namespace {

/// Returns what has arrived: fread would wait until a whole buffer has.
std::ptrdiff_t read_standard_input(char *data, std::size_t size)
{
#ifdef _WIN32
    return _read(0, data, static_cast<unsigned>(size));
#else
    std::ptrdiff_t count = -1;
    do
        count = ::read(STDIN_FILENO, data, size);
    while (count < 0 && errno == EINTR);
    return count;
#endif
}

bool is_blank(std::string_view line)
{
    return line.find_first_not_of(" \t\r") == std::string_view::npos;
}

/// Editors on Windows put one before the first line.
std::string_view without_byte_order_mark(std::string_view text)
{
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    return text.starts_with(mark) ? text.substr(mark.size()) : text;
}

} // namespace

Result<std::span<const double>> NumberLines::next()
{
    numbers_.clear();
    while (numbers_.empty() && !error_ && !at_end_) {
        const auto filled = fill();
        if (!filled)
            return tl::unexpected(filled.error());
        at_end_ = !*filled;
        read_lines();
    }
    if (numbers_.empty() && error_)
        return tl::unexpected(*error_);
    return std::span<const double>(numbers_);
}

Result<bool> NumberLines::fill()
{
    const auto count = read_standard_input(buffer_.data() + size_, buffer_.size() - size_);
    if (count < 0)
        return failure(ErrorCode::file_not_readable, {"stdin", std::strerror(errno)});
    size_ += static_cast<std::size_t>(count);
    return count > 0;
}

void NumberLines::read_lines()
{
    std::string_view rest(buffer_.data(), size_);
    while (!rest.empty() && !error_) {
        const auto end = rest.find('\n');
        if (end == std::string_view::npos && !at_end_ && rest.size() < buffer_.size())
            break;
        const auto line = rest.substr(0, end);
        ++line_;
        if (line.size() == buffer_.size())
            error_ = Error{ErrorCode::input_line_too_long, {std::to_string(line_), std::to_string(buffer_.size() - 1)}};
        else
            read_line(line_ == 1 ? without_byte_order_mark(line) : line);
        rest.remove_prefix(std::min(rest.size(), line.size() + 1));
    }
    std::memmove(buffer_.data(), rest.data(), rest.size());
    size_ = rest.size();
}

void NumberLines::read_line(std::string_view line)
{
    if (is_blank(line))
        return;
    if (const auto number = parse_number(line))
        numbers_.push_back(*number);
    else
        error_ = malformed(line);
}

Error NumberLines::malformed(std::string_view line) const
{
    return {ErrorCode::malformed_line, {std::to_string(line_), std::string(line)}};
}

} // namespace actlab
