// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the window for the README and for software centres: window_picture FOLDER
#include "ui/document/scenario_document.h"
#include "ui/functions/examples.h"
#include "ui/network/presets.h"
#include "ui/run/run.h"
#include "ui/settings/settings.h"
#include "ui/text/translation.h"
#include "ui/window/appearance_actions.h"
#include "ui/window/main_window.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

#include <chrono>
#include <cstdint>

using namespace actlab;
using namespace std::chrono_literals;

namespace {

constexpr std::uint64_t trainedEpochs = 400; ///< by then the network has found the spiral

/// Lets the window do what it does by itself: the layout settles, panels fill.
void wait(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

void showPage(const MainWindow &window, Qt::Key number)
{
    for (QAction *action : window.findChildren<QAction *>()) {
        if (action->shortcut() == QKeySequence(Qt::CTRL | number))
            action->trigger();
    }
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (argc != 2)
        qFatal("One argument is needed: the folder to write to.");
    const QDir folder(QString::fromLocal8Bit(argv[1]));

    const QTemporaryDir home; // neither reads nor changes anyone's settings
    QSettings store(home.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    Settings settings(store);
    InterfaceLanguage language(Language::english);
    Scenario scenario;
    scenario.functions = openingScenario();
    scenario.network = openingRun();
    ScenarioDocument document(std::move(scenario));
    Run run(document);
    MainWindow window({document, run, language, settings});
    window.setWindowState(Qt::WindowNoState); // a screen without a display is smaller
    window.resize(1280, 800);
    window.show();

    const auto write = [&](Language spoken, ThemeChoice theme, const QString &name) {
        language.set(spoken);
        settings.setTheme(theme);
        window.findChild<AppearanceActions *>()->apply();
        wait(500ms);
        if (!window.grab().save(folder.filePath(name)))
            qFatal("%s cannot be written.", qPrintable(folder.filePath(name)));
    };
    write(Language::english, ThemeChoice::light, QStringLiteral("window_en_light.png"));
    write(Language::korean, ThemeChoice::dark, QStringLiteral("window_ko_dark.png"));
    showPage(window, Qt::Key_3);
    run.stepEpochs(trainedEpochs);
    while (run.isPolling())
        wait(50ms);
    write(Language::english, ThemeChoice::light, QStringLiteral("network_en_light.png"));
    return 0;
}
