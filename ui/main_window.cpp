// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "core/activation/softmax_reading.h"
#include "ui/backprop/backprop_page.h"
#include "ui/code/code_dialog.h"
#include "ui/document/edit_names.h"
#include "ui/document/recovery.h"
#include "ui/export/export_choice.h"
#include "ui/export/export_dialog.h"
#include "ui/export/figure_language_menu.h"
#include "ui/export/figure_preset.h"
#include "ui/export/figure_writer.h"
#include "ui/file_actions.h"
#include "ui/functions/function_edits.h"
#include "ui/functions/functions_page.h"
#include "ui/help/about_dialog.h"
#include "ui/help/log_dialog.h"
#include "ui/help/shortcuts_dialog.h"
#include "ui/help/support_log.h"
#include "ui/network/network_page.h"
#include "ui/page_stack.h"
#include "ui/settings/settings.h"
#include "ui/share/paste_scenario.h"
#include "ui/share/share_dialog.h"
#include "ui/softmax/softmax_page.h"
#include "ui/text/mnemonic.h"
#include "ui/text/translation.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/notice_bar.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QMenuBar>
#include <QMimeData>
#include <QTimer>
#include <QToolBar>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <tuple>

namespace actlab {
namespace {

constexpr QSize usualSize(1280, 800);

/// The path of the document that is dragged; empty for anything else.
QString droppedDocument(const QMimeData &data)
{
    const auto urls = data.urls();
    const QString path = urls.size() == 1 ? urls.front().toLocalFile() : QString();
    return path.endsWith(QLatin1String(".actlab")) ? path : QString();
}

} // namespace

MainWindow::MainWindow(const Workbench &workbench, QWidget *parent)
    : Translated(parent), workbench_(workbench), systemPalette_(QApplication::palette()),
      pages_(new PageStack(workbench.settings, this)), notice_(new NoticeBar(this)), navigation_(new QToolBar(this)),
      tools_(new QToolBar(this)), pageActions_(new QActionGroup(this)), themes_(new QActionGroup(this)),
      languages_(new QActionGroup(this)), files_(new FileActions(workbench.document, workbench.settings, this)),
      undo_(add(QT_TR_NOOP("&Undo"), QT_TR_NOOP("Undo"), QKeySequence::Undo, u"undo")),
      redo_(add(QT_TR_NOOP("&Redo"), QT_TR_NOOP("Redo"), QKeySequence::Redo, u"redo")),
      export_(add(QT_TR_NOOP("&Export figure…"), QT_TR_NOOP("Save the figure as PNG, SVG, PDF or CSV"),
                  Qt::CTRL | Qt::Key_E, u"export")),
      copy_(add(QT_TR_NOOP("&Copy figure"), QT_TR_NOOP("Copy the figure as a picture"),
                Qt::CTRL | Qt::SHIFT | Qt::Key_C, u"copy")),
      projector_(
          add(QT_TR_NOOP("&Projector mode"), QT_TR_NOOP("Larger type and thicker lines"), Qt::Key_F5, u"projector"))
{
    setWindowIcon(QIcon(QStringLiteral(":/icons/org.activationlab.ActivationLab.svg")));
    setCentralWidget(createCentre());
    setAcceptDrops(true);
    navigation_->setObjectName(QStringLiteral("navigation"));
    navigation_->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    tools_->setObjectName(QStringLiteral("tools"));
    for (QToolBar *bar : {navigation_, tools_}) {
        bar->setMovable(false);
        bar->setContextMenuPolicy(Qt::PreventContextMenu); // neither can be hidden
    }
    addToolBar(Qt::TopToolBarArea, tools_);
    addToolBar(Qt::LeftToolBarArea, navigation_);

    for (QMenu *menu : {createFileMenu(), createEditMenu(), createViewMenu()})
        menu->setToolTipsVisible(true);
    examples_ = addMenu(nullptr, QT_TR_NOOP("E&xamples"));
    createHelpMenu();
    createToolBar();

    addPages();
    connect(&files_->file(), &DocumentFile::changedElsewhere, this, &MainWindow::announceChangeElsewhere);
    if (!workbench_.recoveryFolder.isEmpty())
        recovery_ = new Recovery(workbench_.document, files_->file(), *notice_, workbench_.recoveryFolder, this);
    connect(&workbench_.document, &ScenarioDocument::changed, this, &MainWindow::follow);
    connect(&workbench_.document, &ScenarioDocument::historyChanged, this, &MainWindow::followHistory);
    restoreSettings();
    applyTheme();
    showPage();
    MainWindow::retranslate();
}

QWidget *MainWindow::createCentre()
{
    auto *centre = new QWidget(this);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(pages_, 1);
    column->addWidget(notice_); // beneath, so that no control moves away under the mouse when it comes
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
        auto *network = new NetworkPage(workbench_.document, parent);
        connect(network, &NetworkPage::functionRequested, this, &MainWindow::showFunction);
        connect(network, &NetworkPage::logitsRequested, this, &MainWindow::showLogits);
        network_ = network;
        files_->file().setLearned([network] { return network->run().learned(); });
        return network;
    });
    addPage(PageName::backprop, [this](QWidget *parent) {
        auto *backprop = new BackpropPage(workbench_.document, parent);
        backprop_ = backprop;
        return backprop;
    });
}

