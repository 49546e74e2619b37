// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/page_name.h"
#include "ui/document/scenario_document.h"
#include "ui/text/language.h"
#include "ui/theme/theme.h"
#include "ui/widgets/translated.h"

#include <QMainWindow>
#include <QPalette>

#include <functional>
#include <string>
#include <vector>

class QActionGroup;
class QMenu;
class QToolBar;

namespace actlab {

class BackpropPage;
class FileActions;
class InterfaceLanguage;
class NetworkPage;
class Page;
class NoticeBar;
class PageStack;
class Recovery;
class Settings;
class SupportLog;
struct ExportChoice;

/// What the window works on; all of it outlives the window.
struct Workbench {
    ScenarioDocument &document;
    InterfaceLanguage &language;
    Settings &settings;
    const SupportLog *log = nullptr; ///< none: there is nothing to show
    QString recoveryFolder{};        ///< where unsaved work is kept safe; empty: nowhere
};

/// The frame around the pages: menus, a tool bar, theme and language.
class MainWindow : public Translated<QMainWindow> {
    Q_OBJECT

public:
    explicit MainWindow(const Workbench &workbench, QWidget *parent = nullptr);

    void setLanguage(Language language);
    void setThemeChoice(ThemeChoice choice);
    void setProjector(bool on);

    /// Offers what an earlier program left unsaved.
    void offerRecovery();

    /// For a window that opens with the ready-made scenario: it comes to life for a moment.
    void welcome();

    /// Opens a document; says what is wrong with it where it cannot be opened.
    bool open(const QString &path);

protected:
    void retranslate() override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    /// An action or the title of a menu, and its texts, marked with QT_TR_NOOP.
    struct Text {
        QAction *action;
        const char *text;
        const char *tip;
    };

    void addPages();
    void addPage(PageName name, std::function<Page *(QWidget *)> maker);
    Page *page() const;
    void follow(Sections sections);
    void showPage();
    void shareRun();
    void followFigures();
    void showFunction(const std::string &id, const std::vector<double> &parameters);
    void showLogits(const std::vector<double> &logits, std::size_t target);

    QAction *add(const char *text, const char *tip, const QKeySequence &shortcut, QStringView iconName = {});
    QMenu *addMenu(QMenu *parent, const char *title);
    QMenu *createFileMenu();
    QMenu *createEditMenu();
    QMenu *createViewMenu();
    QMenu *createHelpMenu();
    void addThemes(QMenu &menu);
    void addLanguages(QMenu &menu);
    void createToolBar();

    void exportFigure();
    void copyFigure();
    void exportCode();
    /// As the figure stands in the window.
    ExportChoice windowChoice() const;

    void followFile();
    void announceChangeElsewhere();
    QWidget *createCentre();
    void followHistory();
    void applyTheme();
    void restoreSettings();

    Workbench workbench_;
    QPalette systemPalette_; ///< before any of ours
    std::vector<Text> texts_;
    PageStack *pages_;
    NoticeBar *notice_;
    Recovery *recovery_ = nullptr;
    NetworkPage *network_ = nullptr;   ///< once it was shown
    BackpropPage *backprop_ = nullptr; ///< likewise
    QToolBar *navigation_;
    QToolBar *tools_;
    QActionGroup *pageActions_;
    QActionGroup *themes_;
    QActionGroup *languages_;
    FileActions *files_;
    QAction *undo_;
    QAction *redo_;
    QAction *export_;
    QAction *copy_;
    QAction *projector_;
    QMenu *view_ = nullptr;
    QAction *pagesEnd_ = nullptr;    ///< the pages themselves stand before it
    QAction *pageViewEnd_ = nullptr; ///< what a page adds to the View menu stands before it
    QMenu *themeMenu_ = nullptr;
    QMenu *languageMenu_ = nullptr;
    QMenu *examples_ = nullptr;
};

} // namespace actlab
