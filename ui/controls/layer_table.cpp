// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/layer_table.h"

#include "ui/controls/layer_table_model.h"
#include "ui/controls/paste_weights.h"
#include "ui/diagram/network_words.h"
#include "ui/document/edit_names.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
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
    paste_ = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    connect(paste_, &QPushButton::clicked, this, &LayerTable::paste);
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

/// The text is what was copied, if that may be weights.
void LayerTable::paste()
{
    const NetworkWeights *weights = run_.session().weights();
    if (!weights)
        return;
    auto *dialog = new PasteWeights(*weights, QGuiApplication::clipboard()->text(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { set(*dialog->weights()); });
    dialog->open();
}

/// As if each number were typed, but one step of the history.
void LayerTable::set(const NetworkWeights &weights)
{
    const Session &session = run_.session();
    const NetworkWeights before = *session.weights();
    document_.edit({edits::pasteWeights, {}}, [&](Scenario &s) {
        const auto take = [&](const WeightId &place) {
            const double *number = find_weight(weights, place);
            if (number && *number != weight_at(before, place))
                add_change(s.weight_changes, session.change_of({place, *number}));
        };
        for (std::size_t layer = 0; layer < before.layers.size(); ++layer) {
            for (std::size_t unit = 0; unit < before.layers[layer].outputs; ++unit) {
                for (std::size_t input = 0; input < before.layers[layer].inputs; ++input)
                    take({layer, unit, input});
                take({layer, unit, {}});
            }
        }
    });
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
    paste_->setText(tr("Paste weights…"));
    paste_->setToolTip(tr("Takes all weights and biases from matrices that were copied elsewhere"));
    layers_->setToolTip(tr("Whose weights and biases the table shows"));
    view_->setAccessibleName(tr("Weights and biases"));
    hint_->setText(
        tr("Double-click a number to change it: boundary and maps follow at once. Tick its box to freeze it: training "
           "leaves it as it is."));
    listLayers();
    model_->renameHeaders();
}

} // namespace actlab
