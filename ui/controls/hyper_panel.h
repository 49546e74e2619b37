// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/initializer.h"
#include "core/network/optimizer.h"
#include "core/training/snapshot.h"
#include "ui/document/scenario_document.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choice_box.h"

#include <QLabel>
#include <QWidget>

#include <utility>
#include <vector>

class QCheckBox;

namespace actlab {

class DocumentSlider;

/// Which penalties are added to the loss.
enum class Penalty { none, l1, l2, both };

template <> struct Choices<Penalty> {
    static constexpr std::string_view subject = "regularization";
    static constexpr std::array<Choice<Penalty>, 4> all{{
        {Penalty::none, "none", {"None", "없음"}},
        {Penalty::l1, "l1", {"L1", "L1"}},
        {Penalty::l2, "l2", {"L2", "L2"}},
        {Penalty::both, "both", {"L1 and L2", "L1과 L2"}},
    }};
};

/// How the network is trained: what applies between two batches, and how weights start.
class HyperPanel : public Translated<QWidget> {
    Q_OBJECT

public:
    explicit HyperPanel(ScenarioDocument &document, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// Says where the run is given less than was asked for.
    void show(const Snapshot &snapshot);
    using QWidget::show;

protected:
    void retranslate() override;

private:
    void follow();
    void choosePenalty(Penalty penalty);
    void freeze(bool Frozen::*what, bool isFrozen);
    void sayBatch();

    ScenarioDocument &document_;
    ChoiceBox<Optimizer> *optimizer_;
    ChoiceBox<Initializer> *initializer_;
    ChoiceBox<Penalty> *penalty_;
    QLabel *optimizerName_;
    QLabel *initializerName_;
    QLabel *penaltyName_;
    DocumentSlider *learningRate_;
    DocumentSlider *batchSize_;
    QLabel *batchText_; ///< only where batches are smaller than that
    std::size_t trainingPoints_ = 0;
    DocumentSlider *penaltyRate_;
    QCheckBox *freezeWeights_;
    QCheckBox *freezeBiases_;
    std::vector<std::pair<OptimizerConstant, DocumentSlider *>> constants_; ///< shown where the optimiser has them
};

} // namespace actlab
