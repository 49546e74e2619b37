// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/network_diagram.h"

#include "ui/diagram/column_header.h"
#include "ui/diagram/network_words.h"
#include "ui/diagram/weight_editor.h"
#include "ui/text/number_words.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace actlab {
namespace {

constexpr double millisecondsForLinks = 2; ///< of a frame

bool fits(const NetworkWeights &weights, const DiagramLayout &layout)
{
    if (weights.layers.size() != layout.layerCount())
        return false;
    for (std::size_t layer = 0; layer < weights.layers.size(); ++layer) {
        const auto &[outputs, inputs, weight, bias, slope] = weights.layers[layer];
        if (outputs != layout.unitCount(layer) || inputs != layout.inputCount(layer))
            return false;
    }
    return true;
}

} // namespace

NetworkDiagram::NetworkDiagram(QWidget *parent) : Translated(parent), editor_(new WeightEditor(this))
{
    picture_.hasControls = true;
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    connect(editor_, &WeightEditor::entered, this, &NetworkDiagram::enter);
    connect(editor_, &WeightEditor::finished, this, &NetworkDiagram::valueFinished);
    setNetwork(picture_.spec, ends_);
    NetworkDiagram::retranslate();
}

NetworkDiagram::~NetworkDiagram() = default;

void NetworkDiagram::setTheme(const Theme &theme)
{
    picture_.theme = theme;
    editor_->setTheme(theme);
    for (ColumnHeader *header : headers_)
        header->setTheme(theme);
    layOut();
}

void NetworkDiagram::setNetwork(const NetworkSpec &spec, const DiagramEnds &ends)
{
    const bool isSameShape =
        picture_.spec.hidden.size() + 1 == headers_.size() && spec.hidden.size() == picture_.spec.hidden.size();
    picture_.spec = spec;
    ends_ = ends;
    editor_->cancel();
    point({});
    if (!isSameShape)
        createHeaders();
    layOut();
    retranslate();
}

void NetworkDiagram::setFrozen(const Frozen &frozen)
{
    if (frozen == picture_.frozen)
        return;
    picture_.frozen = frozen;
    updateNetwork();
}

void NetworkDiagram::createHeaders()
{
    qDeleteAll(headers_);
    headers_.clear();
    for (std::size_t layer = 0; layer <= picture_.spec.hidden.size(); ++layer) {
        const bool isHidden = layer < picture_.spec.hidden.size();
        auto *header = new ColumnHeader(isHidden ? std::optional(layer) : std::nullopt, this);
        header->setTheme(picture_.theme);
        connect(header, &ColumnHeader::unitsRequested, this,
                [this, layer](std::size_t units) { Q_EMIT unitsRequested(layer, units); });
        connect(header, &ColumnHeader::settingsRequested, this,
                [this, layer](QWidget *below) { Q_EMIT settingsRequested(layer, below); });
        header->show();
        headers_.push_back(header);
    }
}

void NetworkDiagram::layOut()
{
    const double note = picture_.hasNumbers ? noteHeight(picture_.theme) : 0;
    picture_.layout = DiagramLayout(picture_.spec, ends_, QSizeF(size()) - QSizeF(0, note),
                                    DiagramMetrics().scaled(picture_.theme.scale));
    picture_.note = QRectF(0, height() - note, width(), note);
    links_.setLayout(picture_.layout, picture_.theme, devicePixelRatioF());
    if (!fits(picture_.weights, picture_.layout))
        picture_.weights = {};
    placeHeaders();
    update();
}

/// What changes with every step: neither the controls above nor the inputs on the left are painted again.
void NetworkDiagram::updateNetwork()
{
    const QRectF inputs = picture_.layout.square(Feature::x1);
    const QRectF headers = picture_.layout.header({});
    update(QRect(QPointF(inputs.right(), headers.bottom()).toPoint(), rect().bottomRight()));
}

