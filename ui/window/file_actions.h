// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/error.h"
#include "ui/document/document_file.h"
#include "ui/widgets/action_texts.h"
#include "ui/widgets/translated.h"

#include <QAction>
#include <QMenu>
#include <QWidget>

namespace actlab {

class ScenarioDocument;
class Settings;

/// What the File menu does with documents, and the questions that it asks. A widget without a picture, so that it
/// follows the window's language.
class FileActions : public Translated<QWidget> {
    Q_OBJECT

public:
    /// `window` is above the dialogs.
    FileActions(ScenarioDocument &document, Settings &settings, QWidget *window);

    DocumentFile &file() { return file_; }
    /// New, Open, Open recent, Save and Save as, in the menu's order.
    QList<QAction *> menuActions() const;
    QAction *openAction() const { return open_; }
    QAction *saveAction() const { return save_; }

    /// Opens a file, unless the user keeps unsaved work; says what is wrong with it.
    bool open(const QString &path);
    /// The file as another program or window has left it, in the place of what is here, unless the user keeps changes
    /// that would be lost. Says whether it is.
    bool reload();
    /// False where unsaved work is there and the user cancels, or saving fails.
    bool mayClose();
    /// Name and [*] for QWidget::setWindowTitle.
    QString title() const;

Q_SIGNALS:
    void titleChanged();

protected:
    void retranslate() override;

private:
    void begin();
    void askAndOpen();
    bool save();
    bool saveAs();
    bool saveTo(const QString &path);
    bool mayOverwrite();
    void listRecent();
    void openRecent(const QString &path);
    bool mayLoseChanges();
    bool mayNameAnother(const Error &error);
    void tell(const Error &error, const QString &path);
    QString folder() const;

    DocumentFile file_;
    Scenario fresh_; ///< what New begins with
    Settings &settings_;
    QWidget *window_;
    ActionTexts texts_;
    QAction *new_;
    QAction *open_;
    QMenu recent_;
    QAction *save_;
    QAction *saveAs_;
};

} // namespace actlab
