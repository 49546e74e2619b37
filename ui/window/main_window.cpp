// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

#include "ui/access/announcement.h"
#include "ui/backprop/backprop_page.h"
#include "ui/document/edit_names.h"
#include "ui/document/recovery.h"
#include "ui/functions/function_edits.h"
#include "ui/functions/functions_page.h"
#include "ui/help/about_dialog.h"
#include "ui/help/glossary_dialog.h"
#include "ui/help/log_dialog.h"
#include "ui/help/shortcuts_dialog.h"
#include "ui/help/support_log.h"
#include "ui/model/model_actions.h"
#include "ui/network/network_notices.h"
#include "ui/network/network_page.h"
#include "ui/page/page_stack.h"
#include "ui/settings/settings.h"
#include "ui/share/paste_scenario.h"
#include "ui/softmax/opened_logits.h"
#include "ui/softmax/softmax_page.h"
#include "ui/text/fonts.h"
#include "ui/text/translation.h"
#include "ui/theme/theme.h"
#include "ui/widgets/file_drop.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/notice_bar.h"
#include "ui/window/appearance_actions.h"
#include "ui/window/figure_actions.h"
#include "ui/window/figure_language_menu.h"
#include "ui/window/file_actions.h"
#include "ui/window/history_actions.h"
#include "ui/window/navigation_bar.h"

#include <QActionGroup>
#include <QCloseEvent>
#include <QFileInfo>
#include <QFontDatabase>
#include <QGridLayout>
#include <QMenuBar>
#include <QScreen>
#include <QToolBar>
#include <QToolButton>

namespace actlab {
namespace {

constexpr QSize usualSize(1280, 800);
/// Smaller than any screen that schools have. It holds whatever a page would wish for: none makes the window grow.
constexpr QSize leastSize(960, 540);
constexpr QSize usualFrame(16, 48);

} // namespace

MainWindow::MainWindow(const Workbench &workbench, QWidget *parent)
    : Translated(parent), workbench_(workbench), texts_(staticMetaObject),
      pages_(new PageStack(workbench.settings, this)), notice_(new NoticeBar(this)),
      navigation_(new NavigationBar(this)), tools_(new QToolBar(this)), pageActions_(new QActionGroup(this)),
      files_(new FileActions(workbench.document, workbench.settings, this)),
      figures_(new FigureActions(workbench.document, workbench.run.session(), workbench.language, workbench.settings,
                                 *pages_, this)),
      appearance_(new AppearanceActions(workbench.language, workbench.settings, this)),
      history_(new HistoryActions(workbench.document, *pages_, this)),
      models_(new ModelActions(workbench.document, workbench.run, *pages_, this))
{
    setWindowIcon(QIcon(QStringLiteral(":/icons/org.activationlab.ActivationLab.svg")));
    setCentralWidget(createCentre());
    connect(new FileDrop(*this, QStringLiteral(".actlab")), &FileDrop::dropped, this, &MainWindow::open);
    navigation_->setObjectName(QStringLiteral("navigation"));
    tools_->setObjectName(QStringLiteral("tools"));
    for (QToolBar *bar : {static_cast<QToolBar *>(navigation_), tools_}) {
        bar->setMovable(false);
        bar->setContextMenuPolicy(Qt::PreventContextMenu); // neither can be hidden
    }
    addToolBar(Qt::TopToolBarArea, tools_);
    addToolBar(Qt::LeftToolBarArea, navigation_);

    fillFileMenu(*addMenu(QT_TR_NOOP("&File")));
    fillEditMenu(*addMenu(QT_TR_NOOP("&Edit")));
    view_ = addMenu(QT_TR_NOOP("&View"));
    fillViewMenu();
    examples_ = addMenu(QT_TR_NOOP("E&xamples"));
    fillHelpMenu(*addMenu(QT_TR_NOOP("&Help")));
    fillToolBar();

    addPages();
    connect(&files_->file(), &DocumentFile::changedElsewhere, this, &MainWindow::announceChangeElsewhere);
    connect(files_, &FileActions::titleChanged, this, &MainWindow::followFile);
    files_->file().setLearned([&run = workbench_.run](SavedDocument &document) { run.session().save(document); });
    connect(&workbench_.run, &Run::changed, &files_->file(), &DocumentFile::followRun);
    if (!workbench_.recoveryFolder.isEmpty())
        recovery_ = new Recovery(workbench_.document, files_->file(), *notice_, workbench_.recoveryFolder, this);
    workbench_.document.whenChanged(Section::page, this, &MainWindow::showPage);
    connect(appearance_, &AppearanceActions::themeChanged, this, &MainWindow::setTheme);
    setMinimumSize(leastSize);
    takePlace();
    appearance_->followSize(size());
    appearance_->apply();
    showPage();
    MainWindow::retranslate();
}

/// Where it was, or as large as usual. What fills the screen does so on any other, too, where Qt would rather forget
/// it.
void MainWindow::takePlace()
{
    const QSize room = screen()->availableGeometry().size() - usualFrame;
    const bool isKnown = restoreGeometry(workbench_.settings.geometry());
    if (!isKnown)
        resize(usualSize.boundedTo(room));
    if (workbench_.settings.isMaximized() || (!isKnown && size() != usualSize))
        setWindowState(windowState() | Qt::WindowMaximized);
}

QWidget *MainWindow::createCentre()
{
    auto *centre = new QWidget(this);
    auto *cell = new QGridLayout(centre);
    cell->setContentsMargins(0, 0, 0, 0);
    cell->addWidget(pages_, 0, 0);
    cell->addWidget(notice_, 0, 0,
                    Qt::AlignBottom); // over the page: no control moves away under the mouse when it comes
    notice_->raise();
    return centre;
}

void MainWindow::addPages()
{
    addPage(PageName::functions, [this](QWidget *parent) { return new FunctionsPage(workbench_.document, parent); });
    addPage(PageName::softmax, [this](QWidget *parent) {
        auto *page = new SoftmaxPage(workbench_.document, parent);
        connect(page, &SoftmaxPage::functionRequested, this, &MainWindow::showFunction);
        return page;
    });
    addPage(PageName::network, [this](QWidget *parent) {
        auto *network = new NetworkPage(workbench_.document, workbench_.run, parent);
        connect(network, &NetworkPage::functionRequested, this, &MainWindow::showFunction);
        connect(network, &NetworkPage::logitsRequested, this, &MainWindow::showLogits);
        connect(models_, &ModelActions::broughtIn, &network->notices(), &NetworkNotices::tellModel);
        return network;
    });
    addPage(PageName::backprop,
            [this](QWidget *parent) { return new BackpropPage(workbench_.document, workbench_.run, parent); });
}

void MainWindow::addPage(PageName name, std::function<Page *(QWidget *)> maker)
{
    pages_->add(name, [this, maker = std::move(maker)](QWidget *parent) {
        Page *page = maker(parent);
        connect(page, &Page::figuresChanged, figures_, &FigureActions::followPage);
        return page;
    });
    auto *action = new QAction(icon(qString(id_of(name))), QString(), pageActions_);
    action->setCheckable(true);
    action->setData(static_cast<int>(name));
    action->setShortcut(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + pageActions_->actions().size()));
    connect(action, &QAction::triggered, this, [this, name] { workbench_.document.turnTo(name); });
    navigation_->addAction(action);
    view_->insertAction(pagesEnd_, action);
}