void NetworkDiagram::placeHeaders()
{
    for (std::size_t layer = 0; layer < headers_.size(); ++layer) {
        ColumnHeader &header = *headers_[layer];
        const QRectF room = picture_.layout.headingStrip(layer);
        const int width = std::min(static_cast<int>(room.width()), 132);
        header.setGeometry(static_cast<int>(room.center().x()) - width / 2, 0, width, static_cast<int>(room.height()));
        header.setStep(picture_.layout.isStaggered()
                           ? std::optional(static_cast<int>(picture_.layout.headerStep(layer)))
                           : std::nullopt);
        header.setUnits(picture_.layout.unitCount(layer));
    }
}

void NetworkDiagram::retranslate()
{
    words_.emplace(windowLanguage());
    setAccessibleName(tr("Network diagram"));
    setAccessibleDescription(
        tr("Arrow keys walk from unit to unit, Ctrl with an arrow from link to link; Enter edits."));
    for (std::size_t layer = 0; layer < headers_.size(); ++layer) {
        const bool isHidden = layer < picture_.spec.hidden.size();
        const NetworkSpec &spec = picture_.spec;
        if (isHidden)
            headers_[layer]->setFunction(words_->shortActivation(spec.hidden[layer].activation),
                                         QString::fromStdString(spec.hidden[layer].activation));
        else
            headers_[layer]->setFunction(words_->output(spec.output), qString(id_of(spec.output)));
    }
    update();
}

void NetworkDiagram::setWeights(const NetworkWeights &weights)
{
    if (!fits(weights, picture_.layout))
        return;
    picture_.weights = weights;
    links_.invalidate();
    describeCurrent();
    updateNetwork();
}

void NetworkDiagram::setGradients(const std::vector<double> &sizes)
{
    picture_.gradients = sizes;
    updateNetwork();
}

void NetworkDiagram::setPictures(UnitPictures pictures)
{
    picture_.units = std::move(pictures);
    updateNetwork();
}

void NetworkDiagram::setFeaturePictures(std::map<Feature, QImage> pictures)
{
    picture_.features = std::move(pictures);
    update();
}

void NetworkDiagram::setNumbersShown(bool areShown)
{
    if (areShown == picture_.hasNumbers)
        return;
    picture_.hasNumbers = areShown;
    layOut();
}

QSize NetworkDiagram::unitPictureSize() const
{
    return (QSizeF(picture_.layout.unitSize(), picture_.layout.unitSize()) * devicePixelRatioF()).toSize();
}

QSize NetworkDiagram::featurePictureSize() const
{
    return (picture_.layout.square(Feature::x1).size() * devicePixelRatioF()).toSize();
}

std::optional<double> NetworkDiagram::valueOf(const NetworkPart &part) const
{
    return actlab::valueOf(picture_, part);
}

QString NetworkDiagram::nameOf(const NetworkPart &part) const
{
    return words_->part(part, picture_.spec);
}

// ---- pointing, walking, editing

void NetworkDiagram::point(std::optional<NetworkPart> part)
{
    if (part == picture_.current)
        return;
    const auto before = currentMap();
    picture_.current = part;
    if (!picture_.current)
        editor_->release();
    describeCurrent();
    update();
    if (currentMap() != before)
        Q_EMIT currentMapChanged();
}

std::optional<NetworkPart> NetworkDiagram::currentMap() const
{
    const bool hasMap = picture_.current && (std::holds_alternative<Feature>(*picture_.current) ||
                                             std::holds_alternative<UnitId>(*picture_.current));
    return hasMap ? picture_.current : std::nullopt;
}

void NetworkDiagram::describeCurrent()
{
    if (!picture_.current || editor_->isEditing())
        return;
    const auto value = valueOf(*picture_.current);
    const QString name = nameOf(*picture_.current);
    const QString text = value ? numberText(*value) : QString();
    editor_->showValue(name, text, anchorOf(*picture_.current));
    if (hasFocus())
        setAccessibleDescription(value ? QStringLiteral("%1: %2").arg(name, text) : name);
}

