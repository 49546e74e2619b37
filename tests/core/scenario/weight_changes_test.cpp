// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/weight_changes.h"

#include "core/scenario/scenario.h"

#include "tests/support/test_class.h"

using namespace actlab;

class WeightChangesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNumberIsListedOnce();
    void whatIsSetBackIsNoChange();
    void onlyTheLatestMomentIsKept();
    void otherClassesOfSoftmaxDropChanges();
    void aHistoryIsFoldedIntoAState();
    void anEditSetsWhatIsNew();
    void undoGoesBackToWhatWas();
    void whatTheRunHasForgottenIsNotUndone();
    void anEarlierMomentIsNotMadeAgain();
};

namespace {

WeightChange change(std::size_t unit, double value, double previous, std::uint64_t steps = 0)
{
    return {{0, unit, {}, value}, previous, steps};
}

using Changes = std::vector<WeightChange>;

} // namespace

void WeightChangesTest::aNumberIsListedOnce()
{
    Changes changes;
    for (int i = 1; i <= 1000; ++i)
        add_change(changes, change(0, i, i - 1));
    QVERIFY(changes == Changes{change(0, 1000, 0)});
}

void WeightChangesTest::whatIsSetBackIsNoChange()
{
    Changes changes{change(0, 1, 0), change(1, 2, 0)};
    add_change(changes, change(0, 0, 1));
    QVERIFY(changes == Changes{change(1, 2, 0)});
}

void WeightChangesTest::onlyTheLatestMomentIsKept()
{
    Changes changes{change(0, 1, 0)};
    add_change(changes, change(0, 2, 1.5, 10));
    add_change(changes, change(1, 3, 1, 10));
    add_change(changes, change(0, 4, 3.5, 20));
    QVERIFY((changes == Changes{change(0, 1, 0), change(0, 4, 3.5, 20)}));
    QCOMPARE(latest_moment(changes), std::uint64_t(20));
    QVERIFY(is_of_start(changes.front()) && !is_of_start(changes.back()));
}

/// The output's weights are others then.
void WeightChangesTest::otherClassesOfSoftmaxDropChanges()
{
    Scenario before;
    before.network.network.output = Output::softmax;
    before.network.data.source = "blobs";
    before.weight_changes = {change(0, 1, 0)};
    Scenario next = before;
    next.network.data.noise = 0.25;
    drop_foreign_changes(next, before);
    QVERIFY(!next.weight_changes.empty());
    next.network.data.classes = 2;
    drop_foreign_changes(next, before);
    QVERIFY(next.weight_changes.empty());
}

void WeightChangesTest::aHistoryIsFoldedIntoAState()
{
    Changes history;
    Changes stepByStep;
    for (int i = 0; i < 5000; ++i) {
        const auto unit = static_cast<std::size_t>(i * 7 % 16);
        history.push_back(change(unit, i + 1, i, i % 3 == 0 ? 0U : static_cast<unsigned>(i / 100 + 1)));
        add_change(stepByStep, history.back());
    }
    QVERIFY(folded(history) == stepByStep);
    QVERIFY(stepByStep.size() <= 32);
}

void WeightChangesTest::anEditSetsWhatIsNew()
{
    const Changes before{change(0, 1, 0)};
    const Changes after{change(0, 1, 0), change(1, 2, 0.5)};
    QVERIFY(edits_between(before, after, 0) == std::vector<WeightEdit>{after.back().edit});
    QVERIFY(edits_between(after, after, 0).empty());
}

void WeightChangesTest::undoGoesBackToWhatWas()
{
    const Changes edited{change(0, 1, 0), change(1, 2, 0.5, 10)};
    QVERIFY(edits_between(edited, Changes{change(0, 1, 0)}, 10) == std::vector<WeightEdit>{change(1, 0.5, 0).edit});
    QVERIFY(edits_between(edited, Changes{change(1, 2, 0.5, 10)}, 10) == std::vector<WeightEdit>{change(0, 0, 0).edit});
}

void WeightChangesTest::whatTheRunHasForgottenIsNotUndone()
{
    QVERIFY(edits_between(Changes{change(1, 2, 0.5, 10)}, {}, 9).empty());
}

void WeightChangesTest::anEarlierMomentIsNotMadeAgain()
{
    const Changes earlier{change(0, 1, 0.5, 10)};
    const Changes later{change(1, 2, 0.25, 20)};
    QVERIFY(edits_between(earlier, later, 10) == std::vector<WeightEdit>{later.front().edit});
    QVERIFY(edits_between(later, earlier, 20) == std::vector<WeightEdit>{change(1, 0.25, 0).edit});
}

ACTLAB_TEST(WeightChangesTest, QCoreApplication)
#include "weight_changes_test.moc"
