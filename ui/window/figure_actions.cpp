// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/figure_actions.h"

#include "core/scenario/walked_document.h"
#include "core/session/session.h"
#include "ui/code/code_dialog.h"
#include "ui/document/scenario_document.h"
#include "ui/export/export_choice.h"
#include "ui/export/export_dialog.h"
#include "ui/export/figure_preset.h"
#include "ui/export/figure_writer.h"
#include "ui/page/page.h"
#include "ui/page/page_stack.h"
#include "ui/print/print_dialog.h"
#include "ui/settings/settings.h"
#include "ui/share/share_dialog.h"
#include "ui/text/translation.h"
#include "ui/theme/theme.h"
#include "ui/widgets/brief_notice.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>

namespace actlab {

FigureActions::FigureActions(const ScenarioDocument &document, const Session &session,
                             const InterfaceLanguage &language, Settings &settings, const PageStack &pages,
                             QWidget *window)
    : Translated(window), document_(document), session_(session), language_(language), settings_(settings),
      pages_(pages), window_(window), texts_(staticMetaObject),
      export_(texts_.add(window, QT_TR_NOOP("&Export figure…"), QT_TR_NOOP("Save the figure as PNG, SVG, PDF or CSV"),
                         Qt::CTRL | Qt::Key_E, u"export")),
      copy_(texts_.add(window, QT_TR_NOOP("&Copy figure"), QT_TR_NOOP("Copy the figure as a picture"),
                       Qt::CTRL | Qt::SHIFT | Qt::Key_C, u"copy")),
      numbers_(texts_.add(window, QT_TR_NOOP("Copy n&umbers"),
                          QT_TR_NOOP("Copy the numbers behind the figure as a table for spreadsheets"))),
      print_(texts_.add(window, QT_TR_NOOP("&Print…"), QT_TR_NOOP("Put a figure, a table or a worksheet on paper"),
                        QKeySequence::Print, u"print")),
      code_(texts_.add(window, QT_TR_NOOP("Export as co&de…"), QT_TR_NOOP("As a script for NumPy, PyTorch or Keras"),
                       Qt::CTRL | Qt::SHIFT | Qt::Key_E, u"code")),
      share_(texts_.add(window, QT_TR_NOOP("S&hare…"), QT_TR_NOOP("All that you see as a text and a QR code"), {},
                        u"share"))
{
    hide();
    connect(export_, &QAction::triggered, this, &FigureActions::exportFigure);
    connect(copy_, &QAction::triggered, this, &FigureActions::copyFigure);
    connect(numbers_, &QAction::triggered, this, &FigureActions::copyNumbers);
    connect(print_, &QAction::triggered, this, &FigureActions::print);
    connect(code_, &QAction::triggered, this, &FigureActions::exportCode);
    connect(share_, &QAction::triggered, this, &FigureActions::share);
    FigureActions::retranslate();
}

QList<QAction *> FigureActions::menuActions() const
{
    return {export_, copy_, numbers_, print_, code_, share_};
}

void FigureActions::followPage()
{
    for (QAction *action : {export_, copy_, numbers_, print_})
        action->setEnabled(!pages_.current()->figures().empty());
}

ExportChoice FigureActions::windowChoice() const
{
    ExportChoice choice;
    choice.style.language = document_.scenario().figure_language.value_or(language_.language());
    choice.style.scheme = scheme_;
    choice.style = withPreset(choice.style, FigurePreset::screen);
    return choice;
}

void FigureActions::exportFigure()
{
    pages_.current()->rest();
    ExportChoice choice = settings_.exportChoice(windowChoice());
    if (const auto &language = document_.scenario().figure_language)
        choice.style.language = *language;
    ExportDialog dialog(pages_.current()->figures(), choice, window_);
    if (dialog.exec() == QDialog::Accepted)
        settings_.setExportChoice(dialog.choice());
}

void FigureActions::print()
{
    pages_.current()->rest();
    PrintDialog(pages_.current()->printables(), windowChoice().style.language, window_).exec();
}

void FigureActions::copyFigure()
{
    FigureStyle style = windowChoice().style;
    style.scale = window_->devicePixelRatioF();
    const auto figures = pages_.current()->figures();
    QApplication::clipboard()->setMimeData(figureMimeData(*figures.front(), style).release());
    BriefNotice::say(*window_, tr("Copied: %1").arg(figures.front()->title(windowLanguage())));
}

void FigureActions::copyNumbers()
{
    const auto figures = pages_.current()->figures();
    QApplication::clipboard()->setMimeData(
        figureMimeData(*figures.front(), windowChoice().style, FigureFormat::csv).release());
    BriefNotice::say(*window_, tr("Numbers copied: %1").arg(figures.front()->title(windowLanguage())));
}

void FigureActions::exportCode()
{
    pages_.current()->rest();
    ExportChoice choice = settings_.exportChoice(windowChoice());
    SavedDocument shown{document_.scenario(), session_.learned()};
    if (shown.scenario.page == PageName::backprop)
        shown = walked_document(std::move(shown));
    CodeDialog dialog(std::move(shown), language_.language(), choice.folder, window_);
    if (dialog.exec() != QDialog::Accepted)
        return;
    choice.folder = dialog.folder();
    settings_.setExportChoice(choice);
}

void FigureActions::share()
{
    pages_.current()->rest();
    ShareDialog(document_.scenario(), window_).exec();
}

} // namespace actlab
