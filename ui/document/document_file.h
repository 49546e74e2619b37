// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario_json.h"

#include <QByteArray>
#include <QFileSystemWatcher>
#include <QObject>
#include <QString>
#include <QTimer>

#include <functional>
#include <optional>

namespace actlab {

class ScenarioDocument;

/// The file that a document was opened from or saved to, and whether anything would be lost without it. Nothing here
/// asks the user: ui/file_actions does.
class DocumentFile : public QObject {
    Q_OBJECT

public:
    explicit DocumentFile(ScenarioDocument &document, QObject *parent = nullptr);

    /// Absolute; empty for a document that has no file yet.
    const QString &path() const { return path_; }
    /// Whether the document, or what its network has learned, differs from what was opened, saved or begun with. Which
    /// page is shown does not count. Where another program has changed or removed the file, what is here is in no file.
    bool isModified() const { return isModified_; }
    /// Whether anything was done here since then, which open() would lose.
    bool hasChanges() const { return differs(); }
    /// Whether another program has changed or removed the file since it was opened or saved here.
    bool isChangedElsewhere() const;

    /// Adds what the network of the document's scenario has learned, where that does not follow from the scenario.
    using Learned = std::function<void(SavedDocument &)>;
    void setLearned(Learned learned) { learned_ = std::move(learned); }
    /// The network has learned something. A document that has no file is not modified by that.
    void followRun() { follow(); }

    /// What save() would write now.
    SavedDocument document() const;
    /// Another document, without a file.
    void begin(const Scenario &scenario);
    /// After an error the open document is untouched. Errors: those of read_file and document_from_json.
    Result<void> open(const QString &path);
    /// All or nothing; after an error the old file is there still, and the document is as modified as before.
    /// Errors: file_not_writable.
    Result<void> save(const QString &path);

Q_SIGNALS:
    /// path() or isModified() has changed.
    void stateChanged();
    /// isChangedElsewhere() has become true.
    void changedElsewhere();

private:
    bool differs() const;
    void follow();
    void look();
    void settle(const QString &path, const QByteArray &contents);

    ScenarioDocument &document_;
    QString path_;
    QByteArray contents_; ///< a digest of the file's
    SavedDocument saved_;
    Learned learned_;
    bool isModified_ = false;
    bool isElsewhere_ = false; ///< another program has changed or removed the file
    QFileSystemWatcher watcher_;
    QTimer settle_{this}; ///< many programs remove a file and write it anew
};

} // namespace actlab
