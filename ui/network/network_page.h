// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagram/diagram_layout.h"
#include "ui/document/scenario_document.h"
#include "ui/page/page.h"
#include "ui/run/run.h"
#include "ui/text/language.h"

#include <memory>
#include <string>
#include <vector>

namespace actlab {

class BoundaryPanel;
class CurvesPanel;
class DataPanel;
class DiagramPanel;
class HyperPanel;
class LayerCards;
class NetworkActions;
class NetworkColumns;
class NetworkExamples;
class NetworkNotices;
class NoticeBar;
class RunBar;

/// A tiny network, its data, and what it makes of them while it trains.
class NetworkPage : public Page {
    Q_OBJECT

public:
    NetworkPage(ScenarioDocument &document, Run &run, QWidget *parent = nullptr);

    void setTheme(const Theme &theme) override;
    QList<QAction *> viewActions() const override;
    QList<QAction *> examples() const override;
    std::vector<std::unique_ptr<Figure>> figures() const override;
    void takeFocus() override;
    void rest() override;
    NetworkNotices &notices() const { return *notices_; }
    QByteArray saveLayout() const override;
    void restoreLayout(const QByteArray &layout) override;

Q_SIGNALS:
    /// A layer's function is to be shown on the functions page.
    void functionRequested(const std::string &id, const std::vector<double> &parameters);
    /// The logits of a point of class `target` are to be shown on the softmax page.
    void logitsRequested(const std::vector<double> &logits, std::size_t target);

protected:
    void retranslate() override;
    void catchUp() override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void connectRun();
    void followRun(const SessionNews &news);
    void announceRun();
    void connectDiagram();
    void connectViews();
    void followView();
    NetworkView shownView() const;
    void openPoint(const Point &point);
    void addActions();
    void showSnapshot(const std::shared_ptr<const Snapshot> &snapshot);
    bool isDue(const Snapshot &snapshot);
    void showNothing();
    void updateRequest();
    void newStart();

    ScenarioDocument &document_;
    Theme theme_ = makeTheme(ColourScheme::light);
    Run &run_;
    NetworkActions *actions_;
    RunBar *bar_;
    NoticeBar *notice_;
    DataPanel *data_;
    DiagramPanel *diagram_;
    HyperPanel *hyper_;
    BoundaryPanel *boundary_;
    CurvesPanel *curves_;
    NetworkColumns *columns_;
    LayerCards *cards_;
    NetworkNotices *notices_;
    NetworkExamples *examples_;
    std::uint64_t shownRun_ = 0; ///< Snapshot::run that numbers and curves are of
    int skipped_ = 0;            ///< snapshots since they were shown
    bool hasFigures_ = false;
};

} // namespace actlab
