// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/autosave.h"

#include "core/scenario/scenario_json.h"
#include "core/support/files.h"
#include "ui/document/scenario_document.h"
#include "ui/file/output_file.h"

#include <nlohmann/json.hpp>

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QUuid>

#include <chrono>

using namespace std::chrono_literals;

namespace actlab {
namespace {

using nlohmann::json;

constexpr auto usualDelay = 2s;
constexpr auto retryDelay = 15s;
constexpr int recoveryVersion = 1;
constexpr auto pattern = "autosave-*.json";

QString lockOf(const QString &copy)
{
    return copy + QStringLiteral(".lock");
}

std::string checksum(const std::string &text)
{
    return QCryptographicHash::hash(QByteArray::fromStdString(text), QCryptographicHash::Sha256).toHex().toStdString();
}

/// Empty where there is no such text.
std::string textOf(const json &document, const char *name)
{
    const auto found = document.find(name);
    return found != document.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::optional<Leftover> readCopy(const QString &copy)
{
    const auto text = read_file(copy.toStdU16String(), 2 * maximum_document_megabytes);
    const json document = text ? json::parse(*text, nullptr, false) : json();
    if (!document.is_object() || !document.contains("version") || document["version"] != recoveryVersion)
        return {};
    const std::string scenario = textOf(document, "scenario");
    if (textOf(document, "sha256") != checksum(scenario))
        return {};
    auto read = document_from_json(scenario);
    if (!read)
        return {};
    return Leftover{copy, QString::fromStdString(textOf(document, "path")), std::move(*read)};
}

} // namespace

Autosave::Autosave(const ScenarioDocument &document, const DocumentFile &file, const QString &folder, QObject *parent)
    : QObject(parent), document_(document), file_(file)
{
    QDir().mkpath(folder);
    copy_ = QDir(folder).filePath(QStringLiteral("autosave-%1.json").arg(QUuid::createUuid().toString(QUuid::Id128)));
    lock_ = std::make_unique<QLockFile>(lockOf(copy_));
    lock_->setStaleLockTime(0); // stale only when its program is gone
    lock_->tryLock(0);
    timer_.setSingleShot(true);
    timer_.setInterval(usualDelay);
    retry_.setSingleShot(true);
    retry_.setInterval(retryDelay);
    connect(&timer_, &QTimer::timeout, this, &Autosave::write);
    connect(&retry_, &QTimer::timeout, this, &Autosave::schedule);
    connect(&document_, &ScenarioDocument::changed, this, &Autosave::schedule);
    connect(&file_, &DocumentFile::stateChanged, this, &Autosave::schedule);
}

Autosave::~Autosave()
{
    if (!isKept_)
        remove();
}

void Autosave::keep()
{
    if (!file_.isModified())
        return;
    write();
    isKept_ = true;
}

void Autosave::schedule()
{
    if (!file_.isModified())
        remove();
    else if (!timer_.isActive()) // a change that follows another does not put the copy off
        timer_.start();
}

void Autosave::write()
{
    const std::string scenario = to_json(file_.document());
    const json document{{"format", "activation-lab-autosave"},
                        {"version", recoveryVersion},
                        {"path", file_.path().toStdString()},
                        {"sha256", checksum(scenario)},
                        {"scenario", scenario}};
    if (const auto written = writeFile(copy_.toStdU16String(), document.dump()); !written) {
        hasFailed_ = true;
        Q_EMIT failed(written.error());
        retry_.start();
        return;
    }
    QFile::setPermissions(copy_, QFile::ReadOwner | QFile::WriteOwner);
    if (std::exchange(hasFailed_, false))
        Q_EMIT succeeded();
}

void Autosave::remove()
{
    timer_.stop();
    isKept_ = false;
    QFile::remove(copy_);
}

std::vector<Leftover> Autosave::leftovers(const QString &folder)
{
    std::vector<Leftover> found;
    const QDir directory(folder);
    for (const QString &name : directory.entryList({QString::fromLatin1(pattern)}, QDir::Files, QDir::Time)) {
        const QString copy = directory.filePath(name);
        QLockFile lock(lockOf(copy));
        lock.setStaleLockTime(0);
        if (!lock.tryLock(0))
            continue; // its program lives
        if (auto leftover = readCopy(copy))
            found.push_back(std::move(*leftover));
        else
            QFile::remove(copy);
    }
    return found;
}

void Autosave::discard(const Leftover &leftover)
{
    QFile::remove(leftover.copy);
}

} // namespace actlab
