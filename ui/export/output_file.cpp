// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/output_file.h"

#include <QFile>
#include <QSaveFile>

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

Error OutputFile::error() const
{
    return {ErrorCode::file_not_writable, {name_, file_->errorString().toStdString()}};
}

Result<void> OutputFile::result_of(bool done) const
{
    if (!done)
        return tl::unexpected<Error>(error());
    return {};
}

} // namespace actlab
