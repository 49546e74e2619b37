// SPDX-License-Identifier: GPL-3.0-or-later
// Products of small matrices, with samples across the lanes; included once for each instruction set.
//
// A tile of registers holds Units × Vectors sums, so that a weight that was loaded serves several vectors of samples
// and a vector of samples several units. How large it can be depends on the number of registers.
#if defined(ACTLAB_PRODUCT_INL_H) == defined(HWY_TARGET_TOGGLE)
#ifdef ACTLAB_PRODUCT_INL_H
#undef ACTLAB_PRODUCT_INL_H
#else
#define ACTLAB_PRODUCT_INL_H
#endif

#include "core/network/kernels/vectors-inl.h"

#include <cstddef>

HWY_BEFORE_NAMESPACE();
namespace actlab {
namespace HWY_NAMESPACE {

#if HWY_TARGET <= HWY_AVX3
inline constexpr std::size_t tile_vectors = 4;
inline constexpr std::size_t tile_units = 6;
#else
inline constexpr std::size_t tile_vectors = 3;
inline constexpr std::size_t tile_units = 4;
#endif

/// out(u, s) = start(u) + Σᵢ weight(u, i)·in(i, s) for all units u and samples s; with `scaled`, times what out(u, s)
/// was.
struct Product {
    const double *weight; ///< weight(u, i) is at weight + u·unit_step + i·input_step
    std::size_t unit_step;
    std::size_t input_step;
    const double *start; ///< one for each unit; null: zeros
    const double *in;    ///< a row of in_row numbers for each input
    std::size_t in_row;
    std::size_t inputs;
    double *out; ///< a row of out_row numbers for each unit
    std::size_t out_row;
    std::size_t units;
    std::size_t vectors; ///< vectors of samples
};

template <std::size_t Units, std::size_t Vectors, bool Scaled>
HWY_INLINE void product_tile(const Product &p, std::size_t unit, std::size_t column)
{
    Real sum[Units][Vectors];
    unrolled<Units>([&](auto u) HWY_ATTR {
        const auto start = Real(p.start ? p.start[unit + u] : 0);
        unrolled<Vectors>([&](auto v) HWY_ATTR { sum[u][v] = start; });
    });
    const double *weight = p.weight + unit * p.unit_step;
    const double *in = p.in + column;
    for (std::size_t i = 0; i < p.inputs; ++i, weight += p.input_step, in += p.in_row) {
        Real x[Vectors];
        unrolled<Vectors>([&](auto v) HWY_ATTR { x[v] = load(in + v * lane_count); });
        unrolled<Units>([&](auto u) HWY_ATTR {
            const Real w = weight[u * p.unit_step];
            unrolled<Vectors>([&](auto v) HWY_ATTR { sum[u][v] = multiply_add(w, x[v], sum[u][v]); });
        });
    }
    double *out = p.out + unit * p.out_row + column;
    unrolled<Units>([&](auto u) HWY_ATTR {
        unrolled<Vectors>([&](auto v) HWY_ATTR {
            double *place = out + u * p.out_row + v * lane_count;
            store(Scaled ? sum[u][v] * load(place) : sum[u][v], place);
        });
    });
}

template <std::size_t Vectors, bool Scaled> HWY_NOINLINE void product_columns(const Product &p, std::size_t column)
{
    // Even shares rather than full tiles and a rest: a tile of one unit would wait for each sum.
    const std::size_t tiles = (p.units + tile_units - 1) / tile_units;
    for (std::size_t t = 0, unit = 0; t < tiles; ++t) {
        const std::size_t units = even_share(p.units - unit, tiles - t);
        with_count<tile_units>(units,
                               [&](auto count) HWY_ATTR { product_tile<count, Vectors, Scaled>(p, unit, column); });
        unit += units;
    }
}

template <bool Scaled> HWY_INLINE void multiply(const Product &p)
{
    const std::size_t tiles = (p.vectors + tile_vectors - 1) / tile_vectors;
    for (std::size_t t = 0, vector = 0; t < tiles; ++t) {
        const std::size_t vectors = even_share(p.vectors - vector, tiles - t);
        with_count<tile_vectors>(vectors,
                                 [&](auto count) HWY_ATTR { product_columns<count, Scaled>(p, vector * lane_count); });
        vector += vectors;
    }
}

/// out(u, i) = Σₛ left(u, s)·right(i, s), where `adds` plus what out(u, i) was. out has rows of `inputs` numbers.
struct OuterSum {
    const double *left;
    std::size_t left_row;
    std::size_t units;
    const double *right;
    std::size_t right_row;
    std::size_t inputs;
    std::size_t vectors; ///< vectors of samples
    double *out;
    bool adds;
};

inline constexpr std::size_t outer_units = lane_count == 2 ? 4 : 2;

HWY_INLINE void store_sums(Real sums, std::size_t count, bool adds, double *out)
{
    store(adds ? sums + load(out) : sums, count, out); // may read, but not use, numbers behind
}

/// Where as many rows begin as there are lanes. Those behind the first `count` repeat the last of them: what is
/// computed of these is not stored.
HWY_INLINE void rows_from(const double *first, std::size_t row, std::size_t count, const double *(&rows)[lane_count])
{
    rows[0] = first;
    for (std::size_t k = 1; k < lane_count; ++k)
        rows[k] = rows[k - 1] + (k < count ? row : 0);
}

template <std::size_t Units> HWY_INLINE void outer_tile(const OuterSum &p, std::size_t unit, std::size_t input)
{
    const std::size_t count = HWY_MIN(lane_count, p.inputs - input);
    const double *right[lane_count];
    rows_from(p.right + input * p.right_row, p.right_row, count, right);
    const double *left = p.left + unit * p.left_row;
    Real sum[Units][lane_count];
    unrolled<Units>([&](auto u) HWY_ATTR { unrolled<lane_count>([&](auto k) HWY_ATTR { sum[u][k] = 0.0; }); });
    for (std::size_t s = 0; s < p.vectors * lane_count; s += lane_count) {
        Real l[Units];
        unrolled<Units>([&](auto u) HWY_ATTR { l[u] = load(left + u * p.left_row + s); });
        unrolled<lane_count>([&](auto k) HWY_ATTR {
            const auto r = load(right[k] + s);
            unrolled<Units>([&](auto u) HWY_ATTR { sum[u][k] = multiply_add(l[u], r, sum[u][k]); });
        });
    }
    unrolled<Units>([&](auto u) HWY_ATTR {
        store_sums(sums_of_lanes(sum[u]), count, p.adds, p.out + (unit + u) * p.inputs + input);
    });
}

HWY_INLINE void sum_outer_products(const OuterSum &p)
{
    const std::size_t tiles = (p.units + outer_units - 1) / outer_units;
    for (std::size_t t = 0, unit = 0; t < tiles; ++t) {
        const std::size_t units = even_share(p.units - unit, tiles - t);
        with_count<outer_units>(units, [&](auto count) HWY_ATTR {
            for (std::size_t input = 0; input < p.inputs; input += lane_count)
                outer_tile<count>(p, unit, input);
        });
        unit += units;
    }
}

/// out(u) = Σₛ rows(u, s), where `adds` plus what out(u) was.
HWY_INLINE void sum_rows(const double *rows, std::size_t row, std::size_t units, std::size_t vectors, double *out,
                         bool adds)
{
    for (std::size_t unit = 0; unit < units; unit += lane_count) {
        const std::size_t count = HWY_MIN(lane_count, units - unit);
        const double *from[lane_count];
        rows_from(rows + unit * row, row, count, from);
        Real sum[lane_count];
        unrolled<lane_count>([&](auto k) HWY_ATTR { sum[k] = load(from[k]); });
        for (std::size_t s = lane_count; s < vectors * lane_count; s += lane_count)
            unrolled<lane_count>([&](auto k) HWY_ATTR { sum[k] = sum[k] + load(from[k] + s); });
        store_sums(sums_of_lanes(sum), count, adds, out + unit);
    }
}

} // namespace HWY_NAMESPACE
} // namespace actlab
HWY_AFTER_NAMESPACE();

#endif
