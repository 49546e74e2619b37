// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/export_dialog.h"

#include "ui/export/figure_preset.h"
#include "ui/export/figure_preview.h"
#include "ui/export/figure_writer.h"
#include "ui/text/error_words.h"
#include "ui/text/mnemonic.h"
#include "ui/text/translation.h"
#include "ui/widgets/brief_notice.h"
#include "ui/widgets/field_message.h"
#include "ui/widgets/preview_layout.h"

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

/// In the unit's own steps and digits.
void setUnitOf(QDoubleSpinBox &box, FigureUnit unit)
{
    const double pixels = pixelsPer(unit);
    box.setDecimals(unit == FigureUnit::pixels ? 0 : 2);
    box.setRange(FigureStyle::minimumSide / pixels, FigureStyle::maximumSide / pixels);
    box.setSingleStep(unit == FigureUnit::pixels ? 20 : unit == FigureUnit::centimetres ? 0.5 : 0.25);
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
      scheme_(new QComboBox), unit_(new QComboBox), width_(new QDoubleSpinBox), height_(new QDoubleSpinBox),
      resolution_(new QSpinBox), transparent_(new QCheckBox), summary_(new QLabel), buttons_(new QDialogButtonBox),
      problem_(new FieldMessage(*buttons_)), form_(new QFormLayout)
{
    save_ = buttons_->addButton(QString(), QDialogButtonBox::AcceptRole);
    copy_ = buttons_->addButton(QString(), QDialogButtonBox::ActionRole);
    buttons_->addButton(QDialogButtonBox::Cancel);
    save_->setDefault(true);
    createForm(*form_);
    form_->setRowVisible(chosen_, figures_.size() > 1);

    layOutPreview(*this, *preview_, *form_, *buttons_);

    fillCombos();
    resolution_->setRange(qRound(FigureStyle::minimumScale * pixelsPerInch),
                          qRound(FigureStyle::maximumScale * pixelsPerInch));
    resolution_->setSingleStep(qRound(pixelsPerInch));
    chooseUnit(choice_.unit);
    connectControls();
    ExportDialog::retranslate();
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::createForm(QFormLayout &form)
{
    form.setLabelAlignment(Qt::AlignLeft);
    form.setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (QWidget *field : std::initializer_list<QWidget *>{chosen_, preset_, format_, language_, scheme_, unit_, width_,
                                                           height_, resolution_}) {
        auto *label = new QLabel; // QFormLayout makes none of an empty text
        label->setBuddy(field);
        form.addRow(label, field);
    }
    for (QWidget *field : std::initializer_list<QWidget *>{transparent_, summary_})
        form.addRow(QString(), field);
    summary_->setWordWrap(true);
    summary_->setFont(themeAround(*this).font(TextRole::caption));
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
    refill(*unit_, {QString(), QString(), QString()});
    unit_->setCurrentIndex(static_cast<int>(choice_.unit));
    refill(*preset_, {QString(), QString(), QString(), QString()});
    refill(*scheme_, {QString(), QString()});
}

void ExportDialog::connectControls()
{
    connect(preset_, &QComboBox::activated, this, [this](int index) {
        if (index < static_cast<int>(everyFigurePreset.size()))
            apply(withPreset(choice_.style, everyFigurePreset[static_cast<std::size_t>(index)]));
    });
    for (QComboBox *box : {chosen_, format_, language_, scheme_})
        connect(box, &QComboBox::currentIndexChanged, this, &ExportDialog::takeFromControls);
    connect(unit_, &QComboBox::currentIndexChanged, this,
            [this](int index) { chooseUnit(everyFigureUnit[static_cast<std::size_t>(index)]); });
    for (QDoubleSpinBox *box : {width_, height_})
        connect(box, &QDoubleSpinBox::valueChanged, this, &ExportDialog::takeFromControls);
    connect(resolution_, &QSpinBox::valueChanged, this, &ExportDialog::takeFromControls);
    connect(transparent_, &QCheckBox::toggled, this, &ExportDialog::takeFromControls);
    connect(save_, &QPushButton::clicked, this, &ExportDialog::chooseFile);
    connect(copy_, &QPushButton::clicked, this, &ExportDialog::copy);
    connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ExportDialog::chooseUnit(FigureUnit unit)
{
    choice_.unit = unit;
    isApplying_ = true;
    for (QDoubleSpinBox *box : {width_, height_})
        setUnitOf(*box, unit);
    apply(choice_.style);
}

void ExportDialog::apply(const FigureStyle &style)
{
    choice_.style = style;
    isApplying_ = true;
    language_->setCurrentIndex(static_cast<int>(style.language));
    scheme_->setCurrentIndex(static_cast<int>(style.scheme));
    width_->setValue(style.size.width() / pixelsPer(choice_.unit));
    height_->setValue(style.size.height() / pixelsPer(choice_.unit));
    resolution_->setValue(qRound(style.scale * pixelsPerInch));
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
    style.size = (QSizeF(width_->value(), height_->value()) * pixelsPer(choice_.unit)).toSize();
    style.scale = resolution_->value() / pixelsPerInch;
    style.isTransparent = transparent_->isChecked();
    update();
}

void ExportDialog::update()
{
    const bool isPicture = choice_.format != FigureFormat::csv;
    const bool isPng = choice_.format == FigureFormat::png;
    for (QWidget *field :
         std::initializer_list<QWidget *>{preset_, language_, scheme_, unit_, width_, height_, transparent_})
        field->setEnabled(isPicture);
    resolution_->setEnabled(isPng);
    preset_->setCurrentIndex(presetIndexOf(choice_.style));
    const QString lacks = choice_.format == FigureFormat::csv ? QString() : figure().remark(choice_.style);
    summary_->setText(QStringList{summary(), lacks}.join(u' ').trimmed());
    problem_->say({});
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
        constexpr double millimetresPerPixel = 25.4 / pixelsPerInch;
        return tr("Vectors, %1 × %2 mm; sharp at any size.")
            .arg(qRound(size.width() * millimetresPerPixel))
            .arg(qRound(size.height() * millimetresPerPixel));
    }
    case FigureFormat::png:
        break;
    }
    const QSize pixels = (QSizeF(size) * choice_.style.scale).toSize();
    return tr("A picture of %1 × %2 pixels, %3 dots per inch.")
        .arg(pixels.width())
        .arg(pixels.height())
        .arg(resolution_->value());
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
    refill(*unit_, {tr("Pixels"), tr("Centimetres"), tr("Inches")});
    const std::initializer_list<std::pair<QWidget *, QString>> labels{
        {chosen_, tr("F&igure")},     {preset_, tr("&Preset")},  {format_, tr("&Format")},
        {language_, tr("&Language")}, {scheme_, tr("&Colours")}, {unit_, tr("Meas&ured in")},
        {width_, tr("&Width")},       {height_, tr("&Height")},  {resolution_, tr("&Resolution")}};
    for (const auto &[field, text] : labels) {
        static_cast<QLabel *>(form_->labelForField(field))->setText(text);
        field->setAccessibleName(withoutMnemonic(text));
    }
    transparent_->setText(tr("&Transparent background"));
    resolution_->setSuffix(tr(" dpi"));
    save_->setText(tr("&Save…"));
    copy_->setText(tr("Cop&y"));
    copy_->setToolTip(tr("Puts the figure on the clipboard, in the format that is chosen."));
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
        problem_->say(sentence(saved.error()));
        return false;
    }
    choice_.folder = QFileInfo(fileName).absolutePath();
    accept();
    return true;
}

void ExportDialog::copy()
{
    QApplication::clipboard()->setMimeData(figureMimeData(figure(), choice_.style, choice_.format).release());
    BriefNotice::say(*this, tr("Copied as %1").arg(suffixOf(choice_.format).toUpper()));
}

} // namespace actlab
