// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/file/output_file.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
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

bool takesAll(QFileDevice &file, std::string_view bytes)
{
    // A disk that becomes full takes a part, and says why only when it takes nothing.
    while (!bytes.empty()) {
        const qint64 taken = file.write(bytes.data(), static_cast<qint64>(bytes.size()));
        if (taken <= 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(taken));
    }
    return true;
}

/// What is longer than the file is written first: where the disk has no room for it, nothing of the old has gone.
Result<void> writeInPlace(const std::filesystem::path &path, std::string_view bytes)
{
    QFile file(QString::fromStdString(path.string()));
    bool done = file.open(QIODevice::ReadWrite | QIODevice::Unbuffered);
    const qint64 before = file.size();
    const auto kept = std::min(bytes.size(), static_cast<std::size_t>(before));
    if (done && !(file.seek(before) && takesAll(file, bytes.substr(kept)))) {
        const QString reason = file.errorString();
        file.resize(before);
        return failure(ErrorCode::file_not_writable, {path.string(), reason.toStdString()});
    }
    done =
        done && file.seek(0) && takesAll(file, bytes.substr(0, kept)) && file.resize(static_cast<qint64>(bytes.size()));
    if (!done)
        return failure(ErrorCode::file_not_writable, {path.string(), file.errorString().toStdString()});
    return {};
}

} // namespace

bool canOnlyBeWrittenInPlace(const std::filesystem::path &path)
{
    const QFileInfo file(QString::fromStdString(path.string()));
    return file.isFile() && file.isWritable() && !QFileInfo(file.canonicalPath()).isWritable();
}

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
    if (!takesAll(*file_, waiting_))
        return resultOf(false);
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
    if (canOnlyBeWrittenInPlace(path))
        return writeInPlace(path, bytes);
    OutputFile file(path);
    return file.open().and_then([&] { return file.write(bytes); }).and_then([&] { return file.commit(); });
}

} // namespace actlab
