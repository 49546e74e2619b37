// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/softmax/softmax_page.h"

#include "core/activation/softmax_reading.h"
#include "ui/document/document_toggle.h"
#include "ui/document/edit_names.h"
#include "ui/picture/picture_figure.h"
#include "ui/picture/picture_view.h"
#include "ui/softmax/jacobian_picture.h"
#include "ui/softmax/logit_controls.h"
#include "ui/softmax/naive_panel.h"
#include "ui/softmax/probability_picture.h"
#include "ui/softmax/simplex_view.h"
#include "ui/softmax/softmax_examples.h"
#include "ui/widgets/enlarger.h"
#include "ui/widgets/fitting_scroll_area.h"
#include "ui/widgets/formula_view.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <numeric>

namespace actlab {
namespace {

constexpr int sideWidth = 300;
constexpr QSize leastBars(400, 220);
constexpr QSize leastMap(170, 150);

} // namespace

SoftmaxPage::SoftmaxPage(ScenarioDocument &document, QWidget *parent)
    : Page(parent), document_(document), texts_(staticMetaObject), controls_(new LogitControls(document, this)),
      formula_(new FormulaView(this)), note_(new QLabel(this)), curve_(new QPushButton(this)),
      probabilities_(new PictureView(leastBars, this)), jacobian_(new PictureView(leastMap, this)),
      simplex_(new SimplexView(this)), naive_(new NaivePanel(this)), columns_(new QSplitter(this)),
      rows_(new QSplitter(Qt::Vertical, this)), lower_(new QSplitter(this)),
      sparsemax_(makeToggle(&SoftmaxScenario::show_sparsemax)), softmin_(makeToggle(&SoftmaxScenario::show_softmin)),
      enlarger_(new Enlarger(*rows_, this))
{
    layOut();
    sparsemax_->setShortcut(Qt::ALT | Qt::Key_P);
    softmin_->setShortcut(Qt::ALT | Qt::Key_M);
    texts_.add(sparsemax_, QT_TR_NOOP("Compare with sparsemax"),
               QT_TR_NOOP("Draw the bars of sparsemax beneath those of softmax"));
    texts_.add(softmin_, QT_TR_NOOP("Compare with softmin"),
               QT_TR_NOOP("Draw the bars of softmin beneath those of softmax"));
    addExamples();
    connect(curve_, &QPushButton::clicked, this,
            [this] { Q_EMIT functionRequested("softmax", {document_.scenario().softmax.temperature}); });
    connect(simplex_, &SimplexView::probabilitiesChosen, this, [this](const std::array<double, 3> &p) {
        const SoftmaxScenario &now = document_.scenario().softmax;
        const double mean = std::reduce(now.logits.begin(), now.logits.end()) / static_cast<double>(now.logits.size());
        document_.edit(
            {edits::movePoint, {}},
            [&](Scenario &s) { s.softmax.logits = logits_of(p, now.temperature, mean, maximum_logit); },
            QStringLiteral("simplex"));
    });
    connect(simplex_, &SimplexView::moveFinished, &document_, &ScenarioDocument::finishGesture);
    document_.whenChanged(Section::softmax, this, &SoftmaxPage::follow);
    follow();
    SoftmaxPage::retranslate();
}

void SoftmaxPage::layOut()
{
    jacobian_->setTitled(true);
    simplex_->setTitled(true);
    lower_->addWidget(jacobian_);
    lower_->addWidget(simplex_);
    auto *naive = new FittingScrollArea(naive_);
    naive->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    lower_->addWidget(naive);
    lower_->setSizes({300, 280, 300});
    for (PictureView *picture : {jacobian_, static_cast<PictureView *>(simplex_)}) // the bars have their room
        enlarger_->add(*picture, *picture);
    rows_->addWidget(probabilities_);
    rows_->addWidget(lower_);
    rows_->setStretchFactor(0, 5);
    rows_->setStretchFactor(1, 4);
    rows_->setSizes({380, 320});
    columns_->addWidget(createSide());
    columns_->addWidget(rows_);
    columns_->setStretchFactor(1, 1);
    columns_->setSizes({sideWidth, 3 * sideWidth});
    for (QSplitter *splitter : {columns_, rows_, lower_})
        splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(columns_);
}

QWidget *SoftmaxPage::createSide()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(controls_);
    auto *about = new QVBoxLayout;
    about->setContentsMargins(16, 0, 16, 16);
    about->setSpacing(8);
    formula_->setFormula(QStringLiteral(":/formulas/softmax.svg"),
                         QString::fromUtf8(find_vector_function("softmax")->formula.data()));
    about->addWidget(formula_);
    note_->setWordWrap(true);
    about->addWidget(note_);
    about->addWidget(curve_);
    column->addLayout(about);
    column->addStretch(1);
    auto *scroll = new FittingScrollArea(side);
    scroll->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    return scroll;
}

