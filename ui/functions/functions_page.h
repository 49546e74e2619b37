// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/scenario_document.h"
#include "ui/functions/examples.h"
#include "ui/page/page.h"

class QSplitter;

namespace actlab {

class CurveControls;
class FunctionActions;
class FunctionDetails;
class FunctionList;
class FunctionPlot;
class Glide;

/// Every activation function, its derivatives, and what weight, bias, parameters and range do to them.
class FunctionsPage : public Page {
    Q_OBJECT

public:
    explicit FunctionsPage(ScenarioDocument &document, QWidget *parent = nullptr);

    void setTheme(const Theme &theme) override;
    QList<QAction *> viewActions() const override;
    QList<QAction *> examples() const override { return examples_; }
    std::vector<std::unique_ptr<Figure>> figures() const override;
    void takeFocus() override;
    void welcome() override;
    void rest() override;
    QByteArray saveLayout() const override;
    void restoreLayout(const QByteArray &layout) override;

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *createSide();
    void widenSides(double factor, QList<int> sizes);
    void addExamples();
    void present(const Example &example);
    void zoom(const PlotWindow &view);
    void follow();

    ScenarioDocument &document_;
    FunctionActions *actions_;
    FunctionList *list_;
    FunctionPlot *plot_;
    Glide *glide_;
    CurveControls *controls_;
    FunctionDetails *details_;
    QSplitter *columns_;
    double scale_ = 1;         ///< of the theme
    bool areSidesDue_ = false; ///< to be widened when the page is shown
    QByteArray deskLayout_;    ///< how the page was divided before its type became larger
    QAction *search_;
    QList<QAction *> examples_;
};

} // namespace actlab
