// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/find.h"
#include "ui/catalogue/function_list.h"
#include "ui/catalogue/function_list_model.h"
#include "ui/controls/document_slider.h"
#include "ui/document/scenario_document.h"
#include "ui/functions/functions_page.h"
#include "ui/graph/function_plot.h"
#include "ui/text/translation.h"

#include <QListView>

#include <string>
#include <vector>

using FunctionIds = std::vector<std::string>;

/// The page of functions as a window of its own, in English, with a document that nothing else knows. What is declared
/// first outlives the rest.
struct OwnFunctionsPage {
    static constexpr int onItsBox = 14;   ///< x in a row of the list
    static constexpr int onItsName = 100; ///< x in a row of the list

    OwnFunctionsPage() { page.setTheme(actlab::makeTheme(actlab::ColourScheme::light)); }

    /// Shows it; whether the keyboard is here.
    [[nodiscard]] bool show() { return showActive(page, {1200, 780}); }

    const actlab::FunctionsScenario &shown() const { return document.scenario().functions; }
    actlab::FunctionPlot &plot() const { return *page.findChild<actlab::FunctionPlot *>(); }
    QListView &list() const { return *page.findChild<actlab::FunctionList *>()->findChild<QListView *>(); }
    QLineEdit &search() const { return *page.findChild<QLineEdit *>(QStringLiteral("search")); }
    QModelIndex row(const char *id) const
    {
        return static_cast<const actlab::FunctionListModel *>(list().model())->indexOf(id);
    }
    void click(const char *id, int x, Qt::KeyboardModifiers modifiers = {})
    {
        list().scrollTo(row(id));
        QTest::mouseClick(list().viewport(), Qt::LeftButton, modifiers, {x, list().visualRect(row(id)).center().y()});
    }

    actlab::DocumentSlider &slider(const QString &key) const
    {
        for (auto *slider : page.findChildren<actlab::DocumentSlider *>()) {
            if (slider->key() == key)
                return *slider;
        }
        qFatal("there is no slider %s", qPrintable(key));
    }
    void enter(const QString &key, const QString &text) { type(slider(key), text); }

    static FunctionIds idsOf(const std::vector<actlab::Curve> &curves)
    {
        FunctionIds ids;
        for (const actlab::Curve &curve : curves)
            ids.push_back(curve.function);
        return ids;
    }
    FunctionIds ids() const { return idsOf(shown().curves); }
    FunctionIds drawnIds() const { return idsOf(plot().scenario().curves); }

    actlab::InterfaceLanguage language{actlab::Language::english};
    actlab::ScenarioDocument document;
    actlab::FunctionsPage page{document};
};
