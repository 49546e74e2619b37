// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/backprop/walk_shown.h"
#include "ui/document/scenario_document.h"
#include "ui/page/page.h"
#include "ui/run/run.h"

#include <memory>
#include <optional>
#include <vector>

class QLabel;

namespace actlab {

class Enlarger;
class WalkBar;
class WalkSide;
class WalkSource;
class WalkView;

/// One training step, walked through with every number: forward, error, gradients, update. It is one of the page's own
/// network or of the document's, which begins at the weights that the run has now.
class BackpropPage : public Page {
    Q_OBJECT

public:
    BackpropPage(ScenarioDocument &document, Run &run, QWidget *parent = nullptr);

    void setTheme(const Theme &theme) override;
    QList<QAction *> viewActions() const override;
    QList<QAction *> examples() const override { return examples_; }
    std::vector<std::unique_ptr<Figure>> figures() const override;
    std::vector<std::unique_ptr<Printable>> printables() const override;
    void takeFocus() override;
    void rest() override;

    /// What is shown; walk is null where the scenario cannot be trained.
    const WalkShown &shown() const { return shown_; }

protected:
    void retranslate() override;
    void catchUp() override;

private:
    void addExamples();
    void layOut();
    void connectParts();
    void followRun(const SessionNews &news);
    void walk();
    Result<Walk> makeWalk();
    Result<Walk> walkFrom(const NetworkScenario &network, const NetworkWeights &weights) const;
    void settleSelection();
    void showWalk();
    void goTo(std::size_t place);
    void select(const std::optional<NetworkPart> &part);
    void showOwn();
    void showNetworkPages();
    void openOnNetworkPage();
    void takeStep();
    void saveWorksheet();
    void sayPurpose();
    std::size_t steps() const { return shown_.steps.size(); }

    ScenarioDocument &document_;
    Run &run_;
    WalkBar *bar_;
    WalkSource *source_;
    WalkView *view_;
    WalkSide *side_;
    Enlarger *enlarger_ = nullptr;
    QLabel *purpose_; ///< what backpropagation is for
    QList<QAction *> examples_;

    std::optional<Error> error_;            ///< why there is no walk
    std::shared_ptr<const DataSet> points_; ///< of the network that is walked through; null where there are none
    WalkShown shown_;
    bool isLarge_ = false; ///< in projector mode
};

} // namespace actlab
