// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnostics/loss_slice.h"

#include "core/network/scores.h"
#include "tests/core/diagnostics/reference_case.h"
#include "tests/support/test_class.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace actlab;

namespace {

constexpr std::size_t n = LossSlice::resolution;

LossSlice whole_slice(reference::Case &c, SliceDirections directions, std::uint64_t seed = 1)
{
    const std::span<const double> weights(c.weights.data(), c.network.flat_size());
    SliceMaker maker({c.network, c.loss(), c.data.task, c.samples.view()}, weights, directions, seed, 5, c.workspace);
    std::size_t rows = 0;
    while (maker.advance(c.workspace))
        ++rows;
    return rows == n && maker.is_complete() ? maker.slice() : LossSlice();
}

double at(const LossSlice &slice, int a, int b)
{
    constexpr auto middle = static_cast<std::ptrdiff_t>(n / 2);
    return slice.losses.at(static_cast<std::size_t>((middle + b) * std::ptrdiff_t{n} + middle + a));
}

} // namespace

class LossSliceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theCentreIsTheLossItself();
    void theSlopeAlongTheGradientIsTheGradient();
    void stepsAreAsLongAsTheFilters();
    void theSameSeedGivesTheSameSlice();
    void placesAreFoundAgain();
    void anOverflowIsInfinite();
};

void LossSliceTest::theCentreIsTheLossItself()
{
    for (const auto &expected : reference::diagnostics()) {
        reference::Case c(expected);
        const double loss =
            score(c.network, c.data.task, c.loss(), c.weights.data(), c.samples.view(), c.workspace).loss;
        for (const auto &choice : choices<SliceDirections>()) {
            const auto slice = whole_slice(c, choice.value);
            QCOMPARE(slice.losses.size(), n * n);
            QCOMPARE(slice.centre_loss, loss);
            QCOMPARE(at(slice, 0, 0), loss);
            QCOMPARE(slice.epoch, std::uint64_t(5));
        }
    }
}

/// d₁ = g·|w|/|g|, so that dL/da at the centre is |w|·|g|; d₂ is perpendicular to g, so dL/db is 0.
void LossSliceTest::theSlopeAlongTheGradientIsTheGradient()
{
    reference::Case c(reference::diagnostics()[0]);
    AlignedVector gradient(c.weights.size());
    network_kernels().gradient(c.network, c.loss(), c.weights.data(), c.samples.view(), c.workspace, gradient.data());
    const auto size = static_cast<std::ptrdiff_t>(c.network.flat_size());
    const auto length = [&](const AlignedVector &v) {
        return std::sqrt(std::inner_product(v.begin(), v.begin() + size, v.begin(), 0.0));
    };
    const auto slice = whole_slice(c, SliceDirections::gradient);
    constexpr std::size_t steps_aside = n / 2;
    constexpr double step = LossSlice::extent / static_cast<double>(steps_aside);
    // Central differences of steps h and 2h, with Richardson's extrapolation.
    const auto slope = [&](int a, int b) {
        const double near = (at(slice, a, b) - at(slice, -a, -b)) / (2 * step);
        const double far = (at(slice, 2 * a, 2 * b) - at(slice, -2 * a, -2 * b)) / (4 * step);
        return (4 * near - far) / 3;
    };
    const double expected = length(c.weights) * length(gradient);
    QVERIFY(std::abs(slope(1, 0) - expected) < 0.02 * expected);
    QVERIFY(std::abs(slope(0, 1)) < 0.02 * expected);
    QVERIFY(slope(1, 0) > 0);
}

/// z = w·x with an identity output and half_mse is quadratic in a: with one weight w, d₁ = ±w.
void LossSliceTest::stepsAreAsLongAsTheFilters()
{
    NetworkSpec spec;
    spec.features = {Feature::x1};
    spec.hidden.clear();
    spec.output = Output::identity;
    const Network network(spec, 0);
    AlignedVector weights(network.flat_size() + NetworkKernels::slack);
    weights[network.layers()[0].weight] = 3;
    weights[network.layers()[0].bias] = 0.5;
    const std::vector<Point> points{{2, 0, 1}};
    const Samples samples(points, spec, {});
    Workspace workspace(network);
    SliceMaker maker({network, Loss::half_mse, 0, samples.view()}, {weights.data(), network.flat_size()},
                     SliceDirections::random, 1, 0, workspace);
    while (maker.advance(workspace)) {
    }
    // L(w) = ½(2w + 0.5 − 1)² at w = 6 and w = 0, in either order: the bias stays as it is.
    const double up = 0.5 * 11.5 * 11.5;
    const double down = 0.5 * 0.5 * 0.5;
    constexpr int edge = static_cast<int>(n / 2);
    const double right = at(maker.slice(), edge, 0);
    const double left = at(maker.slice(), -edge, 0);
    QVERIFY(std::abs(std::max(left, right) - up) < 1e-12);
    QVERIFY(std::abs(std::min(left, right) - down) < 1e-12);
}

void LossSliceTest::theSameSeedGivesTheSameSlice()
{
    reference::Case c(reference::diagnostics()[3]);
    const auto slice = whole_slice(c, SliceDirections::random, 4);
    QCOMPARE(whole_slice(c, SliceDirections::random, 4), slice);
    QVERIFY(whole_slice(c, SliceDirections::random, 5) != slice);
}

void LossSliceTest::placesAreFoundAgain()
{
    reference::Case c(reference::diagnostics()[1]);
    const std::span<const double> weights(c.weights.data(), c.network.flat_size());
    SliceMaker maker({c.network, c.loss(), c.data.task, c.samples.view()}, weights, SliceDirections::gradient, 1, 9,
                     c.workspace);
    QCOMPARE(maker.place(9, weights), (SlicePlace{9, 0, 0}));
    // A step of gradient descent goes straight against the first direction.
    AlignedVector gradient(c.weights.size());
    network_kernels().gradient(c.network, c.loss(), c.weights.data(), c.samples.view(), c.workspace, gradient.data());
    std::vector<double> stepped(weights.begin(), weights.end());
    for (std::size_t i = 0; i < stepped.size(); ++i)
        stepped[i] -= 0.1 * gradient[i];
    const auto place = maker.place(10, stepped);
    QVERIFY(place.first < -1e-6);
    QVERIFY(std::abs(place.second) < 1e-9);
}

void LossSliceTest::anOverflowIsInfinite()
{
    NetworkSpec spec;
    spec.hidden = {{2, "relu_squared", {}}, {2, "relu_squared", {}}, {2, "relu_squared", {}}};
    spec.output = Output::identity;
    const Network network(spec, 0);
    AlignedVector weights(network.flat_size() + NetworkKernels::slack);
    NetworkWeights values = network.unflatten(weights);
    for (auto &layer : values.layers)
        std::ranges::fill(layer.weight, 1e50);
    network.flatten(values, weights);
    const std::vector<Point> points{{2, 1, 1}};
    const Samples samples(points, spec, {});
    Workspace workspace(network);
    SliceMaker maker({network, Loss::mse, 0, samples.view()}, {weights.data(), network.flat_size()},
                     SliceDirections::random, 1, 0, workspace);
    QVERIFY(std::isinf(maker.slice().centre_loss));
    maker.advance(workspace);
    for (const double loss : maker.slice().losses)
        QVERIFY(!std::isnan(loss));
}

ACTLAB_TEST(LossSliceTest, QCoreApplication)
#include "loss_slice_test.moc"
