// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/window/own_window.h"
#include "ui/code/code_dialog.h"
#include "ui/controls/layer_settings.h"
#include "ui/controls/layer_table.h"
#include "ui/controls/output_settings.h"
#include "ui/controls/paste_weights.h"
#include "ui/data/import_dialog.h"
#include "ui/export/export_dialog.h"
#include "ui/graph/function_figure.h"
#include "ui/help/about_dialog.h"
#include "ui/help/glossary_dialog.h"
#include "ui/help/log_dialog.h"
#include "ui/help/shortcuts_dialog.h"
#include "ui/model/model_dialog.h"
#include "ui/share/share_dialog.h"
#include "ui/widgets/slider_ends.h"

#include <QWidget>

#include <memory>
#include <vector>

/// Every dialogue and card of the program but the worksheet's, which wants a walk: each to be shown by itself, in the
/// language of the window.
inline std::vector<std::unique_ptr<QWidget>> everyDialogue(OwnWindow &own)
{
    using namespace actlab;
    ScenarioDocument &document = own.document;
    std::vector<std::unique_ptr<Figure>> figures;
    figures.push_back(std::make_unique<FunctionFigure>(document.scenario().functions));
    std::vector<std::unique_ptr<QWidget>> all;
    all.push_back(std::make_unique<ExportDialog>(std::move(figures), ExportChoice{}));
    all.push_back(std::make_unique<CodeDialog>(SavedDocument{document.scenario(), {}}, own.language.language(),
                                               own.folder.path()));
    all.push_back(std::make_unique<ShareDialog>(document.scenario()));
    all.push_back(std::make_unique<AboutDialog>());
    all.push_back(std::make_unique<GlossaryDialog>());
    all.push_back(std::make_unique<LogDialog>(QStringLiteral("a line")));
    all.push_back(std::make_unique<ShortcutsDialog>(own.window, own.pages()));
    all.push_back(
        std::make_unique<ImportDialog>("a;b;kind\n1;2;yes\n3;4;no\n", "table.csv", document.scenario().network.data));
    all.push_back(std::make_unique<PasteWeights>(NetworkWeights{{{1, 2, {0, 0}, {0}, {}}}}, QStringLiteral("[1 2]")));
    all.push_back(std::make_unique<ModelDialog>());
    all.push_back(std::make_unique<SliderEnds>(nullptr, QStringLiteral("w"), SliderEnds::Ends{-1, 1}));
    all.push_back(std::make_unique<LayerTable>(document, own.run, nullptr));
    all.push_back(std::make_unique<LayerSettings>(document, 0, nullptr));
    all.push_back(std::make_unique<OutputSettings>(document, nullptr));
    return all;
}
