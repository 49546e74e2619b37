// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/recovery.h"

#include "ui/document/scenario_document.h"
#include "ui/text/error_words.h"
#include "ui/widgets/notice_bar.h"

#include <QFileInfo>

namespace actlab {

Recovery::Recovery(ScenarioDocument &document, DocumentFile &file, NoticeBar &notice, const QString &folder,
                   QObject *parent)
    : QObject(parent), document_(document), file_(file), notice_(notice), folder_(folder),
      autosave_(document, file, folder)
{
    connect(&autosave_, &Autosave::failed, this, [this](const Error &error) {
        notice_.say(NoticeBar::Kind::warning,
                    tr("Your unsaved work cannot be kept safe at the moment: %1 It is tried again in a while.")
                        .arg(sentence(error)));
    });
    connect(&autosave_, &Autosave::succeeded, this, [this] { notice_.clear(); });
}

void Recovery::offer()
{
    const auto leftovers = Autosave::leftovers(folder_);
    if (leftovers.empty())
        return;
    const Leftover &latest = leftovers.front();
    const QString name = latest.path.isEmpty() ? tr("an unsaved document")
                                               : QStringLiteral("“%1”").arg(QFileInfo(latest.path).fileName());
    notice_.say(NoticeBar::Kind::story,
                tr("The program ended before your changes to %1 were saved. They are still there.").arg(name),
                {{tr("Recover"), [this, latest] { recover(latest); }}, {tr("Discard"), [this, latest] {
                                                                            Autosave::discard(latest);
                                                                            notice_.clear();
                                                                            offer();
                                                                        }}});
}

void Recovery::recover(const Leftover &leftover)
{
    notice_.clear();
    if (!leftover.path.isEmpty() && QFileInfo::exists(leftover.path))
        (void)file_.open(leftover.path); // so that "save" means that file; if it cannot be read, the copy still can
    document_.open(leftover.document);
    Autosave::discard(leftover);
    offer();
}

} // namespace actlab
