// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/document_file.h"

#include "core/support/files.h"
#include "ui/document/scenario_document.h"
#include "ui/file/output_file.h"

#include <QCryptographicHash>
#include <QFileInfo>

#include <chrono>
#include <filesystem>

namespace actlab {
namespace {

std::filesystem::path systemPath(const QString &path)
{
    return path.toStdU16String();
}

QByteArray digestOf(std::string_view text)
{
    return QCryptographicHash::hash(QByteArray(text.data(), qsizetype(text.size())), QCryptographicHash::Sha256);
}

Result<std::string> contentsOf(const QString &path)
{
    return check_regular_file(systemPath(path)).and_then([&] {
        return read_file(systemPath(path), maximum_document_megabytes);
    });
}

constexpr auto settleTime = std::chrono::milliseconds(150);

bool isSameWork(Scenario one, const Scenario &other)
{
    one.page = other.page;
    return one == other;
}

} // namespace

DocumentFile::DocumentFile(ScenarioDocument &document, QObject *parent) : QObject(parent), document_(document)
{
    saved_.scenario = document_.scenario();
    settle_.setSingleShot(true);
    settle_.setInterval(settleTime);
    connect(&document_, &ScenarioDocument::changed, this, &DocumentFile::follow);
    connect(&watcher_, &QFileSystemWatcher::fileChanged, this, [this] { settle_.start(); });
    connect(&settle_, &QTimer::timeout, this, &DocumentFile::look);
}

void DocumentFile::look()
{
    if (QFileInfo::exists(path_))
        watcher_.addPath(path_); // a file that was replaced is no longer watched
    if (!isChangedElsewhere())
        return;
    isElsewhere_ = true; // the file no longer holds what is here
    follow();
    Q_EMIT changedElsewhere();
}

bool DocumentFile::isChangedElsewhere() const
{
    if (path_.isEmpty())
        return false;
    const auto contents = contentsOf(path_);
    return !contents || digestOf(*contents) != contents_;
}

void DocumentFile::begin(const Scenario &scenario)
{
    saved_ = {scenario, {}};
    document_.open(saved_);
    settle({}, {});
}

Result<void> DocumentFile::open(const QString &path)
{
    return contentsOf(path).and_then([&](const std::string &text) {
        return document_from_json(text).map([&](const SavedDocument &read) {
            saved_ = read;
            document_.open(read);
            settle(path, digestOf(text));
        });
    });
}

Result<void> DocumentFile::save(const QString &path)
{
    SavedDocument document = this->document();
    const std::string text = to_json(document);
    return writeFile(systemPath(path), text).map([&] {
        saved_ = std::move(document);
        settle(path, digestOf(text));
    });
}

/// From what was opened, saved or begun with.
bool DocumentFile::differs() const
{
    if (!isSameWork(document_.scenario(), saved_.scenario))
        return true;
    if (path_.isEmpty() || !learned_)
        return false;
    SavedDocument now;
    learned_(now);
    return now.epoch != saved_.epoch || now.weights != saved_.weights;
}

void DocumentFile::follow()
{
    const bool isModified = isElsewhere_ || differs();
    if (isModified == isModified_)
        return;
    isModified_ = isModified;
    Q_EMIT stateChanged();
}

void DocumentFile::settle(const QString &path, const QByteArray &contents)
{
    if (!watcher_.files().isEmpty())
        watcher_.removePaths(watcher_.files());
    path_ = path.isEmpty() ? path : QFileInfo(path).absoluteFilePath();
    if (!path_.isEmpty())
        watcher_.addPath(path_);
    contents_ = contents;
    isElsewhere_ = false;
    isModified_ = false;
    Q_EMIT stateChanged();
}

SavedDocument DocumentFile::document() const
{
    SavedDocument document{document_.scenario(), {}};
    if (learned_)
        learned_(document);
    return document;
}

} // namespace actlab
