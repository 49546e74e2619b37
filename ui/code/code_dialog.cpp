// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/code/code_dialog.h"

#include "core/codegen/functions_script.h"
#include "core/codegen/network_script.h"
#include "ui/code/python_highlighter.h"
#include "ui/file/output_file.h"
#include "ui/text/error_words.h"
#include "ui/text/mnemonic.h"
#include "ui/text/translation.h"
#include "ui/theme/theme.h"
#include "ui/widgets/brief_notice.h"
#include "ui/widgets/field_message.h"
#include "ui/widgets/icon.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFontDatabase>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>
#include <filesystem>

namespace actlab {
namespace {

constexpr QSize usualSize(960, 640);
constexpr int mostEpochs = 1'000'000;
constexpr int usualEpochs = 100; // the command line's

Framework frameworkAt(int index)
{
    return choices<Framework>()[static_cast<std::size_t>(std::max(0, index))].value;
}

/// Start and end of what would take longer to lay out than anybody waits: a hundred thousand points.
QString shortened(const QString &script)
{
    constexpr qsizetype most = 120'000;
    if (script.size() <= most)
        return script;
    const auto head = script.lastIndexOf(u'\n', most / 2);
    const auto tail = script.indexOf(u'\n', script.size() - most / 2);
    return script.left(head) + QStringLiteral("\n    …") + script.mid(tail);
}

} // namespace

CodeDialog::CodeDialog(SavedDocument document, Language language, const QString &folder, QWidget *parent)
    : Translated(parent), document_(std::move(document)), folder_(folder), subject_(new QComboBox),
      framework_(new QComboBox), language_(new QComboBox), epochs_(new QSpinBox), note_(new QLabel),
      preview_(new QPlainTextEdit), buttons_(new QDialogButtonBox), problem_(new FieldMessage(*buttons_)),
      form_(new QFormLayout)
{
    save_ = buttons_->addButton(QString(), QDialogButtonBox::AcceptRole);
    copy_ = buttons_->addButton(QString(), QDialogButtonBox::ActionRole);
    buttons_->addButton(QDialogButtonBox::Close);
    copy_->setIcon(icon(u"copy"));
    save_->setDefault(true);

    subject_->addItems({QString(), QString()});
    const bool isOfFunctions =
        document_.scenario.page == PageName::functions || document_.scenario.page == PageName::softmax;
    subject_->setCurrentIndex(isOfFunctions ? 0 : 1);
    for (const auto &framework : choices<Framework>())
        framework_->addItem(qString(framework.name.en));
    for (const Language each : {Language::english, Language::korean})
        language_->addItem(nameOf(each));
    language_->setCurrentIndex(static_cast<int>(language));
    epochs_->setRange(0, mostEpochs);
    epochs_->setValue(usualEpochs);
    createRows();

    for (QComboBox *box : {subject_, framework_, language_})
        connect(box, &QComboBox::currentIndexChanged, this, &CodeDialog::update);
    connect(epochs_, &QSpinBox::valueChanged, this, &CodeDialog::update);
    connect(save_, &QPushButton::clicked, this, &CodeDialog::chooseFile);
    connect(copy_, &QPushButton::clicked, this, &CodeDialog::copy);
    connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::reject);
    CodeDialog::retranslate();
    resize(usualSize);
}

void CodeDialog::createRows()
{
    const Theme theme = themeAround(*this);
    preview_->setReadOnly(true);
    preview_->setLineWrapMode(QPlainTextEdit::NoWrap);
    preview_->setTabChangesFocus(true);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPixelSize(theme.font(TextRole::body).pixelSize());
    preview_->setFont(fixed);
    new PythonHighlighter(preview_->document(), theme);

    form_->setLabelAlignment(Qt::AlignLeft);
    form_->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (QWidget *field : std::initializer_list<QWidget *>{subject_, framework_, language_, epochs_}) {
        auto *label = new QLabel; // QFormLayout makes none of an empty text
        label->setBuddy(field);
        form_->addRow(label, field);
    }
    note_->setWordWrap(true);
    note_->setFont(theme.font(TextRole::caption));
    note_->setForegroundRole(QPalette::PlaceholderText);
    auto *side = new QVBoxLayout;
    side->setSpacing(theme.spacing(2));
    side->addLayout(form_);
    side->addWidget(note_);
    side->addStretch();
    auto *columns = new QHBoxLayout;
    columns->setSpacing(theme.spacing(3));
    columns->addWidget(preview_, 3);
    columns->addLayout(side, 1);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(theme.spacing(3), theme.spacing(3), theme.spacing(3), theme.spacing(2));
    rows->setSpacing(theme.spacing(2));
    rows->addLayout(columns, 1);
    rows->addWidget(buttons_);
}

