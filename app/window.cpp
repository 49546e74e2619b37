// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include "ui/backprop/backprop_examples.h"
#include "ui/document/scenario_document.h"
#include "ui/functions/examples.h"
#include "ui/help/about_dialog.h"
#include "ui/help/support_log.h"
#include "ui/network/presets.h"
#include "ui/run/run.h"
#include "ui/settings/settings.h"
#include "ui/text/translation.h"
#include "ui/window/main_window.h"
#include "ui/window/termination.h"

#include <QApplication>
#include <QSettings>
#include <QStandardPaths>

namespace actlab {

int show_window(InterfaceLanguage &language, std::optional<Language> chosen, const std::optional<std::string> &file)
{
    SupportLog log(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                   QStringLiteral("/activation-lab"));
    log.write(QtInfoMsg, AboutDialog::versions());
    log.follow();
    QSettings store(QStringLiteral("activation-lab"), QStringLiteral("activation-lab"));
    Settings settings(store);
    if (const auto used = chosen ? chosen : settings.language())
        language.set(*used);
    Scenario scenario;
    scenario.functions = openingScenario();
    scenario.network = openingRun();
    scenario.backprop = openingWalk();
    ScenarioDocument document(std::move(scenario));
    Run run(document);
    const QString recovery = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                             QStringLiteral("/activation-lab/recovery");
    MainWindow window({document, run, language, settings, &log, recovery});
    const Termination termination;
    QObject::connect(&termination, &Termination::announced, &window, &MainWindow::keepWork);
    QObject::connect(
        &termination, &Termination::requested, qApp, [] { QCoreApplication::exit(); }, Qt::QueuedConnection);
    window.show();
    if (file)
        window.open(QString::fromStdString(*file));
    else
        window.welcome();
    window.offerRecovery();
    return QApplication::exec();
}

} // namespace actlab
