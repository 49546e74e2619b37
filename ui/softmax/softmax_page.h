// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/scenario_document.h"
#include "ui/page/page.h"
#include "ui/widgets/action_texts.h"

class QLabel;
class QPushButton;
class QSplitter;

namespace actlab {

class Enlarger;
class FormulaView;
class LogitControls;
class NaivePanel;
class PictureView;
class SimplexView;

/// What can be exported of a softmax scenario: probabilities, Jacobian, and with three classes the triangle.
std::vector<std::unique_ptr<Figure>> softmaxFigures(const SoftmaxScenario &scenario);

/// The softmax lab: logits, a temperature, and everything that follows from them.
class SoftmaxPage : public Page {
    Q_OBJECT

public:
    explicit SoftmaxPage(ScenarioDocument &document, QWidget *parent = nullptr);

    void setTheme(const Theme &theme) override;
    QList<QAction *> viewActions() const override;
    QList<QAction *> examples() const override { return examples_; }
    std::vector<std::unique_ptr<Figure>> figures() const override;
    void takeFocus() override;
    void rest() override;
    QByteArray saveLayout() const override;
    void restoreLayout(const QByteArray &layout) override;

Q_SIGNALS:
    /// Softmax over a range of numbers is to be shown as a curve.
    void functionRequested(const std::string &id, const std::vector<double> &parameters);

protected:
    void retranslate() override;

private:
    void layOut();
    QWidget *createSide();
    QAction *makeToggle(bool SoftmaxScenario::*flag);
    void addExamples();
    void follow();

    ScenarioDocument &document_;
    ActionTexts texts_;
    LogitControls *controls_;
    FormulaView *formula_;
    QLabel *note_;
    QPushButton *curve_;
    PictureView *probabilities_;
    PictureView *jacobian_;
    SimplexView *simplex_;
    NaivePanel *naive_;
    QSplitter *columns_;
    QSplitter *rows_;
    QSplitter *lower_;
    QAction *sparsemax_;
    QAction *softmin_;
    Enlarger *enlarger_; ///< of the pictures beside the sliders
    QList<QAction *> examples_;
};

} // namespace actlab