Page *MainWindow::page() const
{
    return pages_->current();
}

void MainWindow::showPage()
{
    if (page()) {
        page()->rest();
        for (QAction *action : page()->viewActions())
            view_->removeAction(action);
    }
    examples_->clear();

    const PageName name = workbench_.document.scenario().page;
    pages_->show(name);
    page()->takeFocus();
    for (QAction *action : pageActions_->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(name));
    figures_->followPage();
    view_->insertActions(pageViewEnd_, page()->viewActions());
    examples_->addActions(page()->examples());
    examples_->menuAction()->setVisible(!examples_->isEmpty());
    if (isVisible())
        announce(*this, in(windowLanguage(), name_of(name)));
}

void MainWindow::showFunction(const std::string &id, const std::vector<double> &parameters)
{
    workbench_.document.edit({edits::show, QString::fromStdString(id)}, [&](Scenario &s) {
        s.page = PageName::functions;
        showOnly(s.functions, id);
        s.functions.curves.front().parameters = parameters;
    });
}

void MainWindow::showLogits(const std::vector<double> &logits, std::size_t target)
{
    workbench_.document.edit({edits::openLogits, {}}, [&](Scenario &s) { openLogits(s, logits, target); });
}

QMenu *MainWindow::addMenu(const char *title)
{
    QMenu *menu = menuBar()->addMenu(QString());
    menu->setToolTipsVisible(true);
    texts_.add(menu->menuAction(), title);
    return menu;
}

void MainWindow::fillFileMenu(QMenu &menu)
{
    QAction *quit = texts_.add(this, QT_TR_NOOP("&Quit"), QT_TR_NOOP("Close the window"), QKeySequence::Quit);
    connect(quit, &QAction::triggered, this, &MainWindow::close);
    for (const auto &actions : {files_->menuActions(), models_->menuActions(), figures_->menuActions()}) {
        menu.addActions(actions);
        menu.addSeparator();
    }
    menu.addAction(quit);
}

void MainWindow::fillEditMenu(QMenu &menu)
{
    QAction *paste =
        texts_.add(this, QT_TR_NOOP("&Paste scenario"), QT_TR_NOOP("Open the scenario in the text that was copied"),
                   Qt::CTRL | Qt::SHIFT | Qt::Key_V, u"paste");
    menu.addActions({history_->undoAction(), history_->redoAction(), paste});
    connect(paste, &QAction::triggered, this, [this] {
        page()->rest();
        pasteScenario(workbench_.run, this);
    });
}

void MainWindow::fillViewMenu()
{
    pagesEnd_ = view_->addSeparator();
    pageViewEnd_ = view_->addSeparator();
    view_->addMenu(appearance_->themeMenu());
    view_->addMenu(appearance_->languageMenu());
    view_->addMenu(new FigureLanguageMenu(workbench_.document, this));
    view_->addAction(appearance_->projectorAction());
}

