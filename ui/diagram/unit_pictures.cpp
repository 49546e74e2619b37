// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/unit_pictures.h"

#include "core/activation/range.h"

#include <algorithm>
#include <cmath>

namespace actlab {
namespace {

constexpr std::size_t featureResolution = 64;
const QRectF everything(0, 0, 1, 1);

/// What an output lies around, and how far it reaches.
SurfaceScale outputScale(const Snapshot &snapshot, std::size_t unit)
{
    const Output output = snapshot.scenario->network.output;
    const Task task = snapshot.data->task;
    const bool isShare =
        output == Output::sigmoid || output == Output::softmax || (output == Output::identity && task.classes > 0);
    if (isShare)
        return {.middle = 0.5, .scale = 2};
    if (output != Output::identity)
        return {};
    const ValueRange range = target_range(*snapshot.data, std::min(unit, task.targets - 1));
    return {.middle = range.middle(), .scale = 1 / range.half_length()};
}

/// Values of features are of the size of the plane.
SurfaceScale featureScale(Feature feature, const PlaneDomain &domain)
{
    const bool isSine = feature == Feature::sin_x1 || feature == Feature::sin_x2;
    const bool isLinear =
        feature == Feature::x1 || feature == Feature::x2 || feature == Feature::x3 || feature == Feature::x4;
    const double reach = std::max(std::abs(domain.x1_maximum), std::abs(domain.x2_maximum));
    return {.middle = 0, .scale = isSine ? 1 : isLinear ? 1 / reach : 1 / (reach * reach) * 2};
}

std::shared_ptr<const NeuronMaps> featureMap(Feature feature, const PlaneDomain &domain)
{
    auto maps = std::make_shared<NeuronMaps>();
    maps->domain = domain;
    maps->resolution = featureResolution;
    maps->units = {UnitId{}};
    for (const double x2 : linspace(domain.x2_minimum, domain.x2_maximum, featureResolution)) {
        for (const double x1 : linspace(domain.x1_minimum, domain.x1_maximum, featureResolution))
            maps->values.push_back(evaluate(feature, Point{x1, x2}));
    }
    return maps;
}

} // namespace

namespace {

/// Draws the units of the layers that `isWanted` names.
template <class Wanted>
void drawUnits(UnitPictures &pictures, const Snapshot &snapshot, QSize wanted, const Theme &theme, Wanted &&isWanted)
{
    const SignColours colours(theme);
    const NeuronMaps &maps = *snapshot.maps;
    const std::size_t outputLayer = snapshot.weights.layers.size() - 1;
    const std::size_t size = maps.resolution * maps.resolution;
    pictures.resize(outputLayer + 1);
    for (std::size_t i = 0; i < maps.units.size(); ++i) {
        const auto [layer, unit] = maps.units[i];
        if (!isWanted(layer))
            continue;
        pictures[layer].resize(snapshot.weights.layers[layer].outputs);
        const Surface surface{std::span(maps.values).subspan(i * size, size), maps.resolution};
        pictures[layer][unit] = surfacePicture(surface, everything, wanted, colours,
                                               layer == outputLayer ? outputScale(snapshot, unit) : SurfaceScale{});
    }
}

} // namespace

UnitPictures unitPictures(const Snapshot &snapshot, QSize wanted, const Theme &theme)
{
    UnitPictures pictures;
    drawUnits(pictures, snapshot, wanted, theme, [](std::size_t) { return true; });
    return pictures;
}

void updateUnitPictures(UnitPictures &pictures, const Snapshot &snapshot, QSize wanted, const Theme &theme,
                        std::size_t firstLayer)
{
    drawUnits(pictures, snapshot, wanted, theme, [&](std::size_t layer) { return layer % 2 == firstLayer; });
}

std::map<Feature, QImage> featurePictures(const PlaneDomain &domain, QSize size, const Theme &theme)
{
    const SignColours colours(theme);
    std::map<Feature, QImage> pictures;
    for (const auto &choice : choices<Feature>()) {
        const SurfaceView view = featureView(domain, choice.value, false);
        pictures[choice.value] = surfacePicture(view.surface, everything, size, colours, view.scale);
    }
    return pictures;
}

std::shared_ptr<const NeuronMaps> exactMaps(const Snapshot &snapshot, const std::optional<UnitId> &unit,
                                            std::size_t resolution)
{
    const NetworkSpec &spec = snapshot.scenario->network;
    const Network network(spec, snapshot.data->task);
    AlignedVector weights(network.flat_size());
    network.flatten(snapshot.weights, weights);
    Workspace workspace(network);
    const Grid grid(domain_of(*snapshot.data), std::min(resolution, maximum_map_resolution), spec,
                    snapshot.maps->slice);
    const auto units = unit ? std::vector{*unit} : output_units(network);
    auto maps = std::make_shared<NeuronMaps>();
    evaluate_maps(network, weights.data(), grid, units, workspace, *maps);
    return maps;
}

namespace {

/// The answers of outputs that stand for classes, as shares of what each point is given by all.
std::shared_ptr<const NeuronMaps> sharesOf(const NeuronMaps &maps, std::span<const double> answers, Output output)
{
    auto shares = std::make_shared<NeuronMaps>(maps);
    const std::size_t size = maps.resolution * maps.resolution;
    const std::size_t count = answers.size() / size;
    shares->values.assign(answers.begin(), answers.end());
    const double least = output == Output::tanh ? -1 : 0;
    for (std::size_t at = 0; at < size; ++at) {
        double total = 0;
        for (std::size_t k = 0; k < count; ++k) {
            double &share = shares->values[k * size + at];
            share = std::max(share - least, 1e-9);
            total += share;
        }
        for (std::size_t k = 0; k < count; ++k)
            shares->values[k * size + at] /= total;
    }
    return shares;
}

} // namespace

SurfaceView outputView(const Snapshot &snapshot, const std::shared_ptr<const NeuronMaps> &maps, bool isDiscretised)
{
    SurfaceView view;
    view.maps = maps;
    const Output output = snapshot.scenario->network.output;
    const std::size_t layer = snapshot.weights.layers.size() - 1;
    const std::size_t units = snapshot.weights.layers.back().outputs;
    const auto first = std::ranges::find(maps->units, layer, &UnitId::layer) - maps->units.begin();
    const std::size_t size = maps->resolution * maps->resolution;
    const bool isOfClasses = snapshot.data->task.is_one_of_classes() && (units > 1 || output == Output::softmax);
    auto answers =
        std::span(maps->values).subspan(static_cast<std::size_t>(first) * size, (isOfClasses ? units : 1) * size);
    if (isOfClasses && output != Output::softmax) {
        view.maps = sharesOf(*maps, answers, output);
        answers = view.maps->values;
    }
    view.surface = {answers, maps->resolution};
    view.isProbabilities = isOfClasses;
    view.scale = outputScale(snapshot, 0);
    view.scale.isDiscretised = isDiscretised;
    if (snapshot.data->task.classes == 0) {
        for (const double share : {-0.5, 0.0, 0.5})
            view.levels.push_back(view.scale.middle + share / view.scale.scale);
    }
    if (snapshot.data->task.classes > 0 && !view.isProbabilities)
        view.levels = {view.scale.middle};
    return view;
}

SurfaceView unitView(const Snapshot &snapshot, const std::shared_ptr<const NeuronMaps> &maps, UnitId unit,
                     bool isDiscretised)
{
    SurfaceView view;
    view.maps = maps;
    view.surface = {maps->of(unit), maps->resolution};
    if (unit.layer + 1 == snapshot.weights.layers.size())
        view.scale = outputScale(snapshot, unit.unit);
    view.scale.isDiscretised = isDiscretised;
    view.levels = {view.scale.middle};
    return view;
}

SurfaceView featureView(const PlaneDomain &domain, Feature feature, bool isDiscretised)
{
    SurfaceView view;
    view.maps = featureMap(feature, domain);
    view.surface = {view.maps->values, view.maps->resolution};
    view.scale = featureScale(feature, domain);
    view.scale.isDiscretised = isDiscretised;
    view.levels = {0};
    return view;
}

namespace {

std::optional<UnitId> unitOf(const std::optional<NetworkPart> &part)
{
    const auto *unit = part ? std::get_if<UnitId>(&*part) : nullptr;
    return unit ? std::optional(*unit) : std::nullopt;
}

} // namespace

const std::shared_ptr<const NeuronMaps> &finestMaps(const Snapshot &snapshot, const std::optional<UnitId> &unit)
{
    const UnitId wanted = unit.value_or(UnitId{snapshot.weights.layers.size() - 1, 0});
    const bool hasDetail = snapshot.detail && !snapshot.detail->of(wanted).empty() &&
                           (unit || snapshot.detail->units.size() == snapshot.weights.layers.back().outputs);
    return hasDetail ? snapshot.detail : snapshot.maps;
}

SurfaceView viewOf(const Snapshot &snapshot, const std::optional<NetworkPart> &part, bool isDiscretised,
                   std::optional<std::size_t> resolution)
{
    if (part && std::holds_alternative<Feature>(*part))
        return featureView(domain_of(*snapshot.data), std::get<Feature>(*part), isDiscretised);
    const auto unit = unitOf(part);
    const auto maps = resolution ? exactMaps(snapshot, unit, *resolution) : finestMaps(snapshot, unit);
    return unit ? unitView(snapshot, maps, *unit, isDiscretised) : outputView(snapshot, maps, isDiscretised);
}

bool hasMap(const Snapshot &snapshot, const std::optional<NetworkPart> &part)
{
    const auto unit = unitOf(part);
    return snapshot.maps && (!unit || !snapshot.maps->of(*unit).empty());
}

} // namespace actlab
