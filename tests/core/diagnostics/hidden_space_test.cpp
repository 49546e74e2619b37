// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnostics/hidden_space.h"

#include "tests/core/diagnostics/reference_case.h"
#include "tests/support/test_class.h"

#include <QTest>

#include <cmath>

using namespace actlab;

namespace {

HiddenSpace space_of(reference::Case &c, std::size_t layer, const HiddenSpace *before = nullptr)
{
    const PlaneSamples plane(c.data, c.spec);
    return hidden_space(c.network, c.weights.data(), layer, plane, before, c.workspace);
}

} // namespace

class HiddenSpaceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void placesAreThePrincipalComponentsOfNumPy();
    void aSingleUnitIsALine();
    void theGridIsThePlaneSeenThroughTheLayer();
    void aPictureThatMovesKeepsItsSigns();
};

/// The sign of a component is free.
void HiddenSpaceTest::placesAreThePrincipalComponentsOfNumPy()
{
    int compared = 0;
    for (const auto &expected : reference::diagnostics()) {
        reference::Case c(expected);
        for (std::size_t layer = 0; layer < expected["components"].size(); ++layer) {
            const auto &theirs = expected["components"][layer];
            const auto ours = space_of(c, layer);
            QCOMPARE(ours.points.size(), c.samples.size());
            for (std::size_t axis = 0; axis < 2; ++axis) {
                const bool isProjected = ours.units > 2;
                if (isProjected)
                    QVERIFY(std::abs(ours.explained[axis] - theirs["explained"][axis].get<double>()) < 1e-9);
                double sign = 0;
                for (std::size_t i = 0; i < ours.points.size(); ++i)
                    sign += ours.points[i][axis] * theirs["places"][i][axis].get<double>();
                QVERIFY(isProjected || sign > 0);
                for (std::size_t i = 0; i < ours.points.size(); ++i) {
                    const double place = std::copysign(1, sign) * theirs["places"][i][axis].get<double>();
                    QVERIFY(std::abs(ours.points[i][axis] - place) < 1e-7);
                    ++compared;
                }
            }
        }
    }
    QVERIFY(compared > 1000);
}

void HiddenSpaceTest::aSingleUnitIsALine()
{
    NetworkSpec spec;
    spec.hidden = {{1, "tanh", {}}};
    const Network network(spec, 2);
    AlignedVector weights(network.flat_size() + NetworkKernels::slack);
    NetworkWeights values = network.unflatten(weights);
    values.layers[0].weight = {2, 0};
    network.flatten(values, weights);
    DataSet data;
    data.training = {{0.25, 1, 0}, {-1, 2, 1}};
    data.task = 2;
    Workspace workspace(network);
    const auto space = hidden_space(network, weights.data(), 0, PlaneSamples(data, spec), nullptr, workspace);
    QVERIFY(std::abs(space.points[0][0] - std::tanh(0.5)) < 1e-15);
    QVERIFY(std::abs(space.points[1][0] - std::tanh(-2)) < 1e-15);
    QCOMPARE(space.points[0][1], 0.0);
}

void HiddenSpaceTest::theGridIsThePlaneSeenThroughTheLayer()
{
    NetworkSpec spec;
    spec.hidden = {{2, "identity", {}}};
    const Network network(spec, 2);
    AlignedVector weights(network.flat_size() + NetworkKernels::slack);
    NetworkWeights values = network.unflatten(weights);
    values.layers[0].weight = {0, 1, -1, 0}; // a quarter turn
    network.flatten(values, weights);
    DataSet data;
    data.training = {{1, 2, 0}, {3, -1, 1}};
    data.task = 2;
    Workspace workspace(network);
    const auto space = hidden_space(network, weights.data(), 0, PlaneSamples(data, spec), nullptr, workspace);
    QCOMPARE(space.points[0], (HiddenSpace::Place{2, -1}));
    QCOMPARE(space.grid.size(), 2 * grid_lines);
    for (const auto &place : space.grid.front()) // x1 is the least all along it
        QCOMPARE(place[1], 6.0);
    QCOMPARE(space.grid.front().front()[0], -6.0);
    QCOMPARE(space.grid.front().back()[0], 6.0);
    for (const auto &place : space.grid.back()) // x2 is the greatest all along it
        QCOMPARE(place[0], 6.0);
}

void HiddenSpaceTest::aPictureThatMovesKeepsItsSigns()
{
    reference::Case c(reference::diagnostics()[0]);
    HiddenSpace turned = space_of(c, 0);
    const auto first = turned;
    for (double &weight : turned.axes[0])
        weight *= -1;
    const auto next = space_of(c, 0, &turned);
    for (std::size_t i = 0; i < first.points.size(); ++i) {
        QVERIFY(std::abs(next.points[i][0] + first.points[i][0]) < 1e-12);
        QVERIFY(std::abs(next.points[i][1] - first.points[i][1]) < 1e-12);
    }
}

ACTLAB_TEST(HiddenSpaceTest, QCoreApplication)
#include "hidden_space_test.moc"
