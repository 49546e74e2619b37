// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/page_name.h"
#include "ui/access/access.h"
#include "ui/document/scenario_document.h"
#include "ui/widgets/action_texts.h"
#include "ui/widgets/translated.h"

#include <QMainWindow>

#include <functional>
#include <string>
#include <vector>

class QActionGroup;
class QMenu;
class QToolBar;

namespace actlab {

class AppearanceActions;
class FigureActions;
class FileActions;
class HistoryActions;
class InterfaceLanguage;
class ModelActions;
class NavigationBar;
class NoticeBar;
class Page;
class PageStack;
class Recovery;
class Run;
class Settings;
class SupportLog;
struct Theme;

/// What the window works on; all of it outlives the window.
struct Workbench {
    ScenarioDocument &document;
    Run &run;
    InterfaceLanguage &language;
    Settings &settings;
    const SupportLog *log = nullptr; ///< none: there is nothing to show
    QString recoveryFolder{};        ///< where unsaved work is kept safe; empty: nowhere
};

/// The frame around the pages: their menus and tool bars, and the document's file.
class MainWindow : public Translated<QMainWindow> {
    Q_OBJECT

public:
    explicit MainWindow(const Workbench &workbench, QWidget *parent = nullptr);

    /// Offers what an earlier program left unsaved.
    void offerRecovery();
    /// There is no time to ask: unsaved work is kept safe for the next program to offer.
    void keepWork();

    /// For a window that opens with the ready-made scenario: it comes to life for a moment.
    void welcome();

    /// Opens a document; says what is wrong with it where it cannot be opened.
    bool open(const QString &path);

protected:
    void retranslate() override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void addPages();
    void addPage(PageName name, std::function<Page *(QWidget *)> maker);
    Page *page() const;
    void showPage();
    void showFunction(const std::string &id, const std::vector<double> &parameters);
    void showLogits(const std::vector<double> &logits, std::size_t target);

    QMenu *addMenu(const char *title);
    void fillFileMenu(QMenu &menu);
    void fillEditMenu(QMenu &menu);
    void fillViewMenu();
    void fillHelpMenu(QMenu &menu);
    void fillToolBar();

    void followFile();
    void announceMissingFont();
    void announceChangeElsewhere();
    QWidget *createCentre();
    void takePlace();
    void setTheme(const Theme &theme);

    Access access_;
    Workbench workbench_;
    ActionTexts texts_;
    PageStack *pages_;
    NoticeBar *notice_;
    bool lacksFont_ = false; ///< which the notice says
    Recovery *recovery_ = nullptr;
    NavigationBar *navigation_;
    QToolBar *tools_;
    QActionGroup *pageActions_;
    FileActions *files_;
    FigureActions *figures_;
    AppearanceActions *appearance_;
    HistoryActions *history_;
    ModelActions *models_;
    QMenu *view_ = nullptr;
    QAction *pagesEnd_ = nullptr;    ///< the pages themselves stand before it
    QAction *pageViewEnd_ = nullptr; ///< what a page adds to the View menu stands before it
    QMenu *examples_ = nullptr;
};

} // namespace actlab
