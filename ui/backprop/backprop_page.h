// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/data_set.h"
#include "core/training/snapshot.h"
#include "ui/backprop/walk_shown.h"
#include "ui/document/scenario_document.h"
#include "ui/page/page.h"

#include <memory>
#include <optional>
#include <vector>

namespace actlab {

class WalkBar;
class WalkSide;
class WalkView;

/// One training step of the document's network, walked through with every number: forward, error, gradients, update.
class BackpropPage : public Page {
    Q_OBJECT

public:
    explicit BackpropPage(ScenarioDocument &document, QWidget *parent = nullptr);

    void setTheme(const Theme &theme) override;
    QList<QAction *> examples() const override { return examples_; }
    std::vector<std::unique_ptr<Figure>> figures() const override;
    void takeFocus() override;
    void rest() override;

    /// The weights of a run that is going on. Without one, or where it is of another network, the walk begins at the
    /// weights that a run would begin with.
    void setSnapshot(const std::shared_ptr<const Snapshot> &snapshot);
    /// What is shown; walk is null where the scenario cannot be trained.
    const WalkShown &shown() const { return shown_; }

protected:
    void retranslate() override;

private:
    void addExamples();
    void connectParts();
    void follow(Sections sections);
    void followWeights();
    void findWeights();
    void findData();
    void walk();
    void showWalk();
    void goTo(std::size_t place);
    void select(const std::optional<WalkPart> &part);
    void takeStep();
    void saveWorksheet();
    std::size_t steps() const { return shown_.steps.size(); }

    ScenarioDocument &document_;
    WalkBar *bar_;
    WalkView *view_;
    WalkSide *side_;
    QList<QAction *> examples_;

    std::optional<DataSpec> madeFrom_;         ///< of the data
    std::shared_ptr<const DataSet> data_;      ///< null where they cannot be made
    std::shared_ptr<const Snapshot> snapshot_; ///< of a run of this network; null without one
    NetworkWeights weights_;                   ///< before the step
    std::vector<WeightChange> known_;          ///< the document's changes, which the weights contain
    std::optional<Error> error_;
    WalkShown shown_;
};

} // namespace actlab
