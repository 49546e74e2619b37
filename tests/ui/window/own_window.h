// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/catalogue/listed_function.h"
#include "ui/document/scenario_document.h"
#include "ui/graph/function_plot.h"
#include "ui/page/page_stack.h"
#include "ui/run/run.h"
#include "ui/settings/settings.h"
#include "ui/text/translation.h"
#include "ui/window/main_window.h"

#include <QAction>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

/// The program's window, in English, with a folder, settings and a document of its own.
struct OwnWindow {
    explicit OwnWindow(const actlab::Scenario &scenario = {}) : document(scenario)
    {
        window.setWindowState(Qt::WindowNoState); // a screen without a display may be smaller than the window
        window.resize(usualSize);
    }

    static constexpr QSize usualSize{1280, 800};

    /// A document that fills the window: two curves, one of them with a parameter.
    static actlab::Scenario someOfEverything()
    {
        actlab::Scenario scenario;
        scenario.functions.curves = {{"sigmoid", {}}, actlab::defaultCurve("softplus")};
        return scenario;
    }

    /// Shows it; whether the keyboard is here.
    [[nodiscard]] bool show()
    {
        window.show();
        return QTest::qWaitForWindowActive(&window);
    }

    QString path(const QString &name) const { return folder.filePath(name); }
    /// Of a page that was shown before; null otherwise.
    template <class P> P *page() const { return window.findChild<P *>(); }
    /// The pages of the window by their names; each is made when it is asked for.
    actlab::PageStack &pages() const { return *window.findChild<actlab::PageStack *>(); }
    actlab::FunctionPlot &plot() const { return *window.findChild<actlab::FunctionPlot *>(); }

    /// The entry of a menu whose text begins so, mnemonics aside.
    QAction &action(const QString &text) const
    {
        return action(text,
                      [&](const QAction &action) { return QString(action.text()).remove(u'&').startsWith(text); });
    }
    QAction &action(const QKeySequence &keys) const
    {
        return action(keys.toString(), [&](const QAction &action) { return action.shortcut() == keys; });
    }

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

private:
    template <class Is> QAction &action(const QString &name, Is is) const
    {
        for (QAction *action : window.findChildren<QAction *>()) {
            if (is(*action))
                return *action;
        }
        qFatal("there is no action %s", qPrintable(name));
    }
};
