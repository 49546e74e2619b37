// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/scenario_document.h"
#include "ui/run/run.h"
#include "ui/settings/settings.h"
#include "ui/text/translation.h"
#include "ui/window/main_window.h"

#include <QSettings>
#include <QTemporaryDir>

/// The program's window, in English, with a folder, settings and a document of its own.
struct OwnWindow {
    explicit OwnWindow(const actlab::Scenario &scenario = {}) : document(scenario) {}

    QString path(const QString &name) const { return folder.filePath(name); }

    QTemporaryDir folder;
    QSettings store{path(QStringLiteral("settings.ini")), QSettings::IniFormat};
    actlab::Settings settings{store};
    actlab::InterfaceLanguage language{actlab::Language::english};
    actlab::ScenarioDocument document;
    actlab::Run run{document};
    actlab::MainWindow window{{.document = document,
                               .run = run,
                               .language = language,
                               .settings = settings,
                               .recoveryFolder = path(QStringLiteral("recovery"))}};
};
