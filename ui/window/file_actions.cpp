// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/file_actions.h"

#include "ui/document/scenario_document.h"
#include "ui/file/output_file.h"
#include "ui/settings/settings.h"
#include "ui/text/error_words.h"
#include "ui/widgets/brief_notice.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QStandardPaths>

namespace actlab {

FileActions::FileActions(ScenarioDocument &document, Settings &settings, QWidget *window)
    : Translated(window), file_(document), fresh_(document.scenario()), settings_(settings), window_(window),
      texts_(staticMetaObject),
      new_(texts_.add(window, QT_TR_NOOP("&New"), QT_TR_NOOP("Begin a new document"), QKeySequence::New)),
      open_(texts_.add(window, QT_TR_NOOP("&Open…"), QT_TR_NOOP("Open a document"), QKeySequence::Open, u"folder")),
      save_(texts_.add(window, QT_TR_NOOP("&Save"), QT_TR_NOOP("Save the document"), QKeySequence::Save, u"save")),
      saveAs_(texts_.add(window, QT_TR_NOOP("Save &as…"), QT_TR_NOOP("Save the document under another name"),
                         Qt::CTRL | Qt::SHIFT | Qt::Key_S))
{
    hide();
    texts_.add(recent_.menuAction(), QT_TR_NOOP("Open &recent"), QT_TR_NOOP("Documents that were open before"));
    connect(new_, &QAction::triggered, this, &FileActions::begin);
    connect(open_, &QAction::triggered, this, &FileActions::askAndOpen);
    connect(save_, &QAction::triggered, this, &FileActions::save);
    connect(saveAs_, &QAction::triggered, this, &FileActions::saveAs);
    connect(&recent_, &QMenu::aboutToShow, this, &FileActions::listRecent);
    connect(&file_, &DocumentFile::stateChanged, this, &FileActions::titleChanged);
    listRecent();
    FileActions::retranslate();
}

QList<QAction *> FileActions::menuActions() const
{
    return {new_, open_, recent_.menuAction(), save_, saveAs_};
}

void FileActions::retranslate()
{
    texts_.retranslate();
    Q_EMIT titleChanged();
}

QString FileActions::title() const
{
    const QString name = file_.path().isEmpty() ? tr("Untitled") : QFileInfo(file_.path()).fileName();
    return QStringLiteral("%1[*] – %2").arg(name, tr("Activation Lab"));
}

void FileActions::begin()
{
    if (mayClose())
        file_.begin(fresh_);
}

void FileActions::askAndOpen()
{
    const QString path = QFileDialog::getOpenFileName(window_, tr("Open a document"), folder(),
                                                      tr("Documents of Activation Lab (*.actlab)"));
    if (!path.isEmpty())
        open(path);
}

bool FileActions::open(const QString &path)
{
    if (!mayClose())
        return false;
    if (const auto opened = file_.open(path); !opened) {
        tell(opened.error(), path);
        return false;
    }
    settings_.addRecentFile(file_.path());
    listRecent();
    if (!QFileInfo(path).isWritable())
        BriefNotice::say(*window_, tr("This file can only be read: save your changes under another name."));
    return true;
}

bool FileActions::reload()
{
    if (file_.hasChanges() && !mayLoseChanges())
        return false;
    const auto opened = file_.open(file_.path());
    if (!opened)
        tell(opened.error(), file_.path());
    return opened.has_value();
}

bool FileActions::mayLoseChanges()
{
    const auto answer = QMessageBox::warning(
        window_, tr("Activation Lab"),
        tr("“%1” has changes of your own that are not saved. Loading what the other program wrote takes them away.")
            .arg(QFileInfo(file_.path()).fileName()),
        QMessageBox::Discard | QMessageBox::Cancel, QMessageBox::Cancel);
    return answer == QMessageBox::Discard;
}

bool FileActions::mayClose()
{
    if (!file_.isModified())
        return true;
    const QString text = file_.path().isEmpty()
                             ? tr("The untitled document has changes that are not saved.")
                             : tr("“%1” has changes that are not saved.").arg(QFileInfo(file_.path()).fileName());
    const auto answer =
        QMessageBox::question(window_, tr("Activation Lab"), text,
                              QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, QMessageBox::Save);
    return answer == QMessageBox::Save ? save() : answer == QMessageBox::Discard;
}

bool FileActions::save()
{
    if (file_.path().isEmpty())
        return saveAs();
    return mayOverwrite() && saveTo(file_.path());
}

bool FileActions::mayOverwrite()
{
    if (!QFileInfo::exists(file_.path()) || !file_.isChangedElsewhere())
        return true;
    return QMessageBox::warning(window_, tr("Activation Lab"),
                                tr("“%1” was changed by another program or window since it was opened here. Saving "
                                   "replaces those changes.")
                                    .arg(QFileInfo(file_.path()).fileName()),
                                QMessageBox::Save | QMessageBox::Cancel, QMessageBox::Cancel) == QMessageBox::Save;
}

bool FileActions::saveAs()
{
    QFileDialog dialog(window_, tr("Save the document"), folder(), tr("Documents of Activation Lab (*.actlab)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("actlab"));
    dialog.selectFile(file_.path().isEmpty() ? tr("Untitled") + QStringLiteral(".actlab")
                                             : QFileInfo(file_.path()).fileName());
    return dialog.exec() == QDialog::Accepted && saveTo(dialog.selectedFiles().constFirst());
}

bool FileActions::saveTo(const QString &path)
{
    if (const auto saved = file_.save(path); !saved)
        return mayNameAnother(saved.error()) && saveAs();
    settings_.addRecentFile(file_.path());
    listRecent();
    if (canOnlyBeWrittenInPlace(path.toStdU16String()))
        BriefNotice::say(*window_, tr("Saved over the old file itself: its folder takes no new files."));
    return true;
}

bool FileActions::mayNameAnother(const Error &error)
{
    QMessageBox box(QMessageBox::Warning, tr("Activation Lab"), sentence(error), QMessageBox::Cancel, window_);
    box.addButton(tr("Save &as…"), QMessageBox::AcceptRole);
    return box.exec() != QMessageBox::Cancel;
}

void FileActions::listRecent()
{
    recent_.clear();
    for (const QString &path : settings_.recentFiles()) {
        const bool isThere = QFileInfo::exists(path);
        const QString name = QDir::toNativeSeparators(path).replace(u'&', QStringLiteral("&&"));
        QAction *action = recent_.addAction(isThere ? name : tr("%1 (missing)").arg(name));
        connect(action, &QAction::triggered, this, [this, path] { openRecent(path); });
    }
    recent_.setEnabled(!recent_.isEmpty());
    if (recent_.isEmpty())
        return;
    recent_.addSeparator();
    connect(recent_.addAction(tr("&Clear this list")), &QAction::triggered, this, [this] {
        settings_.setRecentFiles({});
        listRecent();
    });
}

void FileActions::openRecent(const QString &path)
{
    if (QFileInfo::exists(path)) {
        open(path);
        return;
    }
    const QString name = QFileInfo(path).fileName();
    if (QMessageBox::question(window_, tr("Activation Lab"),
                              tr("“%1” is no longer in its folder. Take it off the list?").arg(name)) !=
        QMessageBox::Yes)
        return;
    QStringList others = settings_.recentFiles();
    others.removeAll(path);
    settings_.setRecentFiles(others);
    listRecent();
}

/// What is said of a document's contents does not name the file that they are from.
void FileActions::tell(const Error &error, const QString &path)
{
    const QString said = sentence(error);
    const QString name = QFileInfo(path).fileName();
    QMessageBox::warning(window_, tr("Activation Lab"),
                         said.contains(name) ? said : tr("“%1” cannot be opened. %2").arg(name, said));
}

/// The folder of the last document, while it is there: a dialog takes the name of a folder that is not for that of a
/// file.
QString FileActions::folder() const
{
    const QString last = file_.path().isEmpty() ? settings_.recentFiles().value(0) : file_.path();
    if (!last.isEmpty() && QFileInfo(last).absoluteDir().exists())
        return QFileInfo(last).absolutePath();
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

} // namespace actlab
