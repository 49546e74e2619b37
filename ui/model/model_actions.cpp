// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/model_actions.h"

#include "core/model/model.h"
#include "core/support/files.h"
#include "ui/document/edit_names.h"
#include "ui/document/scenario_document.h"
#include "ui/file/output_file.h"
#include "ui/model/model_dialog.h"
#include "ui/page/page.h"
#include "ui/page/page_stack.h"
#include "ui/run/run.h"
#include "ui/text/error_words.h"
#include "ui/widgets/brief_notice.h"
#include "ui/widgets/file_drop.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>

#include <filesystem>

namespace actlab {

ModelActions::ModelActions(const ScenarioDocument &document, Run &run, const PageStack &pages, QWidget *window)
    : Translated(window), document_(document), run_(run), pages_(pages), window_(window), texts_(staticMetaObject),
      bringIn_(texts_.add(window, QT_TR_NOOP("&Bring in a model…"),
                          QT_TR_NOOP("A network that PyTorch or Keras has trained, with its weights"))),
      save_(texts_.add(window, QT_TR_NOOP("Save the &model…"),
                       QT_TR_NOOP("The network with its weights, for PyTorch, Keras and NumPy")))
{
    hide();
    connect(bringIn_, &QAction::triggered, this, &ModelActions::askAndOpen);
    connect(save_, &QAction::triggered, this, &ModelActions::askAndSave);
    for (const auto *ending : {".safetensors", ".npz"})
        connect(new FileDrop(*window, QString::fromLatin1(ending)), &FileDrop::dropped, this, &ModelActions::open);
    ModelActions::retranslate();
}

void ModelActions::askAndOpen()
{
    pages_.current()->rest();
    ModelDialog dialog(window_);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString path = QFileDialog::getOpenFileName(window_, tr("Bring in a model"), folder_,
                                                      tr("Models (*.safetensors *.npz *.json)") + QStringLiteral(";;") +
                                                          tr("All files (*)"));
    if (!path.isEmpty())
        open(path);
}

bool ModelActions::open(const QString &path)
{
    pages_.current()->rest();
    folder_ = QFileInfo(path).absolutePath();
    const std::filesystem::path file(path.toStdU16String());
    Scenario next = document_.scenario();
    const auto brought =
        check_regular_file(file).and_then([&] { return read_model_file(file); }).and_then([&](const Model &model) {
            return bringIn(next, model, QFileInfo(path).fileName());
        });
    if (!brought) {
        tell(brought.error(), path);
        return false;
    }
    next.page = PageName::network;
    run_.beginAgain({edits::bringIn, {}}, std::move(next));
    Q_EMIT broughtIn(*brought);
    return true;
}

void ModelActions::askAndSave()
{
    pages_.current()->rest();
    const QString formats = QStringLiteral("safetensors (*.safetensors);;NumPy (*.npz);;JSON (*.json)");
    QString chosen;
    QString path = QFileDialog::getSaveFileName(window_, tr("Save the model"), folder_, formats, &chosen);
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += chosen.mid(chosen.indexOf(u'.')).chopped(1);
    folder_ = QFileInfo(path).absolutePath();
    if (const auto saved = saveTo(path); !saved)
        tell(saved.error(), path);
    else
        BriefNotice::say(*window_, tr("Saved: %1").arg(QFileInfo(path).fileName()));
}

Result<void> ModelActions::saveTo(const QString &path) const
{
    const NetworkWeights *weights = run_.session().weights();
    if (!weights)
        return tl::unexpected(run_.error().value_or(Error{ErrorCode::no_points, {}}));
    const std::filesystem::path file(path.toStdU16String());
    return writeFile(file, write_model(document_.scenario().network.network, *weights, model_format(file)));
}

/// What is said of a file's contents does not name the file that they are from.
void ModelActions::tell(const Error &error, const QString &path)
{
    const QString said = sentence(error);
    const QString name = QFileInfo(path).fileName();
    QMessageBox::warning(window_, tr("Activation Lab"),
                         said.contains(name) ? said : QStringLiteral("“%1”: %2").arg(name, said));
}

} // namespace actlab
