// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/error.h"

#include <QFileDevice>

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

namespace actlab {

/// A file that appears under its name once it is complete, so that nothing is ever left half written. What is no
/// regular file, such as /dev/stdout, is written to directly.
class OutputFile {
public:
    explicit OutputFile(const std::filesystem::path &path);

    /// Errors of all three: file_not_writable, with the reason.
    Result<void> open();
    Result<void> write(std::string_view bytes);
    Result<void> commit();

private:
    Result<void> writeWaiting();
    Result<void> resultOf(bool done) const;

    std::string name_;
    std::unique_ptr<QFileDevice> file_;
    std::string waiting_;
};

/// Whether the file may be written but not replaced: its folder takes no new ones.
bool canOnlyBeWrittenInPlace(const std::filesystem::path &path);

/// All at once; what can only be written in place is, and keeps its contents where the disk is full.
Result<void> writeFile(const std::filesystem::path &path, std::string_view bytes);

} // namespace actlab
