// SPDX-License-Identifier: GPL-3.0-or-later
// A weight or bias is clicked and typed, and undo knows in which run.
#include "tests/support/test_class.h"
#include "tests/ui/network/own_network_page.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QTest>

#include <optional>

using namespace actlab;

class WeightsByHandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { own_.reset(); }

    void aWeightIsEditedInPlace();
    void aBiasIsEditedByLeavingTheField();
    void changesOfWeightsAreUndoneAndRedone();
    void whatWasSetBeforeTheFirstStepOutlivesAReset();
    void aChangeOfAnEarlierRunIsUndoneInThatRun();
    void textIsRefusedAndEscapeGivesUp();
    void theKeyboardReachesAndEditsWeights();

private:
    void click(const NetworkPart &part);
    void enter(const NetworkPart &part, const QString &number);
    QAbstractSpinBox *editField() const;

    std::optional<OwnNetworkPage> own_;
};

void WeightsByHandTest::init()
{
    own_.emplace();
    QVERIFY(own_->show());
}

void WeightsByHandTest::click(const NetworkPart &part)
{
    const DiagramLayout &layout = own_->diagram().diagramLayout();
    QPointF place;
    if (const auto *weight = std::get_if<WeightId>(&part))
        place =
            weight->is_bias() ? layout.disc({weight->layer, weight->unit}).center() : layout.line(*weight).pointAt(0.9);
    else if (const auto *unit = std::get_if<UnitId>(&part))
        place = layout.square(*unit).center();
    else
        place = layout.square(std::get<Feature>(part)).center();
    QTest::mouseClick(&own_->diagram(), Qt::LeftButton, {}, place.toPoint());
}

void WeightsByHandTest::enter(const NetworkPart &part, const QString &number)
{
    click(part);
    QTest::keyClicks(editField(), number);
    QTest::keyClick(editField(), Qt::Key_Return);
    own_->settled();
}

QAbstractSpinBox *WeightsByHandTest::editField() const
{
    return qobject_cast<QAbstractSpinBox *>(QApplication::focusWidget());
}

void WeightsByHandTest::aWeightIsEditedInPlace()
{
    const WeightId link{0, 2, 1};
    click(link);
    QVERIFY(editField());
    QTest::keyClicks(editField(), QStringLiteral("1.25"));
    QTest::keyClick(editField(), Qt::Key_Return);
    QCOMPARE(own_->settled()->weights.layers[0].at(2, 1), 1.25);
    QCOMPARE(own_->diagram().valueOf(link), std::optional(1.25));
}

void WeightsByHandTest::aBiasIsEditedByLeavingTheField()
{
    click(WeightId{1, 0, {}}); // the output's
    QVERIFY(editField());
    QTest::keyClicks(editField(), QStringLiteral("-0.5"));
    QTest::mouseClick(&own_->diagram(), Qt::LeftButton, {}, QPoint(3, own_->diagram().height() - 3));
    QCOMPARE(own_->settled()->weights.layers[1].bias[0], -0.5);
}

void WeightsByHandTest::changesOfWeightsAreUndoneAndRedone()
{
    const auto before = own_->settled()->weights;
    enter(WeightId{0, 2, 1}, QStringLiteral("1.25"));
    enter(WeightId{0, 2, 1}, QStringLiteral("2.5"));
    enter(WeightId{1, 0, {}}, QStringLiteral("-0.5"));
    const auto after = own_->settled()->weights;
    QCOMPARE(own_->document.undoText(), QStringLiteral("Change a bias"));
    own_->document.undo();
    QCOMPARE(own_->settled()->weights.layers[1].bias[0], before.layers[1].bias[0]);
    own_->document.undo();
    QCOMPARE(own_->settled()->weights.layers[0].at(2, 1), 1.25);
    own_->document.undo();
    QVERIFY(own_->settled()->weights == before);
    QVERIFY(!own_->document.canUndo());
    for (int i = 0; i < 3; ++i)
        own_->document.redo();
    QVERIFY(own_->settled()->weights == after);
}

void WeightsByHandTest::whatWasSetBeforeTheFirstStepOutlivesAReset()
{
    own_->run.reset();
    const auto drawn = own_->settled()->weights;
    enter(WeightId{0, 0, 0}, QStringLiteral("4"));
    own_->run.stepEpoch();
    own_->settled();
    enter(WeightId{0, 1, 0}, QStringLiteral("5"));
    own_->run.reset();
    const auto start = own_->settled()->weights;
    QCOMPARE(start.layers[0].at(0, 0), 4.0);
    QCOMPARE(start.layers[0].at(1, 0), drawn.layers[0].at(1, 0)); // was set later
}

void WeightsByHandTest::aChangeOfAnEarlierRunIsUndoneInThatRun()
{
    own_->run.stepEpoch();
    const auto before = own_->settled()->weights;
    enter(WeightId{0, 0, 0}, QStringLiteral("4"));
    const auto changed = own_->settled()->weights;
    QCOMPARE(changed.layers[0].at(0, 0), 4.0);
    own_->run.reset();
    own_->run.stepEpoch();
    QVERIFY(own_->settled()->weights == before); // the change was none of the start
    own_->document.undo();                       // the reset
    QVERIFY(own_->settled()->weights == changed);
    own_->document.undo();
    QVERIFY(own_->settled()->weights == before);
}

void WeightsByHandTest::textIsRefusedAndEscapeGivesUp()
{
    const auto before = own_->settled()->weights;
    click(WeightId{0, 1, {}});
    QTest::keyClicks(editField(), QStringLiteral("much"));
    QTest::keyClick(editField(), Qt::Key_Return);
    QVERIFY(editField()); // it stays open, and says why
    QTest::keyClicks(editField(), QStringLiteral("7"));
    QTest::keyClick(editField(), Qt::Key_Escape);
    QVERIFY(!editField());
    QVERIFY(own_->settled()->weights == before);
}

void WeightsByHandTest::theKeyboardReachesAndEditsWeights()
{
    own_->diagram().setFocus();
    QTest::keyClick(&own_->diagram(), Qt::Key_Right); // the first input
    QTest::keyClick(&own_->diagram(), Qt::Key_Right); // the first unit
    QTest::keyClick(&own_->diagram(), Qt::Key_Down, Qt::ControlModifier);
    QVERIFY(own_->diagram().current() == std::optional<NetworkPart>(WeightId{0, 0, 0}));
    QTest::keyClick(&own_->diagram(), Qt::Key_Return);
    QVERIFY(editField());
    QTest::keyClicks(editField(), QStringLiteral("3"));
    QTest::keyClick(editField(), Qt::Key_Return);
    QCOMPARE(own_->settled()->weights.layers[0].at(0, 0), 3.0);
    QCOMPARE(QApplication::focusWidget(), &own_->diagram());
}

ACTLAB_TEST(WeightsByHandTest, QApplication)
#include "weights_by_hand_test.moc"
