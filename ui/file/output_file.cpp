// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/file/output_file.h"

#include <QFile>
#include <QSaveFile>

#include <system_error>

namespace actlab {
namespace {

/// The least that is written at once.
constexpr std::size_t enough = 65'536;

/// A QSaveFile would take the place of a device under its name.
bool isDevice(const std::filesystem::path &path)
{
    std::error_code ignored;
    const auto status = std::filesystem::status(path, ignored);
    return std::filesystem::exists(status) && std::filesystem::is_other(status);
}

std::unique_ptr<QFileDevice> fileAt(const std::filesystem::path &path)
{
    const auto name = QString::fromStdString(path.string());
    if (isDevice(path))
        return std::make_unique<QFile>(name);
    return std::make_unique<QSaveFile>(name);
}

} // namespace

OutputFile::OutputFile(const std::filesystem::path &path) : name_(path.string()), file_(fileAt(path)) {}

Result<void> OutputFile::open()
{
    // Unbuffered: QSaveFile::commit() does not mind that what is still in Qt's buffer cannot be written.
    return resultOf(file_->open(QIODevice::WriteOnly | QIODevice::Unbuffered));
}

Result<void> OutputFile::write(std::string_view bytes)
{
    waiting_ += bytes;
    return waiting_.size() < enough ? Result<void>() : writeWaiting();
}

Result<void> OutputFile::writeWaiting()
{
    // A disk that becomes full takes a part, and says why only when it takes nothing.
    for (std::string_view rest = waiting_; !rest.empty();) {
        const qint64 taken = file_->write(rest.data(), static_cast<qint64>(rest.size()));
        if (taken <= 0)
            return resultOf(false);
        rest.remove_prefix(static_cast<std::size_t>(taken));
    }
    waiting_.clear();
    return {};
}

Result<void> OutputFile::commit()
{
    return writeWaiting().and_then([this] {
        auto *const replacing = qobject_cast<QSaveFile *>(file_.get());
        return resultOf(!replacing || replacing->commit());
    });
}

Result<void> OutputFile::resultOf(bool done) const
{
    if (!done)
        return failure(ErrorCode::file_not_writable, {name_, file_->errorString().toStdString()});
    return {};
}

Result<void> writeFile(const std::filesystem::path &path, std::string_view bytes)
{
    OutputFile file(path);
    return file.open().and_then([&] { return file.write(bytes); }).and_then([&] { return file.commit(); });
}

} // namespace actlab
