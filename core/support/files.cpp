// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/files.h"

#include <algorithm>
#include <cerrno>
#include <fstream>
#include <system_error>

namespace actlab {

Result<std::string> read_file(const std::filesystem::path &path, std::size_t most_megabytes)
{
    const auto unreadable = [&](std::error_code error) {
        return failure(ErrorCode::file_not_readable, {path.string(), error.message()});
    };
    if (std::error_code ignored; std::filesystem::is_directory(path, ignored))
        return unreadable(std::make_error_code(std::errc::is_a_directory));
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return unreadable({errno, std::generic_category()});
    const std::size_t most = most_megabytes * 1'000'000;
    std::string text;
    for (std::size_t room = 1 << 16; file && text.size() <= most; room *= 2) {
        const auto begin = text.size();
        text.resize(std::min(begin + room, most + 1));
        file.read(text.data() + begin, static_cast<std::streamsize>(text.size() - begin));
        text.resize(begin + static_cast<std::size_t>(file.gcount()));
    }
    if (file.bad())
        return unreadable({errno, std::generic_category()});
    if (text.size() > most)
        return failure(ErrorCode::file_too_large, {path.string(), std::to_string(most_megabytes)});
    return text;
}

Result<void> check_regular_file(const std::filesystem::path &path)
{
    std::error_code ignored;
    const auto kind = std::filesystem::status(path, ignored).type();
    using enum std::filesystem::file_type;
    if (kind == fifo || kind == socket || kind == character || kind == block)
        return failure(ErrorCode::file_not_regular, {path.string()});
    return {};
}

} // namespace actlab
