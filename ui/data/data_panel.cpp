// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/data_panel.h"

#include "core/data/own_points.h"
#include "core/support/files.h"
#include "core/table/import.h"
#include "ui/controls/network_edits.h"
#include "ui/controls/network_numbers.h"
#include "ui/data/data_gallery.h"
#include "ui/document/edit_names.h"
#include "ui/plane/plane_points.h"
#include "ui/text/key_words.h"
#include "ui/text/table_words.h"
#include "ui/widgets/brief_notice.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/number_box.h"

#include <QButtonGroup>
#include <QFileDialog>
#include <QGridLayout>
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
      tools_(new QButtonGroup(this)), clear_(new QToolButton(this)), import_(new QPushButton(this))
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
    column->addWidget(makeTools());
    column->addWidget(import_);

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
    if (!file.isEmpty())
        importFile(std::filesystem::path(file.toStdU16String()));
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
    Scenario next = document_.scenario();
    choosePoints(next.network, PointList(std::move(table->points)), std::move(table->columns));
    if (auto checked = checkTrainable(next.network); !checked)
        return checked;
    document_.edit({edits::importPoints, {}}, std::move(next));
    if (!table->notes.empty())
        BriefNotice::say(*window(), sentences(table->notes));
    Q_EMIT imported();
    return {};
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
    for (std::size_t i = 0; i < classTools_.size(); ++i)
        classTools_[i]->setVisible(i < std::max<std::size_t>(3, offered));
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
    for (std::size_t i = 0; i < classTools_.size(); ++i)
        classTools_[i]->setAccessibleName(tr("Draw and move points of class %1").arg(i));
    for (QToolButton *button : {look_, erase_, clear_})
        button->setToolTip(button->accessibleName());
    for (QToolButton *button : classTools_)
        button->setToolTip(button->accessibleName());
    import_->setText(tr("Import a table…"));
    import_->setToolTip(tr("A file with a column for each number and one for the label: CSV and its relatives"));
}

} // namespace actlab