QPoint NetworkDiagram::anchorOf(const NetworkPart &part) const
{
    if (const auto *feature = std::get_if<Feature>(&part))
        return picture_.layout.square(*feature).center().toPoint();
    if (const auto *unit = std::get_if<UnitId>(&part))
        return picture_.layout.square(*unit).center().toPoint();
    const auto &number = std::get<WeightId>(part);
    return number.is_bias() ? picture_.layout.disc({number.layer, number.unit}).center().toPoint()
                            : picture_.layout.line(number).center().toPoint();
}

void NetworkDiagram::activate(const NetworkPart &part)
{
    if (const auto *feature = std::get_if<Feature>(&part))
        Q_EMIT featureToggled(*feature);
    else if (const auto *unit = std::get_if<UnitId>(&part))
        edit(WeightId{unit->layer, unit->unit, {}});
    else
        edit(part);
}

void NetworkDiagram::edit(const NetworkPart &part)
{
    const auto value = valueOf(part);
    if (!value)
        return;
    point(part);
    editor_->edit(nameOf(part), *value, anchorOf(part));
}

void NetworkDiagram::enter(double value)
{
    if (!picture_.current)
        return;
    const QString gesture = QStringLiteral("weight");
    if (const auto *weight = std::get_if<WeightId>(&*picture_.current))
        Q_EMIT valueEntered({*weight, value}, gesture);
}

void NetworkDiagram::mouseMoveEvent(QMouseEvent *event)
{
    if (editor_->isEditing())
        return;
    const auto part = picture_.layout.partAt(event->position());
    point(part);
    setCursor(part && !std::holds_alternative<UnitId>(*part) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void NetworkDiagram::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason); // which ends an edit
    if (event->button() != Qt::LeftButton)
        return;
    point(picture_.layout.partAt(event->position()));
    if (picture_.current)
        activate(*picture_.current);
}

void NetworkDiagram::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    if (!editor_->isEditing())
        point({});
}

void NetworkDiagram::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    showsFocus_ = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    update();
}

void NetworkDiagram::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    if (!editor_->isEditing() && !underMouse())
        point({});
}

void NetworkDiagram::walk(const QKeyEvent &event)
{
    static const std::map<int, Qt::ArrowType> arrows{{Qt::Key_Left, Qt::LeftArrow},
                                                     {Qt::Key_Right, Qt::RightArrow},
                                                     {Qt::Key_Up, Qt::UpArrow},
                                                     {Qt::Key_Down, Qt::DownArrow}};
    const bool isForward = event.key() == Qt::Key_Down || event.key() == Qt::Key_Right;
    point(event.modifiers().testFlag(Qt::ControlModifier)
              ? picture_.layout.nextNumber(picture_.current, isForward)
              : picture_.layout.neighbour(picture_.current, arrows.at(event.key())));
}

void NetworkDiagram::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        walk(*event);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (picture_.current)
            activate(*picture_.current);
        break;
    case Qt::Key_Escape:
        if (!picture_.current)
            return QWidget::keyPressEvent(event); // for what is around the diagram
        point({});
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

// ---- drawing

void NetworkDiagram::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void NetworkDiagram::paintEvent(QPaintEvent *event)
{
    if (!picture_.weights.layers.empty() && !links_.update(picture_.weights, millisecondsForLinks))
        QMetaObject::invokeMethod(this, &NetworkDiagram::updateNetwork, Qt::QueuedConnection);
    QPainter painter(this);
    painter.fillRect(event->rect(), picture_.theme.panel);
    if (!picture_.weights.layers.empty())
        links_.draw(painter);
    drawDiagram(painter, picture_, *words_, event->rect());
    if (showsFocus_ && hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(QPen(picture_.theme.accent, picture_.theme.hairline));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

} // namespace actlab
