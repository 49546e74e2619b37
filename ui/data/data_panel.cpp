// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/data_panel.h"

#include "core/data/own_points.h"
#include "core/support/files.h"
#include "core/table/import.h"
#include "ui/controls/network_edits.h"
#include "ui/controls/network_numbers.h"
#include "ui/data/data_gallery.h"
#include "ui/data/import_dialog.h"
#include "ui/document/edit_names.h"
#include "ui/plane/plane_points.h"
#include "ui/text/data_names.h"
#include "ui/text/key_words.h"
#include "ui/text/table_words.h"
#include "ui/widgets/brief_notice.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/number_box.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QFileDialog>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QRandomGenerator>
#include <QToolButton>

#include <cmath>

namespace actlab {
namespace {

constexpr QSize toolSize(26, 26);
constexpr double largestSeed = 1e9; ///< of those that are drawn or typed here, short enough to be told to others

} // namespace

DataPanel::DataPanel(ScenarioDocument &document, QWidget *parent)
    : Translated(parent), document_(document), gallery_(new DataGallery(this)),
      noise_(new DocumentSlider(document, noiseNumber(), this)),
      samples_(new DocumentSlider(document, samplesNumber(), this)),
      classes_(new DocumentSlider(document, classesNumber(), this)),
      trainShare_(new DocumentSlider(document, trainShareNumber(), this)), seedName_(new QLabel(this)),
      seed_(new NumberBox(this)), otherSeed_(new QToolButton(this)), toolsName_(new QLabel(this)),
      tools_(new QButtonGroup(this)), clear_(new QToolButton(this)), import_(new QPushButton(this)),
      paste_(new QPushButton(this)), table_(new QLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(gallery_);
    for (QWidget *slider : std::initializer_list<QWidget *>{classes_, noise_, samples_, trainShare_})
        column->addWidget(slider);
    auto *seedRow = new QHBoxLayout;
    seedRow->addWidget(seedName_, 1);
    seedRow->addWidget(seed_);
    seedRow->addWidget(otherSeed_);
    column->addLayout(seedRow);
    column->addWidget(toolsName_);
    toolBox_ = makeTools();
    column->addWidget(toolBox_);
    auto *tables = new QHBoxLayout;
    tables->addWidget(import_, 1);
    tables->addWidget(paste_);
    column->addLayout(tables);
    table_->setWordWrap(true);
    column->addWidget(table_);

    connect(gallery_, &DataGallery::chosen, this, [this](const std::string &source) {
        document_.edit({edits::data, {}}, [&](Scenario &s) { chooseData(s.network, source); });
    });
    const auto setSeed = [this](double seed) {
        document_.edit({edits::newPoints, {}}, [=](Scenario &s) {
            set_seed(s.network.data, static_cast<std::uint64_t>(std::clamp(std::round(seed), 0.0, largestSeed)));
        });
        follow();
    };
    otherSeed_->setIcon(icon(u"dice"));
    otherSeed_->setAutoRaise(true);
    otherSeed_->setFocusPolicy(Qt::TabFocus);
    connect(otherSeed_, &QToolButton::clicked, this,
            [setSeed] { setSeed(QRandomGenerator::global()->bounded(1'000'000)); });
    connect(seed_, &NumberBox::entered, this, setSeed);
    connect(seed_, &NumberBox::stepRequested, this, [=, this](int steps) { setSeed(seed_->value() + steps); });
    connect(seed_, &NumberBox::refused, this, &DataPanel::refused);
    connect(import_, &QPushButton::clicked, this, &DataPanel::askForFile);
    connect(paste_, &QPushButton::clicked, this, &DataPanel::pasteTable);
    document.whenChanged(Section::network, this, &DataPanel::follow);
    follow();
    DataPanel::retranslate();
}

QToolButton *DataPanel::makeTool(int id, const QIcon &picture)
{
    auto *button = new QToolButton(this);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setIcon(picture);
    button->setIconSize(QSize(16, 16));
    button->setFixedSize(toolSize);
    tools_->addButton(button, id);
    return button;
}

QWidget *DataPanel::makeTools()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    look_ = makeTool(lookTool, icon(u"pointer"));
    look_->setChecked(true);
    row->addWidget(look_);
    for (int i = 0; i < static_cast<int>(maximum_classes); ++i) {
        classTools_.push_back(makeTool(i, {}));
        row->addWidget(classTools_.back());
    }
    erase_ = makeTool(eraseTool, icon(u"eraser"));
    clear_->setIcon(icon(u"trash"));
    clear_->setAutoRaise(true);
    clear_->setIconSize(QSize(16, 16));
    clear_->setFixedSize(toolSize);
    clear_->setFocusPolicy(Qt::TabFocus);
    row->addWidget(erase_);
    row->addWidget(clear_);
    row->addStretch(1);
    connect(tools_, &QButtonGroup::idClicked, this, &DataPanel::chooseTool);
    connect(clear_, &QToolButton::clicked, this, &DataPanel::erasePoints);
    return box;
}

