// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/layer_table.h"

#include "ui/controls/layer_table_model.h"
#include "ui/diagram/network_words.h"
#include "ui/document/edit_names.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace actlab {
namespace {

constexpr QSize usualSizeOfTable(640, 480);

} // namespace

LayerTable::LayerTable(ScenarioDocument &document, Run &run, QWidget *parent)
    : Translated(parent), document_(document), run_(run), layers_(new QComboBox(this)), hint_(new QLabel(this)),
      view_(new QTableView(this)), model_(new LayerTableModel(this))
{
    view_->setModel(model_);
    view_->setFrameShape(QFrame::NoFrame);
    view_->setAlternatingRowColors(true);
    view_->setTabKeyNavigation(false);
    view_->setCornerButtonEnabled(false);
    view_->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    hint_->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *rows = new QVBoxLayout(this);
    rows->addWidget(layers_);
    rows->addWidget(view_, 1);
    rows->addWidget(hint_);
    rows->addWidget(buttons);
    resize(usualSizeOfTable);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(layers_, &QComboBox::currentIndexChanged, this, &LayerTable::follow);
    connect(model_, &QAbstractItemModel::modelReset, this, &LayerTable::fitColumns);
    connect(model_, &LayerTableModel::entered, &run_, [&run](const WeightEdit &edit) { run.editWeight(edit, {}); });
    connect(model_, &LayerTableModel::freezeRequested, this, [this](const WeightId &place, bool isFrozen) {
        document_.edit({isFrozen ? edits::freeze : edits::setFree, {}},
                       [=](Scenario &s) { set_frozen(s.network.training.frozen, place, isFrozen); });
    });
    document.whenChanged(Section::network, this, [this] {
        if (isVisible())
            follow();
    });
    connect(&run_, &Run::changed, this, [this](const SessionNews &news) {
        if (isVisible() && (news.weights || news.snapshot))
            follow();
    });
    LayerTable::retranslate();
}

void LayerTable::setTheme(const Theme &theme)
{
    hint_->setFont(theme.font(TextRole::caption));
    view_->setFont(theme.font(TextRole::caption));
    view_->horizontalHeader()->setFont(theme.font(TextRole::caption));
    view_->verticalHeader()->setFont(theme.font(TextRole::caption));
    view_->verticalHeader()->setDefaultSectionSize(theme.spacing(3));
    fitColumns();
}

void LayerTable::show(std::size_t layer)
{
    listLayers();
    layers_->setCurrentIndex(static_cast<int>(layer));
    follow();
    QDialog::show();
    raise();
    activateWindow();
    view_->setFocus();
}

/// Where the scenario makes no run there are no numbers; the last ones cannot be changed.
void LayerTable::follow()
{
    const NetworkWeights *weights = run_.session().weights();
    view_->setEnabled(weights != nullptr);
    if (!weights)
        return;
    listLayers();
    const auto layer = static_cast<std::size_t>(std::max(0, layers_->currentIndex()));
    const NetworkScenario &network = document_.scenario().network;
    model_->show(network.network, layer, *weights, network.training.frozen);
}

void LayerTable::listLayers()
{
    const NetworkSpec &network = document_.scenario().network.network;
    const NetworkWords words(windowLanguage());
    QStringList names;
    for (std::size_t layer = 0; layer <= network.hidden.size(); ++layer) {
        QString name = words.layer(layer, network);
        name[0] = name[0].toUpper();
        names << name;
    }
    QStringList known;
    for (int i = 0; i < layers_->count(); ++i)
        known << layers_->itemText(i);
    if (names == known)
        return;
    const QSignalBlocker quiet(layers_);
    const int current = layers_->currentIndex();
    layers_->clear();
    layers_->addItems(names);
    layers_->setCurrentIndex(std::clamp(current, 0, layers_->count() - 1));
}

/// Wide enough for every number of six digits, so that no column jumps while the network trains.
void LayerTable::fitColumns()
{
    const QFontMetrics metrics(view_->font());
    const int number = metrics.horizontalAdvance(QStringLiteral("−0.00000×10⁻⁰⁰")) + 2 * metrics.height() / 2;
    view_->horizontalHeader()->setDefaultSectionSize(number);
}

void LayerTable::retranslate()
{
    setWindowTitle(tr("Weights and biases"));
    layers_->setAccessibleName(tr("Layer"));
    layers_->setToolTip(tr("Whose weights and biases the table shows"));
    view_->setAccessibleName(tr("Weights and biases"));
    hint_->setText(
        tr("Double-click a number to change it: boundary and maps follow at once. Tick its box to freeze it: training "
           "leaves it as it is."));
    listLayers();
    model_->renameHeaders();
}

} // namespace actlab
