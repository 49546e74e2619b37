// SPDX-License-Identifier: GPL-3.0-or-later
// Every number of the walk that can be worked out by hand stands on the page.
#include "tests/support/test_class.h"
#include "tests/ui/backprop/own_backprop_page.h"
#include "ui/document/edit_names.h"

#include <QSpinBox>
#include <QTest>

#include <optional>

using namespace actlab;

class WalkNumbersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { own_.reset(); }

    void theNumbersWorkedOutByHandAppear();
    void penaltiesCanBeCheckedByHand();
    void theLettersAreNamed();
    void decimalsAreChosen();

private:
    std::optional<OwnBackpropPage> own_;
};

void WalkNumbersTest::init()
{
    own_.emplace();
    QVERIFY(own_->show());
}

/// x = (1, 0), target 1, learning rate 0.5; see tests/core/training/walkthrough_test.cpp.
void WalkNumbersTest::theNumbersWorkedOutByHandAppear()
{
    QVERIFY(own_->shows("= 0.5000·1.0000 + (−0.3000)·0.0000 + 0.1000 = 0.6000"));
    QVERIFY(own_->shows("ReLU(0.2000) = 0.2000"));
    QVERIFY(own_->view().accessibleDescription().contains(QString::fromUtf8("z = 0.6000, a = 0.6000")));
    own_->key(Qt::Key_Right);
    QVERIFY(own_->shows("= 1.0000·0.6000 + (−0.5000)·0.2000 + 0.1000 = 0.6000"));
    own_->key(Qt::Key_Right);
    QVERIFY(own_->shows("= 0.0800"));  // the loss
    QVERIFY(own_->shows("= −0.4000")); // δ
    own_->key(Qt::Key_Right);
    QVERIFY(own_->shows("= (−0.4000)·0.6000 = −0.2400"));
    QVERIFY(own_->shows("= (−0.4000)·0.2000 = −0.0800"));
    own_->key(Qt::Key_Right);
    QVERIFY(own_->shows("= (−0.5000)·(−0.4000) = 0.2000"));
    QVERIFY(own_->view().accessibleDescription().contains(QString::fromUtf8("∂L/∂b = −0.4000")));
    own_->key(Qt::Key_Right);
    QVERIFY(own_->shows("= 0.5000 − 0.5000·(−0.4000) = 0.7000"));
    own_->key(Qt::Key_Right);
    QVERIFY(own_->shows("= 1.0000 − 0.5000·(−0.2400) = 1.1200"));
}

/// What stands on the sheet adds up: g with its penalty, and the step with that g.
void WalkNumbersTest::penaltiesCanBeCheckedByHand()
{
    const auto penalise = [this](Optimizer optimizer, double l1, double l2) {
        own_->document.edit({edits::regularization, {}}, [=](Scenario &s) {
            s.network.training.optimizer = optimizer;
            s.network.training.l1 = l1;
            s.network.training.l2 = l2;
        });
        own_->key(Qt::Key_End); // the output's weights are 1 and −0.5, their gradients −0.24 and −0.08
    };
    penalise(Optimizer::sgd, 0, 0.1);
    QVERIFY(own_->shows("g = ∂L/∂w + λ2·w, λ2 = 0.1000"));
    QVERIFY(own_->shows("g = −0.2400 + 0.1000·1.0000 = −0.1400, 1.0000 − 0.5000·(−0.1400) = 1.0700"));
    QVERIFY(own_->shows("= 0.1000 − 0.5000·(−0.4000) = 0.3000")); // the bias has none
    penalise(Optimizer::momentum, 0.02, 0.1);
    QVERIFY(own_->shows(
        "g = −0.0800 + 0.1000·(−0.5000) + 0.0200·(−1.0000) = −0.1500, −0.5000 − 0.5000·(−0.1500) = −0.4250"));
    penalise(Optimizer::nesterov, 0, 0.1);
    QVERIFY(own_->shows("= −0.1400, 1.0000 − (−0.1330) = 1.1330")); // 0.5·1.9·0.14
    penalise(Optimizer::adamw, 0, 0.1);
    QVERIFY(own_->shows("g = −0.2400, 1.0000·(1 − 0.5000·0.1000) − (−0.5000) = 1.4500"));
    QVERIFY(own_->shows("AdamW: w ← w·(1 − η·λ2) − η·g/(√(g²) + 10⁻⁸), η = 0.5000, λ2 = 0.1000"));
}

void WalkNumbersTest::theLettersAreNamed()
{
    const auto names = [this](const char *text) {
        return !saidIn(own_->page).filter(QString::fromUtf8(text)).isEmpty();
    };
    QVERIFY(names("z: weighted sum · a = f(z): output of a unit"));
    own_->key(Qt::Key_Right);
    own_->key(Qt::Key_Right);
    QVERIFY(names("t: target · L: loss (Half mean squared error)"));
    QVERIFY(names("δ = ∂L/∂z: error of a unit"));
    QVERIFY(!names("h(e)") && !names("K: number"));
    own_->key(Qt::Key_End);
    QVERIFY(names("η: learning rate"));
    QVERIFY(!names("λ"));
    QVERIFY(names("Backpropagation finds how much each weight contributes to the error"));
}

void WalkNumbersTest::decimalsAreChosen()
{
    auto *decimals = findNamed<QSpinBox>(own_->page, QStringLiteral("Decimals of the numbers"));
    decimals->setValue(1);
    QVERIFY(own_->formulas().contains(QString::fromUtf8("= 0.5·1.0 + (−0.3)·0.0 + 0.1 = 0.6")));
    decimals->setValue(8);
    QVERIFY(own_->formulas().contains(QLatin1String("0.60000000")));
    QCOMPARE(own_->document.scenario().backprop.decimals, 8);
    own_->document.undo(); // one step for the whole change
    QCOMPARE(decimals->value(), 4);
}

ACTLAB_TEST(WalkNumbersTest, QApplication)
#include "walk_numbers_test.moc"
