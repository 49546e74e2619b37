// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/export_dialog.h"

#include "ui/export/figure_preset.h"
#include "ui/export/figure_preview.h"
#include "ui/export/figure_writer.h"
#include "ui/text/error_text.h"
#include "ui/text/mnemonic.h"
#include "ui/text/translation.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>

#include <algorithm>

namespace actlab {

namespace {

QSpinBox *sideBox()
{
    auto *box = new QSpinBox;
    box->setRange(FigureStyle::minimumSide, FigureStyle::maximumSide);
    box->setSingleStep(20);
    return box;
}

/// Fills a combo box and keeps what was chosen.
void refill(QComboBox &box, const QStringList &texts)
{
    const QSignalBlocker blocker(box);
    const int index = std::max(0, box.currentIndex());
    box.clear();
    box.addItems(texts);
    box.setCurrentIndex(index);
}

int presetIndexOf(const FigureStyle &style)
{
    for (const FigurePreset preset : everyFigurePreset) {
        if (withPreset(style, preset) == style)
            return static_cast<int>(preset);
    }
    return static_cast<int>(everyFigurePreset.size()); // its own
}

} // namespace

ExportDialog::ExportDialog(std::vector<std::unique_ptr<Figure>> figures, const ExportChoice &choice, QWidget *parent)
    : Translated(parent), figures_(std::move(figures)), choice_(choice), preview_(new FigurePreview),
      chosen_(new QComboBox), preset_(new QComboBox), format_(new QComboBox), language_(new QComboBox),
      scheme_(new QComboBox), width_(sideBox()), height_(sideBox()), scale_(new QComboBox), transparent_(new QCheckBox),
      summary_(new QLabel), problem_(new QLabel), buttons_(new QDialogButtonBox), form_(new QFormLayout)
{
    save_ = buttons_->addButton(QString(), QDialogButtonBox::AcceptRole);
    copy_ = buttons_->addButton(QString(), QDialogButtonBox::ActionRole);
    buttons_->addButton(QDialogButtonBox::Cancel);
    save_->setDefault(true);
    createForm(*form_);
    form_->setRowVisible(chosen_, figures_.size() > 1);

    const Theme theme = makeTheme(schemeOf(palette()));
    auto *side = new QVBoxLayout;
    side->addLayout(form_);
    side->addStretch();
    side->addWidget(problem_);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(theme.spacing(3));
    columns->addWidget(preview_, 1);
    columns->addLayout(side);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(theme.spacing(3), theme.spacing(3), theme.spacing(3), theme.spacing(2));
    rows->setSpacing(theme.spacing(2));
    rows->addLayout(columns, 1);
    rows->addWidget(buttons_);

    problem_->setWordWrap(true);
    problem_->hide();
    fillCombos();
    apply(choice_.style);
    connectControls();
    ExportDialog::retranslate();
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::createForm(QFormLayout &form)
{
    form.setLabelAlignment(Qt::AlignLeft);
    form.setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (QWidget *field :
         std::initializer_list<QWidget *>{chosen_, preset_, format_, language_, scheme_, width_, height_, scale_}) {
        auto *label = new QLabel; // QFormLayout makes none of an empty text
        label->setBuddy(field);
        form.addRow(label, field);
    }
    for (QWidget *field : std::initializer_list<QWidget *>{transparent_, summary_})
        form.addRow(QString(), field);
    summary_->setWordWrap(true);
    summary_->setFont(makeTheme(ColourScheme::light).font(TextRole::caption));
    summary_->setForegroundRole(QPalette::PlaceholderText);
}

void ExportDialog::fillCombos()
{
    QStringList formats;
    for (const FigureFormat format : everyFigureFormat)
        formats += suffixOf(format).toUpper();
    format_->addItems(formats);
    format_->setCurrentIndex(static_cast<int>(choice_.format));
    for (const Language language : {Language::english, Language::korean})
        language_->addItem(nameOf(language));
    for (int scale = int(FigureStyle::minimumScale); scale <= int(FigureStyle::maximumScale); ++scale)
        scale_->addItem(QStringLiteral("%1×").arg(scale), scale);
    refill(*preset_, {QString(), QString(), QString(), QString()});
    refill(*scheme_, {QString(), QString()});
}

void ExportDialog::connectControls()
{
    connect(preset_, &QComboBox::activated, this, [this](int index) {
        if (index < static_cast<int>(everyFigurePreset.size()))
            apply(withPreset(choice_.style, everyFigurePreset[static_cast<std::size_t>(index)]));
    });
    for (QComboBox *box : {chosen_, format_, language_, scheme_, scale_})
        connect(box, &QComboBox::currentIndexChanged, this, &ExportDialog::takeFromControls);
    for (QSpinBox *box : {width_, height_})
        connect(box, &QSpinBox::valueChanged, this, &ExportDialog::takeFromControls);
    connect(transparent_, &QCheckBox::toggled, this, &ExportDialog::takeFromControls);
    connect(save_, &QPushButton::clicked, this, &ExportDialog::chooseFile);
    connect(copy_, &QPushButton::clicked, this, &ExportDialog::copy);
    connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ExportDialog::apply(const FigureStyle &style)
{
    choice_.style = style;
    isApplying_ = true;
    language_->setCurrentIndex(static_cast<int>(style.language));
    scheme_->setCurrentIndex(static_cast<int>(style.scheme));
    width_->setValue(style.size.width());
    height_->setValue(style.size.height());
    scale_->setCurrentIndex(std::max(0, scale_->findData(qRound(style.scale))));
    transparent_->setChecked(style.isTransparent);
    isApplying_ = false;
    update();
}

void ExportDialog::takeFromControls()
{
    if (isApplying_)
        return;
    FigureStyle &style = choice_.style;
    choice_.format = everyFigureFormat[static_cast<std::size_t>(format_->currentIndex())];
    style.language = static_cast<Language>(language_->currentIndex());
    style.scheme = static_cast<ColourScheme>(scheme_->currentIndex());
    style.size = {width_->value(), height_->value()};
    style.scale = scale_->currentData().toInt();
    style.isTransparent = transparent_->isChecked();
    update();
}

void ExportDialog::update()
{
    const bool isPicture = choice_.format != FigureFormat::csv;
    const bool isPng = choice_.format == FigureFormat::png;
    for (QWidget *field : std::initializer_list<QWidget *>{preset_, language_, scheme_, width_, height_, transparent_})
        field->setEnabled(isPicture);
    scale_->setEnabled(isPng);
    preset_->setCurrentIndex(presetIndexOf(choice_.style));
    summary_->setText(summary());
    problem_->hide();
    preview_->show(figure(), choice_.style, choice_.format);
}

const Figure &ExportDialog::figure() const
{
    return *figures_[static_cast<std::size_t>(std::max(0, chosen_->currentIndex()))];
}

QString ExportDialog::summary() const
{
    const QSize size = choice_.style.size;
    switch (choice_.format) {
    case FigureFormat::csv:
        return tr("A table of the numbers behind the figure.");
    case FigureFormat::svg:
    case FigureFormat::pdf: {
        constexpr double millimetresPerPixel = 25.4 / 96;
        return tr("Vectors, %1 × %2 mm; sharp at any size.")
            .arg(qRound(size.width() * millimetresPerPixel))
            .arg(qRound(size.height() * millimetresPerPixel));
    }
    case FigureFormat::png:
        break;
    }
    const QSize pixels = (QSizeF(size) * choice_.style.scale).toSize();
    return tr("A picture of %1 × %2 pixels.").arg(pixels.width()).arg(pixels.height());
}

void ExportDialog::retranslate()
{
    setWindowTitle(tr("Export Figure"));
    QStringList titles;
    for (const auto &each : figures_)
        titles += each->title(windowLanguage());
    refill(*chosen_, titles);
    refill(*preset_, {tr("For the screen"), tr("For print"), tr("For a projector"), tr("My own")});
    refill(*scheme_, {tr("Light"), tr("Dark")});
    const std::initializer_list<std::pair<QWidget *, QString>> labels{
        {chosen_, tr("F&igure")},  {preset_, tr("&Preset")}, {format_, tr("&Format")}, {language_, tr("&Language")},
        {scheme_, tr("&Colours")}, {width_, tr("&Width")},   {height_, tr("&Height")}, {scale_, tr("&Resolution")}};
    for (const auto &[field, text] : labels) {
        static_cast<QLabel *>(form_->labelForField(field))->setText(text);
        field->setAccessibleName(withoutMnemonic(text));
    }
    transparent_->setText(tr("&Transparent background"));
    for (QSpinBox *box : {width_, height_})
        box->setSuffix(tr(" px"));
    save_->setText(tr("&Save…"));
    copy_->setText(tr("Cop&y"));
    copy_->setToolTip(tr("Puts the picture on the clipboard."));
    preview_->setAccessibleName(tr("Preview"));
    update();
}

QString ExportDialog::proposedFileName() const
{
    static const QRegularExpression forbidden(QStringLiteral("[/\\\\:*?\"<>|]+"));
    const QString name = figure().title(choice_.style.language).replace(forbidden, QStringLiteral("-"));
    const bool isThere = !choice_.folder.isEmpty() && QDir(choice_.folder).exists();
    const QString folder = isThere ? choice_.folder : QDir::homePath();
    return QDir(folder).filePath(name + QLatin1Char('.') + suffixOf(choice_.format));
}

void ExportDialog::chooseFile()
{
    QStringList filters;
    for (const FigureFormat format : everyFigureFormat)
        filters += QStringLiteral("%1 (*.%2)").arg(suffixOf(format).toUpper(), suffixOf(format));
    QString chosen = filters[static_cast<int>(choice_.format)];
    QString fileName = QFileDialog::getSaveFileName(this, windowTitle(), proposedFileName(),
                                                    filters.join(QStringLiteral(";;")), &chosen);
    if (fileName.isEmpty())
        return;
    if (QFileInfo(fileName).suffix().isEmpty())
        fileName += QLatin1Char('.') + suffixOf(everyFigureFormat[static_cast<std::size_t>(filters.indexOf(chosen))]);
    saveTo(fileName);
}

bool ExportDialog::saveTo(const QString &fileName)
{
    const Result<void> saved = saveFigure(figure(), choice_.style, fileName);
    if (!saved) {
        problem_->setText(sentence(saved.error()));
        problem_->show();
        return false;
    }
    choice_.folder = QFileInfo(fileName).absolutePath();
    accept();
    return true;
}

void ExportDialog::copy()
{
    QApplication::clipboard()->setMimeData(figureMimeData(figure(), choice_.style).release());
}

} // namespace actlab
