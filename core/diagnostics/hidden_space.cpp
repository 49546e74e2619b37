// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnostics/hidden_space.h"

#include "core/activation/range.h"
#include "core/diagnostics/layer_flow.h"
#include "core/network/network_kernels.h"

#include <Eigen/Eigenvalues>

#include <algorithm>

namespace actlab {
namespace {

std::vector<Point> grid_points(const PlaneDomain &domain, Point point)
{
    std::vector<Point> points;
    const auto add = [&](double x1, double x2) {
        point.x1 = x1;
        point.x2 = x2;
        points.push_back(point);
    };
    const auto fine_1 = linspace(domain.x1_minimum, domain.x1_maximum, points_on_line);
    const auto fine_2 = linspace(domain.x2_minimum, domain.x2_maximum, points_on_line);
    for (const double x1 : linspace(domain.x1_minimum, domain.x1_maximum, grid_lines)) {
        for (const double x2 : fine_2)
            add(x1, x2);
    }
    for (const double x2 : linspace(domain.x2_minimum, domain.x2_maximum, grid_lines)) {
        for (const double x1 : fine_1)
            add(x1, x2);
    }
    return points;
}

/// Outputs of a layer: a row for each unit, a column for each sample.
Eigen::MatrixXd outputs_of(const Network &network, const double *weights, std::size_t layer, const SampleView &samples,
                           Workspace &workspace)
{
    const auto &kernels = network_kernels();
    const auto units = static_cast<Eigen::Index>(network.layers()[layer].outputs);
    Eigen::MatrixXd all(units, static_cast<Eigen::Index>(samples.count));
    for (std::size_t begin = 0; begin < samples.count; begin += Workspace::tile) {
        const auto tile = samples.part(begin, std::min(Workspace::tile, samples.count - begin));
        kernels.forward(network, weights, tile, workspace);
        const auto row = static_cast<Eigen::Index>((tile.count + kernels.lanes - 1) / kernels.lanes * kernels.lanes);
        const auto count = static_cast<Eigen::Index>(tile.count);
        using Rows = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
        all.middleCols(static_cast<Eigen::Index>(begin), count) = Eigen::Map<const Rows, 0, Eigen::OuterStride<>>(
            workspace.layers()[layer].outputs, units, count, Eigen::OuterStride<>(row));
    }
    return all;
}

/// Two directions in the space of the units, as rows.
struct Axes {
    Eigen::MatrixXd rows;
    std::array<double, 2> explained{1, 1};
};

Axes own_axes(Eigen::Index units)
{
    Axes axes;
    axes.rows = Eigen::MatrixXd::Identity(2, units);
    return axes;
}

/// The sign in which the largest weight is positive, or, if there was a picture before, the one that is nearer to it.
void settle_signs(Eigen::MatrixXd &rows, const HiddenSpace *before)
{
    for (Eigen::Index i = 0; i < rows.rows(); ++i) {
        double sign = 0;
        if (before) {
            const auto &old = before->axes[static_cast<std::size_t>(i)];
            sign = rows.row(i).dot(Eigen::Map<const Eigen::RowVectorXd>(old.data(), rows.cols()));
        }
        if (sign == 0) {
            Eigen::Index largest = 0;
            rows.row(i).cwiseAbs().maxCoeff(&largest);
            sign = rows(i, largest);
        }
        if (sign < 0)
            rows.row(i) *= -1;
    }
}

Axes principal_axes(const Eigen::MatrixXd &outputs, const HiddenSpace *before)
{
    const Eigen::MatrixXd centred = outputs.colwise() - outputs.rowwise().mean();
    const Eigen::MatrixXd covariance = centred * centred.transpose() / static_cast<double>(outputs.cols());
    const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solved(covariance); // eigenvalues ascend
    const Eigen::Index last = covariance.rows() - 1;
    Axes axes;
    axes.rows.resize(2, covariance.rows());
    axes.rows.row(0) = solved.eigenvectors().col(last).transpose();
    axes.rows.row(1) = solved.eigenvectors().col(last - 1).transpose();
    settle_signs(axes.rows, before);
    const double total = covariance.trace();
    for (Eigen::Index i = 0; i < 2 && total > 0; ++i)
        axes.explained[static_cast<std::size_t>(i)] = std::clamp(solved.eigenvalues()(last - i) / total, 0.0, 1.0);
    return axes;
}

std::vector<HiddenSpace::Place> places(const Axes &axes, const Eigen::MatrixXd &outputs)
{
    const Eigen::MatrixXd projected = axes.rows * outputs;
    std::vector<HiddenSpace::Place> all;
    all.reserve(static_cast<std::size_t>(projected.cols()));
    for (Eigen::Index i = 0; i < projected.cols(); ++i)
        all.push_back({projected(0, i), projected(1, i)});
    return all;
}

} // namespace

PlaneSamples::PlaneSamples(const DataSet &data, const NetworkSpec &spec, const Point &slice)
    : points_(std::span(data.training).first(std::min(data.training.size(), diagnosed_points)), inputs_of(spec), {}),
      grid_(grid_points(domain_of(data), slice), inputs_of(spec), {})
{
}

HiddenSpace hidden_space(const Network &network, const double *weights, std::size_t layer, const PlaneSamples &plane,
                         const HiddenSpace *before, Workspace &workspace)
{
    const auto outputs = outputs_of(network, weights, layer, plane.points(), workspace);
    const bool continues = before && before->layer == layer && before->units == network.layers()[layer].outputs;
    const Axes axes =
        outputs.rows() > 2 ? principal_axes(outputs, continues ? before : nullptr) : own_axes(outputs.rows());
    HiddenSpace space;
    space.layer = layer;
    space.units = network.layers()[layer].outputs;
    space.explained = axes.explained;
    space.points = places(axes, outputs);
    for (Eigen::Index i = 0; i < 2; ++i) {
        const Eigen::RowVectorXd row = axes.rows.row(i);
        space.axes.emplace_back(row.begin(), row.end());
    }
    const auto all = places(axes, outputs_of(network, weights, layer, plane.grid(), workspace));
    for (auto line = all.begin(); line != all.end(); line += points_on_line)
        space.grid.emplace_back(line, line + points_on_line);
    return space;
}

} // namespace actlab