void MainWindow::addPage(PageName name, std::function<Page *(QWidget *)> maker)
{
    pages_->add(name, [this, maker = std::move(maker)](QWidget *parent) {
        Page *page = maker(parent);
        connect(page, &Page::figuresChanged, this, &MainWindow::followFigures);
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

void MainWindow::follow(Sections sections)
{
    if (sections.testFlag(Section::page))
        showPage();
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
    if (name == PageName::backprop)
        shareRun();
    page()->takeFocus();
    for (QAction *action : pageActions_->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(name));
    followFigures();
    view_->insertActions(pageViewEnd_, page()->viewActions());
    examples_->addActions(page()->examples());
    examples_->menuAction()->setVisible(!examples_->isEmpty());
}

/// The walk through backpropagation goes on from where the run of the network page stands.
void MainWindow::shareRun()
{
    if (!network_)
        return;
    connect(&network_->run(), &RunController::snapshotTaken, backprop_, &BackpropPage::setSnapshot,
            Qt::UniqueConnection);
    backprop_->setSnapshot(network_->run().snapshot());
}

void MainWindow::followFigures()
{
    for (QAction *action : {export_, copy_})
        action->setEnabled(!page()->figures().empty());
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
    workbench_.document.edit({edits::openLogits, {}}, [&](Scenario &s) {
        s.page = PageName::softmax;
        s.softmax.logits = logits;
        shift_within(s.softmax.logits, maximum_logit);
        s.softmax.temperature = 1;
        s.softmax.target = target;
    });
}

QAction *MainWindow::add(const char *text, const char *tip, const QKeySequence &shortcut, QStringView iconName)
{
    auto *action = new QAction(this);
    action->setShortcut(shortcut);
    if (!iconName.isEmpty())
        action->setIcon(icon(iconName));
    texts_.push_back({action, text, tip});
    return action;
}

QMenu *MainWindow::addMenu(QMenu *parent, const char *title)
{
    QMenu *menu = parent ? parent->addMenu(QString()) : menuBar()->addMenu(QString());
    texts_.push_back({menu->menuAction(), title, ""});
    return menu;
}

QMenu *MainWindow::createFileMenu()
{
    QMenu *menu = addMenu(nullptr, QT_TR_NOOP("&File"));
    QAction *code = add(QT_TR_NOOP("Export as &code…"), QT_TR_NOOP("As a script for NumPy, PyTorch or Keras"),
                        Qt::CTRL | Qt::SHIFT | Qt::Key_E, u"code");
    QAction *sharing = add(QT_TR_NOOP("&Share…"), QT_TR_NOOP("All that you see as a text and a QR code"), {}, u"share");
    connect(sharing, &QAction::triggered, this, [this] {
        page()->rest();
        ShareDialog(workbench_.document.scenario(), this).exec();
    });
    menu->addActions(files_->menuActions());
    menu->addSeparator();
    menu->addActions({export_, copy_, code, sharing});
    menu->addSeparator();
    connect(code, &QAction::triggered, this, &MainWindow::exportCode);
    connect(files_, &FileActions::titleChanged, this, &MainWindow::followFile);
    connect(export_, &QAction::triggered, this, &MainWindow::exportFigure);
    connect(copy_, &QAction::triggered, this, &MainWindow::copyFigure);
    QAction *quit = add(QT_TR_NOOP("&Quit"), QT_TR_NOOP("Close the window"), QKeySequence::Quit);
    menu->addAction(quit);
    connect(quit, &QAction::triggered, this, &MainWindow::close);
    return menu;
}

QMenu *MainWindow::createEditMenu()
{
    QMenu *menu = addMenu(nullptr, QT_TR_NOOP("&Edit"));
    QAction *paste = add(QT_TR_NOOP("&Paste scenario"), QT_TR_NOOP("Open the scenario in the text that was copied"),
                         Qt::CTRL | Qt::SHIFT | Qt::Key_V, u"paste");
    menu->addActions({undo_, redo_, paste});
    connect(paste, &QAction::triggered, this, [this] {
        page()->rest();
        pasteScenario(workbench_.document, this);
    });
    connect(undo_, &QAction::triggered, this, [this] {
        page()->rest();
        workbench_.document.undo();
    });
    connect(redo_, &QAction::triggered, this, [this] {
        page()->rest();
        workbench_.document.redo();
    });
    return menu;
}

QMenu *MainWindow::createViewMenu()
{
    view_ = addMenu(nullptr, QT_TR_NOOP("&View"));
    pagesEnd_ = view_->addSeparator();
    pageViewEnd_ = view_->addSeparator();
    themeMenu_ = addMenu(view_, QT_TR_NOOP("&Theme"));
    themeMenu_->setIcon(icon(u"sun"));
    addThemes(*themeMenu_);
    languageMenu_ = addMenu(view_, QT_TR_NOOP("&Language"));
    languageMenu_->setIcon(icon(u"language"));
    addLanguages(*languageMenu_);
    view_->addMenu(new FigureLanguageMenu(workbench_.document, this));
    projector_->setCheckable(true);
    view_->addAction(projector_);
    connect(projector_, &QAction::triggered, this, &MainWindow::setProjector);
    return view_;
}

void MainWindow::addThemes(QMenu &menu)
{
    const std::array<std::tuple<ThemeChoice, const char *, const char *>, 3> choices{
        {{ThemeChoice::system, QT_TR_NOOP("Like the &system"), QT_TR_NOOP("Light or dark, as the system is")},
         {ThemeChoice::light, QT_TR_NOOP("&Light"), QT_TR_NOOP("Dark on light")},
         {ThemeChoice::dark, QT_TR_NOOP("&Dark"), QT_TR_NOOP("Light on dark")}}};
    for (const auto &[choice, text, tip] : choices) {
        QAction *action = add(text, tip, {});
        action->setCheckable(true);
        action->setData(static_cast<int>(choice));
        themes_->addAction(action);
        menu.addAction(action);
        connect(action, &QAction::triggered, this, [this, chosen = choice] { setThemeChoice(chosen); });
    }
}

void MainWindow::addLanguages(QMenu &menu)
{
    for (const Language language : {Language::english, Language::korean}) {
        auto *action = new QAction(nameOf(language), languages_); // each in its own language, whatever the window's
        action->setCheckable(true);
        action->setData(static_cast<int>(language));
        menu.addAction(action);
        connect(action, &QAction::triggered, this, [this, language] { setLanguage(language); });
    }
}

QMenu *MainWindow::createHelpMenu()
{
    QMenu *menu = addMenu(nullptr, QT_TR_NOOP("&Help"));
    QAction *keys = add(QT_TR_NOOP("&Keyboard shortcuts"), QT_TR_NOOP("What every key does"), Qt::Key_F1, u"help");
    QAction *about = add(QT_TR_NOOP("&About Activation Lab"), QT_TR_NOOP("Version and licence"), {}, u"info");
    QAction *log = add(QT_TR_NOOP("Show &log…"), QT_TR_NOOP("What the program noted, for a report"), {});
    log->setVisible(workbench_.log != nullptr);
    menu->addActions({keys, log, about});
    connect(log, &QAction::triggered, this, [this] { LogDialog(workbench_.log->text(), this).exec(); });
    connect(keys, &QAction::triggered, this, [this] { ShortcutsDialog(*this, *pages_).exec(); });
    connect(about, &QAction::triggered, this, [this] { AboutDialog(this).exec(); });
    return menu;
}

void MainWindow::createToolBar()
{
    const auto addButton = [this](QMenu *menu, Qt::ToolButtonStyle style) {
        tools_->addAction(menu->menuAction());
        auto *button = static_cast<QToolButton *>(tools_->widgetForAction(menu->menuAction()));
        button->setPopupMode(QToolButton::InstantPopup);
        button->setToolButtonStyle(style);
    };
    tools_->addActions({files_->openAction(), files_->saveAction()});
    tools_->addSeparator();
    tools_->addActions({undo_, redo_});
    tools_->addSeparator();
    tools_->addActions({export_, copy_});
    tools_->addSeparator();
    addButton(examples_, Qt::ToolButtonTextOnly);
    auto *stretch = new QWidget;
    stretch->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    tools_->addWidget(stretch);
    addButton(themeMenu_, Qt::ToolButtonIconOnly);
    addButton(languageMenu_, Qt::ToolButtonIconOnly);
    tools_->addAction(projector_);
}

ExportChoice MainWindow::windowChoice() const
{
    ExportChoice choice;
    choice.style.language = workbench_.document.scenario().figure_language.value_or(workbench_.language.language());
    choice.style.scheme = chosenScheme(workbench_.settings.theme(), systemPalette_);
    choice.style = withPreset(choice.style, FigurePreset::screen);
    return choice;
}

void MainWindow::exportFigure()
{
    page()->rest();
    ExportChoice choice = workbench_.settings.exportChoice(windowChoice());
    if (const auto &language = workbench_.document.scenario().figure_language)
        choice.style.language = *language;
    ExportDialog dialog(page()->figures(), choice, this);
    if (dialog.exec() == QDialog::Accepted)
        workbench_.settings.setExportChoice(dialog.choice());
}

void MainWindow::copyFigure()
{
    FigureStyle style = windowChoice().style;
    style.scale = devicePixelRatioF();
    QApplication::clipboard()->setMimeData(figureMimeData(*page()->figures().front(), style).release());
}

void MainWindow::exportCode()
{
    page()->rest();
    ExportChoice choice = workbench_.settings.exportChoice(windowChoice());
    CodeDialog dialog(workbench_.document.scenario(), workbench_.language.language(), choice.folder, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    choice.folder = dialog.folder();
    workbench_.settings.setExportChoice(choice);
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
                       notice_->clear();
                       files_->reload();
                   }},
                  {tr("Keep mine"), [this] { notice_->clear(); }}});
}

