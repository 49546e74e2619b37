// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/loss.h"
#include "core/network/network.h"
#include "core/network/samples.h"
#include "core/network/workspace.h"
#include "core/support/choice.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace actlab {

/// Along which two directions the loss is looked at.
enum class SliceDirections { random, gradient };

template <> struct Choices<SliceDirections> {
    static constexpr std::string_view subject = "directions";
    static constexpr std::array<Choice<SliceDirections>, 2> all{{
        {SliceDirections::random, "random", {"Random directions", "무작위 방향"}},
        {SliceDirections::gradient, "gradient", {"Along the gradient", "기울기 방향"}},
    }};
};

/// Where a run has been, seen from the centre of a slice.
struct SlicePlace {
    std::uint64_t epoch = 0;
    double first = 0; ///< steps along the first direction
    double second = 0;

    bool operator==(const SlicePlace &) const = default;
};

/// The loss over a plane through the weights: at (a, b) the network has the weights centre + a·d₁ + b·d₂.
///
/// random: two Gaussian directions of which each unit's weights are as long as the unit's own weights are, and whose
/// biases are 0 ("filter normalisation": Li, Xu, Taylor, Studer, Goldstein, NeurIPS 2018, section 4).
/// gradient: d₁ is the gradient's direction, as long as all weights together are, d₂ a random one made perpendicular
/// to it, of the same length.
struct LossSlice {
    static constexpr std::size_t resolution = 41; ///< points along each direction; odd: the centre is one of them
    static constexpr double extent = 1;           ///< a and b are from −extent to extent

    SliceDirections directions{};
    std::uint64_t epoch = 0;    ///< of the centre
    std::vector<double> losses; ///< resolution², b's rows from −extent up; may be infinite
    double centre_loss = 0;
    std::vector<SlicePlace> path; ///< what was asked for with place()

    bool operator==(const LossSlice &) const = default;
};

/// Computes a slice row by row, so that whoever has other things to do can do them in between.
class SliceMaker {
public:
    /// What the losses are taken over: the first diagnosed_points of some training samples. All outlive the maker.
    struct Subject {
        const Network &network;
        Objective objective;
        Task task;
        SampleView samples;
    };

    /// `centre` are flat weights. The same seed gives the same directions.
    SliceMaker(const Subject &subject, std::span<const double> centre, SliceDirections directions, std::uint64_t seed,
               std::uint64_t epoch, Workspace &workspace);

    /// Computes the next row; false where all were there.
    bool advance(Workspace &workspace);
    bool is_complete() const { return slice_.losses.size() == LossSlice::resolution * LossSlice::resolution; }
    const LossSlice &slice() const { return slice_; }

    /// The point of the plane that is nearest to some weights.
    SlicePlace place(std::uint64_t epoch, std::span<const double> weights) const;

private:
    double loss_at(double first, double second, Workspace &workspace);

    Subject subject_;
    std::vector<double> centre_;
    std::array<std::vector<double>, 2> directions_;
    AlignedVector weights_;
    LossSlice slice_;
};

} // namespace actlab