QAction *SoftmaxPage::makeToggle(bool SoftmaxScenario::*flag)
{
    const EditName name{edits::compareSoftmax, {}};
    return new DocumentToggle(document_, Section::softmax, &Scenario::softmax, flag, name, name, this);
}

void SoftmaxPage::addExamples()
{
    for (const SoftmaxExample &example : softmaxExamples()) {
        auto *action = new QAction(this);
        connect(action, &QAction::triggered, this, [this, example] {
            rest();
            document_.edit({edits::example, {}}, [&](Scenario &s) { s.softmax = example.scenario; });
        });
        examples_.append(action);
    }
}

void SoftmaxPage::follow()
{
    const SoftmaxScenario &shown = document_.scenario().softmax;
    probabilities_->setPicture(std::make_shared<ProbabilityPicture>(shown));
    jacobian_->setPicture(std::make_shared<JacobianPicture>(shown));
    simplex_->setScenario(shown);
    naive_->setScenario(shown);
}

void SoftmaxPage::setTheme(const Theme &theme)
{
    for (PictureView *view : {probabilities_, jacobian_, static_cast<PictureView *>(simplex_)})
        view->setTheme(theme);
    naive_->setTheme(theme);
}

QList<QAction *> SoftmaxPage::viewActions() const
{
    return {sparsemax_, softmin_, enlarger_->action()};
}

std::vector<std::unique_ptr<Figure>> SoftmaxPage::figures() const
{
    return softmaxFigures(document_.scenario().softmax);
}

std::vector<std::unique_ptr<Figure>> softmaxFigures(const SoftmaxScenario &scenario)
{
    std::vector<std::unique_ptr<Figure>> all;
    all.push_back(std::make_unique<PictureFigure>(std::make_shared<ProbabilityPicture>(scenario)));
    all.push_back(std::make_unique<PictureFigure>(std::make_shared<JacobianPicture>(scenario)));
    if (scenario.logits.size() == 3)
        all.push_back(std::make_unique<PictureFigure>(std::make_shared<SimplexPicture>(scenario)));
    return all;
}

void SoftmaxPage::takeFocus()
{
    probabilities_->setFocus();
}

void SoftmaxPage::rest()
{
    controls_->stopPlaying();
}

QByteArray SoftmaxPage::saveLayout() const
{
    enlarger_->end(); // what is kept is how they share the room
    QByteArray layout;
    QDataStream stream(&layout, QIODevice::WriteOnly);
    stream << columns_->saveState() << rows_->saveState() << lower_->saveState();
    return layout;
}

void SoftmaxPage::restoreLayout(const QByteArray &layout)
{
    QDataStream stream(layout);
    for (QSplitter *splitter : {columns_, rows_, lower_}) {
        QByteArray state;
        stream >> state;
        splitter->restoreState(state);
    }
}

void SoftmaxPage::retranslate()
{
    texts_.retranslate();
    note_->setText(
        tr("Softmax turns any numbers, the logits z, into probabilities p: all are positive, they add up to 1, "
           "and the order stays. A low temperature T sharpens them, a high one evens them out. Trained with "
           "cross-entropy against a target y, which is 1 for the right class and 0 for the others, each "
           "logit's gradient is simply (p − y)/T, which at T = 1 is p − y: what was said too loudly is pushed down, "
           "the target is "
           "pulled up."));
    curve_->setText(tr("Show softmax over a range as a curve"));
    curve_->setToolTip(
        tr("Draws the curve of the course on the page of functions: all points of the range are one list of "
           "logits"));
    for (std::size_t i = 0; i < softmaxExamples().size(); ++i)
        examples_[static_cast<qsizetype>(i)]->setText(
            QCoreApplication::translate("SoftmaxExample", softmaxExamples()[i].title));
}

} // namespace actlab
