// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activation/range.h"

#include "core/support/number_text.h"

#include <array>
#include <cmath>
#include <string>

namespace actlab {

Result<Range> parse_range(std::string_view text)
{
    static constexpr std::array names{"start", "stop", "step"};
    std::array<double, names.size()> numbers{};
    std::string_view rest = text;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const auto colon = rest.find(':');
        const bool is_last = i + 1 == numbers.size();
        if ((colon == std::string_view::npos) != is_last)
            return failure(ErrorCode::malformed_range, {std::string(text)});
        const auto written = rest.substr(0, colon);
        const auto number = parse_number(written);
        if (!number)
            return tl::unexpected(number.error());
        if (!std::isfinite(*number)) // said as it was written: 1e400 is infinite only here
            return failure(ErrorCode::not_finite, {names[i], std::string(written)});
        numbers[i] = *number;
        rest.remove_prefix(is_last ? rest.size() : colon + 1);
    }
    const Range range{numbers[0], numbers[1], numbers[2]};
    return check_range(range).map([&] { return range; });
}

Result<void> check_range(const Range &range)
{
    const std::array<std::pair<const char *, double>, 3> fields{
        {{"start", range.start}, {"stop", range.stop}, {"step", range.step}}};
    for (const auto &[name, value] : fields) {
        if (!std::isfinite(value))
            return failure(ErrorCode::not_finite, {name, to_text(value)});
    }
    if (range.step == 0)
        return failure(ErrorCode::range_step_zero);
    if (range.start == range.stop)
        return failure(ErrorCode::range_empty, {to_text(range.start), to_text(range.stop)});
    if ((range.stop > range.start) != (range.step > 0)) {
        return failure(ErrorCode::range_step_wrong_direction,
                       {to_text(range.start), to_text(range.stop), to_text(range.step)});
    }
    const double points = std::ceil((range.stop - range.start) / range.step);
    if (!(points <= static_cast<double>(maximum_range_points))) {
        return failure(ErrorCode::range_too_long, {to_text(points), std::to_string(maximum_range_points)});
    }
    return {};
}

std::size_t point_count(const Range &range)
{
    return static_cast<std::size_t>(std::ceil((range.stop - range.start) / range.step));
}

double arange_point(const Range &range, std::size_t index)
{
    // NumPy adds the step once and continues with the difference that this left, rounding included.
    // The first two points are as they are: −0 + 0·step would be 0.
    const double second = range.start + range.step;
    if (index < 2)
        return index == 0 ? range.start : second;
    return range.start + static_cast<double>(index) * (second - range.start);
}

std::vector<double> arange(const Range &range)
{
    std::vector<double> points(point_count(range));
    for (std::size_t i = 0; i < points.size(); ++i)
        points[i] = arange_point(range, i);
    return points;
}

std::vector<double> linspace(double start, double stop, std::size_t count)
{
    std::vector<double> points(count, start);
    if (count < 2)
        return points;
    const double delta = stop - start;
    const auto intervals = static_cast<double>(count - 1);
    const double step = delta / intervals;
    for (std::size_t i = 0; i < count; ++i) {
        const auto index = static_cast<double>(i); // where the step underflows, NumPy divides the index instead
        points[i] = (step == 0 ? index / intervals * delta : index * step) + start;
    }
    points.back() = stop;
    return points;
}

} // namespace actlab
