// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/curve_reader.h"

#include "ui/graph/function_words.h"
#include "ui/plot/plot_widget.h"

#include <algorithm>
#include <cmath>

namespace actlab {

Interval CurveReader::shown() const
{
    const PlotWindow view = plot_.view();
    return {view.x_minimum, view.x_maximum};
}

double CurveReader::snapped(double x) const
{
    constexpr double reach = 5; // pixels
    constexpr double high = 5;  // pixels
    const QCPAxis &axis = *plot_.xAxis;
    const double pixel = axis.coordToPixel(x);
    const Interval near{axis.pixelToCoord(pixel - reach), axis.pixelToCoord(pixel + reach)};
    double highest = high;
    double needle = x;
    for (const DrawnFunction &function : functions_) {
        for (const CurveKink &kink : function.kinks(scenario_.affine, shown())) {
            if (std::abs(axis.coordToPixel(kink.x) - pixel) <= reach)
                return kink.x;
        }
        for (const double place : function.turningPlaces(scenario_.affine, near)) {
            const double height = needleHeight(function, place);
            if (height > highest) {
                highest = height;
                needle = place;
            }
        }
    }
    return needle;
}

/// By how many pixels f, f′ or f″, as far as shown, stands out at a place from what is a pixel beside it on either
/// side: a peak that no mouse would find.
double CurveReader::needleHeight(const DrawnFunction &function, double x) const
{
    const auto pixelY = [&](double at, Order order) {
        return plot_.yAxis->coordToPixel(component(function.jet(scenario_.affine, scenario_.range, at), order));
    };
    const double pixel = plot_.xAxis->pixelToCoord(1) - plot_.xAxis->pixelToCoord(0);
    double highest = 0;
    for (const Order order : everyOrder) {
        const double left = pixelY(x - pixel, order) - pixelY(x, order);
        const double right = pixelY(x + pixel, order) - pixelY(x, order);
        if (shows(scenario_, order) && left * right > 0)
            highest = std::max(highest, std::min(std::abs(left), std::abs(right)));
    }
    return highest;
}

std::size_t CurveReader::nearestFunction(const QPointF &pixel) const
{
    const auto distance = [&](std::size_t i) {
        double x = plot_.xAxis->pixelToCoord(pixel.x());
        const double y = functions_[i].jet(scenario_.affine, scenario_.range, x).value;
        return std::abs(plot_.yAxis->coordToPixel(y) - pixel.y());
    };
    std::size_t nearest = 0;
    for (std::size_t i = 1; i < functions_.size(); ++i) {
        if (distance(i) < distance(nearest))
            nearest = i;
    }
    return nearest;
}

ProbeReading CurveReader::reading(double at, std::size_t probed, bool isBand, const FunctionWords &words) const
{
    ProbeReading reading;
    reading.x = at;
    for (std::size_t i = 0; i < functions_.size(); ++i) {
        double x = at;
        const Jet jet = functions_[i].jet(scenario_.affine, scenario_.range, x);
        for (const Order order : everyOrder) {
            const double y = component(jet, order);
            if (shows(scenario_, order) && std::isfinite(y))
                reading.dots.push_back({QPointF(x, y), plot_.theme().category(i)});
        }
        if (i != probed)
            continue;
        const double width = shown().maximum - shown().minimum;
        reading.lines = words.reading(functions_[i], scenario_.affine, {x, width}, jet, kinkAt(functions_[i], x));
        if (isBand)
            reading.lines.push_back({words.tooManyWaves(functions_[i], scenario_.affine, shown())});
        reading.slope = jet.first;
        if (scenario_.show_value && std::isfinite(jet.value) && std::isfinite(jet.first))
            reading.tangent = {QPointF(x, jet.value), plot_.theme().category(i)};
    }
    return reading;
}

std::optional<CurveKink> CurveReader::kinkAt(const DrawnFunction &function, double x) const
{
    const auto kinks = function.kinks(scenario_.affine, {x, x});
    return kinks.empty() ? std::nullopt : std::optional(kinks.front());
}

} // namespace actlab
