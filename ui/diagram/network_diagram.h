// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/weight_id.h"
#include "ui/access/spoken.h"
#include "ui/diagram/diagram_content.h"
#include "ui/diagram/link_layer.h"
#include "ui/widgets/translated.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace actlab {

class ColumnHeader;
class WeightEditor;

/// The network as a picture that can be pointed at, edited and walked through with the keyboard: inputs on the left,
/// a column for each layer, a heat map in every unit, lines whose width and colour are the weights, a disc for every
/// bias. It shows what it is given and asks for changes.
class NetworkDiagram : public Translated<QWidget>, public SpokenPicture {
    Q_OBJECT

public:
    explicit NetworkDiagram(QWidget *parent = nullptr);
    ~NetworkDiagram() override;

    void setTheme(const Theme &theme);
    /// Forgets weights and maps where the shape is another.
    void setNetwork(const NetworkSpec &spec, const DiagramEnds &ends);
    void setFrozen(const Frozen &frozen);
    /// Ignored where they do not fit the network: they are of a run that has just been replaced.
    void setWeights(const NetworkWeights &weights);
    /// How large the last batch's gradient is in each layer (root mean square), written beneath the columns.
    void setGradients(const std::vector<double> &sizes);
    void setPictures(UnitPictures pictures);
    void setFeaturePictures(std::map<Feature, QImage> pictures);
    /// Writes every weight and bias beside its line where there is room.
    void setNumbersShown(bool areShown);

    const DiagramLayout &diagramLayout() const { return picture_.layout; }
    /// Sizes of the pictures in device pixels.
    QSize unitPictureSize() const;
    QSize featurePictureSize() const;

    /// What the mouse or the keyboard points at.
    std::optional<NetworkPart> current() const { return picture_.current; }
    /// The same if it is a unit or a feature, which have maps of the plane.
    std::optional<NetworkPart> currentMap() const;
    /// The weight or bias, if that is what a part is and weights are known.
    std::optional<double> valueOf(const NetworkPart &part) const;
    /// What is read aloud and shown beside the mouse: "Weight from x₁ to unit 2 of layer 1".
    QString nameOf(const NetworkPart &part) const;

    QSize sizeHint() const override { return {640, 460}; }
    QSize minimumSizeHint() const override { return {360, 320}; }

Q_SIGNALS:
    /// currentMap() is another one.
    void currentMapChanged();
    void featureToggled(actlab::Feature feature);
    /// A weight or bias is to be set; steps with the same gesture belong together until valueFinished().
    void valueEntered(const actlab::WeightEdit &edit, const QString &gesture);
    void valueFinished();
    void unitsRequested(std::size_t layer, std::size_t units);
    /// The activation of a hidden layer, or output and loss, are to be chosen; `below` is the button.
    void settingsRequested(std::size_t layer, QWidget *below);

protected:
    void retranslate() override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void layOut();
    void updateNetwork();
    void createHeaders();
    void placeHeaders();
    void point(std::optional<NetworkPart> part);
    void describeCurrent();
    void activate(const NetworkPart &part);
    void edit(const NetworkPart &part);
    void enter(double value);
    void walk(const QKeyEvent &event);
    QPoint anchorOf(const NetworkPart &part) const;

    DiagramContent picture_;
    std::optional<NetworkWords> words_; ///< in the language of the window
    DiagramEnds ends_;
    bool showsFocus_ = false; ///< it came from the keyboard
    LinkLayer links_;
    std::vector<ColumnHeader *> headers_; ///< of the hidden layers and the output
    WeightEditor *editor_;
};

} // namespace actlab
