// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files.h"

#include <QFile>
#include <QSaveFile>

#include <cerrno>
#include <fstream>
#include <system_error>

namespace actlab {
namespace {

/// A QSaveFile would take the place of a device under its name.
bool is_device(const std::filesystem::path &path)
{
    std::error_code ignored;
    const auto status = std::filesystem::status(path, ignored);
    return std::filesystem::exists(status) && std::filesystem::is_other(status);
}

std::unique_ptr<QFileDevice> file_at(const std::filesystem::path &path)
{
    const auto name = QString::fromStdString(path.string());
    if (is_device(path))
        return std::make_unique<QFile>(name);
    return std::make_unique<QSaveFile>(name);
}

} // namespace

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
    std::string text(most_megabytes * 1'000'000 + 1, '\0');
    file.read(text.data(), static_cast<std::streamsize>(text.size()));
    if (file.bad())
        return unreadable({errno, std::generic_category()});
    if (file)
        return failure(ErrorCode::file_too_large, {path.string(), std::to_string(most_megabytes)});
    text.resize(static_cast<std::size_t>(file.gcount()));
    return text;
}

OutputFile::OutputFile(const std::filesystem::path &path) : name_(path.string()), file_(file_at(path)) {}

Result<void> OutputFile::open()
{
    return result_of(file_->open(QIODevice::WriteOnly));
}

Result<void> OutputFile::write(std::string_view text)
{
    const auto size = static_cast<qint64>(text.size());
    return result_of(file_->write(text.data(), size) == size);
}

Result<void> OutputFile::commit()
{
    auto *const replacing = qobject_cast<QSaveFile *>(file_.get());
    return result_of(replacing ? replacing->commit() : file_->flush());
}

Result<void> OutputFile::result_of(bool done) const
{
    if (!done)
        return failure(ErrorCode::file_not_writable, {name_, file_->errorString().toStdString()});
    return {};
}

} // namespace actlab
