// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/paste_weights.h"

#include "core/network/matrix_text.h"
#include "ui/text/error_words.h"
#include "ui/theme/theme.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace actlab {
namespace {

constexpr QSize usualSizeOfText(560, 380);

/// W 4×2, b 4, W 1×4, b 1
QString shapesOf(const NetworkWeights &weights)
{
    QStringList shapes;
    for (const LayerWeights &layer : weights.layers)
        shapes << QStringLiteral("W %1×%2, b %1").arg(layer.outputs).arg(layer.inputs);
    return shapes.join(QStringLiteral(", "));
}

} // namespace

PasteWeights::PasteWeights(NetworkWeights present, const QString &text, QWidget *parent)
    : QDialog(parent), present_(std::move(present)), text_(new QPlainTextEdit(text)), outcome_(new QLabel)
{
    const Theme theme = themeAround(*this);
    setWindowTitle(tr("Paste Weights"));
    auto *explanation = new QLabel(
        tr("Weights W and biases b of each layer, as NumPy, PyTorch, MATLAB or a spreadsheet show them; fractions are "
           "numbers, too, and the biases may be left out. This network has: %1")
            .arg(shapesOf(present_)));
    explanation->setWordWrap(true);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPixelSize(theme.font(TextRole::body).pixelSize());
    text_->setFont(fixed);
    text_->setTabChangesFocus(true);
    text_->setAccessibleName(tr("Matrices"));
    outcome_->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    take_ = buttons->addButton(tr("&Set weights"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(text_, &QPlainTextEdit::textChanged, this, &PasteWeights::follow);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(theme.spacing(3), theme.spacing(3), theme.spacing(3), theme.spacing(2));
    rows->setSpacing(theme.spacing(2));
    rows->addWidget(explanation);
    rows->addWidget(text_, 1);
    rows->addWidget(outcome_);
    rows->addWidget(buttons);
    resize(usualSizeOfText);
    follow();
}

void PasteWeights::follow()
{
    const auto read = weights_from_text(text_->toPlainText().toStdString(), present_);
    weights_ = read ? std::optional(*read) : std::nullopt;
    outcome_->setText(read ? tr("All of them fit.") : sentence(read.error()));
    take_->setEnabled(read.has_value());
}

} // namespace actlab