bool CodeDialog::isNetwork() const
{
    return subject_->currentIndex() == 1;
}

void CodeDialog::update()
{
    const Framework framework = frameworkAt(framework_->currentIndex());
    const auto language = static_cast<Language>(language_->currentIndex());
    const auto script =
        isNetwork() ? network_script(document_, static_cast<std::uint64_t>(epochs_->value()), framework, language)
                    : functions_script(document_.scenario.functions, framework, language);
    form_->setRowVisible(epochs_, isNetwork());
    script_ = script ? QString::fromStdString(*script) : QString();
    preview_->setPlainText(shortened(script_));
    problem_->say(script ? QString() : sentence(script.error()));
    for (QPushButton *button : {save_, copy_})
        button->setEnabled(script.has_value());
    if (!isNetwork())
        note_->setText(tr("Draws the curves with matplotlib."));
    else if (framework == Framework::keras)
        note_->setText(tr("Same data, same start, same batches, and PyTorch’s rules where Keras’s optimisers differ."));
    else
        note_->setText(tr("Same data, same start, same batches: it finds the numbers of this program."));
}

void CodeDialog::retranslate()
{
    setWindowTitle(tr("Export as Code"));
    {
        const QSignalBlocker blocker(subject_);
        subject_->setItemText(0, tr("Functions"));
        subject_->setItemText(1, tr("Network"));
    }
    const std::initializer_list<std::pair<QWidget *, QString>> labels{{subject_, tr("&What")},
                                                                      {framework_, tr("&Library")},
                                                                      {language_, tr("Comments &in")},
                                                                      {epochs_, tr("&Epochs")}};
    for (const auto &[field, text] : labels) {
        static_cast<QLabel *>(form_->labelForField(field))->setText(text);
        field->setAccessibleName(withoutMnemonic(text));
    }
    preview_->setAccessibleName(tr("Python script"));
    save_->setText(tr("&Save…"));
    copy_->setText(tr("Cop&y"));
    copy_->setToolTip(tr("Puts the script on the clipboard."));
    update();
}

void CodeDialog::copy()
{
    QGuiApplication::clipboard()->setText(code());
    BriefNotice::say(*this, tr("Copied"));
}

QString CodeDialog::proposedFileName() const
{
    const QString subject = isNetwork() ? QStringLiteral("network") : QStringLiteral("functions");
    const QString name =
        QStringLiteral("%1_%2.py").arg(subject, qString(id_of(frameworkAt(framework_->currentIndex()))));
    return QDir(folder_.isEmpty() ? QDir::homePath() : folder_).filePath(name);
}

void CodeDialog::chooseFile()
{
    QString fileName =
        QFileDialog::getSaveFileName(this, windowTitle(), proposedFileName(), QStringLiteral("Python (*.py)"));
    if (fileName.isEmpty())
        return;
    if (QFileInfo(fileName).suffix().isEmpty())
        fileName += QStringLiteral(".py");
    saveTo(fileName);
}

bool CodeDialog::saveTo(const QString &fileName)
{
    if (const auto saved = writeFile(fileName.toStdString(), code().toStdString()); !saved) {
        problem_->say(sentence(saved.error()));
        return false;
    }
    folder_ = QFileInfo(fileName).absolutePath();
    accept();
    return true;
}

} // namespace actlab