void DataPanel::chooseTool(int id)
{
    tools_->button(id)->setChecked(true);
    if (id >= 0)
        drawnClass_ = static_cast<std::size_t>(id);
    Q_EMIT toolChosen(id == lookTool    ? PointTool::Mode::look
                      : id == eraseTool ? PointTool::Mode::erase
                                        : PointTool::Mode::draw);
}

void DataPanel::erasePoints()
{
    document_.edit({edits::erasePoints, {}}, [](Scenario &s) { choosePoints(s.network, PointList()); });
    BriefNotice::say(*window(), tr("All points are erased; %1 brings them back.").arg(keyText(QKeySequence::Undo)));
}

void DataPanel::askForFile()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Import points"), QString(),
                                                      tr("Tables (*.csv *.tsv *.txt *.dat);;All files (*)"));
    if (file.isEmpty())
        return;
    const std::filesystem::path path(file.toStdU16String());
    auto bytes = check_regular_file(path).and_then([&] { return read_file(path, maximum_table_megabytes); });
    if (bytes)
        openTable(std::move(*bytes), path.string());
    else
        Q_EMIT refused(bytes.error());
}

void DataPanel::pasteTable()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (text.trimmed().isEmpty())
        BriefNotice::say(*window(), tr("The clipboard holds no table: copy rows of numbers first."));
    else
        openTable(text.toStdString(), tr("Clipboard").toStdString());
}

void DataPanel::openTable(std::string bytes, std::string name)
{
    auto *dialog = new ImportDialog(std::move(bytes), std::move(name), document_.scenario().network.data, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (const auto taken = take(dialog->data()); !taken)
            Q_EMIT refused(taken.error());
    });
    dialog->open();
}

/// The slice of inputs beyond the plane's goes through the middle of the points.
Result<void> DataPanel::take(const DataSpec &spec)
{
    Scenario next = document_.scenario();
    editPoints(next.network, spec);
    const auto &points = spec.points.get();
    const auto mean = [&](std::size_t input) {
        double total = 0;
        for (const Point &point : points)
            total += point.input(input) / static_cast<double>(points.size());
        return total;
    };
    next.network_view.x3 = mean(2);
    next.network_view.x4 = mean(3);
    next.network_view.window.reset();
    if (auto checked = checkTrainable(next.network); !checked)
        return checked;
    document_.edit({edits::importPoints, {}}, std::move(next));
    Q_EMIT imported();
    return {};
}

void DataPanel::importFile(const std::filesystem::path &file)
{
    if (const auto done = importCsv(file); !done)
        Q_EMIT refused(done.error());
}

Result<void> DataPanel::importCsv(const std::filesystem::path &file)
{
    auto table = check_regular_file(file).and_then([&] { return import_table(file); });
    if (!table)
        return tl::unexpected(table.error());
    DataSpec spec = document_.scenario().network.data;
    set_own_points(spec, PointList(std::move(table->points)), std::move(table->columns));
    return take(spec).map([&] {
        if (!table->notes.empty())
            BriefNotice::say(*window(), sentences(table->notes));
    });
}

