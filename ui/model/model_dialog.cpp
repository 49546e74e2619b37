// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/model_dialog.h"

#include "ui/code/python_highlighter.h"
#include "ui/text/mnemonic.h"
#include "ui/theme/theme.h"
#include "ui/widgets/brief_notice.h"
#include "ui/widgets/icon.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace actlab {
namespace {

constexpr QSize usualSize(760, 310);

struct ModelLines {
    const char *library;
    const char *lines;
};

/// Of an nn.Sequential called model, and of a Keras model of Dense layers.
constexpr std::array<ModelLines, 3> modelLines{
    {{"PyTorch, safetensors", "from safetensors.torch import save_file\n"
                              "save_file(model.state_dict(), \"model.safetensors\",\n"
                              "          {\"activations\": \", \".join(map(str, model))})\n"},
     {"PyTorch, NumPy", "import numpy as np\n"
                        "np.savez(\"model.npz\", activations=[str(layer) for layer in model],\n"
                        "         **{name: value.cpu().numpy() for name, value in model.state_dict().items()})\n"},
     {"Keras, NumPy", "import numpy as np\n"
                      "np.savez(\"model.npz\", *model.get_weights(),\n"
                      "         activations=[layer.activation.__name__ for layer in model.layers])\n"}}};

} // namespace

ModelDialog::ModelDialog(QWidget *parent) : QDialog(parent), library_(new QComboBox), lines_(new QPlainTextEdit)
{
    const Theme theme = themeAround(*this);
    setWindowTitle(tr("Bring In a Model"));
    auto *explanation = new QLabel(
        tr("A network of fully connected layers that was trained elsewhere, with its weights: up to 6 hidden layers of "
           "up to 16 units, up to 6 outputs. Files are .safetensors, .npz and JSON. These lines write one of a model "
           "called “model”, with its activations:"));
    explanation->setWordWrap(true);
    auto *name = new QLabel(tr("&Written by"));
    name->setBuddy(library_);
    library_->setAccessibleName(withoutMnemonic(name->text()));
    for (const ModelLines &each : modelLines)
        library_->addItem(QString::fromLatin1(each.library));
    auto *row = new QHBoxLayout;
    row->addWidget(name);
    row->addWidget(library_);
    row->addStretch(1);

    lines_->setReadOnly(true);
    lines_->setLineWrapMode(QPlainTextEdit::NoWrap);
    lines_->setTabChangesFocus(true);
    lines_->setAccessibleName(tr("Python lines"));
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPixelSize(theme.font(TextRole::body).pixelSize());
    lines_->setFont(fixed);
    new PythonHighlighter(lines_->document(), theme);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *open = buttons->addButton(tr("Choose a &file…"), QDialogButtonBox::AcceptRole);
    QPushButton *copy = buttons->addButton(tr("&Copy lines"), QDialogButtonBox::ActionRole);
    open->setDefault(true);
    copy->setIcon(icon(u"copy"));
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(lines_->toPlainText());
        BriefNotice::say(*this, tr("Copied"));
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(library_, &QComboBox::currentIndexChanged, this, &ModelDialog::showLines);

    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(theme.spacing(3), theme.spacing(3), theme.spacing(3), theme.spacing(2));
    rows->setSpacing(theme.spacing(2));
    rows->addWidget(explanation);
    rows->addLayout(row);
    rows->addWidget(lines_, 1);
    rows->addWidget(buttons);
    showLines();
    open->setFocus();
    resize(usualSize);
}

void ModelDialog::showLines()
{
    const auto which = static_cast<std::size_t>(std::max(0, library_->currentIndex()));
    lines_->setPlainText(QString::fromLatin1(modelLines[which].lines));
}

} // namespace actlab
