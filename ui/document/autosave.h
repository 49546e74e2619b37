// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario.h"
#include "core/support/error.h"
#include "ui/document/document_file.h"

#include <QLockFile>
#include <QObject>
#include <QString>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace actlab {

/// Unsaved work, as it was when its program ended without being asked.
struct Leftover {
    QString copy; ///< the file that it was kept in
    QString path; ///< of the document; empty where it was in no file
    SavedDocument document;
};

/// Keeps a copy of unsaved work in a folder of the program's own, never in the user's file: written a moment after a
/// change, readable by its owner only, removed once the work is saved or given up. A copy that could not be written is
/// tried again.
class Autosave : public QObject {
    Q_OBJECT

public:
    Autosave(const ScenarioDocument &document, const DocumentFile &file, const QString &folder,
             QObject *parent = nullptr);
    /// The program ends in an orderly way: what the user did not want to save is given up.
    ~Autosave() override;

    /// Copies of programs that no longer run. What is damaged is left out and removed.
    static std::vector<Leftover> leftovers(const QString &folder);
    static void discard(const Leftover &leftover);

    /// Writes the copy of unsaved work now, and leaves it behind when the program ends.
    void keep();

    /// Time between a change and its copy; for tests.
    void setDelay(std::chrono::milliseconds delay) { timer_.setInterval(delay); }
    QString copy() const { return copy_; }

Q_SIGNALS:
    /// The copy cannot be written. Errors: file_not_writable.
    void failed(const actlab::Error &error);
    void succeeded();

private:
    void schedule();
    void write();
    void remove();

    const ScenarioDocument &document_;
    const DocumentFile &file_;
    QString copy_;
    std::unique_ptr<QLockFile> lock_; ///< held while this program lives, so that its copy is nobody's leftover
    QTimer timer_{this};              ///< of the next copy
    QTimer retry_{this};              ///< after one that could not be written
    bool hasFailed_ = false;
    bool isKept_ = false;
};

} // namespace actlab