void DataPanel::follow()
{
    const DataSpec &spec = document_.scenario().network.data;
    gallery_->setData(spec);
    seed_->setValue(static_cast<double>(spec.seed));
    const bool isGenerated = spec.source != given_points;
    noise_->setEnabled(isGenerated);
    samples_->setEnabled(isGenerated);
    classes_->setVisible(spec.source == "blobs");
    // One more class than there is can be begun.
    const std::size_t offered = taskOf(document_.scenario().network).value_or(Task(2)).classes + 1;
    const TableColumns *columns = columns_of(spec);
    const bool hasOneLabel = columns && columns->targets.size() == 1;
    const std::size_t shown = columns ? (hasOneLabel ? columns->classes.size() : 0) : std::max<std::size_t>(3, offered);
    for (std::size_t i = 0; i < classTools_.size(); ++i)
        classTools_[i]->setVisible(i < shown);
    if (columns && tools_->checkedId() >= static_cast<int>(shown))
        chooseTool(lookTool);
    toolBox_->setVisible(input_count(spec) > 1); // else there is no plane to draw in
    toolsName_->setVisible(input_count(spec) > 1);
    showTable();
}

void DataPanel::showTable()
{
    const DataSpec &spec = document_.scenario().network.data;
    const TableColumns *columns = columns_of(spec);
    table_->setVisible(columns != nullptr);
    const DataNames names = dataNames(spec);
    for (std::size_t i = 0; i < classTools_.size(); ++i) {
        classTools_[i]->setAccessibleName(tr("Draw and move points of class %1").arg(names.classOf(i)));
        classTools_[i]->setToolTip(classTools_[i]->accessibleName());
    }
    if (!columns)
        return;
    QString text = QStringLiteral("%1 → %2").arg(names.inputs.join(QStringLiteral(", ")),
                                                 names.targets.join(QStringLiteral(", ")));
    if (!columns->file.empty())
        text.prepend(QString::fromStdString(columns->file) + QStringLiteral(": "));
    table_->setText(text);
}

void DataPanel::drawClassIcons()
{
    for (std::size_t i = 0; i < classTools_.size(); ++i) {
        QPixmap picture((QSizeF(18, 18) * devicePixelRatioF()).toSize());
        picture.setDevicePixelRatio(devicePixelRatioF());
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        drawMark(painter, QPointF(9, 9), 10, i, classColour(theme_, i), false, theme_);
        painter.end();
        classTools_[i]->setIcon(picture);
    }
}

void DataPanel::setTheme(const Theme &theme)
{
    theme_ = theme;
    gallery_->setTheme(theme);
    toolsName_->setFont(theme.font(TextRole::caption));
    table_->setFont(theme.font(TextRole::caption));
    drawClassIcons();
}

void DataPanel::retranslate()
{
    seedName_->setText(tr("Seed of the points"));
    seed_->setAccessibleName(seedName_->text());
    seed_->setToolTip(tr("Decides where the points fall: the same seed gives the same points everywhere"));
    otherSeed_->setAccessibleName(tr("Draw other points"));
    otherSeed_->setToolTip(otherSeed_->accessibleName());
    toolsName_->setText(tr("Draw points in the plot"));
    look_->setAccessibleName(tr("Look at values, zoom and move"));
    erase_->setAccessibleName(tr("Erase points"));
    clear_->setAccessibleName(tr("Erase all points"));
    for (QToolButton *button : {look_, erase_, clear_})
        button->setToolTip(button->accessibleName());
    import_->setText(tr("Import a table…"));
    paste_->setText(tr("Paste"));
    paste_->setAccessibleName(tr("Paste a table"));
    paste_->setToolTip(tr("Takes rows that were copied, from a spreadsheet or a text"));
    import_->setToolTip(tr("A file with a column for each number and one for the label: CSV and its relatives"));
    showTable();
}

} // namespace actlab
