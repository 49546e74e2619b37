// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/layer_settings.h"

#include "core/activation/catalogue.h"
#include "ui/catalogue/function_list.h"
#include "ui/controls/network_edits.h"
#include "ui/diagram/network_words.h"
#include "ui/document/edit_names.h"
#include "ui/text/parameter_symbol.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>

namespace actlab {
namespace {

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

LayerSettings::LayerSettings(ScenarioDocument &document, std::size_t layer, QWidget *parent)
    : Translated(parent, Qt::Popup), document_(document), layer_(layer), title_(new QLabel(this)),
      functions_(new FunctionList(FunctionChoice::layer, this)), parameters_(new QWidget(this)),
      showNumbers_(new QPushButton(this)), showFunction_(new QPushButton(this)), addBefore_(new QPushButton(this)),
      addAfter_(new QPushButton(this)), remove_(new QPushButton(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAttribute(Qt::WA_DeleteOnClose);
    functions_->layout()->setContentsMargins(0, 0, 0, 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->addWidget(title_);
    column->addWidget(functions_);
    column->addWidget(parameters_);
    addButtons(*column);
    (new QVBoxLayout(parameters_))->setContentsMargins(0, 0, 0, 0);
    connect(functions_, &FunctionList::showOnlyRequested, this, &LayerSettings::choose);
    document.whenChanged(Section::network, this, &LayerSettings::follow);
    LayerSettings::retranslate();
    follow();
    setFocusProxy(functions_);
    functions_->findChild<QLineEdit *>(QStringLiteral("search"))->installEventFilter(this);
}

/// The search field takes every Escape, to be emptied by it; one that is empty gives it to the card.
bool LayerSettings::eventFilter(QObject *watched, QEvent *event)
{
    const bool isEscape = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    const auto *field = qobject_cast<const QLineEdit *>(watched);
    if (!isEscape || !field || !field->text().isEmpty())
        return QFrame::eventFilter(watched, event);
    close();
    return true;
}

void LayerSettings::addButtons(QVBoxLayout &column)
{
    auto *grid = new QGridLayout;
    grid->addWidget(showNumbers_, 0, 0);
    grid->addWidget(showFunction_, 0, 1);
    grid->addWidget(addBefore_, 1, 0);
    grid->addWidget(addAfter_, 1, 1);
    grid->addWidget(remove_, 2, 0, 1, 2);
    column.addLayout(grid);
    connect(showNumbers_, &QPushButton::clicked, this, [this] {
        const std::size_t layer = layer_;
        close();
        Q_EMIT tableRequested(layer);
    });
    connect(showFunction_, &QPushButton::clicked, this, [this] {
        const LayerSpec layer = spec();
        close();
        const auto activation = find_activation(layer.activation);
        Q_EMIT functionRequested(layer.activation,
                                 layer.parameters.empty() ? default_parameters(**activation) : layer.parameters);
    });
    const auto change = [this](auto edit) {
        const std::size_t layer = layer_;
        close();
        document_.edit({edits::layers, {}}, [=](Scenario &s) { edit(s.network, layer); });
    };
    connect(addBefore_, &QPushButton::clicked, this,
            [=] { change([](NetworkScenario &s, std::size_t layer) { addLayer(s, layer); }); });
    connect(addAfter_, &QPushButton::clicked, this,
            [=] { change([](NetworkScenario &s, std::size_t layer) { addLayer(s, layer + 1); }); });
    connect(remove_, &QPushButton::clicked, this,
            [=] { change([](NetworkScenario &s, std::size_t layer) { removeLayer(s, layer); }); });
}

const LayerSpec &LayerSettings::spec() const
{
    return document_.scenario().network.network.hidden[layer_];
}

void LayerSettings::choose(const std::string &id)
{
    document_.edit({edits::activation, {}}, [&](Scenario &s) { chooseActivation(s.network, layer_, id); });
}

void LayerSettings::follow()
{
    const auto &hidden = document_.scenario().network.network.hidden;
    if (layer_ >= hidden.size()) {
        close();
        return;
    }
    if (spec().activation != shown_)
        makeSliders();
    functions_->setCurves({Curve{spec().activation, {}}});
    const bool hasRoom = hidden.size() < maximum_hidden_layers;
    addBefore_->setEnabled(hasRoom);
    addAfter_->setEnabled(hasRoom);
}

void LayerSettings::makeSliders()
{
    qDeleteAll(sliders_);
    sliders_.clear();
    shown_ = spec().activation;
    const Activation &activation = **find_activation(shown_);
    for (std::size_t i = 0; i < activation.parameters.size(); ++i) {
        const Parameter &parameter = activation.parameters[i];
        auto *slider = new DocumentSlider(document_, parameterNumber(parameter, i), parameters_);
        parameters_->layout()->addWidget(slider);
        sliders_.push_back(slider);
    }
    parameters_->setVisible(!sliders_.empty());
    adjustSize();
}

DocumentNumber LayerSettings::parameterNumber(const Parameter &parameter, std::size_t index) const
{
    // Once the layer or its function is gone, what was being typed is of nothing.
    const auto isThere = [this, function = shown_](const Scenario &s) {
        const auto &hidden = s.network.network.hidden;
        return layer_ < hidden.size() && hidden[layer_].activation == function;
    };
    return {QStringLiteral("layer %1 parameter %2").arg(layer_).arg(index),
            {edits::change, fromUtf8(parameter.name)},
            Section::network,
            scaleOf(parameter),
            [parameter] { return symbolOf(parameter); },
            [] { return tr("Changes the shape of this layer's activation function, and the boundary with it"); },
            {},
            [this, isThere, index, parameter](const Scenario &s) {
                if (!isThere(s) || s.network.network.hidden[layer_].parameters.empty())
                    return parameter.default_value;
                return s.network.network.hidden[layer_].parameters[index];
            },
            [this, isThere, index](Scenario &s, double value) {
                if (!isThere(s))
                    return;
                LayerSpec &layer = s.network.network.hidden[layer_];
                if (layer.parameters.empty())
                    layer.parameters = default_parameters(**find_activation(layer.activation));
                layer.parameters[index] = value;
            },
            [](const Scenario &s) { return check_network(s.network.network); }};
}

void LayerSettings::setTheme(const Theme &theme)
{
    title_->setFont(theme.font(TextRole::emphasis));
    functions_->setTheme(theme);
    functions_->setFixedHeight(theme.spacing(34));
    setMinimumWidth(theme.spacing(34));
}

void LayerSettings::popUp(const QWidget &below)
{
    adjustSize();
    QPoint corner = below.mapToGlobal(QPoint(0, below.height() + 2));
    const QRect room = below.screen()->availableGeometry();
    corner.setX(std::clamp(corner.x(), room.left(), std::max(room.left(), room.right() - width())));
    corner.setY(std::clamp(corner.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    move(corner);
    show();
    functions_->focusSearch();
}

void LayerSettings::retranslate()
{
    title_->setText(tr("Hidden layer %1").arg(layer_ + 1));
    showNumbers_->setText(tr("Table of weights"));
    showNumbers_->setToolTip(tr("Shows every weight and bias of this layer, to be read and changed"));
    showFunction_->setText(tr("Show this function"));
    addBefore_->setText(tr("Add a layer before"));
    addAfter_->setText(tr("Add a layer after"));
    remove_->setText(tr("Remove this layer"));
    showFunction_->setToolTip(tr("Draws the activation function of this layer on the page of functions"));
    addBefore_->setToolTip(tr("Puts a hidden layer in front of this one; training begins again"));
    addAfter_->setToolTip(tr("Puts a hidden layer behind this one; training begins again"));
    remove_->setToolTip(tr("Takes this hidden layer out; training begins again"));
}

} // namespace actlab
