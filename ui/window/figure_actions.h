// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/action_texts.h"
#include "ui/widgets/translated.h"

#include <QAction>
#include <QWidget>

namespace actlab {

class InterfaceLanguage;
class PageStack;
class ScenarioDocument;
class Session;
class Settings;
enum class ColourScheme;
struct ExportChoice;

/// What leaves the program: figures of the page that is shown, code, and the scenario as a text. A widget without a
/// picture, so that it follows the window's language.
class FigureActions : public Translated<QWidget> {
    Q_OBJECT

public:
    /// `session` knows what the network has learned; `window` is above the dialogs.
    FigureActions(const ScenarioDocument &document, const Session &session, const InterfaceLanguage &language,
                  Settings &settings, const PageStack &pages, QWidget *window);

    QAction *exportAction() const { return export_; }
    QAction *copyAction() const { return copy_; }
    /// Export, both copies, print, code and share, in the menu's order.
    QList<QAction *> menuActions() const;

    /// Figures look like the window unless the user chooses otherwise.
    void setScheme(ColourScheme scheme) { scheme_ = scheme; }
    /// The page that is shown has other figures, or none.
    void followPage();

protected:
    void retranslate() override { texts_.retranslate(); }

private:
    void exportFigure();
    void copyFigure();
    void copyNumbers();
    void print();
    void exportCode();
    void share();
    /// The style in which the figure stands in the window.
    ExportChoice windowChoice() const;

    const ScenarioDocument &document_;
    const Session &session_;
    const InterfaceLanguage &language_;
    Settings &settings_;
    const PageStack &pages_;
    QWidget *window_;
    ColourScheme scheme_{};
    ActionTexts texts_;
    QAction *export_;
    QAction *copy_;
    QAction *numbers_;
    QAction *print_;
    QAction *code_;
    QAction *share_;
};

} // namespace actlab
