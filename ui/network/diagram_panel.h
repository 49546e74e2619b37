// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/snapshot.h"
#include "ui/diagram/network_diagram.h"
#include "ui/theme/theme.h"
#include "ui/widgets/translated.h"

#include <QWidget>

#include <memory>
#include <optional>

class QBoxLayout;
class QLabel;
class QToolButton;

namespace actlab {

class NetworkActions;

/// The diagram, and above it how many hidden layers there are.
class DiagramPanel : public Translated<QWidget> {
    Q_OBJECT

public:
    explicit DiagramPanel(NetworkActions &actions, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void show(const Snapshot &snapshot);
    using QWidget::show;

    NetworkDiagram &diagram() { return *diagram_; }
    QBoxLayout *head() const { return head_; }

Q_SIGNALS:
    void layersRequested(std::size_t count);

protected:
    void retranslate() override;

private:
    QToolButton *makeCountButton(const QString &iconName, int step);
    void drawFeatures();
    void drawUnits(const Snapshot &snapshot);

    Theme theme_ = makeTheme(ColourScheme::light);
    NetworkDiagram *diagram_;
    QBoxLayout *head_;
    QLabel *name_;
    QLabel *count_;
    QToolButton *fewer_;
    QToolButton *more_;
    QToolButton *numbers_;
    std::size_t layers_ = 0;
    std::optional<NetworkSpec> network_; ///< that the diagram shows
    DiagramEnds ends_{0, 0};
    std::shared_ptr<const DataSet> data_;
    QSize featureSize_; ///< of the pictures of the features
    UnitPictures units_;
    QSize unitSize_;        ///< of their pictures
    std::uint64_t run_ = 0; ///< whose pictures they are
    std::size_t turn_ = 0;  ///< 0 or 1: the layers that were drawn last
};

} // namespace actlab