void MainWindow::fillHelpMenu(QMenu &menu)
{
    QAction *keys =
        texts_.add(this, QT_TR_NOOP("&Keyboard shortcuts"), QT_TR_NOOP("What every key does"), Qt::Key_F1, u"help");
    QAction *glossary =
        texts_.add(this, QT_TR_NOOP("&Glossary"), QT_TR_NOOP("What the words mean, in English and Korean"));
    QAction *about =
        texts_.add(this, QT_TR_NOOP("&About Activation Lab"), QT_TR_NOOP("Version and licence"), {}, u"info");
    QAction *log = texts_.add(this, QT_TR_NOOP("Show &log…"), QT_TR_NOOP("What the program noted, for a report"));
    log->setVisible(workbench_.log != nullptr);
    menu.addActions({keys, glossary, log, about});
    connect(log, &QAction::triggered, this, [this] { LogDialog(workbench_.log->text(), this).exec(); });
    connect(keys, &QAction::triggered, this, [this] { ShortcutsDialog(*this, *pages_).exec(); });
    connect(glossary, &QAction::triggered, this, [this] { GlossaryDialog(this).exec(); });
    connect(about, &QAction::triggered, this, [this] { AboutDialog(this).exec(); });
}

void MainWindow::fillToolBar()
{
    const auto addButton = [this](QMenu *menu, Qt::ToolButtonStyle style) {
        tools_->addAction(menu->menuAction());
        auto *button = static_cast<QToolButton *>(tools_->widgetForAction(menu->menuAction()));
        button->setPopupMode(QToolButton::InstantPopup);
        button->setToolButtonStyle(style);
    };
    tools_->addActions({files_->openAction(), files_->saveAction()});
    tools_->addSeparator();
    tools_->addActions({history_->undoAction(), history_->redoAction()});
    tools_->addSeparator();
    tools_->addActions({figures_->exportAction(), figures_->copyAction()});
    tools_->addSeparator();
    addButton(examples_, Qt::ToolButtonTextOnly);
    auto *stretch = new QWidget;
    stretch->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    tools_->addWidget(stretch);
    addButton(appearance_->themeMenu(), Qt::ToolButtonIconOnly);
    addButton(appearance_->languageMenu(), Qt::ToolButtonIconOnly);
    tools_->addAction(appearance_->projectorAction());
}

void MainWindow::announceChangeElsewhere()
{
    const QString name = QFileInfo(files_->file().path()).fileName();
    if (!QFileInfo::exists(files_->file().path())) {
        notice_->say(NoticeBar::Kind::warning,
                     tr("“%1” is no longer in its folder. Your work is still here; save it again.").arg(name),
                     {{tr("Save"), [this] {
                           notice_->clear();
                           files_->saveAction()->trigger();
                       }}});
        return;
    }
    notice_->say(NoticeBar::Kind::warning, tr("Another program or window has changed “%1”.").arg(name),
                 {{tr("Load its changes"),
                   [this] {
                       if (files_->reload())
                           notice_->clear();
                   }},
                  {tr("Keep mine"), [this] { notice_->clear(); }}});
}

void MainWindow::offerRecovery()
{
    if (recovery_)
        recovery_->offer();
}

void MainWindow::keepWork()
{
    if (recovery_)
        recovery_->keep();
}

void MainWindow::followFile()
{
    setWindowTitle(files_->title());
    setWindowModified(files_->file().isModified());
    setWindowFilePath(files_->file().path());
}

bool MainWindow::open(const QString &path)
{
    page()->rest();
    return files_->open(path);
}

void MainWindow::welcome()
{
    page()->welcome();
    workbench_.run.trainWhenSeen();
}

void MainWindow::setTheme(const Theme &theme)
{
    navigation_->setScale(theme.scale);
    pages_->setTheme(theme);
    notice_->setTheme(theme);
    figures_->setScheme(theme.scheme);
}

void MainWindow::retranslate()
{
    followFile();
    texts_.retranslate();
    navigation_->setAccessibleName(tr("Pages"));
    tools_->setAccessibleName(tr("Tools"));
    for (QAction *action : pageActions_->actions())
        action->setText(in(windowLanguage(), name_of(static_cast<PageName>(action->data().toInt()))));
    announceMissingFont();
}

void MainWindow::announceMissingFont()
{
    const auto checked = checkFonts(windowLanguage());
    if (checked && std::exchange(lacksFont_, false))
        notice_->clear();
    if (!checked) { // in English, whose letters there are
        lacksFont_ = true;
        notice_->say(
            NoticeBar::Kind::warning,
            missingFontText(QString::fromStdString(checked.error().arguments.front()), Translation(Language::english)));
    }
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ThemeChange)
        appearance_->followSystem(QFontDatabase::systemFont(QFontDatabase::GeneralFont));
    Translated::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!files_->mayClose()) {
        event->ignore();
        return;
    }
    workbench_.settings.setGeometry(saveGeometry());
    workbench_.settings.setMaximized(isMaximized());
    pages_->saveLayouts();
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    Translated::resizeEvent(event);
    appearance_->followSize(event->size());
}

} // namespace actlab
