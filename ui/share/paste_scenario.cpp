// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/share/paste_scenario.h"

#include "ui/document/edit_names.h"
#include "ui/document/share_text.h"
#include "ui/run/run.h"
#include "ui/text/error_words.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMessageBox>

namespace actlab {

void pasteScenario(Run &run, QWidget *window)
{
    auto scenario = fromShareText(QGuiApplication::clipboard()->text());
    if (scenario)
        run.beginAgain({edits::paste, {}}, std::move(*scenario));
    else
        QMessageBox::warning(window, QCoreApplication::translate("actlab::ShareDialog", "Paste Scenario"),
                             sentence(scenario.error()));
}

} // namespace actlab