void MainWindow::offerRecovery()
{
    if (recovery_)
        recovery_->offer();
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

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedDocument(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    // Not at once: a question to the user must not hold up the program that it was dragged from.
    QTimer::singleShot(0, this, [this, path = droppedDocument(*event->mimeData())] { open(path); });
}

void MainWindow::followHistory()
{
    const ScenarioDocument &document = workbench_.document;
    const auto show = [](QAction *action, const QString &verb, bool possible, const QString &step) {
        action->setEnabled(possible);
        action->setText(possible ? QStringLiteral("%1: %2").arg(verb, step) : verb);
    };
    show(undo_, tr("&Undo"), document.canUndo(), document.undoText());
    show(redo_, tr("&Redo"), document.canRedo(), document.redoText());
}

void MainWindow::setLanguage(Language language)
{
    workbench_.language.set(language); // which sends a LanguageChange to every widget
    workbench_.settings.setLanguage(language);
}

void MainWindow::setThemeChoice(ThemeChoice choice)
{
    workbench_.settings.setTheme(choice);
    applyTheme();
}

void MainWindow::setProjector(bool on)
{
    workbench_.settings.setProjector(on);
    applyTheme();
}

void MainWindow::welcome()
{
    page()->welcome();
}

void MainWindow::applyTheme()
{
    const ThemeChoice choice = workbench_.settings.theme();
    const bool projector = workbench_.settings.isProjector();
    const Theme theme = makeTheme(chosenScheme(choice, systemPalette_), projector ? Theme::projectorScale : 1);
    apply(theme, *qApp);
    pages_->setTheme(theme);
    notice_->setTheme(theme);
    for (QAction *action : themes_->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(choice));
    projector_->setChecked(projector);
}

void MainWindow::retranslate()
{
    followFile();
    for (const auto &[action, text, tip] : texts_) {
        action->setText(tr(text));
        action->setIconText(withoutMnemonic(tr(text)));
        if (!*tip)
            continue;
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        action->setToolTip(keys.isEmpty() ? tr(tip) : QStringLiteral("%1 (%2)").arg(tr(tip), keys));
    }
    for (QAction *action : pageActions_->actions())
        action->setText(in(windowLanguage(), name_of(static_cast<PageName>(action->data().toInt()))));
    for (QAction *action : languages_->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(workbench_.language.language()));
    followHistory();
}

void MainWindow::restoreSettings()
{
    if (!restoreGeometry(workbench_.settings.geometry()))
        resize(usualSize);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ThemeChange) { // the system went light or dark
        QApplication::setPalette(QPalette());
        systemPalette_ = QApplication::palette();
        applyTheme();
    }
    Translated::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!files_->mayClose()) {
        event->ignore();
        return;
    }
    workbench_.settings.setGeometry(saveGeometry());
    pages_->saveLayouts();
    QMainWindow::closeEvent(event);
}

} // namespace actlab
