// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/error.h"
#include "ui/controls/bring_in.h"
#include "ui/widgets/action_texts.h"
#include "ui/widgets/translated.h"

#include <QAction>
#include <QWidget>

namespace actlab {

class PageStack;
class Run;
class ScenarioDocument;

/// Networks of others, brought in from their files, and the network page's network, saved for others. A widget without
/// a picture, so that it follows the window's language.
class ModelActions : public Translated<QWidget> {
    Q_OBJECT

public:
    /// `window` is above the dialogs, and takes files that are dropped on it; what moves by itself on the page that is
    /// shown is ended before.
    ModelActions(const ScenarioDocument &document, Run &run, const PageStack &pages, QWidget *window);

    QList<QAction *> menuActions() const { return {bringIn_, save_}; }

    /// Brings a model in from a file, as one step of the history, and shows the network page; what is wrong is said.
    bool open(const QString &path);
    /// Saves the network as it is now, in the format of the name's ending. Errors: file_not_writable, what is wrong
    /// with the scenario where it makes no network.
    Result<void> saveTo(const QString &path) const;

Q_SIGNALS:
    void broughtIn(const actlab::BroughtIn &model);

protected:
    void retranslate() override { texts_.retranslate(); }

private:
    void askAndOpen();
    void askAndSave();
    void tell(const Error &error, const QString &path);

    const ScenarioDocument &document_;
    Run &run_;
    const PageStack &pages_;
    QWidget *window_;
    QString folder_; ///< of the last file
    ActionTexts texts_;
    QAction *bringIn_;
    QAction *save_;
};

} // namespace actlab
