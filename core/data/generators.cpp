// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/generators.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <string>

namespace actlab {
namespace {

using std::numbers::pi;
using Points = std::vector<Point>;

constexpr double domain_radius = 6;
constexpr double class_radius = 5;

/// Half of the points belong to each of two classes; an odd one more to the first.
std::size_t half(const DataSpec &spec, std::size_t which)
{
    return which == 0 ? (spec.samples + 1) / 2 : spec.samples / 2;
}

Point on_circle(double radius, double angle)
{
    return {radius * std::sin(angle), radius * std::cos(angle), 0};
}

/// A place within ±radius·noise of the point. Playground labels a point by it and leaves the point where it is.
Point shaken(Point point, double radius, double noise, Random &random)
{
    point.x1 += random.uniform(-radius, radius) * noise;
    point.x2 += random.uniform(-radius, radius) * noise;
    return point;
}

Points circle(const DataSpec &spec, Random &random)
{
    constexpr std::array<std::array<double, 2>, 2> rings{{{0, 0.5 * class_radius}, {0.7 * class_radius, class_radius}}};
    Points points;
    for (std::size_t ring = 0; ring < rings.size(); ++ring) {
        for (std::size_t i = 0; i < half(spec, ring); ++i) {
            const double radius = random.uniform(rings[ring][0], rings[ring][1]);
            Point point = on_circle(radius, random.uniform(0, 2 * pi));
            const Point place = shaken(point, class_radius, spec.noise, random);
            point.label = std::hypot(place.x1, place.x2) < 0.5 * class_radius ? 1 : 0;
            points.push_back(point);
        }
    }
    return points;
}

/// Class 1 where the signs differ, as the name says and as the truth table has it. In Playground's data set of that
/// name the same points have the classes exchanged.
Points exclusive_or(const DataSpec &spec, Random &random)
{
    constexpr double padding = 0.3; // keeps the points off the axes
    const auto coordinate = [&] {
        const double x = random.uniform(-class_radius, class_radius);
        return x > 0 ? x + padding : x - padding;
    };
    Points points;
    for (std::size_t i = 0; i < spec.samples; ++i) {
        const double x1 = coordinate();
        Point point{x1, coordinate(), 0};
        const Point place = shaken(point, class_radius, spec.noise, random);
        point.label = place.x1 * place.x2 < 0 ? 1 : 0;
        points.push_back(point);
    }
    return points;
}

/// Playground's spread of its Gaussians: the variance grows from 0.5 to 4 with the noise.
double gaussian_deviation(double noise)
{
    return std::sqrt(0.5 + (4 - 0.5) * noise / maximum_noise);
}

void append_gaussian(Points &points, std::size_t count, Point centre, double deviation, Random &random)
{
    for (std::size_t i = 0; i < count; ++i) {
        const double x1 = centre.x1 + deviation * random.normal();
        points.push_back({x1, centre.x2 + deviation * random.normal(), centre.label});
    }
}

Points gauss(const DataSpec &spec, Random &random)
{
    Points points;
    append_gaussian(points, half(spec, 0), {2, 2, 1}, gaussian_deviation(spec.noise), random);
    append_gaussian(points, half(spec, 1), {-2, -2, 0}, gaussian_deviation(spec.noise), random);
    return points;
}

Points spiral(const DataSpec &spec, Random &random)
{
    constexpr double turns = 1.75;
    Points points;
    for (std::size_t arm = 0; arm < 2; ++arm) {
        const auto count = half(spec, arm);
        for (std::size_t i = 0; i < count; ++i) {
            const double share = static_cast<double>(i) / static_cast<double>(count);
            const double angle = turns * 2 * pi * share + (arm == 0 ? 0 : pi);
            Point point = shaken(on_circle(class_radius * share, angle), 1, spec.noise, random);
            point.label = arm == 0 ? 1 : 0;
            points.push_back(point);
        }
    }
    return points;
}

/// scikit-learn's make_moons, centred and three times as large; the noise is its standard deviation before that.
Points moons(const DataSpec &spec, Random &random)
{
    constexpr double scale = 3;
    Points points;
    for (std::size_t moon = 0; moon < 2; ++moon) {
        for (std::size_t i = 0; i < half(spec, moon); ++i) {
            const double angle = random.uniform(0, pi);
            const double x1 = moon == 0 ? std::cos(angle) : 1 - std::cos(angle);
            const double x2 = moon == 0 ? std::sin(angle) : 0.5 - std::sin(angle);
            const Point centre{scale * (x1 - 0.5), scale * (x2 - 0.25), static_cast<double>(moon)};
            append_gaussian(points, 1, centre, scale * spec.noise, random);
        }
    }
    return points;
}

/// Gaussians around the corners of a regular polygon, one for each class; their spread is that of gauss.
Points blobs(const DataSpec &spec, Random &random)
{
    constexpr double radius = 3.5;
    Points points;
    for (std::size_t corner = 0; corner < spec.classes; ++corner) {
        const auto count = (spec.samples + spec.classes - 1 - corner) / spec.classes;
        Point centre = on_circle(radius, 2 * pi * static_cast<double>(corner) / static_cast<double>(spec.classes));
        centre.label = static_cast<double>(corner);
        append_gaussian(points, count, centre, gaussian_deviation(spec.noise), random);
    }
    return points;
}

double plane_height(const Point &place)
{
    return (place.x1 + place.x2) / 10;
}

/// Six cones of height ±1 and radius 2; where two overlap, the higher or deeper one counts.
double cones_height(const Point &place)
{
    constexpr std::array<Point, 6> cones{
        {{-4, 2.5, 1}, {0, 2.5, -1}, {4, 2.5, 1}, {-4, -2.5, -1}, {0, -2.5, 1}, {4, -2.5, -1}}};
    double height = 0;
    for (const Point &cone : cones) {
        const double distance = std::hypot(place.x1 - cone.x1, place.x2 - cone.x2);
        const double candidate = cone.label * std::clamp(1 - distance / 2, 0.0, 1.0);
        if (std::abs(candidate) > std::abs(height))
            height = candidate;
    }
    return height;
}

template <double (*Height)(const Point &)> Points surface(const DataSpec &spec, Random &random)
{
    Points points;
    for (std::size_t i = 0; i < spec.samples; ++i) {
        const double x1 = random.uniform(-domain_radius, domain_radius);
        Point point{x1, random.uniform(-domain_radius, domain_radius), 0};
        point.label = Height(shaken(point, domain_radius, spec.noise, random));
        points.push_back(point);
    }
    return points;
}

constexpr std::array<Generator, 8> all_generators{{
    {"circle",
     {"Circle", "원"},
     {"one class lies within a ring of the other, so that no straight line parts them",
      "한 클래스가 다른 클래스에 둘러싸여 있어 직선으로는 나눌 수 없습니다"},
     false,
     &circle},
    {"xor",
     {"Exclusive or", "XOR"},
     {"class 1 where the signs of x₁ and x₂ differ, as in the truth table (TensorFlow Playground exchanges the "
      "classes)",
      "진리표처럼 x₁과 x₂의 부호가 다르면 클래스 1입니다(TensorFlow Playground에서는 클래스가 반대)"},
     false,
     &exclusive_or},
    {"gauss",
     {"Gaussians", "가우스 분포"},
     {"two clouds that a straight line parts, until noise makes them overlap",
      "직선으로 나뉘는 두 무리이며, 잡음을 키우면 서로 겹칩니다"},
     false,
     &gauss},
    {"spiral",
     {"Spiral", "나선"},
     {"two arms wound around each other, the hardest of these data",
      "두 팔이 서로 감겨 있어 이 데이터 가운데 가장 어렵습니다"},
     false,
     &spiral},
    {"moons",
     {"Moons", "초승달"},
     {"two half-moons that reach into each other", "서로 맞물린 두 초승달입니다"},
     false,
     &moons},
    {"blobs",
     {"Blobs", "여러 무리"},
     {"two to six classes, a cloud for each, for softmax", "클래스 2–6개마다 한 무리씩 있어 소프트맥스에 알맞습니다"},
     false,
     &blobs},
    {"plane",
     {"Plane", "평면"},
     {"a regression: the value grows evenly along the diagonal, (x₁ + x₂)/10",
      "회귀: 값이 대각선을 따라 고르게 커집니다, (x₁ + x₂)/10"},
     true,
     &surface<plane_height>},
    {"multi_gauss",
     {"Multi-Gaussian", "여러 봉우리"},
     {"a regression: three hills and three hollows, which one layer cannot follow easily",
      "회귀: 봉우리 셋과 골짜기 셋이 있어 층 하나로는 따라가기 어렵습니다"},
     true,
     &surface<cones_height>},
}};

} // namespace

std::span<const Generator> generators()
{
    return all_generators;
}

Result<const Generator *> find_generator(std::string_view id)
{
    const auto found = std::ranges::find(all_generators, id, &Generator::id);
    if (found == all_generators.end()) {
        std::string known;
        for (const auto &generator : all_generators)
            known.append(known.empty() ? "" : ", ").append(generator.id);
        return failure(ErrorCode::unknown_choice, {"data", std::string(id), known});
    }
    return &*found;
}

} // namespace actlab
